import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import type { AmountValue } from '#lib/world/field.ts';
import { allOf, found, same } from '../../finding.ts';
import { own, sameTrade } from './checks.ts';

const day = 86_400_000;
/** A trade is over long before: this is how long a claim may be thought of at all. */
const windowMs = 30 * day;

/** CK28: two different officers, those of the desk, have signed the same words. */
function twoOfficers(given: Given): Finding {
	const { handlerId, reviewerId } = own(given);
	const { handler, reviewer } = given.signers;
	return allOf(
		same(handler, handlerId),
		same(reviewer, reviewerId),
		found(
			handler !== reviewer,
			`${handler ?? 'nobody'} and ${reviewer ?? 'nobody'}`,
			'two different people'
		),
		...['toBuyerMinor', 'toSellerMinor', 'grounds', 'afterReturn', 'tradeId'].map((field) =>
			same(given.parts['reviewer']?.[field], given.parts['handler']?.[field])
		)
	);
}

/** CK39: the carrier has the parcel, and it is about the order of this trade. */
const aboutOrder = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['orderId'], own(given).trade?.orderId);

/** What the dispute desk checks: who claims, within what time, how much, and who decides (domain 7.5). */
export const disputeChecks: PureChecks = {
	'refund-claim': {
		CK30: (given) => sameTrade(given, 'claim'),
		CK40(given) {
			const { buyerId = null, heldAt = 0 } = own(given).trade ?? {};
			return allOf(
				same(given.signers['claim'] ?? 'nobody', buyerId),
				found(
					given.now <= heldAt + windowMs,
					`${Math.floor((given.now - heldAt) / day)} days after the payment`,
					'within 30 days'
				)
			);
		},
		CK32(given) {
			const { minor } = given.parts['claim']?.['amount'] as unknown as AmountValue;
			const most = own(given).trade?.amount.minor ?? 0;
			return found(minor <= most, `${minor}`, `at most ${most}`);
		}
	},
	'claim-accepted': {
		CK30: (given) => sameTrade(given, 'answer'),
		CK15: (given) =>
			same(
				(given.parts['answer']?.['amount'] as unknown as AmountValue | undefined)?.minor,
				own(given).claim?.wantedMinor
			)
	},
	'claim-rejected': { CK30: (given) => sameTrade(given, 'answer') },
	escalation: { CK30: (given) => sameTrade(given, 'escalation') },
	'buyer-evidence': { CK30: (given) => sameTrade(given, 'shown') },
	'seller-evidence': { CK30: (given) => sameTrade(given, 'shown') },
	'delivery-proof': {
		CK39: (given) =>
			allOf(
				aboutOrder(given, 'proof'),
				same(given.parts['proof']?.['waybillNo'], own(given).trade?.waybillNo)
			)
	},
	'desk-decision': {
		CK28: twoOfficers,
		CK30: (given) => sameTrade(given, 'handler'),
		CK15(given) {
			const { toBuyerMinor = 0, toSellerMinor = 0 } = (given.parts['handler'] ?? {}) as {
				readonly toBuyerMinor?: number;
				readonly toSellerMinor?: number;
			};
			const held = own(given).trade?.amount.minor ?? 0;
			const sum = toBuyerMinor + toSellerMinor;
			return found(sum === held, `${sum} in all`, `${held} in all`);
		}
	},
	'return-notice': {
		CK30: (given) => sameTrade(given, 'notice'),
		CK39: (given) =>
			allOf(
				aboutOrder(given, 'waybill'),
				same(given.parts['notice']?.['waybillNo'], given.parts['waybill']?.['waybillNo'])
			)
	}
};
