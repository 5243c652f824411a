import type { Language } from '#lib/i18n/language.ts';
import type { Options } from '#lib/world/fact.ts';
import type { PartyId } from '#lib/world/message.ts';
import type { Script } from './script.ts';

/** One journal entry: what its id begins with, and what it moves, minor units: debits above zero, credits below. */
export type Moved = readonly [id: string, lines: Readonly<Record<string, number>>];

/** How a scenario promises to end, by domain 10.2 and 10.3; a test holds every word of it. */
export interface Promised {
	/** States in which parties' machines end: a region's name, or how it begins. */
	readonly states: Readonly<Record<PartyId, string>>;
	/** States in which the machines of the one payment end, at parties that hold a machine a payment. */
	readonly cases?: Readonly<Record<PartyId, string>>;
	/** States that a party's machine goes through, in this order, others between them. */
	readonly through?: Readonly<Record<PartyId, readonly string[]>>;
	/** Every journal entry of the run, in order. */
	readonly entries: readonly Moved[];
	readonly balances?: Readonly<Record<string, number>>;
	/** Response codes in the messages of a row, in order, repeats of the same bytes left out; null where one has none. */
	readonly rcs?: Readonly<Record<string, readonly (string | null)[]>>;
	/** Errors that the run produces: in a check that fails, in a message, or on a screen. */
	readonly errors?: readonly string[];
	/** How many messages of a row are sent, repeats of the same bytes left out; 0 for one that must not be. */
	readonly sent?: Readonly<Record<string, number>>;
	/** What a party is never shown: a screen, or a screen with this state on it. */
	readonly neverShown?: Readonly<Record<PartyId, readonly string[]>>;
	/** Invariants that break, where the scenario says so (domain 9). */
	readonly breaks?: readonly string[];
}

/** What a scenario is called, what happens in it, and what it teaches. */
export interface ScenarioWords {
	readonly title: string;
	/** One sentence. */
	readonly story: string;
	/** One or two sentences, told at the end. */
	readonly lesson: string;
}

/** A business exception (B) or technical fault (F) of domain 10, in one mode; a letter marks a further variant. */
export interface Scenario {
	readonly id: string;
	readonly mode: string;
	readonly options: Options;
	readonly script: Script;
	readonly promise: Promised;
	readonly words: Readonly<Record<Language, ScenarioWords>>;
}

/**
 * Business exceptions and technical faults are told apart by their letter.
 * @public
 */
export const familyOf = ({ id }: Pick<Scenario, 'id'>): 'business' | 'technical' =>
	id.startsWith('B') ? 'business' : 'technical';

/** An entry of two lines. */
export const entry = (id: string, debit: string, credit: string, minor: number): Moved => [
	id,
	{ [debit]: minor, [credit]: -minor }
];
