import type { AnyMachineSnapshot } from 'xstate';
import type {
	Claims,
	ClientHello,
	Identity,
	Json,
	Outcome,
	ServerHello,
	Side,
	Trust
} from '#lib/vault/vault.ts';
import type { Agenda } from '#lib/persistent/agenda.ts';
import type { Trie } from '#lib/persistent/trie.ts';
import type { Act, Options, Reading } from './fact.ts';
import type { Handshake, Message, MessagePart, PartyId } from './message.ts';
import type { Role } from './row.ts';

/** What a person at a party sees and may do. `choice` is what happens when nobody chooses. */
export interface Screen {
	readonly screen: string;
	readonly fields: Claims;
	readonly choices: readonly Act[];
	readonly choice?: { readonly event: Act; readonly afterMs: number };
}

/** A message as it was sent, kept to be sent again. */
export interface SentCopy {
	readonly id: string;
	/** The case that sent it; null for the party's own machine. */
	readonly case: CaseId;
	readonly row: string;
	readonly to: PartyId;
	readonly parts: Readonly<Record<string, MessagePart>>;
}

/** What a party remembers of messages, so that doing it twice has the effect of once (CK11, CK13). */
export interface Memory {
	/** Texts of an accepted message to its id. */
	readonly texts: Trie<string>;
	/** jti, nonces and challenges seen, to the id of the message. */
	readonly jtis: Trie<string>;
	/** Idempotency key to the content and the id of the first message. */
	readonly keys: Trie<{ readonly content: string; readonly id: string }>;
	/** Message id to what was sent because of it. */
	readonly answers: Trie<readonly SentCopy[]>;
}

/** A message whose checks wait for a certificate's status (CK07). */
export interface Parked {
	readonly message: Message;
	readonly reading: Reading;
	/** Serials still to be asked for. */
	readonly waits: string;
	readonly asked: number;
	/** Serials of its signers for which nobody has answered. */
	readonly unanswered: readonly string[];
}

export interface CertificateStatus {
	readonly status: string;
	readonly nextUpdate: number;
}

/** A machine at work, the screen in front of it, and the last message it sent of each kind. */
export interface Desk {
	readonly snapshot: AnyMachineSnapshot;
	readonly screen: Screen | null;
	readonly sent: Readonly<Record<string, SentCopy>>;
}

/** One of the many payments a party serves: a machine of its own. */
export interface CaseState extends Desk {
	readonly id: string;
	/** Whom this case last talked with, by role. */
	readonly peers: Readonly<Record<Role, PartyId>>;
}
/** Which of a party's machines is meant: a case, or null for the party's own. */
export type CaseId = string | null;

/** A party: its own machine, the house, and one machine a case where it serves several payments. */
export interface PartyState extends Desk {
	readonly memory: Memory;
	readonly parked: readonly Parked[];
	readonly statuses: Readonly<Record<string, CertificateStatus>>;
	readonly up: boolean;
	/** How far its clock is ahead of the true time, milliseconds; timers run true all the same. */
	readonly aheadMs: number;
	readonly cases: Trie<CaseState>;
	/** Claims that name a case, as `orderId L123`, to the case. */
	readonly names: Trie<string>;
}

/** Something the runner must do next: the engine has decided it, only the vault can do it. */
export type Command = { readonly because: number } & (
	| {
			readonly type: 'seal';
			readonly from: PartyId;
			readonly to: PartyId;
			readonly case: CaseId;
			readonly row: string;
			readonly parts: Readonly<Record<string, Claims | { readonly $carry: string }>>;
			readonly re: string | null;
	  }
	| {
			readonly type: 'resend';
			readonly from: PartyId;
			readonly case: CaseId;
			readonly copy: SentCopy;
			readonly re: string | null;
	  }
	| { readonly type: 'greet' | 'welcome' | 'prove'; readonly channel: string }
);

export interface Channel {
	readonly key: string;
	/** New for each attempt. */
	readonly id: string;
	/** Name of the traffic keys, once both have greeted (vault/channelName.ts). */
	readonly keys: string;
	readonly kind: 'CH-S' | 'CH-M';
	readonly client: PartyId;
	readonly server: PartyId;
	readonly state: 'greeting' | 'proving' | 'open';
	readonly hello: ClientHello | null;
	/** The client's hello as the server received it. */
	readonly heard: ClientHello | null;
	readonly welcome: ServerHello | null;
	readonly tries: number;
	/** Commands that wait until the channel is open. */
	readonly waiting: readonly Command[];
	readonly nextSeq: Readonly<Record<Side, number>>;
	/** Records that have arrived, by the side that sent them: all below `below`, and these others. */
	readonly seen: Readonly<
		Record<Side, { readonly below: number; readonly others: readonly number[] }>
	>;
	/** The server has seen what it demands of the client. */
	readonly admitted: boolean;
}

export interface Timer {
	readonly party: PartyId;
	readonly case: CaseId;
	readonly timer: string;
	readonly at: number;
	readonly event: Act;
	readonly because: number;
}

export interface CheckDone extends Outcome {
	readonly code: string;
	readonly of: string;
	readonly error: string | null;
}

/** What one entry did: the pictures, the narration and the monitor read it. */
export type Happening =
	| {
			readonly type: 'checked';
			readonly party: PartyId;
			readonly case: CaseId;
			readonly message: Message;
			readonly checks: readonly CheckDone[];
			readonly parts: Readonly<Record<string, Claims>>;
			readonly outcome: 'accepted' | 'refused' | 'repeated' | 'parked' | 'lost';
	  }
	| {
			readonly type: 'moved';
			readonly party: PartyId;
			readonly case: CaseId;
			readonly from: string;
			readonly to: string;
			readonly on: string;
	  }
	| { readonly type: 'ignored'; readonly party: PartyId; readonly on: string }
	| { readonly type: 'posted'; readonly party: PartyId; readonly entries: readonly string[] }
	| {
			readonly type: 'showed';
			readonly party: PartyId;
			readonly case: CaseId;
			readonly screen: string;
	  }
	| { readonly type: 'opened'; readonly channel: string }
	| { readonly type: 'gaveUp'; readonly channel: string }
	| {
			readonly type: 'handshake';
			readonly message: Message;
			readonly handshake: Handshake;
			readonly held: boolean;
	  };

/** The whole state that a trace leads to; never saved, always folded, never changed. */
export interface World {
	readonly mode: string;
	readonly options: Options;
	readonly run: string;
	readonly seed: number;
	readonly seq: number;
	readonly now: number;
	/** State of the seeded generator that draws latencies. */
	readonly random: number;
	/** Messages sent so far: the next message's number. */
	readonly sentCount: number;
	readonly trust: Trust;
	/** Subject id to its certificates. */
	readonly identities: Readonly<Record<string, Identity>>;
	readonly parties: Readonly<Record<PartyId, PartyState>>;
	readonly inFlight: readonly Message[];
	readonly outbox: readonly Command[];
	readonly channels: Readonly<Record<string, Channel>>;
	readonly timers: Agenda<Timer>;
	readonly books: unknown;
	readonly happened: readonly Happening[];
}
export type { Json };
