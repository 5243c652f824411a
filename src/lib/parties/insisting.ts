import { sayAgain, type Kind } from '#lib/world/row.ts';
import { mostEndured, nextEndured } from './schedule.ts';

/** Context of a machine that may wait for several answers at a time: how often each was asked for. */
export interface Insisting {
	readonly repeats: Readonly<Record<string, number>>;
}
type Args = { readonly context: Insisting };

const most = 3;
const timesAsked = ({ context }: Args, kind: string): number => context.repeats[kind] ?? 0;

/** Five seconds for an answer, then 1, 2 and 4 more before the next try (domain 3.11), kind by kind. */
export const patienceFor = (
	...kinds: readonly Kind[]
): Readonly<Record<string, (args: Args) => number>> =>
	Object.fromEntries(
		kinds.map(({ kind }) => [
			`patience-${kind}`,
			(args: Args) => 5_000 + ([1_000, 2_000, 4_000][timesAsked(args, kind)] ?? 4_000)
		])
	);
export const mayInsist = (args: Args, kind: string): boolean => timesAsked(args, kind) < most;

/** The same for a company, whose partner may be out of reach for a day and not lose it: delays and `mayInsist`. */
export const enduranceFor = (
	...kinds: readonly Kind[]
): Readonly<Record<string, (args: Args) => number>> =>
	Object.fromEntries(
		kinds.map(({ kind }) => [
			`patience-${kind}`,
			(args: Args) => nextEndured(timesAsked(args, kind))
		])
	);
export const mayEndureFor = (args: Args, kind: string): boolean =>
	timesAsked(args, kind) < mostEndured;

/** What the context becomes when a message of a kind is sent once more, and when its answer is there. */
export const askedAgain = ({ context }: Args, kind: string): Insisting => ({
	repeats: { ...context.repeats, [kind]: (context.repeats[kind] ?? 0) + 1 }
});
export const answered = ({ context }: Args, kind: string): Insisting => ({
	repeats: { ...context.repeats, [kind]: 0 }
});

/**
 * `after` of a state that waits for an answer beside other states that wait for theirs: the same bytes
 * once more, three times, then `silent`. The machine needs the delays of `patienceFor`, the guard
 * `mayInsist` and the actions `askAgain` and `answered`.
 */
export const insisting = <const S extends string, const N extends string>(
	self: S,
	of: Kind,
	silent: N
) => ({
	[`patience-${of.kind}`]: [
		{
			guard: { type: 'mayInsist', params: of.kind },
			target: self,
			reenter: true,
			actions: [
				{ type: 'askAgain', params: of.kind },
				{ type: 'send', params: sayAgain(of) }
			]
		},
		{ target: silent, actions: [{ type: 'answered', params: of.kind }] }
	] as const
});

/** The same, asking anew instead of byte for byte: what was true then need not be true now. */
export const askingAnew = <const S extends string, const N extends string, const A>(
	self: S,
	of: Kind,
	silent: N,
	anew: readonly A[]
) => ({
	[`patience-${of.kind}`]: [
		{
			guard: { type: 'mayInsist', params: of.kind },
			target: self,
			reenter: true,
			actions: [{ type: 'askAgain', params: of.kind }, ...anew]
		},
		{ target: silent, actions: [{ type: 'answered', params: of.kind }] }
	] as const
});
