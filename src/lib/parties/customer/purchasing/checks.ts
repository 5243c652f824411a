import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same, word } from '../../finding.ts';
import type { CustomerContext } from '../context.ts';

const her = (given: Given): CustomerContext => given.context as CustomerContext;
/** The challenge that she gave the purchase, in whichever message. */
const challenge = (given: Given) =>
	(given.sent('card-entered')?.['card'] ?? given.sent('init-request')?.['init'])?.claims?.[
		'challC'
	];

function about(given: Given, part: string, field: string): Finding {
	const { xid, orderId, [field]: amount } = given.parts[part] ?? {};
	return allOf(
		same(xid, her(given).purchase?.xid),
		same(orderId, her(given).orderId),
		amount === undefined
			? found(true, 'no amount', 'her amount, or none')
			: same(amount, her(given).page?.amount)
	);
}

/** What a customer checks herself of a purchase that the merchant takes to the bank (domain 4.3). */
export const purchasingChecks: PureChecks = {
	'init-response': {
		'CK11@challenge': (given) => same(given.parts['init']?.['challC'], challenge(given)),
		// What she will seal her card number to is the certificate of her own bank's gateway.
		'CK05@gateway': (given) =>
			same(
				given.certified(word(given.parts['init']?.['gatewayCertificate'])),
				`${her(given).gateway ?? ''} encrypt`
			)
	},
	'card-form': {
		CK15: (given) => same(given.parts['form']?.['amount'], her(given).cart?.total)
	},
	'purchase-response': {
		'CK11@challenge': (given) => same(given.parts['response']?.['challC'], challenge(given)),
		CK15: (given) => about(given, 'response', 'authAmount')
	},
	'inquiry-response': {
		'CK11@challenge': (given) =>
			same(
				given.parts['response']?.['challenge'],
				given.sent('inquiry-request')?.['inquiry']?.claims?.['challenge']
			),
		CK15: (given) => about(given, 'response', 'authAmount')
	},
	'void-notice': { CK15: (given) => about(given, 'notice', 'amount') }
};
