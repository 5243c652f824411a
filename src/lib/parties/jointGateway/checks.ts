import type { SecretSeen } from '#lib/vault/vault.ts';
import type { Finding, Given, Json, PureCheck, PureChecks } from '#lib/world/cast.ts';
import { cardSeen, numberFits } from '../cards.ts';
import { allOf, found, same, word } from '../finding.ts';
import type { JointContext, JointPayment } from './context.ts';

const own = (given: Given): JointContext => given.context as JointContext;
const mine = (given: Given): JointPayment | null => own(given).payment;
const equal =
	(part: string, ...fields: readonly (keyof JointPayment)[]): PureCheck =>
	(given) =>
		allOf(
			...fields.map((field) => same(given.parts[part]?.[field], mine(given)?.[field] ?? undefined))
		);
/** The transaction is mine, and its own issuer says so (CK30). */
const byIssuer =
	(part: string): PureCheck =>
	(given) =>
		allOf(
			same(given.parts[part]?.['txId'], mine(given)?.txId),
			same(given.signers[part] ?? undefined, mine(given)?.issuer ?? undefined)
		);
const ofRefund: PureCheck = (given) =>
	same(given.parts['message']?.['refundId'], own(given).refund?.refundId);
const ofDispute =
	(part: string): PureCheck =>
	(given) =>
		allOf(
			same(given.parts[part]?.['disputeId'], own(given).dispute?.disputeId),
			same(given.parts[part]?.['paymentId'], mine(given)?.paymentId)
		);
/** Its issuer or its acquirer. */
function ofItsBanks(bank: Json | undefined, given: Given): Finding {
	const { issuer = null, acquirer = null } = mine(given) ?? {};
	return found(bank === issuer || bank === acquirer, word(bank), `${issuer} or ${acquirer}`);
}
const openRequest = equal('message', 'paymentId', 'rrn');

const cardIn = (given: Given) =>
	cardSeen(given.parts['card']?.['pan'] as unknown as SecretSeen | undefined);
const amountIn = (given: Given, part: string): number =>
	(given.parts[part]?.['amount'] as { minor?: number } | undefined)?.minor ?? 0;

/** The challenge of the page shown last, and no card typed for it yet. */
const freshPage =
	(part: string): PureCheck =>
	(given) => {
		const shown = given.sent('gateway-page')?.['page']?.claims;
		const open = given.state.includes('payment.presented');
		return allOf(
			same(given.parts[part]?.['challenge'], shown?.['challenge']),
			found(open, given.state, 'a page not yet answered')
		);
	};

/** What the joint gateway checks of a payment (domain 6.2, 6.7). */
export const jointChecks: PureChecks = {
	'payment-request': {
		CK16(given) {
			const amount = given.parts['request']?.['amount'] as { ccy?: string } | undefined;
			return found(amount?.ccy === 'CNY', amount?.ccy ?? 'nothing', 'CNY');
		}
	},
	'merchant-approved': {
		CK30: equal('verdict', 'paymentId', 'merchantId'),
		CK29: (given) =>
			given.parts['verdict']?.['rc'] === '00'
				? same(given.parts['verdict']['payeeName'], mine(given)?.payeeName)
				: found(true, 'refused', 'the payee in the contract, or a refusal')
	},
	'open-gateway-page': {
		CK30: equal('visit', 'paymentId'),
		CK31: (given) =>
			found(
				['created', 'presented'].some((state) => given.state.includes(`payment.${state}`)),
				given.state,
				'a payment that is open'
			)
	},
	'card-submission': {
		CK30: equal('card', 'paymentId'),
		CK11: freshPage('card'),
		CK19: (given) => numberFits(cardIn(given)),
		CK20(given) {
			const bin = cardIn(given)?.pan.slice(0, 8) ?? '';
			return found(bin in own(given).bins, bin, 'a range with an issuer');
		}
	},
	'bank-choice': {
		CK30: equal('choice', 'paymentId'),
		CK11: freshPage('choice'),
		CK20(given) {
			const chosen = word(given.parts['choice']?.['bank']);
			const members = own(given).banks.map(({ bank }) => bank);
			return found(members.includes(chosen), chosen, members.join(' or '));
		}
	},
	'cancel-payment': { CK30: equal('cancel', 'paymentId') },
	'authentication-response': { CK30: byIssuer('response') },
	'results-request': {
		CK30: byIssuer('result'),
		CK15: equal('authValue', 'txId', 'amount'),
		CK29: equal('authValue', 'merchantId')
	},
	'results-refusal': { CK30: byIssuer('result') },
	'return-to-gateway': { CK30: equal('visit', 'paymentId') },
	'preauthorization-response': { CK30: openRequest, CK15: equal('message', 'amount') },
	'completion-request': {
		CK30: equal('request', 'paymentId', 'orderId', 'merchantId'),
		CK34(given) {
			const { state = '', amount } = mine(given) ?? {};
			const held = amount?.minor ?? 0;
			const asked = amountIn(given, 'request');
			return allOf(
				found(state !== 'EXPIRED', state, 'a hold that is active', 'E-HOLD-EXPIRED'),
				found(asked <= held, `${asked}`, `at most ${held}, as it was held`)
			);
		},
		CK15: equal('request', 'amount')
	},
	'completion-response': { CK30: openRequest },
	'financial-response': { CK30: openRequest, CK15: equal('message', 'amount') },
	'advice-response': { CK30: openRequest },
	'reversal-response': { CK30: openRequest },
	'undelivered-taken': { CK30: equal('taken', 'paymentId') },
	'notification-ack': { CK30: equal('ack', 'paymentId') },
	'status-query': { CK30: equal('query', 'orderId', 'merchantId') },
	'refund-request': {
		CK30: equal('request', 'paymentId', 'orderId', 'merchantId'),
		CK32(given) {
			const left = (mine(given)?.amount.minor ?? 0) - (mine(given)?.refundedMinor ?? 0);
			const asked = amountIn(given, 'request');
			return found(asked <= left, `${asked}`, `at most ${left}`);
		}
	},
	'chargeback-advice': {
		CK30: equal('message', 'paymentId', 'rrn', 'issuer'),
		CK40(given) {
			const left = (mine(given)?.amount.minor ?? 0) - (mine(given)?.refundedMinor ?? 0);
			const asked = amountIn(given, 'message');
			return found(asked <= left, `${asked}`, `at most ${left}`);
		}
	},
	'chargeback-response': { CK30: ofDispute('message') },
	representment: {
		CK30: ofDispute('message'),
		CK17: equal('message', 'orderId', 'orderDigest'),
		CK39: (given) =>
			allOf(
				same(given.parts['delivery']?.['orderId'], mine(given)?.orderId),
				same(given.parts['delivery']?.['waybillNo'], given.parts['message']?.['waybillNo'])
			)
	},
	acceptance: { CK30: ofDispute('message') },
	'ruling-taken': {
		CK30: (given) =>
			allOf(ofDispute('taken')(given), ofItsBanks(given.parts['taken']?.['bank'], given))
	},
	'void-answer': {
		CK30: (given) => allOf(ofRefund(given), ofItsBanks(given.parts['message']?.['bank'], given))
	},
	'refund-debited': { CK30: ofRefund },
	'refund-credited': { CK30: ofRefund }
};
