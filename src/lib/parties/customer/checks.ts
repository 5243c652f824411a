import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same, word } from '../finding.ts';
import type { CustomerContext } from './context.ts';

const her = (given: Given): CustomerContext => given.context as CustomerContext;
const unlooked = found(true, 'not looked at', 'a careful customer looks');

/** Payee and amount on a page are what she ordered (CK38). */
function payeeShown(given: Given): Finding {
	const { cart, careful } = her(given);
	const page = given.parts['page'];
	if (!careful) return unlooked;
	return allOf(same(page?.['payeeName'], cart?.merchantName), same(page?.['amount'], cart?.total));
}

/** The address to which she is sent is her bank's own (CK37): afterwards only the server's certificate could tell. */
function siteNamed(given: Given): Finding {
	const { careful, bankSite } = her(given);
	if (!careful || bankSite === undefined) return unlooked;
	const address = word(given.parts['redirect']?.['payUrl']);
	return found(address.startsWith(`https://${bankSite}/`), address, bankSite);
}

/** The result is that of the payment she submitted (CK15). */
export function paidAsSubmitted(given: Given): Finding {
	const { page } = her(given);
	const result = given.parts['result'];
	return allOf(
		same(result?.['paymentId'], her(given).paymentId),
		same(result?.['amount'], page?.amount ?? her(given).cart?.total)
	);
}

/** What a customer checks herself (CK15, CK37, CK38); a hurried one does not look. */
export const customerChecks: PureChecks = {
	redirect: { CK37: siteNamed },
	'payment-page': {
		CK37: (given) =>
			her(given).careful
				? { ...same(given.parts['page']?.['greeting'], her(given).greeting), error: 'E-GREETING' }
				: unlooked,
		CK38: payeeShown
	},
	// The gateway's page has no greeting: it does not know her, and asks for no password.
	'gateway-page': { CK38: payeeShown },
	'challenge-page': {
		CK30: (given) => same(given.parts['page']?.['txId'], her(given).verification?.txId),
		CK37: (given) =>
			her(given).careful
				? { ...same(given.parts['page']?.['greeting'], her(given).greeting), error: 'E-GREETING' }
				: unlooked,
		CK38: payeeShown
	},
	'payment-offer': {
		// The certificate that her instruction will be sealed to is that of her own bank's gateway.
		'CK05@gateway'(given) {
			const { gatewayId, gatewayCertificate } = given.parts['offer'] ?? {};
			const { gateway = '' } = her(given);
			return allOf(
				same(gatewayId, gateway),
				same(given.certified(word(gatewayCertificate)), `${gateway} encrypt`)
			);
		},
		CK15: (given) => same(given.parts['offer']?.['amount'], her(given).cart?.total),
		CK38: (given) =>
			her(given).careful
				? same(given.parts['offer']?.['payeeName'], her(given).cart?.merchantName)
				: unlooked,
		// The order that she sealed to the merchant, by her own digest of it.
		CK17: (given) =>
			same(given.parts['offer']?.['orderDigest'], given.sent('encrypted-order')?.['order']?.digest)
	},
	'payment-receipt': {
		CK15: (given) => {
			const { page } = her(given);
			const receipt = given.parts['receipt'];
			return allOf(
				same(receipt?.['orderId'], page?.orderId),
				same(receipt?.['merchantId'], page?.merchantId),
				same(receipt?.['amount'], page?.amount)
			);
		}
	},
	'payment-result': { CK15: paidAsSubmitted },
	'order-paid-notice': {
		CK15: (given) => {
			const notice = given.parts['notice'];
			return allOf(
				same(notice?.['orderId'], her(given).orderId),
				same(notice?.['amount'], her(given).cart?.total)
			);
		}
	},
	'dispute-receipt': {
		CK30: (given) => same(given.parts['receipt']?.['txId'], her(given).verification?.txId)
	},
	'dispute-decision': {
		CK30: (given) => same(given.parts['decision']?.['txId'], her(given).verification?.txId)
	},
	'refund-notice': {
		CK15: (given) => same(given.parts['notice']?.['paymentId'], her(given).paymentId)
	}
};
