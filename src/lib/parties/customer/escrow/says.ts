import { say, type Draft } from '#lib/world/row.ts';
import { openCashier, payChoice, returnToCashier, walletPayment } from '../../kinds/cashier.ts';
import { buyerEvidence, escalation, refundClaim } from '../../kinds/dispute.ts';
import { buyerAck } from '../../kinds/guarantee.ts';
import { quickAgreement, quickPayment } from '../../kinds/quickPay.ts';
import { confirmReceipt, extendRequest, rating } from '../../kinds/release.ts';
import { returnNotice, returnOrder } from '../../kinds/returning.ts';
import type { CustomerContext, Page } from '../context.ts';
import { must } from '../says.ts';
import type { HerTrade } from './context.ts';

export const tradeOf = ({ trade }: CustomerContext): HerTrade => must(trade, 'trade');
const pageOf = (her: CustomerContext) => must(tradeOf(her).cashier, 'page of the cashier');

/** 10,000.00 at once, for a year. */
const mostAtOnce = 1_000_000;
const year = 365 * 86_400_000;

type Reason = 'not-received' | 'not-as-described' | 'damaged' | 'changed-mind';
/** Digest of a photograph of the goods, where she took one. */
const shown = ({ habits }: CustomerContext) =>
	habits?.hasEvidence ? { evidence: { $fresh: 32 } } : {};

/** What the buyer of a guaranteed trade says to the third party. */
export const tradeSays = {
	openCashier: (her: CustomerContext): Draft =>
		say(openCashier, {
			login: {
				tradeId: tradeOf(her).tradeId,
				userId: her.userId,
				password: { $secret: 'cashier-password', name: 'cashier' }
			}
		}),
	payChoice(her: CustomerContext): Draft {
		const { tradeId, challenge } = tradeOf(her);
		return say(payChoice, { choice: { tradeId, bank: her.bank, challenge } });
	},
	walletPayment(her: CustomerContext, password: string): Draft {
		const { tradeId, challenge } = tradeOf(her);
		return say(walletPayment, {
			payment: {
				tradeId,
				amount: pageOf(her).amount,
				password: { $secret: 'wallet-password', name: password },
				challenge
			}
		});
	},
	/** Once: her card for her bank's eyes, and what the third party may take. */
	agreement(her: CustomerContext): Draft {
		const { amount, payBy } = pageOf(her);
		const agreementId = `AGR-${her.userId}`;
		return say(quickAgreement, {
			offer: { tradeId: tradeOf(her).tradeId, agreementId },
			agreement: {
				agreementId,
				userId: her.userId,
				merchantId: her.habits?.agreesWith ?? '',
				payeeName: pageOf(her).payeeName,
				pan: { $secret: 'pan', name: her.account },
				most: { minor: mostAtOnce, ccy: amount.ccy },
				until: payBy + year
			}
		});
	},
	quickPayment(her: CustomerContext, password: string): Draft {
		const { tradeId, challenge } = tradeOf(her);
		return say(quickPayment, {
			payment: {
				tradeId,
				amount: pageOf(her).amount,
				password: { $secret: 'wallet-password', name: password },
				code: { $secret: 'one-time-code', name: 'code' },
				challenge
			}
		});
	},
	/** Back from the bank, or from a payment that failed. */
	comesBack(her: CustomerContext, another: boolean): Draft {
		const { tradeId, visits } = tradeOf(her);
		const says = her.receipt?.['rc'] === '00' ? 'success' : 'declined';
		return say(returnToCashier, { visit: { tradeId, says, another, try: visits + 1 } });
	},
	seen: (her: CustomerContext, news: string): Draft =>
		say(buyerAck, { ack: { tradeId: tradeOf(her).tradeId, news } }),
	confirm(her: CustomerContext, password: string): Draft {
		const { tradeId, challenge } = tradeOf(her);
		return say(confirmReceipt, {
			confirmation: {
				tradeId,
				password: { $secret: 'wallet-password', name: password },
				challenge
			}
		});
	},
	extend: (her: CustomerContext): Draft =>
		say(extendRequest, { request: { tradeId: tradeOf(her).tradeId, days: 3 } }),
	/** Damaged goods she keeps for less; whatever else is wrong, she wants everything back. */
	claim(her: CustomerContext, reason: Reason): Draft {
		const { amount } = pageOf(her);
		const part = reason === 'damaged' ? Math.floor((amount.minor * 5) / 14) : amount.minor;
		return say(refundClaim, {
			claim: {
				tradeId: tradeOf(her).tradeId,
				reason,
				amount: { minor: part, ccy: amount.ccy },
				returnGoods: reason === 'not-as-described' || reason === 'changed-mind',
				...shown(her)
			}
		});
	},
	escalate: (her: CustomerContext): Draft =>
		say(escalation, { escalation: { tradeId: tradeOf(her).tradeId } }),
	evidence: (her: CustomerContext): Draft =>
		say(buyerEvidence, { shown: { tradeId: tradeOf(her).tradeId, ...shown(her) } }),
	returnOrder(her: CustomerContext): Draft {
		const { answer } = tradeOf(her);
		return say(returnOrder, {
			parcel: { orderId: must(her.orderId, 'order'), returnTo: answer?.returnTo ?? '' }
		});
	},
	returned(her: CustomerContext): Draft {
		const { tradeId, returned } = tradeOf(her);
		const { waybillNo, text } = must(returned, 'receipt for the goods sent back');
		return say(returnNotice, { notice: { tradeId, waybillNo }, waybill: { $carry: text } });
	},
	rate(her: CustomerContext, score: number): Draft {
		const text = ['never again', 'as expected', 'good goods, well packed'][score + 1] ?? '';
		return say(rating, { rating: { tradeId: tradeOf(her).tradeId, score, text } });
	}
};

/** What she approves when she pays out of her wallet: there is no page of a bank. */
export function approvedHere(her: CustomerContext): Page {
	const { tradeId, sellerId, sellerName, orderId, amount } = pageOf(her);
	return { paymentId: tradeId, merchantId: sellerId, payeeName: sellerName, orderId, amount };
}
