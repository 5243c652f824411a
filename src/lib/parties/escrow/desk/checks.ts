import type { Books } from '#lib/money/ledger.ts';
import type { Claims, SecretSeen } from '#lib/vault/vault.ts';
import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import type { AmountValue } from '#lib/world/field.ts';
import { funded, triesLeft } from '../../cards.ts';
import { allOf, found, same, word } from '../../finding.ts';
import type { DeskContext, Trade, User } from './context.ts';

export const own = (given: Given): DeskContext => given.context as DeskContext;
const tradeIn = (given: Given): Trade | null => own(given).trade;
const minorOf = (given: Given, part: string): number =>
	(given.parts[part]?.['amount'] as unknown as AmountValue | undefined)?.minor ?? 0;

/** The trade is the one that this desk keeps (CK30). */
export const sameTrade = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['tradeId'], tradeIn(given)?.tradeId);
const sameOrder = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['orderId'], own(given).channel?.channelOrderId);
const sameAmount = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['amount'], tradeIn(given)?.amount);

const isOpen = (given: Given): Finding => {
	const state = tradeIn(given)?.state ?? 'no trade';
	return found(state === 'AWAIT_PAYMENT', state, 'AWAIT_PAYMENT');
};

/** CK11: the challenge that was shown last, by whichever of these messages. */
function challenged(given: Given, part: string, ...kinds: readonly string[]): Finding {
	const shown = kinds
		.flatMap((kind): readonly Claims[] => {
			const claims = Object.values(given.sent(kind) ?? {})[0]?.claims;
			return claims ? [claims] : [];
		})
		.toSorted((one, other) => Number(other['iat']) - Number(one['iat']));
	return same(given.parts[part]?.['challenge'], shown[0]?.['challenge']);
}

const userIn = (given: Given, id: string): User | undefined => own(given).users[id];
const buyerOf = (given: Given): string => tradeIn(given)?.buyerId ?? '';
/** CK24: fewer wrong tries than lock her out. */
const mayTry = (given: Given, id: string): Finding => {
	const { failures, mostFailures } = own(given);
	const count = failures[id] ?? 0;
	return triesLeft(count >= mostFailures, count, mostFailures);
};
/** CK23: the security module says which kept secret was typed, and no more. */
function secretOf(
	given: Given,
	part: string,
	field: 'password' | 'code',
	kept: readonly string[]
): Finding {
	const seen = given.parts[part]?.[field] as unknown as SecretSeen | undefined;
	const right = seen?.matches.some((name) => kept.includes(name)) ?? false;
	return found(right, right ? 'right' : 'wrong', `the ${field} of this user`);
}
const paysWith = (part: string) => ({
	CK24: (given: Given) => mayTry(given, buyerOf(given)),
	CK23: (given: Given) =>
		secretOf(given, part, 'password', userIn(given, buyerOf(given))?.passwords ?? [])
});

/** CK39: signed by the carrier, about the seller's parcel. */
function carried(given: Given): Finding {
	const waybill = given.parts['waybill'];
	return allOf(
		found(waybill !== undefined, waybill ? 'a waybill' : 'no waybill', 'a waybill of the carrier'),
		same(waybill?.['orderId'], tradeIn(given)?.orderId),
		same(given.parts['notice']?.['waybillNo'], waybill?.['waybillNo'])
	);
}

