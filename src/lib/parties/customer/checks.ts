import type { Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same } from '../finding.ts';
import type { CustomerContext } from './context.ts';

const her = (given: Given): CustomerContext => given.context as CustomerContext;
const unlooked = found(true, 'not looked at', 'a careful customer looks');

/** What a customer checks herself (CK15, CK37, CK38); a hurried one does not look. */
export const customerChecks: PureChecks = {
	'payment-page': {
		CK37: (given) =>
			her(given).careful
				? { ...same(given.parts['page']?.['greeting'], her(given).greeting), error: 'E-GREETING' }
				: unlooked,
		CK38: (given) => {
			const { cart, careful } = her(given);
			const page = given.parts['page'];
			if (!careful) return unlooked;
			return allOf(
				same(page?.['payeeName'], cart?.merchantName),
				same(page?.['amount'], cart?.total)
			);
		}
	},
	'payment-result': {
		CK15: (given) => {
			const { page } = her(given);
			const result = given.parts['result'];
			return allOf(
				same(result?.['paymentId'], her(given).paymentId),
				same(result?.['amount'], page?.amount ?? her(given).cart?.total)
			);
		}
	},
	'order-paid-notice': {
		CK15: (given) => {
			const notice = given.parts['notice'];
			return allOf(
				same(notice?.['orderId'], her(given).orderId),
				same(notice?.['amount'], her(given).cart?.total)
			);
		}
	},
	'refund-notice': {
		CK15: (given) => same(given.parts['notice']?.['paymentId'], her(given).paymentId)
	}
};
