import type { AnyStateMachine } from 'xstate';
import type { Claims, Json, Outcome, Secret, SecretSeen, Subject } from '#lib/vault/vault.ts';
export type { Json, Secret, SecretSeen, Subject };
import type { Act, Options } from './fact.ts';
import type { MessagePart, PartyId } from './message.ts';
import type { Role, Row } from './row.ts';

/** What a check of the receiver's own state may look at. */
export interface Given {
	readonly kind: string;
	/** Claims of the parts that were opened, by part name. */
	readonly parts: Readonly<Record<string, Claims>>;
	readonly digests: Readonly<Record<string, string | null>>;
	/** Digest of the other half that a half of a dual signature names, by part name. */
	readonly others: Readonly<Record<string, string>>;
	/** Every part exactly as received. */
	readonly texts: Readonly<Record<string, string>>;
	/** Context of the machine that is to hear it: a case's, or the party's own. */
	readonly context: unknown;
	/** Context of the party's own machine. */
	readonly house: unknown;
	readonly state: string;
	readonly books: unknown;
	readonly now: number;
	/** The last message of a kind that the receiver itself sent. */
	readonly sent: (kind: string) => Readonly<Record<string, MessagePart>> | null;
	/** Subject ids of the signers, by part name. */
	readonly signers: Readonly<Record<string, string | null>>;
	/** Subject and use, such as `PG encrypt`, of a certificate of the directory; null for any other. */
	readonly certified: (thumbprint: string) => string | null;
}

/** A check's finding; `error` where the check has more than one (E-LOST or E-STOLEN). */
export interface Finding extends Outcome {
	readonly error?: string;
}
export type PureCheck = (given: Given) => Finding;
/** A party's own checks: message kind, then check code, `CK05@name` for one that is about nothing else. */
export type PureChecks = Readonly<Record<string, Readonly<Record<string, PureCheck>>>>;

/** One party of a mode, with the role it plays. */
export interface PartySpec {
	readonly id: PartyId;
	readonly role: Role;
	/** Parties of one organisation share its channels and its books. */
	readonly organisation: string;
	readonly machine: AnyStateMachine;
	readonly input: Json;
	/** A machine a payment, for a party that serves several. */
	readonly cases?: CaseSpec;
	readonly checks: PureChecks;
	/** Key name (sign, encrypt, server, teller ...) to subject id. */
	readonly keys: Readonly<Record<string, string>>;
	/** Audience names that mean this party. */
	readonly audience: readonly string[];
	readonly host?: string;
	/** Parties drawn as one when folded. */
	readonly group?: string;
}

/** How a party serves many payments: each is a case, found by the ids its messages name. */
export interface CaseSpec {
	readonly machine: AnyStateMachine;
	readonly input: Json;
	/** Kinds of message that open a case when no case knows the ids they name. */
	readonly opens: readonly string[];
}

/** What a person does first. With `case`, a case of that name is opened with `input` and told. */
export interface Opening {
	readonly party: PartyId;
	readonly event: Act;
	readonly afterMs: number;
	readonly case?: string;
	readonly input?: { readonly [name: string]: Json };
}

/** Where a machine's `post` action came from. */
export interface PostingCause {
	readonly party: PartyId;
	readonly organisation: string;
	readonly message: string;
	readonly at: number;
}
export type Settled =
	| { readonly ok: true; readonly books: unknown; readonly entries: readonly string[] }
	| { readonly ok: false; readonly why: string };

/** A mode, as the engine sees it: who plays, what they may say, how money is kept. */
export interface Cast {
	readonly mode: string;
	readonly rows: Readonly<Record<string, Row>>;
	readonly parties: Readonly<Record<PartyId, PartySpec>>;
	readonly subjects: readonly Subject[];
	/** Error of each check code (domain 3.7). */
	readonly errors: Readonly<Record<string, string>>;
	readonly startsAt: number;
	readonly books: unknown;
	/** What people do first, each so many milliseconds after the beginning, in the order of time. */
	readonly opening: readonly Opening[];
	/** Claims that name a case, the surest first, such as paymentId and orderId. */
	readonly caseIds?: readonly string[];
	/** Applies a `post` action to the books; the engine knows no payment. */
	readonly settle: (books: unknown, posting: Json, cause: PostingCause) => Settled;
	/** What is available in an account of the books, minor units: fills `$available` in a draft. */
	readonly available: (books: unknown, account: string) => number;
	/** Secrets of this cast's people: they go into the vault's safe before the run begins. */
	readonly secrets: readonly Secret[];
	/** Row key of the certificate status request where a row names none. */
	readonly status: { readonly ask: string };
	readonly policy: { readonly statusHardFail: boolean; readonly channels: boolean };
}
export type Casting = (options: Options) => Cast;