/** What the escrow desk checks: contracts, passwords, money and goods against the trade (domain 7.2). */
export const escrowDeskChecks: PureChecks = {
	'create-trade': {
		CK18(given) {
			const id = word(given.parts['trade']?.['sellerId']);
			return found(id in own(given).sellers, id, 'a seller with a service agreement');
		},
		CK16: (given) =>
			same((given.parts['trade']?.['amount'] as unknown as AmountValue | undefined)?.ccy, 'CNY')
	},
	'trade-query': {
		CK30: (given) =>
			allOf(
				same(given.parts['query']?.['orderId'], tradeIn(given)?.orderId),
				same(given.parts['query']?.['sellerId'], tradeIn(given)?.sellerId)
			)
	},
	'seller-ack': { CK30: (given) => sameTrade(given, 'ack') },
	'buyer-ack': { CK30: (given) => sameTrade(given, 'ack') },
	'open-cashier': {
		CK30: (given) => sameTrade(given, 'login'),
		CK24: (given) => mayTry(given, word(given.parts['login']?.['userId'])),
		CK23: (given) =>
			secretOf(
				given,
				'login',
				'password',
				userIn(given, word(given.parts['login']?.['userId']))?.logins ?? []
			),
		CK31: isOpen
	},
	'pay-choice': {
		CK30: (given) => sameTrade(given, 'choice'),
		CK31: isOpen,
		CK11: (given) => challenged(given, 'choice', 'cashier-page', 'cashier-refusal')
	},
	'wallet-payment': {
		...paysWith('payment'),
		CK30: (given) => sameTrade(given, 'payment'),
		CK31: isOpen,
		CK15: (given) => sameAmount(given, 'payment'),
		CK11: (given) => challenged(given, 'payment', 'cashier-page', 'cashier-refusal'),
		CK25: (given) =>
			funded(
				given.books as Books,
				userIn(given, buyerOf(given))?.wallet ?? '',
				minorOf(given, 'payment')
			)
	},
	'quick-agreement': { CK30: (given) => sameTrade(given, 'offer'), CK31: isOpen },
	'token-issued': {
		CK30: (given) => same(given.parts['token']?.['agreementId'], own(given).mandate?.agreementId)
	},
	'quick-payment': {
		...paysWith('payment'),
		CK23(given) {
			const { passwords = [], codes = [] } = userIn(given, buyerOf(given)) ?? {};
			return allOf(
				secretOf(given, 'payment', 'password', passwords),
				secretOf(given, 'payment', 'code', codes)
			);
		},
		CK30: (given) => sameTrade(given, 'payment'),
		CK31: isOpen,
		CK15: (given) => sameAmount(given, 'payment'),
		CK11: (given) => challenged(given, 'payment', 'cashier-page', 'cashier-refusal'),
		CK18: (given) =>
			found(
				typeof own(given).mandate?.token === 'string',
				own(given).mandate?.token ? 'a token' : 'none',
				'a token of her bank'
			)
	},
	'return-to-cashier': { CK30: (given) => sameTrade(given, 'visit') },
	'payment-ticket': { CK30: (given) => sameOrder(given, 'ticket') },
	'payment-notification': {
		CK30: (given) => sameOrder(given, 'notification'),
		CK15: (given) => sameAmount(given, 'notification'),
		// Money for a trade that is over is taken all the same: it has moved, and must go back.
		CK31: (given) => found(tradeIn(given) !== null, given.state, 'a trade that was opened')
	},
	'status-answer': {
		CK30: (given) => sameOrder(given, 'answer'),
		CK15: (given) => sameAmount(given, 'answer')
	},
	'refund-result': { CK30: (given) => sameOrder(given, 'result') },
	'shipping-notice': { CK30: (given) => sameTrade(given, 'notice'), CK39: carried },
	'logistics-event': {
		CK39: (given) => same(given.parts['event']?.['orderId'], tradeIn(given)?.orderId)
	},
	'confirm-receipt': {
		...paysWith('confirmation'),
		CK30: (given) => sameTrade(given, 'confirmation'),
		CK11: (given) => challenged(given, 'confirmation', 'held-notice', 'confirm-refusal')
	},
	'extend-request': { CK30: (given) => sameTrade(given, 'request') },
	rating: { CK30: (given) => sameTrade(given, 'rating') },
	'withdraw-request': {
		CK29: (given) => {
			const request = given.parts['request'];
			const seller = own(given).sellers[word(request?.['sellerId'])];
			return same(request?.['payoutAccount'], seller?.payoutAccount);
		},
		CK25: (given) => {
			const seller = own(given).sellers[word(given.parts['request']?.['sellerId'])];
			return funded(given.books as Books, seller?.wallet ?? '', minorOf(given, 'request'));
		}
	},
	'payout-status': {
		CK30: (given) =>
			same(given.parts['status']?.['endToEndId'], own(given).withdrawal?.withdrawalId),
		CK15: (given) => same(given.parts['status']?.['amount'], own(given).withdrawal?.amount)
	},
	'payout-return': {
		CK30: (given) =>
			same(given.parts['payout']?.['endToEndId'], own(given).withdrawal?.withdrawalId),
		CK15: (given) => same(given.parts['payout']?.['amount'], own(given).withdrawal?.amount)
	}
};
