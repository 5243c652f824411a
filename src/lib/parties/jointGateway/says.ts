import { maskPan } from '#lib/money/card.ts';
import type { Claims } from '#lib/vault/vault.ts';
import type { Draft, Heard, Refused } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { rcOf } from '../catalogue.ts';
import {
	interbankTransfer,
	interbankTransferRepeat,
	transferAuthentication,
	transferOrder
} from '../kinds/bankList.ts';
import {
	completionAdvice,
	completionResult,
	preauthorizationRequest
} from '../kinds/completion.ts';
import {
	authenticationRequest,
	gatewayPage,
	issuerRedirect,
	merchantCheck,
	resultsQuery,
	resultsResponse,
	type authenticationResponse,
	type resultsRequest
} from '../kinds/joint.ts';
import { paymentNotification, paymentResult, paymentTicket } from '../kinds/payment.ts';
import { undeliveredNotice } from '../kinds/reconciling.ts';
import { statusAnswer, type statusQuery } from '../kinds/query.ts';
import {
	financialAdvice,
	financialAdviceRepeat,
	financialRequest,
	reversalAdvice,
	reversalRepeat
} from '../kinds/switching.ts';
import { dayOf } from '../calendar.ts';
import { word } from '../finding.ts';
import { issuerOf, paymentIn, type JointContext } from './context.ts';
import { cardOf, originalOf, purchaseOf, transactionOf, transferOf } from './iso.ts';

/** Fifteen minutes for the page (domain 3.11). */
export const pageMs = 15 * 60_000;

/** What the customer is told of a decline (domain 3.8, disclosure rule). */
const told = ({ declineDetail }: JointContext, error: string): string =>
	declineDetail === 'full' ? error : 'E-DECLINED';
const nameOf = ({ banks }: JointContext, bank: string | null): string =>
	banks.find((one) => one.bank === bank)?.name ?? '';
/** Fields 2 and 14. */
const cardIn = (own: JointContext) => ({
	paymentId: paymentIn(own).paymentId,
	pan: { $secret: 'pan', name: paymentIn(own).card ?? '' } as const,
	expiry: cardOf(own).expiry
});
const reversal = (own: JointContext) => ({
	...transactionOf(own, '000000'),
	original: originalOf(own)
});
const advice = (own: JointContext) => ({
	...transactionOf(own, '000000'),
	maskedPan: maskPan(cardOf(own).pan),
	authCode: paymentIn(own).authCode ?? '',
	issuer: issuerOf(own),
	product: paymentIn(own).product === 'credit' ? ('credit' as const) : ('debit' as const)
});
const interbank = (own: JointContext) => ({
	...transferOf(own),
	product: 'transfer' as const
});
const byCard = (own: JointContext): boolean => paymentIn(own).card !== null;

