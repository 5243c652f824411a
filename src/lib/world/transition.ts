import {
	createActor,
	type AnyActorScope,
	type AnyMachineSnapshot,
	type AnyStateMachine,
	type EventObject
} from 'xstate';

/** An action a machine wants carried out, its parameters already worked out. */
export interface Wanted {
	readonly type: string;
	readonly params?: unknown;
}

const nothing = (): void => undefined;
const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

/** Surroundings in which a machine can only say what it wants; its actor is never started. */
function scopeOf(machine: AnyStateMachine): AnyActorScope {
	const known = scopes.get(machine);
	if (known) return known;
	const self = createActor(machine);
	const scope: AnyActorScope = {
		self,
		id: '',
		sessionId: '',
		logger: nothing,
		defer: nothing,
		emit: nothing,
		stopChild: nothing,
		system: self.system,
		actionExecutor: nothing
	};
	scopes.set(machine, scope);
	return scope;
}

/**
 * XState's pure `transition`: the next snapshot and the actions, as data. The library's own makes an
 * actor for every call, which was three quarters of its time; this one keeps one a machine.
 */
export function transition(
	machine: AnyStateMachine,
	snapshot: AnyMachineSnapshot,
	event: EventObject
): readonly [AnyMachineSnapshot, readonly Wanted[]] {
	const actions: Wanted[] = [];
	const scope = {
		...scopeOf(machine),
		actionExecutor: (action: Wanted) => void actions.push(action)
	};
	return [machine.transition(snapshot, event, scope) as AnyMachineSnapshot, actions];
}
