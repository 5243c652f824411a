import type { AuthenticationContext } from '#lib/parties/authentication/context.ts';
import type { BooksContext } from '#lib/parties/books/context.ts';
import type { CustomerContext } from '#lib/parties/customer/context.ts';
import type { GatewayContext } from '#lib/parties/gateway/context.ts';
import { verifiedSigner, type Accepted, type Judged } from '#lib/parties/invariants/accepted.ts';
import { sameAmount } from '#lib/parties/invariants/amounts.ts';
import type { Approvals } from '#lib/parties/invariants/dualControl.ts';
import type {
	Debit,
	EndEvidence,
	OrderEvidence,
	PaymentEvidence,
	StateEvidence,
	Word
} from '#lib/parties/invariants/evidence.ts';
import { acceptedAbout, messageOf } from '#lib/parties/invariants/past.ts';
import {
	approvedPage,
	lastSaid,
	placedDigest,
	shopAt,
	shopOrder,
	verifiedWords
} from '#lib/parties/invariants/reading.ts';
import type { Tries } from '#lib/parties/invariants/repeats.ts';
import { contextIn, kindOf, player } from '#lib/parties/invariants/roles.ts';
import type { MerchantInput } from '#lib/parties/merchant/context.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Watched } from '#lib/world/invariants.ts';

const paidStates = ['SUCCEEDED', 'PARTLY_REFUNDED', 'REFUNDED'];
const isPaid = (state: unknown): boolean => paidStates.some((one) => one === state);

const booksOf = ({ cast, world }: Pick<Watched, 'cast' | 'world'>): BooksContext | null =>
	contextIn<BooksContext>(cast, world, 'bookkeeper');
const gatewayOf = ({ cast, world }: Pick<Watched, 'cast' | 'world'>): GatewayContext | null =>
	contextIn<GatewayContext>(cast, world, 'gateway');

/** The order of a payment: as the payer saw it, else as the bank opened it. */
const orderOf = (watched: Watched, paymentId: string): string | null =>
	approvedPage(watched, paymentId)?.orderId ??
	booksOf(watched)?.payments[paymentId]?.orderId ??
	null;

const requestKinds = ['payment-request', 'payment-form'];

/** What the merchant really signed: his own words, else words that a verifier found to be signed. */
function request(watched: Watched, orderId: string | null) {
	if (orderId === null) return null;
	const said = lastSaid(watched, orderId, 'merchant', requestKinds, 'request');
	return said ?? verifiedWords(watched, orderId, 'request');
}

function signed(watched: Watched, paymentId: string): Word | null {
	const claims = request(watched, orderOf(watched, paymentId));
	if (!claims) return null;
	return {
		orderId: String(claims['orderId'] as string),
		merchantId: String(claims['merchantId'] as string),
		amount: claims['amount'] as unknown as AmountValue
	};
}

/**
 * The bank's proof: the accepted submission that she signed for this payment and sum; in the mass
 * edition the accepted credential, which names the payment alone.
 */
function proven(watched: Watched, { paymentId, amount }: Debit): boolean {
	const customer = player(watched.cast, 'customer')?.keys['sign'];
	const mass = gatewayOf(watched)?.edition === 'mass';
	return acceptedAbout(watched, paymentId).some((one) => {
		if (one.kind !== 'submission-relayed') return false;
		const { credential, instruction } = one.parts;
		if (credential?.['paymentId'] !== paymentId) return false;
		if (mass) return one.checks.some(({ code, held }) => code === 'CK23' && held);
		return (
			instruction?.['paymentId'] === paymentId &&
			sameAmount(instruction['amount'], amount) &&
			verifiedSigner(one, 'instruction') === customer
		);
	});
}

function digests(watched: Watched, { entry, paymentId }: Debit): Readonly<Record<string, string>> {
	const orderId = orderOf(watched, paymentId);
	const posted = messageOf(watched, entry.cause)?.parts['transfer']?.claims?.['orderDigest'];
	const asked = request(watched, orderId)?.['orderDigest'];
	const ships = orderId === null ? null : shopOrder(watched, orderId)?.orderDigest;
	const placed = orderId === null ? null : placedDigest(watched, orderId);
	return {
		'the transfer named': String(posted as string),
		...(typeof asked === 'string' ? { 'the merchant signed': asked } : {}),
		...(ships ? { 'the merchant ships': ships } : {}),
		...(placed ? { 'the payer placed': placed } : {})
	};
}

const payers = ['customer'];

