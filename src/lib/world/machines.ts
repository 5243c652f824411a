import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import {
	clockOf,
	deskAt,
	house,
	noting,
	specOf,
	withDesk,
	withTimer,
	withoutTimer,
	type Place
} from './change.ts';
import type { Cast } from './cast.ts';
import type { Act } from './fact.ts';
import type { PartyId } from './message.ts';
import { enqueue } from './outbox.ts';
import type { Draft } from './row.ts';
import { transition, type Wanted } from './transition.ts';
import type { Json, Screen, World } from './world.ts';

/** Why a machine is told something: the message it heard, where it heard one. */
export interface Heard {
	readonly id: string;
	readonly row: string;
	readonly from: PartyId;
}

/** The timer that plays the choice nobody made. */
export const choiceTimer = 'choice';

/** A machine's state as one word: nested states joined by a dot, those side by side by a plus. */
export function stateOf(snapshot: AnyMachineSnapshot): string {
	const value: unknown = snapshot.value;
	return nameOf(value);
}

function nameOf(value: unknown): string {
	if (typeof value === 'string') return value;
	return Object.entries(value as Record<string, unknown>)
		.flatMap(([name, inner]) =>
			nameOf(inner)
				.split('+')
				.map((path) => `${name}.${path}`)
		)
		.join('+');
}

function machineAt(cast: Cast, { party, case: id }: Place): AnyStateMachine {
	const spec = specOf(cast, party);
	if (id === null) return spec.machine;
	if (!spec.cases) throw new Error(`has no cases: ${party}`);
	return spec.cases.machine;
}

/** Tells a machine an event and carries out what it then wants, in the machine's order. */
export function tell(
	cast: Cast,
	world: World,
	place: Place,
	event: Act | { readonly type: string },
	heard: Heard | null
): World {
	const { party } = place;
	const before = deskAt(world, place).snapshot;
	const [after, actions] = transition(machineAt(cast, place), before, event);
	if (after === before && actions.length === 0)
		return noting(world, { type: 'ignored', party, on: event.type });
	let next = withDesk(world, place, { snapshot: after });
	if (stateOf(after) !== stateOf(before)) {
		next = leaveScreen(next, place);
		next = noting(next, {
			type: 'moved',
			...place,
			from: stateOf(before),
			to: stateOf(after),
			on: event.type
		});
	}
	for (const action of actions) next = carryOut(cast, next, place, action, heard);
	return next;
}

function leaveScreen(world: World, place: Place): World {
	const next = withoutTimer(world, place, choiceTimer);
	const { screen } = deskAt(next, place);
	return screen
		? withDesk(next, place, {
				screen: { screen: screen.screen, fields: screen.fields, choices: [] }
			})
		: next;
}

/** One action of a machine becomes a change of the world; anything but the named ones is a bug. */
export function carryOut(
	cast: Cast,
	world: World,
	place: Place,
	action: Wanted,
	heard: Heard | null
): World {
	switch (action.type) {
		case 'send':
			return enqueue(cast, world, place, action.params as Draft, heard);
		case 'post':
			return post(cast, world, place.party, action.params as Json, heard);
		case 'show':
			return show(world, place, action.params as Screen);
		case 'note':
			return tell(cast, world, house(place.party), action.params as Act, heard);
		case 'xstate.raise': {
			const { event, id, delay } = action.params as { event: Act; id?: string; delay?: number };
			if (delay === undefined) return world;
			return withTimer(world, {
				...place,
				timer: id ?? event.type,
				at: world.now + delay,
				event,
				because: world.seq
			});
		}
		case 'xstate.cancel':
			return withoutTimer(world, place, (action.params as { sendId: string }).sendId);
		default:
			throw new Error(
				`a machine may only send, post, show and note: ${place.party} ${action.type}`
			);
	}
}

function post(cast: Cast, world: World, party: PartyId, posting: Json, heard: Heard | null): World {
	const { organisation } = specOf(cast, party);
	const settled = cast.settle(world.books, posting, {
		party,
		organisation,
		message: heard?.id ?? `entry-${world.seq}`,
		at: clockOf(world, party)
	});
	// The checks of the row come before a posting, so a refusal here means that a check is missing.
	if (!settled.ok) throw new Error(`the ledger refused: ${settled.why} ${JSON.stringify(posting)}`);
	return noting(
		{ ...world, books: settled.books },
		{ type: 'posted', party, entries: settled.entries }
	);
}

function show(world: World, place: Place, screen: Screen): World {
	const next = noting(withDesk(withoutTimer(world, place, choiceTimer), place, { screen }), {
		type: 'showed',
		...place,
		screen: screen.screen
	});
	if (!screen.choice) return next;
	const { event, afterMs } = screen.choice;
	return withTimer(next, {
		...place,
		timer: choiceTimer,
		at: world.now + afterMs,
		event,
		because: world.seq
	});
}
