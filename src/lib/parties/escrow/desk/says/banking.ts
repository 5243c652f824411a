import { say, type Draft, type Heard } from '#lib/world/row.ts';
import { refundRequest, statementResult, type statement } from '../../../kinds/order.ts';
import {
	notificationAck,
	paymentRequest,
	type paymentNotification
} from '../../../kinds/payment.ts';
import {
	payoutInstruction,
	withdrawTaken,
	payoutFailed,
	payoutReturnTaken
} from '../../../kinds/payout.ts';
import { tokenRequest } from '../../../kinds/quickPay.ts';
import { statusQuery } from '../../../kinds/query.ts';
import { rcOf } from '../../../catalogue.ts';
import { channelOf, tradeOf, type DeskContext } from '../context.ts';
import { payoutOf } from '../posts.ts';

const day = 86_400_000;
const site = 'https://notify.plumbridge-pay.example';
/** All that a bank learns of the goods. */
export const neutralGoods = 'order at a third party';

/** What the escrow desk says to banks: to the buyer's as its merchant, to the seller's as its depositor. */
export const banking = {
	request(own: DeskContext): Draft {
		const { channelOrderId, attempt, byToken } = channelOf(own);
		const { agreementId = '', token = null } = own.mandate ?? {};
		const { digest, amount, createdAt } = tradeOf(own);
		return say(paymentRequest, {
			request: {
				merchantId: own.merchantId,
				payeeName: own.name,
				orderId: channelOrderId,
				orderDigest: digest,
				amount,
				goodsSummary: neutralGoods,
				orderDate: createdAt,
				returnUrl: `${site}/return`,
				notifyUrl: `${site}/notify`,
				expiresAt: createdAt + day,
				certificate: { $certificate: 'institution sign' },
				...(attempt > 1 ? { attempt } : {}),
				...(byToken && token ? { agreementId, token } : {})
			}
		});
	},
	/** The agreement goes on exactly as it came. */
	token(own: DeskContext): Draft {
		const { agreementId = '', text = '' } = own.mandate ?? {};
		return say(tokenRequest, {
			request: {
				merchantId: own.merchantId,
				agreementId,
				certificate: { $certificate: 'institution sign' }
			},
			agreement: { $carry: text }
		});
	},
	ack: ({ parts }: Heard<typeof paymentNotification, 'institution'>): Draft =>
		say(notificationAck, {
			ack: { paymentId: parts.notification.paymentId, result: 'SUCCESS' }
		}),
	query(own: DeskContext): Draft {
		const { channelOrderId, queries } = channelOf(own);
		return say(statusQuery, {
			query: { merchantId: own.merchantId, orderId: channelOrderId, try: queries + 1 }
		});
	},
	/** The day's comparison: what the bank has as paid, against what was taken into the books. */
	reconciled(own: DeskContext, { parts }: Heard<typeof statement, 'institution'>): Draft {
		const { date, lines } = parts.statement;
		const theirs = lines.filter(({ status, refunded }) => status === 'SUCCEEDED' || refunded > 0);
		const { taken = [] } = own.channel ?? {};
		const madeUp = theirs.filter(({ paymentId }) => !taken.includes(paymentId)).length;
		const missingAtBank = taken.filter(
			(id) => !theirs.some(({ paymentId }) => paymentId === id)
		).length;
		return say(statementResult, {
			result: { date, agreed: madeUp + missingAtBank === 0, madeUp, missingAtBank }
		});
	},
	/** D-8: the money goes back the way it came. */
	refund(own: DeskContext): Draft {
		const [next] = own.refunds;
		if (!next) throw new Error('the escrow desk has no: refund');
		const { ccy, minor: whole } = tradeOf(own).amount;
		const { refundId, paymentId, minor, reason } = next;
		return say(refundRequest, {
			request: {
				refundId,
				paymentId,
				orderId: channelOf(own).channelOrderId,
				merchantId: own.merchantId,
				amount: { minor, ccy },
				void: minor === whole,
				reason
			}
		});
	},
	payout(own: DeskContext): Draft {
		const { withdrawalId, sellerId, amount } = payoutOf(own);
		const { name = '', payoutAccount = '' } = own.sellers[sellerId] ?? {};
		return say(payoutInstruction, {
			instruction: {
				endToEndId: withdrawalId,
				amount,
				debtorAccount: own.payout.reserve,
				creditor: name,
				creditorAccount: payoutAccount
			}
		});
	},
	withdrawTaken: (withdrawalId: string, error: string | null): Draft =>
		say(withdrawTaken, {
			taken: { withdrawalId, rc: rcOf(error), ...(error ? { error } : {}) }
		}),
	returnTaken: (own: DeskContext): Draft =>
		say(payoutReturnTaken, { taken: { endToEndId: payoutOf(own).withdrawalId } }),
	payoutFailed(own: DeskContext, reason: string): Draft {
		const { withdrawalId, amount } = payoutOf(own);
		return say(payoutFailed, {
			failed: { tradeId: tradeOf(own).tradeId, withdrawalId, amount, reason }
		});
	}
};
