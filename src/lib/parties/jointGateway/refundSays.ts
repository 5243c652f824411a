import type { Draft, Refused } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { rcOf } from '../catalogue.ts';
import { refundNotice, refundResult } from '../kinds/refund.ts';
import { acquirerVoid, issuerVoid, refundCredit, refundDebit } from '../kinds/switching.ts';
import { issuerOf, paymentIn, type JointContext, type Refund } from './context.ts';
import { originalOf, refundOf, transactionOf } from './iso.ts';
import { claimsOf, textIn } from './says.ts';
import { timeOf, type Args } from './wants.ts';

function refundIn({ refund }: JointContext): Refund {
	if (!refund) throw new Error('the payment has no: refund');
	return refund;
}
const voidOf = (own: JointContext) => ({
	message: {
		...transactionOf(own, '000000'),
		original: originalOf(own),
		refundId: refundIn(own).refundId
	}
});
interface Told {
	readonly refundId: string;
	readonly minor: number;
	readonly error: string | null;
	readonly at: number;
}
function outcome(own: JointContext, { refundId, minor, error, at }: Told) {
	const { paymentId, orderId, amount, refundedMinor } = paymentIn(own);
	return {
		refundId,
		paymentId,
		orderId,
		amount: { minor, ccy: amount.ccy },
		rc: rcOf(error),
		...(error ? { error } : {}),
		refundedMinor,
		time: at
	};
}
const given = ({ context, event }: Args): Told => {
	const { refundId, minor } = refundIn(context);
	return { refundId, minor, error: null, at: timeOf({ context, event }) };
};

/** What the joint gateway says when money goes back (domain 6.7). */
export const refundSays = {
	voidAtIssuer: (own: JointContext): Draft => say(issuerVoid, voidOf(own), issuerOf(own)),
	voidAtAcquirer: (own: JointContext): Draft =>
		say(acquirerVoid, voidOf(own), paymentIn(own).acquirer),
	debit: (own: JointContext): Draft =>
		say(refundDebit, { message: refundOf(own, refundIn(own)) }, paymentIn(own).acquirer),
	credit: (own: JointContext): Draft =>
		say(refundCredit, { message: refundOf(own, refundIn(own)) }, issuerOf(own)),
	result: (args: Args): Draft => say(refundResult, { result: outcome(args.context, given(args)) }),
	notice: (args: Args): Draft => say(refundNotice, { notice: outcome(args.context, given(args)) }),
	/** The acquirer's no: the merchant has not enough (CK33). */
	failed(own: JointContext, { at, parts }: Answered): Draft {
		const { refundId, minor } = refundIn(own);
		const error = parts.message.error ?? 'E-DECLINED';
		return say(refundResult, { result: outcome(own, { refundId, minor, error, at }) });
	},
	/** More than is left of the payment (CK32). */
	refused(own: JointContext, event: Refused): Draft {
		const asked = claimsOf(event, 'request');
		const { minor = 0 } = (asked['amount'] ?? {}) as { readonly minor?: number };
		const refundId = textIn(asked, 'refundId');
		return say(refundResult, {
			result: outcome(own, { refundId, minor, error: event.error, at: event.at })
		});
	}
};

interface Answered {
	readonly at: number;
	readonly parts: { readonly message: { readonly error?: string } };
}
