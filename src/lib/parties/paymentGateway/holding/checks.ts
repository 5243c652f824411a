import type { SecretSeen } from '#lib/vault/vault.ts';
import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import type { AmountValue } from '#lib/world/field.ts';
import { cardSeen, numberFits } from '../../cards.ts';
import { allOf, found, same, word } from '../../finding.ts';
import { accepting, toOpenMessage } from '../checks.ts';
import type { CardPayment, PaymentGatewayContext } from '../context.ts';

const payment = (given: Given): CardPayment | null =>
	(given.context as PaymentGatewayContext).payment;
const amountIn = (given: Given, part: string, field: string): AmountValue | undefined =>
	given.parts[part]?.[field] as AmountValue | undefined;
const aboutXid = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['xid'], payment(given)?.hold?.xid);

/** CK11: a transaction is authorized once, whatever else is said under its number. */
function xidUnused(given: Given): Finding {
	const xid = word(given.parts['request']?.['xid']);
	return found(payment(given)?.hold?.xid !== xid, xid, 'a number not used before');
}
const contracted = (given: Given): Finding =>
	accepting(given, word(given.parts['request']?.['merchantId']));

/** CK15: what is to be held is at most what the customer signed. */
function withinSigned(given: Given): Finding {
	const asked = amountIn(given, 'request', 'authAmount');
	const signed = amountIn(given, 'payment', 'amount');
	const held = asked?.ccy === signed?.ccy && (asked?.minor ?? Infinity) <= (signed?.minor ?? 0);
	return found(held, `${asked?.minor} ${asked?.ccy}`, `at most ${signed?.minor} ${signed?.ccy}`);
}

/** CK34: all captures together are at most what was held, and the hold is active (domain 4.4). */
function withinHold(given: Given): Finding {
	const { amount, hold, state = 'none' } = payment(given) ?? {};
	const asked = amountIn(given, 'request', 'captureAmount')?.minor ?? Infinity;
	const total = (hold?.capturedMinor ?? 0) + asked;
	const [until, most] = [hold?.expiresAt ?? 0, amount?.minor ?? 0];
	return allOf(
		found(given.now < until, `held until ${until}`, `later than ${given.now}`, 'E-HOLD-EXPIRED'),
		found(total <= most, `${total} in all`, `at most ${most}`),
		found(state === 'AUTHORIZED', state, 'AUTHORIZED')
	);
}

/** What a gateway checks that holds the money first (domain 4.3, 4.6). */
export const holdingChecks: PureChecks = {
	'authorization-request': {
		CK18: contracted,
		// Both digests that the merchant states are those that the customer put beside her card number.
		CK17: (given) =>
			allOf(
				same(given.others['payment'], given.parts['request']?.['oimd']),
				same(given.parts['request']?.['hod'], given.parts['payment']?.['hod'])
			),
		CK29: (given) =>
			allOf(
				same(given.parts['request']?.['xid'], given.parts['payment']?.['xid']),
				same(given.parts['request']?.['merchantId'], given.parts['payment']?.['merchantId'])
			),
		CK15: withinSigned,
		CK11: xidUnused,
		CK19: (given) => numberFits(cardSeen(given.parts['payment']?.['pan'] as SecretSeen | undefined))
	},
	'card-authorization': {
		CK18: contracted,
		CK11: xidUnused,
		CK19: (given) => numberFits(cardSeen(given.parts['request']?.['pan'] as SecretSeen | undefined))
	},
	'hold-response': { CK30: toOpenMessage },
	'capture-request': {
		CK30: (given) =>
			allOf(
				aboutXid(given, 'request'),
				aboutXid(given, 'captureToken'),
				same(given.parts['captureToken']?.['paymentId'], payment(given)?.paymentId)
			),
		CK34: withinHold
	},
	'capture-booked': {
		CK30: (given) =>
			allOf(
				same(given.parts['message']?.['rrn'], payment(given)?.rrn),
				same(given.parts['message']?.['captureNumber'], payment(given)?.hold?.capture?.number)
			)
	},
	'authorization-reversal': {
		CK30: (given) =>
			allOf(
				aboutXid(given, 'request'),
				same(given.parts['request']?.['merchantId'], payment(given)?.merchantId)
			),
		CK15: (given) => same(given.parts['request']?.['amount'], payment(given)?.amount)
	},
	'hold-voided': {
		CK30: (given) => same(given.parts['message']?.['rrn'], payment(given)?.rrn)
	}
};
