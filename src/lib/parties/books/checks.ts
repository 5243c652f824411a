import { cards, type Card } from '#lib/money/card.ts';
import { accountOf, available, type Books } from '#lib/money/ledger.ts';
import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same, word } from '../finding.ts';
import type { BooksContext } from './context.ts';
import { partsOf } from './posts.ts';

const own = (given: Given): BooksContext => given.context as BooksContext;
const booksOf = (given: Given): Books => given.books as Books;
const minorOf = (given: Given, part: string): number =>
	(given.parts[part]?.['amount'] as { minor?: number } | undefined)?.minor ?? 0;
const cardOf = (given: Given): Card | undefined =>
	cards.find((card) => card.name === given.parts['transfer']?.['accountRef']);

function availableTo(given: Given, account: string): number {
	return accountOf(booksOf(given), account) ? available(booksOf(given), account) : 0;
}

/** Lost, stolen and closed are three answers of one check (CK21). */
function cardStatus(given: Given): Finding {
	const card = cardOf(given);
	const expected = 'an active card with an account';
	if (!card?.account) return found(false, 'no account', expected, 'E-CLOSED-ACCT');
	if (card.state === 'lost') return found(false, 'reported lost', expected, 'E-LOST');
	if (card.state === 'stolen') return found(false, 'reported stolen', expected, 'E-STOLEN');
	return found(true, card.state, expected);
}

/** What the business data center checks before money moves (domain 5.3, M2-09, M2-21; 5.7). */
export const booksChecks: PureChecks = {
	'open-payment': {
		CK18(given) {
			const contract = own(given).contracts[word(given.parts['payment']?.['merchantId'])];
			return found(
				contract?.active ?? false,
				contract ? (contract.active ? 'active' : 'suspended') : 'no contract',
				'an active contract'
			);
		},
		CK29(given) {
			const payment = given.parts['payment'];
			const contract = own(given).contracts[word(payment?.['merchantId'])];
			return allOf(
				same(payment?.['payeeName'], contract?.name),
				found(
					contract !== undefined && accountOf(booksOf(given), contract.account) !== undefined,
					contract?.account ?? 'no account',
					'the account in the contract'
				)
			);
		}
	},
	'transfer-command': {
		CK30(given) {
			const opened = own(given).payments[word(given.parts['transfer']?.['paymentId'])];
			return allOf(
				same(given.parts['transfer']?.['merchantId'], opened?.merchantId),
				same(given.parts['transfer']?.['amount'], opened?.amount)
			);
		},
		CK21: cardStatus,
		CK22(given) {
			const expiry = cardOf(given)?.expiry ?? '0000';
			return found(expiry >= own(given).yearMonth, expiry, `${own(given).yearMonth} or later`);
		},
		CK26(given) {
			const { hardMinor, dailyMinor, spentToday } = own(given);
			const minor = minorOf(given, 'transfer');
			const today = (spentToday[cardOf(given)?.account ?? ''] ?? 0) + minor;
			return allOf(
				found(minor <= hardMinor, `${minor}`, `at most ${hardMinor}`),
				found(today <= dailyMinor, `${today} today`, `at most ${dailyMinor} a day`)
			);
		},
		CK25(given) {
			const has = availableTo(given, cardOf(given)?.account ?? '');
			return found(
				has >= minorOf(given, 'transfer'),
				`${has} available`,
				`at least ${minorOf(given, 'transfer')}`
			);
		}
	},
	'refund-command': {
		CK33(given) {
			const { payer, minor } = partsOf(own(given), given.parts['refund'] ?? {});
			// A merchant who banks elsewhere has here only what was not yet sent on to his bank.
			const { owed } = own(given);
			const elsewhere = accountOf(booksOf(given), payer)?.floor === null;
			const has = elsewhere ? (owed?.minor ?? 0) : availableTo(given, payer);
			return found(has >= minor, `${has} available`, `at least ${minor}`);
		}
	},
	'debit-notice': { CK15: (given) => same(minorOf(given, 'notice'), own(given).owed?.minor) }
};
