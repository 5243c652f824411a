import type { Entry } from '#lib/money/ledger.ts';
import type { CustomerContext, Page } from '#lib/parties/customer/context.ts';
import type { HostContext } from '#lib/parties/host/context.ts';
import { verifiedSigner, type Accepted, type Judged } from '#lib/parties/invariants/accepted.ts';
import { sameAmount } from '#lib/parties/invariants/amounts.ts';
import type {
	Debit,
	EndEvidence,
	OrderEvidence,
	PaymentEvidence,
	Shop,
	StateEvidence,
	Word
} from '#lib/parties/invariants/evidence.ts';
import { contextAt } from '#lib/parties/invariants/desks.ts';
import { acceptedAbout, saidAbout } from '#lib/parties/invariants/past.ts';
import { lastSaid, placedDigest, shopAt, shopOrder } from '#lib/parties/invariants/reading.ts';
import type { Tries } from '#lib/parties/invariants/repeats.ts';
import { contextIn, kindOf, player } from '#lib/parties/invariants/roles.ts';
import { cardSeen } from '#lib/parties/cards.ts';
import type { MerchantContext, MerchantInput } from '#lib/parties/merchant/context.ts';
import {
	paidMinor,
	type CardPayment,
	type PaymentGatewayContext
} from '#lib/parties/paymentGateway/context.ts';
import type { SecretSeen } from '#lib/world/cast.ts';
import type { Place } from '#lib/world/change.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { World } from '#lib/world/world.ts';

/** By which the merchant himself asks the bank. */
const requests = ['authorization-request', 'card-authorization'];
const paidStates = ['SUCCEEDED', 'PARTLY_REFUNDED', 'REFUNDED'];
const isPaid = (state: unknown): boolean => paidStates.some((one) => one === state);
type Looked = Pick<Watched, 'cast' | 'world'>;

const paymentIn = ({ cast, world }: Looked): CardPayment | null =>
	contextIn<PaymentGatewayContext>(cast, world, 'paymentGateway')?.payment ?? null;
const payment = (watched: Looked, paymentId: string): CardPayment | null => {
	const found = paymentIn(watched);
	return found?.paymentId === paymentId ? found : null;
};

/** What she approved in her wallet, before the payment had a number: found by the order it is for. */
function approved({ cast, world }: Watched, orderId: string): Page | null {
	const her = contextIn<CustomerContext>(cast, world, 'customer');
	return her?.approved.findLast((page) => page.orderId === orderId) ?? null;
}

/** What the merchant signed for an order: his offer, or his own request to the bank. */
function signed(watched: Watched, orderId: string): Word | null {
	const offer = lastSaid(watched, orderId, 'merchant', ['payment-offer'], 'offer');
	const asked = lastSaid(watched, orderId, 'merchant', requests, 'request');
	const claims = offer ?? asked;
	if (!claims) return null;
	return {
		orderId,
		merchantId: String(claims['merchantId'] as string),
		amount: (offer ? claims['amount'] : claims['authAmount']) as unknown as AmountValue
	};
}

/** The bank's proof: what she signed for this order and sum, by itself or as half of a purchase. */
function proven(watched: Watched, { paymentId, amount }: Debit): boolean {
	const customer = player(watched.cast, 'customer')?.keys['sign'];
	const orderId = payment(watched, paymentId)?.orderId ?? '';
	return acceptedAbout(watched, orderId).some((one) => {
		const { instruction, request, payment: half } = one.parts;
		if (one.kind === 'payment-instruction')
			return (
				instruction?.['orderId'] === orderId &&
				sameAmount(instruction['amount'], amount) &&
				verifiedSigner(one, 'instruction') === customer
			);
		return (
			one.kind === 'authorization-request' &&
			request?.['orderId'] === orderId &&
			coversSum(half?.['amount'] as AmountValue | undefined, amount) &&
			verifiedSigner(one, 'payment') === customer
		);
	});
}
/** Of what was signed a part may be taken (domain 9, I06). */
const coversSum = (most: AmountValue | undefined, { minor, ccy }: AmountValue): boolean =>
	most?.ccy === ccy && minor <= most.minor;

/** The order as she placed it, by its digest: in an envelope, or as half of a purchase. */
function placed(watched: Watched, orderId: string): string | null {
	const said = saidAbout(watched, orderId).findLast(
		(one) =>
			one.from === player(watched.cast, 'customer')?.id &&
			kindOf(watched.cast, one) === 'purchase-request'
	);
	return said ? (said.parts['order']?.digest ?? null) : placedDigest(watched, orderId);
}

function digests(watched: Watched, { paymentId }: Debit): Readonly<Record<string, string>> {
	const held = payment(watched, paymentId);
	const orderId = held?.orderId ?? '';
	const offered = lastSaid(watched, orderId, 'merchant', ['payment-offer'], 'offer');
	const requested = lastSaid(watched, orderId, 'merchant', requests, 'request');
	const asked = offered?.['orderDigest'] ?? requested?.['oimd'] ?? requested?.['orderDigest'];
	const ships = shopOrder(watched, orderId)?.orderDigest;
	const bought = placed(watched, orderId);
	return {
		'the gateway paid for': held?.orderDigest ?? 'nothing',
		...(typeof asked === 'string' ? { 'the merchant signed': asked } : {}),
		...(ships ? { 'the merchant ships': ships } : {}),
		...(bought ? { 'the payer placed': bought } : {})
	};
}

