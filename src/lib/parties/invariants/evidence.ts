import type { Entry } from '#lib/money/ledger.ts';
import type { Claims } from '#lib/vault/vault.ts';
import type { Cast } from '#lib/world/cast.ts';
import type { Place } from '#lib/world/change.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { Role } from '#lib/world/row.ts';
import type { World } from '#lib/world/world.ts';
import type { Payers } from './movements.ts';

/** An entry that takes money from a payer. */
export interface Debit {
	readonly entry: Entry;
	readonly paymentId: string;
	readonly amount: AmountValue;
}

/** Somebody's word about a payment. */
export interface Word {
	readonly orderId: string;
	readonly merchantId: string;
	readonly amount: AmountValue;
}

/** How a mode shows who agreed to which payment (domain 9: ground truth, the bank's proof, the payee's contract). */
export interface PaymentEvidence extends Payers {
	/** What the payer herself approved, whatever anybody says. */
	readonly approved: (watched: Watched, paymentId: string) => Word | null;
	/** What the payee signed. */
	readonly signed: (watched: Watched, paymentId: string) => Word | null;
	/** Whether the bank holds a verified proof that the payer wants this debit. */
	readonly proven: (watched: Watched, debit: Debit) => boolean;
	/** Accounts that an entry which takes money from a payer may credit. */
	readonly payable: (watched: Watched, debit: Debit) => readonly string[];
	/** The merchant number of an account's owner; null for whoever is no payee. */
	readonly payeeOf: (cast: Cast, owner: string) => string | null;
	/** Digest of the order, by whoever knows it at first hand and by what the transfer named. */
	readonly digests: (watched: Watched, debit: Debit) => Readonly<Record<string, string>>;
	/** What may be debited once: the payment, or a capture of it. */
	readonly once?: (entry: Entry) => string;
	/** The amount approved may be debited in parts (captures): always, or in some runs. */
	readonly inParts?: true | ((watched: Watched) => boolean);
}

/** An order as the merchant holds it. */
export interface Shop {
	readonly orderId: string;
	readonly total: AmountValue;
	/** He has taken the order for paid, guaranteed or held. */
	readonly paid: boolean;
	readonly shipments: number;
	readonly refundedMinor: number;
	/** The day's comparison has found a difference. */
	readonly listed: boolean;
}

/** How a mode shows that an order is paid and shipped. */
export interface OrderEvidence {
	readonly merchants: readonly Role[];
	/** The order at a merchant's machine; null where it has none. */
	readonly orderAt: (world: World, place: Place) => Shop | null;
	/** Whose signed word an order may be shipped on: subjects of signing certificates. */
	readonly guarantors: (cast: Cast, orderId: string) => readonly string[];
	/** What a kind of message says of an order that is paid, guaranteed or held; null if it says nothing of it. */
	readonly paidLine: (kind: string, claims: Claims, orderId: string) => Claims | null;
	/** Kinds by which the goods leave, and states of the merchant in which they have left. */
	readonly ships: readonly string[];
	readonly shipped: readonly string[];
	/** States of the merchant in which the order is paid. */
	readonly paidStates: readonly string[];
	/** Kinds that are sent until they are acknowledged, and the field that says which notification it is. */
	readonly notifications: Readonly<Record<string, string>>;
}

/** How a mode shows what payments came to, looked at when nothing more will happen. */
export interface EndEvidence extends Payers, Pick<OrderEvidence, 'merchants' | 'orderAt'> {
	/** The order that a payment, trade or batch is for; null where it is for none. */
	readonly orderOf: (watched: Watched, id: string) => string | null;
	/** The payer has the receipt of an order, or can have it for the asking. */
	readonly receipt: (watched: Watched, orderId: string) => boolean;
	/** What is posted, guaranteed or in escrow for an order beside what was taken from the payer. */
	readonly secured?: (watched: Watched, orderId: string) => number;
	/** An entry by which somebody else than the merchant makes good what the payer has lost. */
	readonly madeGood?: (entry: Entry) => boolean;
	/** Who beside the merchant keeps account of an order: whether it is paid, and how much came back. */
	readonly accounts: (watched: Watched, orderId: string) => readonly Account[];
}
export interface Account {
	readonly who: string;
	readonly paid: boolean;
	readonly back: number;
}

/** A payment as the party that decides on it holds it. */
export interface Standing {
	readonly paymentId: string;
	readonly state: string;
}

/** How a mode shows the states of payments, and which never end. */
export interface StateEvidence extends Payers {
	/** The payment at a machine of whoever decides on it; null anywhere else. */
	readonly paymentAt: (cast: Cast, world: World, place: Place) => Standing | null;
	/** The payment that a screen or a state at a place is about. */
	readonly shownAt: (watched: Watched, place: Place) => Standing | null;
	/** States of a payer's machine that say that nothing was paid. */
	readonly declined: readonly string[];
	/** Machines' final states by role, and the one way out that real late money has (domain 3.10). */
	readonly finals: Readonly<Record<Role, Readonly<Record<string, string | null>>>>;
}
