import type { CustomerContext } from '#lib/parties/customer/context.ts';
import { contextAt, contextsAbout } from '#lib/parties/invariants/desks.ts';
import type {
	Debit,
	OrderEvidence,
	PaymentEvidence,
	StateEvidence,
	Word
} from '#lib/parties/invariants/evidence.ts';
import { postedNow } from '#lib/parties/invariants/movements.ts';
import { acceptedAbout } from '#lib/parties/invariants/past.ts';
import {
	approvedPage,
	lastSaid,
	placedDigest,
	shopAt,
	shopOrder,
	verifiedWords
} from '#lib/parties/invariants/reading.ts';
import type { Tries } from '#lib/parties/invariants/repeats.ts';
import { contextIn, kindOf } from '#lib/parties/invariants/roles.ts';
import type { ClearingHouseContext } from '#lib/parties/clearing/context.ts';
import type { JointContext, JointPayment } from '#lib/parties/jointGateway/context.ts';
import type { MemberBankContext, MemberBankInput } from '#lib/parties/memberBank/context.ts';
import type { MerchantInput } from '#lib/parties/merchant/context.ts';
import { playersOf } from '#lib/world/change.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Watched } from '#lib/world/invariants.ts';

type Now = Pick<Watched, 'cast' | 'world'>;
const paidStates = [
	'AUTHORIZED',
	'SUCCEEDED',
	'PARTLY_REFUNDED',
	'REFUNDED',
	'DISPUTED',
	'CHARGED_BACK'
];
const isPaid = (state: unknown): boolean => paidStates.some((one) => one === state);
const batchShape = /^B\d{8}-(\d+)$/;

/** The payment as the gateway holds it. */
export const heldBy = ({ cast, world }: Now, name: string): JointPayment | null =>
	contextsAbout<Partial<JointContext>>(cast, world, 'joint', name).find(({ payment }) => payment)
		?.payment ?? null;
export const paymentOf = (now: Now, paymentId: string): JointPayment | null =>
	heldBy(now, `paymentId ${paymentId}`);

/** A payout has no order: it is signed for by whoever the paying bank's contract is with. */
function paidOut(watched: Watched, batchId: string): Word | null {
	const entry = postedNow(watched).find((one) => one.paymentId === batchId && /^P1-/.test(one.id));
	if (!entry) return null;
	const input = watched.cast.parties[entry.book]?.cases?.input as unknown as MemberBankInput;
	const from = entry.lines.find(({ debit }) => debit > 0)?.account;
	const contract = Object.entries(input.contracts).find(([, { payable }]) => payable === from);
	const { lines } = entry;
	const minor = lines.reduce((sum, { debit }) => sum + debit, 0);
	return contract
		? { orderId: batchId, merchantId: contract[0], amount: { minor, ccy: 'CNY' } }
		: null;
}

function signed(watched: Watched, id: string): Word | null {
	if (batchShape.test(id)) return paidOut(watched, id);
	const orderId = paymentOf(watched, id)?.orderId;
	if (orderId === undefined) return null;
	const claims =
		lastSaid(watched, orderId, 'merchant', ['payment-request'], 'request') ??
		verifiedWords(watched, orderId, 'request');
	return claims
		? {
				orderId,
				merchantId: String(claims['merchantId'] as string),
				amount: claims['amount'] as unknown as AmountValue
			}
		: null;
}

/** The gateway has ruled, under its signature, that the payment stands (domain 6.7). */
const ruledToStand = (watched: Watched, paymentId: string): boolean =>
	acceptedAbout(watched, paymentId).some(
		({ kind, parts }) => kind === 'ruling' && parts['ruling']?.['decision'] !== 'cardholder'
	);

/**
 * The issuer has found the password right for this payment, and holds its own value over the sum; what
 * was charged back may be taken again by a ruling alone.
 */
function proven(watched: Watched, { entry, paymentId }: Debit): boolean {
	const payment = paymentOf(watched, paymentId);
	if (!payment) return false;
	if (entry.reverses !== undefined && !ruledToStand(watched, paymentId)) return false;
	const about = acceptedAbout(watched, payment.txId);
	const typed = about.some(
		({ kind, checks }) =>
			kind === 'challenge-answer' && checks.some(({ code, held }) => code === 'CK23' && held)
	);
	const vouched = about.some(
		({ kind, parts }) =>
			(kind === 'financial-request' || kind === 'preauthorization-request') &&
			parts['authValue']?.['merchantId'] === payment.merchantId &&
			(parts['authValue']['amount'] as unknown as AmountValue).minor === payment.amount.minor
	);
	return typed && vouched;
}

export const payers = ['customer'];

