import type { Establishment, Json, LayerReading, PartReading } from '#lib/vault/vault.ts';
import type { Fault, Message, PartyId } from './message.ts';

/** Choices made before a run begins, all plain words or numbers. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** Something a person chose; secrets by the name under which the vault keeps them. */
export interface Act {
	readonly type: string;
	readonly [name: string]: Json;
}

/** What the vault found when a message arrived. */
export interface Reading {
	/** False: the record did not open, so nothing inside was seen. Null: no channel. */
	readonly record: boolean | null;
	readonly parts: Readonly<Record<string, PartReading>>;
	/** Texts as received, where they are not those that were sent. */
	readonly texts: Readonly<Record<string, string>> | null;
	/** Checks of a channel's opening messages. */
	readonly handshake: LayerReading | null;
}

/** Everything that can happen. */
export type Fact =
	| {
			readonly type: 'begun';
			readonly mode: string;
			readonly seed: number;
			readonly options: Options;
			/** Unique to the run: channels are named after it. */
			readonly run: string;
			/** The scenario that the run follows, by its id; the engine does not look at it. */
			readonly scenario?: string;
			readonly establishment: Establishment;
	  }
	/** `case`: which of the party's payments, where it has several. */
	| {
			readonly type: 'acted';
			readonly party: PartyId;
			readonly case?: string;
			readonly event: Act;
	  }
	| { readonly type: 'sent'; readonly message: Message }
	| { readonly type: 'delivered'; readonly id: string; readonly reading: Reading }
	| { readonly type: 'faulted'; readonly id: string; readonly fault: Fault }
	| { readonly type: 'injected'; readonly message: Message }
	| { readonly type: 'stopped' | 'restarted'; readonly party: PartyId }
	/** From now on a party's clock is this far ahead of the true time, below zero behind it. */
	| { readonly type: 'clockSet'; readonly party: PartyId; readonly aheadMs: number }
	| {
			readonly type: 'rang';
			readonly party: PartyId;
			readonly case?: string;
			readonly timer: string;
	  };

/** A fact in its place: `at` is virtual time in milliseconds, `because` the entry that led to it. */
export type Entry = Fact & {
	readonly seq: number;
	readonly at: number;
	readonly because: number | null;
};
