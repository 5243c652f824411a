import type { Claims, ClientHello, ClientProof, ServerHello, Side } from '#lib/vault/vault.ts';

export type PartyId = string;

export interface MessagePart {
	/** The exact characters inside the channel. */
	readonly text: string;
	/** What the sender said; secrets stand as references. Null where it carried on what it cannot read. */
	readonly claims: Claims | null;
	readonly digest: string | null;
}

/** One record of a channel: the wire holds its bytes. */
export interface ChannelRecord {
	readonly channel: string;
	readonly side: Side;
	readonly seq: number;
}

/** The clear content of the three messages that open a channel (domain 3.5, CH-S and CH-M). */
export type Handshake =
	| { readonly step: 'CH-1'; readonly channel: string; readonly hello: ClientHello }
	| { readonly step: 'CH-2'; readonly channel: string; readonly welcome: ServerHello }
	| { readonly step: 'CH-3'; readonly channel: string; readonly proof: ClientProof };

/** A message on its way: what travels is `wire`, everything else tells what it is. */
export interface Message {
	readonly id: string;
	/** Key of the row in the mode's table, or CH-1 to CH-3. */
	readonly row: string;
	/** The entry of the trace in which it was sent. */
	readonly entry: number;
	readonly from: PartyId;
	readonly to: PartyId;
	/** The sender's case, where it serves several payments; the receiver finds its own by what is said. */
	readonly case?: string;
	readonly sentAt: number;
	readonly arrivesAt: number;
	readonly parts: Readonly<Record<string, MessagePart>>;
	/** The characters that travel: a record of the channel, or JSON of the parts' texts. */
	readonly wire: string;
	readonly record: ChannelRecord | null;
	readonly handshake: Handshake | null;
	/** The message that this one answers or follows from. */
	readonly re: string | null;
	/** The earlier message of which this is the same bytes again. */
	readonly again: string | null;
}

/** What may happen to a message in flight. `at` is the place in the wire, 0 to 1. */
export type Fault =
	| { readonly type: 'dropped' }
	| { readonly type: 'delayed'; readonly byMs: number }
	| { readonly type: 'duplicated'; readonly afterMs: number }
	| { readonly type: 'altered'; readonly at: number };
