import type { Finding, Given, PureCheck, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same } from '../finding.ts';
import type { MemberBankContext } from './context.ts';

const own = (given: Given): MemberBankContext => given.context as MemberBankContext;

/** Whatever comes in a dispute is about the transaction, and the dispute, that this bank has. */
const ofChargeback =
	(part: string): PureCheck =>
	(given) =>
		allOf(
			same(given.parts[part]?.['disputeId'], own(given).chargeback?.disputeId),
			same(given.parts[part]?.['paymentId'], own(given).chargeback?.part.paymentId)
		);
function ruledOn(given: Given): Finding {
	const { claim, chargeback, debit, credit } = own(given);
	const ruled = given.parts['ruling'];
	return allOf(
		same(ruled?.['disputeId'], claim?.disputeId ?? chargeback?.disputeId),
		same(ruled?.['paymentId'], debit?.paymentId ?? credit?.paymentId),
		same(ruled?.['amount'], claim?.amount ?? chargeback?.part.amount)
	);
}
/** Her own payment, not more of it than is left, and not too late (CK40). */
function disputable(given: Given): Finding {
	const { debit, givenBackMinor, disputableMs } = own(given);
	const left = (debit?.amount.minor ?? 0) - givenBackMinor;
	const { minor: asked = 0 } = (given.parts['claim']?.['amount'] ?? {}) as { minor?: number };
	const age = given.now - (debit?.transmittedAt ?? 0);
	return allOf(
		// What she has herself ordered her bank to transfer no rule of cards takes back.
		found(debit?.product !== 'transfer', debit?.product ?? 'nothing', 'a card payment'),
		found(asked <= left, `${asked}`, `at most ${left}`),
		found(age <= disputableMs, `${age} ms after it`, `at most ${disputableMs} ms`)
	);
}

/** What a member bank checks in a dispute, as issuer and as acquirer (domain 6.7). */
export const disputeChecks = (unlocked: PureCheck, password: PureCheck): PureChecks => ({
	'dispute-claim': {
		CK30: (given) =>
			allOf(
				same(given.parts['claim']?.['txId'], own(given).issued?.txId),
				same(given.parts['claim']?.['paymentId'], own(given).debit?.paymentId)
			),
		CK24: unlocked,
		CK23: password,
		CK40: disputable
	},
	'chargeback-advice': {
		CK30: (given) => same(given.parts['message']?.['paymentId'], own(given).credit?.paymentId)
	},
	'chargeback-response': {
		CK30: (given) =>
			allOf(
				same(given.parts['message']?.['disputeId'], own(given).claim?.disputeId),
				same(given.parts['message']?.['paymentId'], own(given).debit?.paymentId)
			)
	},
	'evidence-request-taken': { CK30: ofChargeback('taken') },
	evidence: {
		CK30: ofChargeback('answer'),
		CK39: (given) =>
			allOf(
				same(given.parts['delivery']?.['orderId'], given.parts['answer']?.['orderId']),
				same(given.parts['delivery']?.['waybillNo'], given.parts['answer']?.['waybillNo'])
			)
	},
	'outcome-taken': { CK30: ofChargeback('taken') },
	'claim-accepted': { CK30: ofChargeback('answer') },
	ruling: { CK30: ruledOn }
});
