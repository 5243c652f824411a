import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same } from '../../finding.ts';
import { customerChecks, paidAsSubmitted } from '../checks.ts';
import type { CustomerContext } from '../context.ts';

const her = (given: Given): CustomerContext => given.context as CustomerContext;
const unlooked = found(true, 'not looked at', 'a careful customer looks');

/** The notice is about her trade (CK30), and about the sum that she ordered for (CK15). */
const hers = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['tradeId'], her(given).trade?.tradeId);
const asOrdered = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['amount'], her(given).cart?.total);

const paidQuickly = (given: Given): boolean => {
	const { approved, trade } = her(given);
	return approved.at(-1)?.paymentId === trade?.tradeId;
};

/** What the buyer of a guaranteed trade checks herself: the cashier against her order, the bank's page against the cashier. */
export const escrowCustomerChecks: PureChecks = {
	...customerChecks,
	'cashier-page': {
		CK30: (given) => hers(given, 'page'),
		CK38(given) {
			if (!her(given).careful) return unlooked;
			const { cart } = her(given);
			const page = given.parts['page'];
			return allOf(
				same(page?.['sellerName'], cart?.merchantName),
				same(page?.['amount'], cart?.total)
			);
		}
	},
	'cashier-refusal': { CK30: (given) => hers(given, 'refusal') },
	'bank-redirect': { CK30: (given) => hers(given, 'redirect') },
	// At the bank she pays the institution, not the shop (domain 7.8).
	'payment-page': {
		...customerChecks['payment-page'],
		CK38(given) {
			if (!her(given).careful) return unlooked;
			const page = given.parts['page'];
			return allOf(
				same(page?.['payeeName'], her(given).trade?.cashier?.payeeName),
				same(page?.['amount'], her(given).cart?.total)
			);
		}
	},
	// With quick pay she was at no page of her bank, which tells her afterwards what it took.
	'payment-result': {
		CK15: (given) =>
			paidQuickly(given)
				? allOf(
						same(given.parts['result']?.['payeeName'], her(given).trade?.cashier?.payeeName),
						asOrdered(given, 'result')
					)
				: paidAsSubmitted(given)
	},
	'held-notice': {
		CK30: (given) => hers(given, 'notice'),
		CK15: (given) => asOrdered(given, 'notice')
	},
	'confirm-reminder': { CK30: (given) => hers(given, 'reminder') },
	'confirm-refusal': { CK30: (given) => hers(given, 'refusal') },
	'trade-finished': {
		CK30: (given) => hers(given, 'finished'),
		CK15: (given) => asOrdered(given, 'finished')
	},
	'goods-brought': {
		CK39: (given) => same(given.parts['goods']?.['orderId'], her(given).orderId)
	},
	'claim-taken': { CK30: (given) => hers(given, 'taken') },
	'claim-refusal': { CK30: (given) => hers(given, 'refusal') },
	'claim-answered': { CK30: (given) => hers(given, 'answer') },
	'buyer-evidence-asked': { CK30: (given) => hers(given, 'request') },
	'return-waybill': {
		CK39: (given) => same(given.parts['waybill']?.['orderId'], her(given).orderId)
	},
	'return-notice-taken': { CK30: (given) => hers(given, 'taken') },
	'rating-taken': { CK30: (given) => hers(given, 'taken') }
};