/** A capture has a number of its own; whatever is taken at once has none. */
const captureOf = ({ id, paymentId }: Entry): string =>
	`${paymentId} ${/-(\d{1,2})$/.exec(id)?.[1] ?? 'whole'}`;

const payers = ['customer'];

export const payments: PaymentEvidence = {
	payers,
	approved: (watched, paymentId) => approved(watched, payment(watched, paymentId)?.orderId ?? ''),
	signed: (watched, paymentId) => signed(watched, payment(watched, paymentId)?.orderId ?? ''),
	proven,
	payable(watched, { paymentId }) {
		const { merchantId = '' } = payment(watched, paymentId) ?? {};
		const host = contextIn<HostContext>(watched.cast, watched.world, 'host');
		const account = host?.contracts[merchantId]?.account;
		return account === undefined ? [] : [account];
	},
	payeeOf(cast, owner) {
		const { role, input } = cast.parties[owner] ?? {};
		return role === 'merchant' ? (input as unknown as MerchantInput).merchantId : null;
	},
	digests,
	once: captureOf,
	inParts: (watched) => (paymentIn(watched)?.hold ?? null) !== null
};

export const orders: OrderEvidence = {
	merchants: ['merchant'],
	orderAt: shopAt,
	guarantors: (cast) => [player(cast, 'paymentGateway')?.keys['sign'] ?? ''],
	paidLine(kind, claims, orderId) {
		if (kind === 'payment-notification') return claims['rc'] === '00' ? claims : null;
		// Guaranteed by a hold of the whole amount (domain 4.3).
		if (kind === 'authorization-response')
			return { ...claims, amount: claims['authAmount'] ?? null };
		if (kind === 'status-answer') return isPaid(claims['state']) ? claims : null;
		if (kind !== 'statement') return null;
		const lines = (claims['lines'] ?? []) as readonly Accepted['parts'][string][];
		return lines.find((line) => line['orderId'] === orderId && isPaid(line['status'])) ?? null;
	},
	ships: ['shipment-order'],
	shipped: ['shipped', 'shipped.capturing', 'shipped.uncaptured', 'shipped.forgotten'],
	paidStates: ['paid', 'exception'],
	notifications: { 'payment-notification': 'paymentId', 'authorization-response': 'xid' }
};

/**
 * An order as it stands in the end: where money is held first, paid is what was captured, and what
 * must be paid for is what has left.
 */
function endedAt(world: World, place: Place): Shop | null {
	const shop = shopAt(world, place);
	const { sale, waybillNo } = contextAt<Partial<MerchantContext>>(world, place) ?? {};
	if (!shop || !sale) return shop;
	return {
		...shop,
		total: { ...shop.total, minor: sale.shippedMinor },
		paid: sale.capturedMinor > 0,
		shipments: waybillNo ? shop.shipments : 0
	};
}

export const ends: EndEvidence = {
	payers,
	merchants: orders.merchants,
	orderAt: endedAt,
	orderOf: (watched, paymentId) => payment(watched, paymentId)?.orderId ?? null,
	receipt: ({ cast, world }, orderId) =>
		contextIn<CustomerContext>(cast, world, 'customer')?.orderReceipt?.['orderId'] === orderId,
	accounts(watched, orderId) {
		const held = paymentIn(watched);
		if (held?.orderId !== orderId) return [];
		const paid = held.rc === '00' && paidMinor(held) > 0;
		return [{ who: 'the gateway', paid, back: held.refundedMinor }];
	}
};

export const states: StateEvidence = {
	payers,
	paymentAt: (cast, world, { party }) =>
		cast.parties[party]?.role === 'paymentGateway' ? paymentIn({ cast, world }) : null,
	shownAt: paymentIn,
	declined: ['declined'],
	finals: {
		paymentGateway: {
			'payment.failed': null,
			'payment.expired': null,
			'payment.refunded': null,
			'payment.cancelled': null,
			'reversal.obeyed': null
		},
		merchant: { closed: 'exception', refunded: null, voided: null }
	}
};

/** A payment is known once the gateway has taken the instruction for it. */
export const opened = (watched: Watched, id: string): boolean => payment(watched, id) !== null;

/** Whose PIN a message to the host carries. */
function tried({ cast }: Watched, one: Judged) {
	if (kindOf(cast, one.message) !== 'financial-request') return null;
	const card = cardSeen(one.parts['card']?.['pan'] as SecretSeen | undefined)?.name;
	return card ? { user: card, jti: String(one.parts['credential']?.['jti'] as string) } : null;
}

/** Only in person, at a branch that this mode does not show, is a locked card made usable again. */
export const tries: Tries = { tried, reset: () => null };
