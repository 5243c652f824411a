import type { CustomerContext, Page } from '#lib/parties/customer/context.ts';
import type { HostContext } from '#lib/parties/host/context.ts';
import { verifiedSigner, type Accepted, type Judged } from '#lib/parties/invariants/accepted.ts';
import { sameAmount } from '#lib/parties/invariants/amounts.ts';
import type {
	Debit,
	EndEvidence,
	OrderEvidence,
	PaymentEvidence,
	StateEvidence,
	Word
} from '#lib/parties/invariants/evidence.ts';
import { acceptedAbout } from '#lib/parties/invariants/past.ts';
import { lastSaid, placedDigest, shopAt, shopOrder } from '#lib/parties/invariants/reading.ts';
import type { Tries } from '#lib/parties/invariants/repeats.ts';
import { contextIn, kindOf, player } from '#lib/parties/invariants/roles.ts';
import { cardSeen } from '#lib/parties/cards.ts';
import type { MerchantInput } from '#lib/parties/merchant/context.ts';
import type { CardPayment, PaymentGatewayContext } from '#lib/parties/paymentGateway/context.ts';
import type { SecretSeen } from '#lib/world/cast.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Watched } from '#lib/world/invariants.ts';

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

/** What the merchant signed for an order: his offer. */
function signed(watched: Watched, orderId: string): Word | null {
	const claims = lastSaid(watched, orderId, 'merchant', ['payment-offer'], 'offer');
	if (!claims) return null;
	return {
		orderId,
		merchantId: String(claims['merchantId'] as string),
		amount: claims['amount'] as unknown as AmountValue
	};
}

/** The bank's proof: the accepted instruction that she signed for this order and sum. */
function proven(watched: Watched, { paymentId, amount }: Debit): boolean {
	const customer = player(watched.cast, 'customer')?.keys['sign'];
	const orderId = payment(watched, paymentId)?.orderId ?? '';
	return acceptedAbout(watched, orderId).some(
		(one) =>
			one.kind === 'payment-instruction' &&
			one.parts['instruction']?.['orderId'] === orderId &&
			sameAmount(one.parts['instruction']['amount'], amount) &&
			verifiedSigner(one, 'instruction') === customer
	);
}

function digests(watched: Watched, { paymentId }: Debit): Readonly<Record<string, string>> {
	const held = payment(watched, paymentId);
	const orderId = held?.orderId ?? '';
	const offered = lastSaid(watched, orderId, 'merchant', ['payment-offer'], 'offer');
	const asked = offered?.['orderDigest'];
	const ships = shopOrder(watched, orderId)?.orderDigest;
	const placed = placedDigest(watched, orderId);
	return {
		'the gateway paid for': held?.orderDigest ?? 'nothing',
		...(typeof asked === 'string' ? { 'the merchant signed': asked } : {}),
		...(ships ? { 'the merchant ships': ships } : {}),
		...(placed ? { 'the payer placed': placed } : {})
	};
}

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
	digests
};

export const orders: OrderEvidence = {
	merchants: ['merchant'],
	orderAt: shopAt,
	guarantors: (cast) => [player(cast, 'paymentGateway')?.keys['sign'] ?? ''],
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
	orderOf: (watched, paymentId) => payment(watched, paymentId)?.orderId ?? null,
	receipt: ({ cast, world }, orderId) =>
		contextIn<CustomerContext>(cast, world, 'customer')?.orderReceipt?.['orderId'] === orderId,
	accounts(watched, orderId) {
		const held = paymentIn(watched);
		if (held?.orderId !== orderId) return [];
		return [{ who: 'the gateway', paid: held.rc === '00', back: held.refundedMinor }];
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
			'reversal.obeyed': null
		},
		merchant: { closed: 'exception', refunded: null }
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
