import type { Cast } from '#lib/world/cast.ts';
import type { Options } from '#lib/world/fact.ts';
import type { PartyId } from '#lib/world/message.ts';
import type { World } from '#lib/world/world.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Spoken } from './spoken.ts';

/** What a choice is about; the form has a legend for each. */
export type OptionGroup = 'setup' | 'order' | 'people' | 'after' | 'protection';

/** One choice made before a run begins; the page draws a form from these. */
export type OptionSpec =
	| ({
			readonly type: 'choice';
			readonly values: readonly string[];
			readonly usual: string;
	  } & Named)
	/** Integer minor units of CNY. */
	| ({ readonly type: 'amount' } & Bounds)
	/** How many; without a page there may be more than a page can show. */
	| ({ readonly type: 'count'; readonly mostHeadless?: number } & Bounds);

interface Named {
	readonly name: string;
	/** Where it stands in the form; an option without one stands before all groups. */
	readonly group?: OptionGroup;
}
interface Bounds extends Named {
	readonly least: number;
	readonly most: number;
	readonly usual: number;
}

/** One lane of the diagram, in its order from left to right. */
export interface Lane {
	readonly party: PartyId;
	/** The one letter (or two) that stands for the party wherever colour alone would. */
	readonly letter: string;
	/** Index into the palette of parties, 0 to 9. */
	readonly colour: number;
	/** Lanes of one group fold into one. */
	readonly group: string | null;
}

/** What a message says, at the first depth, in one language. Places in braces are claims or party names. */
export interface MessageWords {
	/** English: `EncryptedOrder`; Chinese: `加密订单`. */
	readonly name: string;
	/** One whole sentence: what happens in this step. */
	readonly says: string;
	/** The second depth, how protection and checks work here; every message of the lecture view has it. */
	readonly mechanism?: string;
}

/** What the start page says of a mode in one language. */
export interface CardWords {
	readonly title: string;
	readonly sentence: string;
	readonly gatewayBuiltBy: string;
	readonly moneyHeldBy: string;
}
/** A mode as it is announced; the mode itself is fetched when somebody comes near it. */
export type Card = Readonly<Record<Language, CardWords>>;

/** Every visible word of a mode in one language. */
export interface ModeWords extends CardWords {
	readonly parties: Readonly<Record<PartyId, { readonly name: string; readonly role: string }>>;
	readonly groups: Readonly<Record<string, string>>;
	readonly phases: Readonly<Record<string, string>>;
	readonly steps: Readonly<Record<string, string>>;
	/** By row key. */
	readonly messages: Readonly<Record<string, MessageWords>>;
	readonly options: Readonly<
		Record<string, { readonly label: string; readonly values: Readonly<Record<string, string>> }>
	>;
	/** By `machine state`, as `stateOf` names it: `MER awaitingPayment.asking`. The last segment alone is looked up too. */
	readonly states: Readonly<Record<string, string>>;
	readonly screens: Readonly<
		Record<string, { readonly title: string; readonly choices: Readonly<Record<string, string>> }>
	>;
}

/** Who holds the money, the goods and the risk now: party ids. */
export interface Holders {
	readonly money: PartyId;
	readonly goods: PartyId;
	readonly risk: PartyId | null;
}

/** How a run with these options promises to end: states of parties and balances of accounts, minor units. */
export interface Ending {
	readonly states: Readonly<Record<PartyId, string>>;
	readonly balances: Readonly<Record<string, number>>;
	/** Invariants that a protection switched off on purpose must break, by id (domain 10.4). */
	readonly breaks: readonly string[];
}

/** A mode: a cast, an opening, a table of messages, words. Everything else is found from these. */
export interface Mode {
	readonly id: string;
	readonly casting: (options: Options) => Cast;
	readonly options: readonly OptionSpec[];
	/** Names of the options that change anything, given all of them; all do where this is missing. */
	readonly applies?: (options: Options) => readonly string[];
	readonly lanes: (options: Options) => readonly Lane[];
	readonly phases: readonly string[];
	readonly holders: (world: World) => Holders;
	readonly promise: (options: Options) => Ending;
	readonly words: Spoken<ModeWords>;
}
