import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same } from '../../finding.ts';
import { merchantChecks } from '../checks.ts';
import type { MerchantContext } from '../context.ts';
import { withdrawalIdOf } from './says.ts';

const his = (given: Given): MerchantContext => given.context as MerchantContext;

/** The order is his, and for exactly its total (CK30, CK15). */
const ordered = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['orderId'], his(given).order?.orderId);
const wholeSum = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['amount'], his(given).order?.total);
const withdrawn = (given: Given, part: string, field: string): Finding =>
	same(
		given.parts[part]?.[field],
		his(given).trade === null ? undefined : withdrawalIdOf(his(given))
	);
const sameTrade = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['tradeId'], his(given).trade?.tradeId);
const sharesOf = (given: Given) =>
	(given.parts['released'] ?? {}) as {
		readonly feeMinor?: number;
		readonly netMinor?: number;
		readonly returnedMinor?: number;
	};

/** What a seller checks of the third party's words: his order, its total, the shares of it (domain 7.2). */
export const escrowSellerChecks: PureChecks = {
	...merchantChecks,
	'trade-created': {
		CK30: (given) => ordered(given, 'trade'),
		CK15: (given) => wholeSum(given, 'trade')
	},
	'trade-answer': {
		CK30: (given) => ordered(given, 'answer'),
		CK15: (given) => wholeSum(given, 'answer')
	},
	'buyer-paid': {
		CK30: (given) => ordered(given, 'notice'),
		CK15: (given) => wholeSum(given, 'notice'),
		CK31: (given) => found(his(given).shipments === 0, given.state, 'an order not yet shipped')
	},
	'shipping-taken': {
		CK30: (given) => sameTrade(given, 'taken')
	},
	'funds-released': {
		CK30: (given) => ordered(given, 'released'),
		CK15(given) {
			const { feeMinor = 0, netMinor = 0, returnedMinor = 0 } = sharesOf(given);
			const all = feeMinor + netMinor + returnedMinor;
			return allOf(
				wholeSum(given, 'released'),
				found(
					all === his(given).order?.total.minor,
					`${all} in all`,
					`${his(given).order?.total.minor ?? 0} in all`
				)
			);
		}
	},
	'trade-ended': {
		CK30: (given) => ordered(given, 'ended'),
		CK15: (given) => wholeSum(given, 'ended')
	},
	'claim-notice': {
		CK30: (given) => ordered(given, 'notice'),
		CK32(given) {
			const { minor = 0 } = (given.parts['notice']?.['amount'] ?? {}) as {
				readonly minor?: number;
			};
			const most = his(given).order?.total.minor ?? 0;
			return found(minor <= most, `${minor}`, `at most ${most}`);
		}
	},
	'claim-answer-taken': { CK30: (given) => sameTrade(given, 'taken') },
	'seller-evidence-asked': { CK30: (given) => ordered(given, 'request') },
	'goods-returned': {
		CK39: (given) => same(given.parts['goods']?.['orderId'], his(given).order?.orderId)
	},
	'withdraw-taken': { CK30: (given) => withdrawn(given, 'taken', 'withdrawalId') },
	'payout-failed': { CK30: (given) => withdrawn(given, 'failed', 'withdrawalId') },
	'payout-credit': {
		CK30: (given) => withdrawn(given, 'notice', 'endToEndId'),
		CK15: (given) =>
			same(
				(given.parts['notice']?.['amount'] as { readonly minor?: number } | undefined)?.minor,
				his(given).trade?.netMinor
			)
	}
};
