import type { AnyStateMachine } from 'xstate';
import type { Cast, PartySpec } from '../../src/lib/world/cast.ts';
import { playersOf } from '../../src/lib/world/change.ts';
import type { Row } from '../../src/lib/world/row.ts';
import type { CheckDone } from '../../src/lib/world/world.ts';

/** One check of one row, the implicit ones included; the kind tells rows of one key apart. */
export const pairOf = (row: Row, check: string): string => `${row.key} ${row.kind} ${check}`;

const bringsStatus = (row: Row): boolean =>
	Object.values(row.parts).some((part) => part.layers[0]?.kind === 'OCSP-RESPONSE');

/** Every check a receiver makes of a row: the table's, and those no table names (domain 3.5, 3.7). */
export function checksOf(cast: Cast, row: Row): readonly string[] {
	const sealed = Object.values(row.parts).some((part) => part.layers[0]?.kind === 'MAC');
	const formed = row.checks.some((check) => check.startsWith('CK01'));
	const channel = row.channel ? ['CK02', 'CK03@channel', 'CK11@channel'] : [];
	const all = [
		...(row.channel && cast.policy.channels ? channel : []),
		...(sealed ? ['CK04@MAC'] : []),
		...(formed ? [] : ['CK01']),
		...row.checks,
		// The engine itself keeps certificate statuses: no machine is asked.
		...(bringsStatus(row) || takenInEveryState(cast, row) ? [] : ['CK14'])
	];
	return [...new Set(all)];
}

interface StateNode {
	readonly type: string;
	readonly states: Readonly<Record<string, StateNode>>;
	readonly transitions: ReadonlyMap<string, readonly { readonly guard?: unknown }[]>;
}

/** A receiver that takes a message in every state and without a condition can never refuse it by CK14. */
export function takenInEveryState(cast: Cast, { kind, to }: Row): boolean {
	const takes = (node: StateNode): boolean => {
		if (node.transitions.get(kind)?.some((one) => one.guard === undefined)) return true;
		const inner = Object.values(node.states);
		if (inner.length === 0) return false;
		return node.type === 'parallel' ? inner.some(takes) : inner.every(takes);
	};
	return playersOf(cast, to)
		.flatMap(machinesOf)
		.filter((machine) => (machine.events as readonly string[]).includes(kind))
		.every((machine) => takes(machine.root as unknown as StateNode));
}

/** The machines of a party that may hear a message: its own, and that of its cases. */
const machinesOf = ({ machine, cases }: PartySpec): readonly AnyStateMachine[] =>
	cases ? [machine, cases.machine] : [machine];

/** The name under which a check that was made stands in the table. */
export function checkNamed(row: Row, { code, of }: CheckDone): string {
	if (of === 'channel') return code === 'CK02' ? code : `${code}@channel`;
	if (code === 'CK04' && of.endsWith(' MAC')) return 'CK04@MAC';
	const [part = ''] = of.split(' ');
	const bound = `${code}@${part}`;
	return row.checks.includes(bound) ? bound : code;
}