/** The messages of the joint gateway (domain 6.2). */
export const says = {
	merchantCheck(own: JointContext): Draft {
		const { paymentId, merchantId, payeeName, amount, acquirer } = paymentIn(own);
		const category = own.categories[merchantId] ?? '0000';
		return say(
			merchantCheck,
			{ check: { paymentId, merchantId, payeeName, amount, category } },
			acquirer
		);
	},
	ticket(own: JointContext): Draft {
		const { orderId, paymentId, openedAt } = paymentIn(own);
		const payUrl = `https://${own.url}/pay/${paymentId}`;
		return say(paymentTicket, {
			ticket: { orderId, rc: '00', paymentId, payUrl, expiresAt: openedAt + pageMs }
		});
	},
	noTicket(own: JointContext, error: string): Draft {
		const { orderId, openedAt } = paymentIn(own);
		return say(paymentTicket, { ticket: { orderId, rc: rcOf(error), expiresAt: openedAt } });
	},
	page(own: JointContext, at: number, error?: string): Draft {
		const { paymentId, merchantId, payeeName, orderId, amount } = paymentIn(own);
		return say(gatewayPage, {
			page: {
				paymentId,
				merchantId,
				payeeName,
				orderId,
				amount,
				banks: own.banks,
				challenge: { $fresh: 16 },
				time: at,
				...(error ? { error } : {})
			}
		});
	},
	authenticate(own: JointContext): Draft {
		const { txId, paymentId, merchantId, payeeName, amount } = paymentIn(own);
		const browser = 'desktop, script on';
		const request = { txId, paymentId, merchantId, payeeName, amount, browser };
		return byCard(own)
			? say(authenticationRequest, { request: { ...request, ...cardIn(own) } }, issuerOf(own))
			: say(transferAuthentication, { request }, issuerOf(own));
	},
	redirect(own: JointContext, { parts }: Heard<typeof authenticationResponse, 'joint'>): Draft {
		const { paymentId, txId } = paymentIn(own);
		const issuerUrl = parts.response.issuerUrl ?? '';
		return say(issuerRedirect, { redirect: { paymentId, txId, issuer: issuerOf(own), issuerUrl } });
	},
	queryResult: (own: JointContext): Draft =>
		say(resultsQuery, { query: { txId: paymentIn(own).txId, try: own.asked } }, issuerOf(own)),
	resultTaken: (own: JointContext): Draft =>
		say(resultsResponse, { response: { txId: paymentIn(own).txId, ok: true } }, issuerOf(own)),
	financialRequest(own: JointContext, { texts, at }: Heard<typeof resultsRequest, 'joint'>): Draft {
		const authValue = { $carry: texts.authValue };
		if (!byCard(own)) {
			const message = { ...transferOf(own), txId: paymentIn(own).txId };
			return say(transferOrder, { message, authValue }, issuerOf(own));
		}
		const message = { ...transactionOf(own, '000000'), ...purchaseOf(own, at) };
		const card = cardIn(own);
		return own.message === 'dual'
			? say(preauthorizationRequest, { message, card, authValue }, issuerOf(own))
			: say(financialRequest, { message, card, authValue }, issuerOf(own));
	},
	complete: (own: JointContext): Draft =>
		say(completionAdvice, { message: transactionOf(own, '000000') }, issuerOf(own)),
	completed: (own: JointContext): Draft => completion(own, null),
	notCompleted: (own: JointContext, error: string): Draft => completion(own, error),
	reverse: (own: JointContext): Draft =>
		say(reversalAdvice, { message: reversal(own) }, issuerOf(own)),
	reverseAgain: (own: JointContext): Draft =>
		say(reversalRepeat, { message: { ...reversal(own), try: own.reversals } }, issuerOf(own)),
	advise(own: JointContext): Draft {
		const { acquirer } = paymentIn(own);
		return byCard(own)
			? say(financialAdvice, { message: advice(own) }, acquirer)
			: say(interbankTransfer, { message: interbank(own) }, acquirer);
	},
	adviseAgain(own: JointContext): Draft {
		const { acquirer } = paymentIn(own);
		const again = { try: own.advised };
		return byCard(own)
			? say(financialAdviceRepeat, { message: { ...advice(own), ...again } }, acquirer)
			: say(interbankTransferRepeat, { message: { ...interbank(own), ...again } }, acquirer);
	},
	notification(own: JointContext): Draft {
		const { paymentId, merchantId, orderId, amount, state, rc, openedAt, issuer } = paymentIn(own);
		const issuerName = nameOf(own, issuer);
		return say(paymentNotification, {
			notification: {
				paymentId,
				merchantId,
				orderId,
				amount,
				state,
				// The merchant learns no reason (domain 3.8, disclosure rule).
				rc: rc === '00' ? '00' : '05',
				settleDate: dayOf(openedAt),
				...(issuerName ? { issuerName } : {}),
				notifySeq: own.notified + 1
			}
		});
	},
	handOver(own: JointContext): Draft {
		const { paymentId, orderId, merchantId, amount, acquirer } = paymentIn(own);
		return say(undeliveredNotice, { notice: { paymentId, orderId, merchantId, amount } }, acquirer);
	},
	result(own: JointContext, at: number): Draft {
		const { paymentId, orderId, payeeName, amount, state, error, rc } = paymentIn(own);
		return say(paymentResult, {
			result: {
				paymentId,
				orderId,
				payeeName,
				amount,
				state,
				rc: error ? rcOf(told(own, error)) : rc,
				...(error ? { error: told(own, error) } : {}),
				time: at
			}
		});
	},
	statusAnswer(own: JointContext, { parts }: Heard<typeof statusQuery, 'joint'>): Draft {
		const { merchantId, orderId, amount, state, paymentId, refundedMinor } = paymentIn(own);
		return say(statusAnswer, {
			answer: {
				merchantId,
				orderId,
				amount,
				state,
				paymentId,
				refundedMinor,
				try: parts.query.try
			}
		});
	}
};

/** What a refused request said of the payment it was for; nothing of it is to be trusted. */
export const claimsOf = (event: Refused, part: string): Claims => event.parts[part] ?? {};
export const textIn = (claims: Claims, field: string): string => word(claims[field]);
function completion(own: JointContext, error: string | null): Draft {
	const { paymentId, orderId, merchantId, amount } = paymentIn(own);
	return say(completionResult, {
		result: { paymentId, orderId, merchantId, amount, rc: rcOf(error), ...(error ? { error } : {}) }
	});
}