export const payments: PaymentEvidence = {
	payers,
	approved: approvedPage,
	signed,
	proven,
	payable(watched, { paymentId }) {
		const merchantId = signed(watched, paymentId)?.merchantId ?? '';
		const account = booksOf(watched)?.contracts[merchantId]?.account;
		return account === undefined ? [] : [account];
	},
	payeeOf(cast, owner) {
		const { role, input } = cast.parties[owner] ?? {};
		return role === 'merchant' ? (input as unknown as MerchantInput).merchantId : null;
	},
	digests
};

export const orders: OrderEvidence = {
	merchants: ['merchant'],
	orderAt: shopAt,
	guarantors: (cast) => [player(cast, 'gateway')?.keys['sign'] ?? ''],
	paidLine(kind, claims, orderId) {
		if (kind === 'payment-notification') return claims['rc'] === '00' ? claims : null;
		if (kind === 'status-answer') return isPaid(claims['state']) ? claims : null;
		if (kind !== 'statement') return null;
		const lines = (claims['lines'] ?? []) as readonly Accepted['parts'][string][];
		return lines.find((line) => line['orderId'] === orderId && isPaid(line['status'])) ?? null;
	},
	ships: ['shipment-order'],
	shipped: ['shipped'],
	paidStates: ['paid', 'exception'],
	notifications: { 'payment-notification': 'paymentId' }
};

export const ends: EndEvidence = {
	payers,
	merchants: orders.merchants,
	orderAt: shopAt,
	orderOf: (watched, paymentId) => booksOf(watched)?.payments[paymentId]?.orderId ?? null,
	receipt: ({ cast, world }, orderId) =>
		contextIn<CustomerContext>(cast, world, 'customer')?.orderReceipt?.['orderId'] === orderId,
	accounts(watched, orderId) {
		const payment = gatewayOf(watched)?.payment;
		if (payment?.orderId !== orderId) return [];
		return [{ who: 'the gateway', paid: payment.rc === '00', back: payment.refundedMinor }];
	}
};

export const states: StateEvidence = {
	payers,
	paymentAt(cast, world, { party }) {
		if (cast.parties[party]?.role !== 'gateway') return null;
		const { paymentId = null, state = '' } = gatewayOf({ cast, world })?.payment ?? {};
		return paymentId === null ? null : { paymentId, state };
	},
	shownAt(watched) {
		const { paymentId, state = '' } = gatewayOf(watched)?.payment ?? {};
		return paymentId === undefined ? null : { paymentId: paymentId ?? '', state };
	},
	declined: ['declined'],
	finals: {
		gateway: {
			'payment.failed': null,
			'payment.expired': null,
			'payment.cancelled': null,
			'payment.refunded': null
		},
		merchant: { closed: 'exception', refunded: null }
	}
};

/** A payment is known once the books have opened it. */
export const opened = (watched: Watched, id: string): boolean =>
	id in (booksOf(watched)?.payments ?? {});

/** The user whose credential a submission carries, as the page was opened for her. */
function tried({ cast, before }: Watched, one: Judged) {
	if (!before || kindOf(cast, one.message) !== 'submission-relayed') return null;
	if (cast.parties[one.party]?.role !== 'authenticator') return null;
	const { credential } = one.parts;
	const pages = contextIn<AuthenticationContext>(cast, before, 'authenticator')?.pages;
	const user = pages?.[String(credential?.['paymentId'] as string)]?.userId;
	return user === undefined ? null : { user, jti: String(credential?.['jti'] as string) };
}

export const tries: Tries = {
	tried,
	reset({ cast }, { message, parts, outcome }) {
		if (outcome !== 'accepted' || message.from !== player(cast, 'counter')?.id) return null;
		const user = parts['teller']?.['customerId'];
		return typeof user === 'string' ? user : null;
	}
};

const counterPeople = ['teller', 'officer'];

/** A payment above the self-service limit moves money only with the counter's approval. */
export const approvals: Approvals = {
	payers,
	people: ({ parts }) => (counterPeople.every((part) => part in parts) ? counterPeople : []),
	others: ({ cast }) => [player(cast, 'customer')?.keys['sign'] ?? ''],
	needed: (watched, { amount }) =>
		amount.minor > (gatewayOf(watched)?.selfServiceMinor ?? Infinity),
	approves: ({ kind, parts }, { paymentId }) =>
		kind === 'counter-decision' &&
		counterPeople.every(
			(part) => parts[part]?.['paymentId'] === paymentId && parts[part]['decision'] === 'approved'
		)
};
