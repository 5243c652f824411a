import type { AmountValue } from '#lib/world/field.ts';
import type { SecretSeen } from '#lib/vault/vault.ts';
import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { cardSeen, numberFits } from '../cards.ts';
import { allOf, found, same, word } from '../finding.ts';
import { paidMinor, type PaymentGatewayContext } from './context.ts';
import { rrnOf, stanOf } from './iso.ts';

const own = (given: Given): PaymentGatewayContext => given.context as PaymentGatewayContext;
const known = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['paymentId'], own(given).payment?.paymentId);
const ordered = (given: Given, part: string): Finding =>
	allOf(
		same(given.parts[part]?.['orderId'], own(given).payment?.orderId),
		same(given.parts[part]?.['merchantId'], own(given).payment?.merchantId)
	);

/** The merchant has a contract, and it is active (CK18). */
export function accepting(given: Given, merchantId: string): Finding {
	const contract = own(given).merchants[merchantId];
	const state = contract ? (contract.active ? 'active' : 'suspended') : 'no contract';
	return found(state === 'active', `${merchantId}: ${state}`, 'an active contract');
}

/** The answer is to the message that is open, by fields 11 and 37. */
export function toOpenMessage(given: Given): Finding {
	const { stan, rrn } = given.parts['message'] ?? {};
	return allOf(same(stan, own(given).payment?.stan), same(rrn, own(given).payment?.rrn));
}

/** What the bank's payment gateway checks of what it hears (domain 4.2, 4.6). */
export const paymentGatewayChecks: PureChecks = {
	'payment-instruction': {
		CK10(given) {
			const until = Number(given.parts['offer']?.['expiresAt']);
			return found(
				given.now < until,
				`offered until ${until}`,
				`later than ${given.now}`,
				'E-ORDER-CLOSED'
			);
		},
		CK15: (given) => same(given.parts['instruction']?.['amount'], given.parts['offer']?.['amount']),
		CK17(given) {
			const { instruction, offer } = given.parts;
			return allOf(
				...['orderDigest', 'orderId', 'merchantId', 'payeeName'].map((field) =>
					same(instruction?.[field], offer?.[field])
				)
			);
		},
		CK18: (given) => accepting(given, word(given.parts['offer']?.['merchantId'])),
		CK19: (given) =>
			numberFits(cardSeen(given.parts['instruction']?.['pan'] as SecretSeen | undefined))
	},
	'echo-response': {
		CK30: (given) => same(given.parts['message']?.['stan'], stanOf(own(given).sequence))
	},
	'financial-response': { CK30: toOpenMessage },
	'host-answer': {
		CK30(given) {
			const { payment, refunding } = own(given);
			const asked = [payment?.rrn, refunding ? rrnOf(refunding.at) : undefined];
			const rrn = word(given.parts['answer']?.['rrn']);
			return found(asked.includes(rrn), rrn, asked.filter((one) => one).join(' or '));
		}
	},
	'reversal-response': { CK30: toOpenMessage },
	'notification-ack': { CK30: (given) => known(given, 'ack') },
	'status-query': { CK30: (given) => ordered(given, 'query') },
	'payment-enquiry': { CK30: (given) => ordered(given, 'query') },
	'refund-request': {
		CK30: (given) => known(given, 'request'),
		CK32(given) {
			const { payment } = own(given);
			const asked = given.parts['request']?.['amount'] as AmountValue | undefined;
			const left = payment ? paidMinor(payment) - payment.refundedMinor : 0;
			return found((asked?.minor ?? 0) <= left, `${asked?.minor ?? 0}`, `at most ${left}`);
		}
	},
	'refund-financial-response': {
		CK30: (given) => same(given.parts['message']?.['refundId'], own(given).refunding?.refundId)
	}
};
