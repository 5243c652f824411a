import { cards, luhn, type Card } from '#lib/money/card.ts';
import { accountOf, available, type Books } from '#lib/money/ledger.ts';
import type { SecretSeen } from '#lib/vault/vault.ts';
import type { Finding } from '#lib/world/cast.ts';
import { allOf, found } from './finding.ts';

/** The card that a sealed number turned out to be; nothing for a number that no bank has issued. */
export const cardSeen = (pan: SecretSeen | undefined): Card | undefined =>
	cards.find((card) => card.name === pan?.matches[0]);
export const cardNamed = (name: string): Card | undefined =>
	cards.find((card) => card.name === name);

/** CK19: the check digit fits; it finds typing errors and proves nothing else. */
export const numberFits = (card: Card | undefined): Finding =>
	found(
		card !== undefined && luhn(card.pan),
		card ? (luhn(card.pan) ? 'fits' : 'wrong check digit') : 'unknown number',
		'a check digit that fits'
	);

/** CK20: the first digits name a bank that issues cards here. */
export const issuerKnown = (card: Card | undefined, issuers: readonly string[]): Finding =>
	found(
		typeof card?.issuer === 'string' && issuers.includes(card.issuer),
		card?.issuer ?? 'no issuer',
		issuers.join(' or ')
	);

/** CK21: lost, stolen and closed are three answers of one check. */
export function cardUsable(card: Card | undefined): Finding {
	const expected = 'an active card with an account';
	if (!card?.account) return found(false, 'no account', expected, 'E-CLOSED-ACCT');
	if (card.state === 'lost') return found(false, 'reported lost', expected, 'E-LOST');
	if (card.state === 'stolen') return found(false, 'reported stolen', expected, 'E-STOLEN');
	return found(true, card.state, expected);
}

/** CK22: not expired in this month (YYMM); where an expiry is claimed, it is the one on record. */
export function notExpired(
	card: Card | undefined,
	yearMonth: string,
	claimed: string | null = null
): Finding {
	const expiry = card?.expiry ?? '0000';
	return allOf(
		found(expiry >= yearMonth, expiry, `${yearMonth} or later`),
		found(claimed === null || claimed === expiry, claimed ?? expiry, expiry)
	);
}

/** CK24: neither locked nor at the limit of wrong tries in a row. */
export function triesLeft(locked: boolean, failures: number, most: number): Finding {
	return found(
		!locked && failures < most,
		locked ? 'locked' : `${failures} wrong so far`,
		`fewer than ${most} wrong, not locked`
	);
}

/** CK23: the secret typed is one of those kept for the card; the HSM says no more than that. */
export const secretRight = (seen: SecretSeen | undefined, kept: readonly string[]): Finding => {
	const right = seen?.matches.some((name) => kept.includes(name)) ?? false;
	return found(right, right ? 'right' : 'wrong', 'the secret of this card');
};

/** CK26: single and daily limit, minor units. */
export const withinLimits = (
	minor: number,
	spent: number,
	{ hardMinor, dailyMinor }: { readonly hardMinor: number; readonly dailyMinor: number }
): Finding =>
	allOf(
		found(minor <= hardMinor, `${minor}`, `at most ${hardMinor}`),
		found(spent + minor <= dailyMinor, `${spent + minor} today`, `at most ${dailyMinor} a day`)
	);

/** What is available in an account; nothing in one that is not open. */
export const availableTo = (books: Books, account: string): number =>
	accountOf(books, account) ? available(books, account) : 0;

/** CK25 and CK33: the account has the money. */
export function funded(books: Books, account: string, minor: number): Finding {
	const has = availableTo(books, account);
	return found(has >= minor, `${has} available`, `at least ${minor}`);
}
