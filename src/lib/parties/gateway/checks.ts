import type { Given, PureChecks } from '#lib/world/cast.ts';
import { twoPeople } from '../authority.ts';
import { allOf, found, same, word } from '../finding.ts';
import type { GatewayContext } from './context.ts';

const own = (given: Given): GatewayContext => given.context as GatewayContext;

/** The merchant has a contract, and it is active (CK18). */
const contract = (given: Given, merchantId: string) => {
	const { merchants, suspended } = own(given);
	const state = suspended.includes(merchantId)
		? 'suspended'
		: merchants.includes(merchantId)
			? 'active'
			: 'no contract';
	return found(state === 'active', `${merchantId}: ${state}`, 'an active contract');
};
const known = (given: Given, part: string) =>
	same(given.parts[part]?.['paymentId'], own(given).payment?.paymentId);

/** What the transaction server checks of what it hears (domain 5.3, 4.6, 5.7). */
export const gatewayChecks: PureChecks = {
	'merchant-verified': {
		CK18: (given) => contract(given, word(given.parts['request']?.['merchantId']))
	},
	'page-requested': {
		CK30: (given) => known(given, 'visit'),
		CK31: (given) =>
			found(
				['created', 'presented'].some((state) => given.state.includes(state)),
				given.state,
				'a payment that is open'
			)
	},
	'customer-authenticated': { CK30: (given) => known(given, 'result') },
	'counter-decision': {
		CK28: twoPeople,
		CK15(given) {
			const { payment } = own(given);
			const [teller, officer] = [given.parts['teller'], given.parts['officer']];
			return allOf(
				same(teller?.['paymentId'], payment?.paymentId),
				same(officer?.['paymentId'], payment?.paymentId),
				same(teller?.['amount'], payment?.amount),
				same(officer?.['amount'], payment?.amount),
				same(officer?.['decision'], teller?.['decision'])
			);
		}
	},
	'transfer-result': { CK30: (given) => known(given, 'result') },
	'book-answer': { CK30: (given) => known(given, 'answer') },
	'notification-ack': { CK30: (given) => known(given, 'ack') },
	'cancel-relayed': { CK30: (given) => known(given, 'cancel') },
	'status-query': {
		CK30: (given) => same(given.parts['query']?.['orderId'], own(given).payment?.orderId)
	},
	'refund-verified': {
		CK30: (given) => known(given, 'refund'),
		CK32(given) {
			const { payment } = own(given);
			const asked =
				(given.parts['refund']?.['amount'] as { minor?: number } | undefined)?.minor ?? 0;
			const left = (payment?.amount.minor ?? 0) - (payment?.refundedMinor ?? 0);
			return found(asked <= left, `${asked}`, `at most ${left}`);
		}
	}
};
