import type { Claims } from '#lib/vault/vault.ts';
import type { Act } from '#lib/world/fact.ts';
import type { Draft, Kind } from '#lib/world/row.ts';
import { sayAgain } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import type { Posting } from './posting.ts';
import { mostEndured, nextEndured } from './schedule.ts';

/** The only actions a party's machine has; the world carries them out. */
export const acting = {
	send: (_: unknown, _draft: Draft) => undefined,
	post: (_: unknown, _posting: Posting) => undefined,
	show: (_: unknown, _screen: Screen) => undefined,
	/** Tells the party's own machine something, from one of its cases. */
	note: (_: unknown, _event: Act) => undefined
};

/** What a person sees when there is nothing to choose. */
export const screen = (name: string, fields: Claims = {}): Screen => ({
	screen: name,
	fields,
	choices: []
});

/** A screen with choices, the first of which is taken after a while when nobody chooses. */
export const choice = (
	name: string,
	fields: Claims,
	choices: readonly Act[],
	usual: { readonly event: Act; readonly afterMs: number } | null
): Screen => ({ screen: name, fields, choices, ...(usual ? { choice: usual } : {}) });

/** Context of a machine that asks and repeats: how often it has asked. */
export interface Asking {
	readonly tries: number;
}

/** Five seconds for an answer, then 1, 2 and 4 more before the next try (domain 3.11). */
export const patience = ({ context }: { readonly context: Asking }): number =>
	5_000 + ([1_000, 2_000, 4_000][context.tries] ?? 4_000);
export const mayAskAgain = ({ context }: { readonly context: Asking }): boolean =>
	context.tries < 3;

/** `patience` and `mayAskAgain` of a company, whose partner may be out of reach for a day and not lose it. */
export const endurance = ({ context }: { readonly context: Asking }): number =>
	nextEndured(context.tries);
export const mayEndure = ({ context }: { readonly context: Asking }): boolean =>
	context.tries < mostEndured;

/**
 * `after` of a state that waits for an answer: the same bytes once more, three times, then `silent`.
 * The machine needs the delay `patience`, the guard `mayAskAgain` and the action `countTry`.
 */
export const repeating = <const S extends string, const N extends string>(
	self: S,
	of: Kind,
	silent: N
) =>
	({
		patience: [
			{
				guard: 'mayAskAgain',
				target: self,
				reenter: true,
				actions: [{ type: 'countTry' }, { type: 'send', params: sayAgain(of) }]
			},
			{ target: silent, actions: [{ type: 'forgetTries' }] }
		]
	}) as const;
