import type { SecretSeen } from '#lib/vault/vault.ts';
import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { twoPeople } from '../authority.ts';
import { dayOf } from '../calendar.ts';
import { allOf, found, same, word } from '../finding.ts';
import type { AuthenticationContext, OpenPage, User } from './context.ts';

const own = (given: Given): AuthenticationContext => given.context as AuthenticationContext;
const seen = (given: Given, part: string, field: string): SecretSeen | undefined =>
	given.parts[part]?.[field] as unknown as SecretSeen | undefined;

function pageOf(given: Given): OpenPage | undefined {
	return own(given).pages[word(given.parts['credential']?.['paymentId'])];
}
function userOf(given: Given): User | undefined {
	return own(given).users[pageOf(given)?.userId ?? ''];
}
/** The challenge last shown for this payment, and not yet answered. */
function challengeOf(given: Given): string {
	const page = pageOf(given);
	const shown = given.sent('page-prepared')?.['page']?.claims;
	const fits = shown?.['paymentId'] === given.parts['credential']?.['paymentId'];
	return page && fits ? word(shown?.['challenge']) : 'no page is open';
}

const twoSign = (given: Given): Finding =>
	allOf(
		twoPeople(given),
		same(given.parts['officer']?.['customerId'], given.parts['teller']?.['customerId']),
		same(given.parts['officer']?.['accountRef'], given.parts['teller']?.['accountRef'])
	);

/** The right password for a card that is hers; the HSM only says which kept secret was met. */
function credential(given: Given): Finding {
	const user = userOf(given);
	const password = seen(given, 'credential', 'password')?.matches ?? [];
	const card = seen(given, 'credential', 'pan')?.matches ?? [];
	const code = seen(given, 'credential', 'code')?.matches ?? [];
	const expected = 'card and password of this user';
	if (!user) return found(false, 'unknown user', expected);
	if (!card.some((name) => user.cards.includes(name)))
		return found(false, 'not a card of this bank', expected, 'E-NO-ISSUER');
	if (!password.some((name) => user.passwords.includes(name)))
		return found(false, 'wrong password', expected);
	if (user.edition === 'mass' && !code.includes('code'))
		return found(false, 'wrong one-time code', expected);
	return found(true, 'right', expected);
}

/** CK18: whoever asks without the customer has her agreement, and the token that was given for it. */
function agreed(given: Given): Finding {
	const { agreementId, token, merchantId } = given.parts['request'] ?? {};
	if (token === undefined) return found(true, 'no token', 'no token, or the one that was given');
	const { agreement } = own(given);
	const issued = given.sent('token-prepared')?.['token']?.claims;
	return allOf(
		same(agreementId, agreement?.agreementId),
		same(merchantId, agreement?.merchantId),
		same(token, issued?.['token']),
		found(given.now <= (agreement?.until ?? 0), dayOf(given.now), 'before the agreement ends')
	);
}
/** CK26: no more at once than she agreed to. */
function asAgreed(given: Given): Finding {
	const { token, amount } = given.parts['request'] ?? {};
	const { minor = 0 } = (amount ?? {}) as { readonly minor?: number };
	const most = token === undefined ? minor : (own(given).agreement?.most.minor ?? 0);
	return found(minor <= most, `${minor}`, `at most ${most}`);
}

/** What only the security authentication system can check: who signs, who types, for what (domain 5.3). */
export const authenticationChecks: PureChecks = {
	'enrol-request': { CK28: twoSign },
	'reset-request': {
		CK28: twoSign,
		CK30(given) {
			const id = word(given.parts['teller']?.['customerId']);
			return found(id in own(given).users, id, 'a user of this bank');
		}
	},
	'login-relayed': {
		CK23(given) {
			const letter = seen(given, 'login', 'initialPassword')?.matches ?? [];
			const user = own(given).users[word(given.parts['login']?.['userId'])];
			const right = user !== undefined && letter.includes(user.letter);
			return found(
				right,
				right ? 'the letter of this user' : 'wrong initial password',
				'the sealed letter, not used before'
			);
		}
	},
	'request-forwarded': { CK18: agreed, CK26: asAgreed },
	'token-request-forwarded': {
		// Only whoever she names may ask for a token.
		CK29: (given) =>
			same(given.parts['agreement']?.['merchantId'], given.parts['request']?.['merchantId']),
		CK23(given) {
			const user = own(given).users[word(given.parts['agreement']?.['userId'])];
			const card = seen(given, 'agreement', 'pan')?.matches ?? [];
			const hers = user?.state === 'active' && card.some((name) => user.cards.includes(name));
			return found(hers, hers ? 'her card' : 'not a card of this user', 'a card of this user');
		}
	},
	'submission-relayed': {
		CK24(given) {
			const user = userOf(given);
			const { mostFailures, lockedCards } = own(given);
			const card = seen(given, 'credential', 'pan')?.matches ?? [];
			const locked = user?.state === 'locked' || card.some((name) => lockedCards.includes(name));
			const failures = user?.failures ?? 0;
			return found(
				!locked && failures < mostFailures,
				locked ? 'locked' : `${failures} wrong so far`,
				`fewer than ${mostFailures} wrong, not locked`
			);
		},
		CK23: credential,
		CK11(given) {
			const page = pageOf(given);
			const challenge = given.parts['credential']?.['challenge'];
			const fresh = same(challenge, challengeOf(given));
			const bound = given.parts['instruction']
				? same(given.parts['instruction']['challenge'], challenge)
				: fresh;
			return allOf(
				found(
					page !== undefined && page.answered === 0,
					page ? `${page.answered} answers` : 'no page',
					'a challenge not yet answered'
				),
				fresh,
				bound
			);
		},
		CK15: (given) =>
			same(given.parts['instruction']?.['amount'] ?? pageOf(given)?.amount, pageOf(given)?.amount),
		CK29(given) {
			const page = pageOf(given);
			const instruction = given.parts['instruction'];
			if (!instruction) return found(true, page?.payeeName ?? '', page?.payeeName ?? '');
			return allOf(
				same(instruction['paymentId'], given.parts['credential']?.['paymentId']),
				same(instruction['merchantId'], page?.merchantId),
				same(instruction['payeeName'], page?.payeeName),
				same(instruction['orderId'], page?.orderId)
			);
		}
	}
};
