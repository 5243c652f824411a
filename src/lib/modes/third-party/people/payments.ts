import type { BooksContext } from '#lib/parties/books/context.ts';
import type { Page } from '#lib/parties/customer/context.ts';
import { verifiedSigner, type Accepted } from '#lib/parties/invariants/accepted.ts';
import { sameAmount } from '#lib/parties/invariants/amounts.ts';
import type { Debit, PaymentEvidence, Word } from '#lib/parties/invariants/evidence.ts';
import { acceptedAbout, messageOf } from '#lib/parties/invariants/past.ts';
import {
	approvedPage,
	lastSaid,
	placedDigest,
	shopOrder
} from '#lib/parties/invariants/reading.ts';
import { contextIn, player } from '#lib/parties/invariants/roles.ts';
import type { MerchantInput } from '#lib/parties/merchant/context.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Watched } from '#lib/world/invariants.ts';
import { deskIn } from './escrow.ts';

const tradeIn = (watched: Watched) => deskIn(watched)?.trade ?? null;
const subject = (watched: Watched, role: string): string =>
	player(watched.cast, role)?.keys['sign'] ?? '';

const wordOf = (claims: Accepted['parts'][string] | null, merchant: string): Word | null =>
	claims && {
		orderId: String(claims['orderId'] as string),
		merchantId: String(claims[merchant] as string),
		amount: claims['amount'] as unknown as AmountValue
	};

/** What the payee signed: the seller his trade or his withdrawal, the third party its request to the bank. */
function signed(watched: Watched, id: string): Word | null {
	const trade = tradeIn(watched);
	if (id === trade?.tradeId)
		return wordOf(
			lastSaid(watched, trade.orderId, 'merchant', ['create-trade'], 'trade'),
			'sellerId'
		);
	const withdrawn = lastSaid(watched, id, 'merchant', ['withdraw-request'], 'request');
	if (withdrawn) return wordOf(withdrawn, 'sellerId');
	const { channelOrderId = '' } = deskIn(watched)?.channel ?? {};
	return wordOf(
		lastSaid(watched, channelOrderId, 'institution', ['payment-request'], 'request'),
		'merchantId'
	);
}

/** The third party's request by an agreement, where it is by one, for the order that it told the bank. */
const byAgreement = (watched: Watched): Accepted | undefined =>
	acceptedAbout(watched, deskIn(watched)?.channel?.channelOrderId ?? '').findLast(
		({ kind, parts }) =>
			kind === 'request-forwarded' && parts['request']?.['agreementId'] !== undefined
	);
/** Her signature under the agreement is the bank's only proof: what she approves today it takes from others. */
function agreed(watched: Watched, { amount }: Debit): boolean {
	const request = byAgreement(watched)?.parts['request'];
	return acceptedAbout(watched, String(request?.['agreementId'] as string)).some((one) => {
		const agreement = one.parts['agreement'];
		const most = agreement?.['most'] as unknown as AmountValue | undefined;
		return (
			one.kind === 'token-request-forwarded' &&
			agreement?.['merchantId'] === request?.['merchantId'] &&
			amount.minor <= (most?.minor ?? 0) &&
			verifiedSigner(one, 'agreement') === subject(watched, 'customer')
		);
	});
}

/** A payment out of the wallet is approved by her password there, any other by her signature at the bank. */
function proven(watched: Watched, debit: Debit): boolean {
	const { paymentId, amount } = debit;
	const here = acceptedAbout(watched, paymentId).some((one) => {
		if (one.kind === 'wallet-payment')
			return one.checks.some(({ code, held }) => code === 'CK23' && held);
		const instruction = one.parts['instruction'];
		return (
			one.kind === 'submission-relayed' &&
			instruction?.['paymentId'] === paymentId &&
			sameAmount(instruction['amount'], amount) &&
			verifiedSigner(one, 'instruction') === subject(watched, 'customer')
		);
	});
	return here || agreed(watched, debit);
}

/** The bank knows the digest of the seller's trade, the trade that of the order: one chain from money to goods. */
function digests(watched: Watched, { entry }: Debit): Readonly<Record<string, string>> {
	const trade = tradeIn(watched);
	const posted = messageOf(watched, entry.cause)?.parts['transfer']?.claims?.['orderDigest'];
	const named = posted === undefined || posted === trade?.digest;
	const orderId = trade?.orderId ?? '';
	const ships = shopOrder(watched, orderId)?.orderDigest;
	const placed = placedDigest(watched, orderId);
	return {
		'the transfer named': named ? (trade?.orderDigest ?? 'no trade') : String(posted as string),
		...(ships ? { 'the seller ships': ships } : {}),
		...(placed ? { 'the payer placed': placed } : {})
	};
}

/** On the bank's page or, with an agreement, at the cashier of whoever takes the money. */
function approved(watched: Watched, paymentId: string): Page | null {
	const page = approvedPage(watched, paymentId);
	const desk = deskIn(watched);
	if (page || !desk || !byAgreement(watched)) return page;
	const { merchantId } = desk;
	const atCashier = approvedPage(watched, desk.trade?.tradeId ?? '');
	return atCashier && { ...atCashier, merchantId };
}

export const payers = ['customer'];

export const payments: PaymentEvidence = {
	payers,
	approved,
	signed,
	proven,
	payable(watched, { paymentId }) {
		const trade = tradeIn(watched);
		const { merchantId = '', sellers = {}, feeAccount = '' } = deskIn(watched) ?? {};
		if (paymentId === trade?.tradeId)
			return [`TPP:escrow:${trade.tradeId}`, sellers[trade.sellerId]?.wallet ?? '', feeAccount];
		return [
			contextIn<BooksContext>(watched.cast, watched.world, 'bookkeeper')?.contracts[merchantId]
				?.account ?? ''
		];
	},
	payeeOf(cast, owner) {
		const { role, input } = cast.parties[owner] ?? {};
		return role === 'merchant' ? (input as unknown as MerchantInput).merchantId : null;
	},
	digests
};