export const payments: PaymentEvidence = {
	payers,
	approved: approvedPage,
	signed,
	proven,
	// S1a and S1b are one debit in two lines of domain 6.4.
	once: ({ id, paymentId }) => `${id.split('-')[0] ?? ''} ${paymentId}`,
	inParts: true,
	payable(watched, { entry, paymentId }) {
		const { book } = entry;
		const payment = paymentOf(watched, paymentId);
		if (payment?.acquirer !== book) return [`${book}:clr`, `${book}:inc:icf`];
		const input = watched.cast.parties[book]?.cases?.input as unknown as MemberBankInput;
		return [input.contracts[payment.merchantId]?.payable ?? ''];
	},
	payeeOf(cast, owner) {
		const { role, cases } = cast.parties[owner] ?? {};
		return role === 'merchant' ? (cases?.input as unknown as MerchantInput).merchantId : null;
	},
	digests(watched, { paymentId }) {
		const payment = paymentOf(watched, paymentId);
		const orderId = payment?.orderId ?? '';
		const said = lastSaid(watched, orderId, 'merchant', ['payment-request'], 'request');
		const ships = shopOrder(watched, orderId)?.orderDigest;
		const placed = placedDigest(watched, orderId);
		return {
			'the gateway holds': payment?.orderDigest ?? '',
			...(said ? { 'the merchant signed': String(said['orderDigest'] as string) } : {}),
			...(ships ? { 'the merchant ships': ships } : {}),
			...(placed ? { 'the payer placed': placed } : {})
		};
	}
};

export const orders: OrderEvidence = {
	merchants: ['merchant'],
	orderAt: shopAt,
	// The gateway's word, or that of a merchant's own bank (RC-2).
	guarantors: (cast) =>
		[...playersOf(cast, 'joint'), ...playersOf(cast, 'bank')].map(({ keys }) => keys['sign'] ?? ''),
	paidLine(kind, claims) {
		if (kind === 'receipt-notice') return claims;
		if (kind === 'payment-notification') return claims['rc'] === '00' ? claims : null;
		return kind === 'status-answer' && isPaid(claims['state']) ? claims : null;
	},
	ships: ['shipment-order'],
	shipped: ['shipped'],
	paidStates: ['paid', 'exception'],
	notifications: { 'payment-notification': 'paymentId' }
};

export const states: StateEvidence = {
	payers,
	paymentAt(cast, world, place) {
		if (cast.parties[place.party]?.role !== 'joint') return null;
		const { payment } = contextAt<Partial<JointContext>>(world, place) ?? {};
		return payment ? { paymentId: payment.paymentId, state: payment.state } : null;
	},
	shownAt(watched, place) {
		const { paymentId } = contextAt<Partial<CustomerContext>>(watched.world, place) ?? {};
		const state = paymentOf(watched, paymentId ?? '')?.state;
		return state === undefined ? null : { paymentId: paymentId ?? '', state };
	},
	declined: ['declined'],
	finals: {
		joint: {
			'payment.rejected': null,
			'payment.failed': null,
			'payment.expired': null,
			'payment.cancelled': null,
			'payment.refunded': null,
			'payment.released': null,
			'payment.chargedBack': null,
			'payment.represented': null
		},
		bank: {
			'issuing.reversed': null,
			'issuing.tombstoned': null,
			'issuing.voided': null,
			'issuing.holdExpired': null,
			'issuing.claimUpheld': null,
			'issuing.claimDismissed': null,
			'issuing.claimBorne': null,
			'acquiring.chargedBack': null,
			'acquiring.represented': null
		},
		merchant: { closed: 'exception', refunded: null, disputeLost: null, disputeWon: null }
	}
};

/** A payment is known once the gateway has opened it, a batch once it was cut off. */
export function opened(watched: Watched, id: string): boolean {
	const [, batch] = batchShape.exec(id) ?? [];
	if (batch === undefined) return paymentOf(watched, id) !== null;
	const { cast, world } = watched;
	return Number(batch) <= (contextIn<ClearingHouseContext>(cast, world, 'joint')?.batches ?? 0);
}

/** Where a payment password is typed, by kind of message: for the payment, and for a dispute about it. */
const typed: Readonly<Record<string, string>> = {
	'challenge-answer': 'credential',
	'dispute-claim': 'claim'
};
export const tries: Tries = {
	tried({ cast, before }, one) {
		const part = typed[kindOf(cast, one.message) ?? ''];
		if (!before || part === undefined) return null;
		const payer = contextAt<Partial<MemberBankContext>>(before, one)?.issued?.payer;
		const jti = one.parts[part]?.['jti'];
		// Each bank has passwords of its own, though the user may have one name everywhere.
		return payer === undefined
			? null
			: { user: `${one.party} ${payer}`, jti: String(jti as string) };
	},
	// Only the counter unlocks a card, and nobody goes there in this mode.
	reset: () => null
};
