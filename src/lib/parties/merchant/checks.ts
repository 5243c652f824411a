import { exponentOf } from '#lib/money/amount.ts';
import type { Given, PureChecks, Finding } from '#lib/world/cast.ts';
import { allOf, found, same } from '../finding.ts';
import type { MerchantContext } from './context.ts';
import { priced } from './says.ts';

const his = (given: Given): MerchantContext => given.context as MerchantContext;

/** The order is mine, and it is the one that the payment is for (CK30). */
function orderKnown(given: Given, part: string): Finding {
	return same(given.parts[part]?.['orderId'], his(given).order?.orderId);
}
function amountHeld(given: Given, part: string): Finding {
	return same(given.parts[part]?.['amount'], his(given).order?.total);
}
/** A closed order still takes the news: the money has moved, and must go back (CK31, F12). */
const notGivenBack = (given: Given): Finding =>
	found(his(given).refunds === 0, given.state, 'an order that was not given back');

/** Of all the banks it is the one that he has a contract with, for what was bought (CK09). */
function byHisBank(given: Given, part: string): Finding {
	const { products = [], order = null }: Partial<MerchantContext> = his(given);
	const signer = given.signers[part] ?? 'nobody';
	// Without the order nobody can tell: CK30 refuses it.
	if (!order) return found(true, signer, 'the bank of an order');
	const sku = order.lines[0]?.['sku'];
	return same(signer, products.find((one) => one.sku === sku)?.terminal?.acquirerId);
}

/** The merchant's own checks: his price list, his orders, his carrier (CK15, CK16, CK30, CK31, CK39). */
export const merchantChecks: PureChecks = {
	'encrypted-order': {
		CK15(given) {
			const order = given.parts['order'];
			const line = (
				order?.['lines'] as readonly { sku: string; quantity: number }[] | undefined
			)?.[0];
			const own = line ? priced(his(given), line.sku, line.quantity) : null;
			return allOf(same(order?.['clientTotal'], own?.total), same(order?.['lines'], own?.lines));
		},
		CK16(given) {
			const order = given.parts['order'];
			const ccy = (order?.['clientTotal'] as { ccy?: string } | undefined)?.ccy ?? 'nothing';
			const own = his(given).ccy;
			// As many decimals as ISO 4217 gives the currency, where they are written at all.
			const exponent = exponentOf(own);
			return allOf(same(ccy, own), same(order?.['decimals'] ?? exponent, exponent));
		}
	},
	'payment-ticket': {
		CK30: (given) => orderKnown(given, 'ticket')
	},
	'payment-notification': {
		CK30: (given) => orderKnown(given, 'notification'),
		CK15: (given) => amountHeld(given, 'notification'),
		CK31: notGivenBack
	},
	'status-answer': {
		CK30: (given) => orderKnown(given, 'answer'),
		CK15: (given) => amountHeld(given, 'answer')
	},
	'receipt-forward': {
		CK30: (given) => orderKnown(given, 'receipt'),
		CK15: (given) => amountHeld(given, 'receipt'),
		CK31: notGivenBack
	},
	'order-cancelled': { CK30: (given) => orderKnown(given, 'cancel') },
	'return-to-merchant': { CK30: (given) => orderKnown(given, 'visit') },
	'pay-again': {
		CK30: (given) => orderKnown(given, 'visit'),
		CK31: (given) => found(given.state !== 'closed', given.state, 'an order that is not closed')
	},
	waybill: {
		CK39: (given) => same(given.parts['waybill']?.['orderId'], his(given).order?.orderId)
	},
	'completion-result': {
		CK30: (given) => orderKnown(given, 'result'),
		CK15: (given) => amountHeld(given, 'result')
	},
	'receipt-notice': {
		CK09: (given) => byHisBank(given, 'notice'),
		CK30: (given) => orderKnown(given, 'notice'),
		CK15: (given) => amountHeld(given, 'notice')
	},
	'evidence-request': {
		CK09: (given) => byHisBank(given, 'request'),
		CK30: (given) => same(given.parts['request']?.['paymentId'], his(given).paymentId),
		CK15(given) {
			const { minor = 0 } = (given.parts['request']?.['amount'] ?? {}) as { minor?: number };
			const left = (his(given).order?.total.minor ?? 0) - his(given).refundedMinor;
			return found(minor <= left, `${minor}`, `at most ${left}`);
		}
	},
	'delivery-proof': {
		CK39: (given) =>
			allOf(
				orderKnown(given, 'delivery'),
				same(given.parts['delivery']?.['waybillNo'], his(given).waybillNo)
			)
	},
	'dispute-outcome': {
		CK09: (given) => byHisBank(given, 'outcome'),
		CK30: (given) =>
			allOf(
				same(given.parts['outcome']?.['paymentId'], his(given).paymentId),
				same(
					given.parts['outcome']?.['disputeId'],
					his(given).dispute?.disputeId ?? given.parts['outcome']?.['disputeId']
				)
			)
	},
	'refund-result': { CK30: (given) => orderKnown(given, 'result') }
};
