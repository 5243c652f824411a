import type { Draft, Refused } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { rcOf } from '../catalogue.ts';
import { chargebackAdvice, chargebackResponse, ruling } from '../kinds/chargeback.ts';
import { issuerOf, paymentIn, type Dispute, type JointContext } from './context.ts';
import { backOf, originalOf, transactionOf } from './iso.ts';
import { claimsOf, textIn } from './says.ts';

export function disputeIn({ dispute }: JointContext): Dispute {
	if (!dispute) throw new Error('the payment has no: dispute');
	return dispute;
}

/** What the joint gateway says when a payment is disputed (domain 6.7). */
export const disputeSays = {
	forward(own: JointContext): Draft {
		const { disputeId, reason, minor, rrn, at } = disputeIn(own);
		const { amount, acquirer } = paymentIn(own);
		return say(
			chargebackAdvice,
			{
				message: {
					...transactionOf(own, '000000'),
					amount: { minor, ccy: amount.ccy },
					rrn,
					stan: rrn.slice(-6),
					transmittedAt: at,
					original: originalOf(own),
					disputeId,
					issuer: issuerOf(own),
					reason,
					...backOf(own)
				}
			},
			acquirer
		);
	},
	chargedBack(own: JointContext): Draft {
		const { disputeId, rrn } = disputeIn(own);
		const { paymentId } = paymentIn(own);
		return say(
			chargebackResponse,
			{ message: { paymentId, rrn, stan: rrn.slice(-6), disputeId, rc: '00', ...backOf(own) } },
			issuerOf(own)
		);
	},
	/** By the members' rules this cannot be charged back: nothing was sent on. */
	notCharged(own: JointContext, event: Refused): Draft {
		const said = claimsOf(event, 'message');
		return say(
			chargebackResponse,
			{
				message: {
					paymentId: paymentIn(own).paymentId,
					rrn: textIn(said, 'rrn'),
					stan: textIn(said, 'stan'),
					disputeId: textIn(said, 'disputeId'),
					rc: rcOf(event.error),
					error: event.error
				}
			},
			issuerOf(own)
		);
	},
	rule(own: JointContext, bank: string): Draft {
		const { disputeId, minor, ruling: ruled, backRrn } = disputeIn(own);
		if (!ruled) throw new Error('the dispute has no: ruling');
		const { paymentId, amount } = paymentIn(own);
		return say(
			ruling,
			{
				ruling: {
					disputeId,
					paymentId,
					...ruled,
					amount: { minor, ccy: amount.ccy },
					...(ruled.decision === 'cardholder' ? {} : { rrn: backRrn })
				}
			},
			bank
		);
	}
};
