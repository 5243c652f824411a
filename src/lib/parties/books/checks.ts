import type { Card } from '#lib/money/card.ts';
import { accountOf, type Books } from '#lib/money/ledger.ts';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import { availableTo, cardNamed, cardUsable, funded, notExpired, withinLimits } from '../cards.ts';
import { allOf, found, same, word } from '../finding.ts';
import type { BooksContext } from './context.ts';
import { partsOf } from './posts.ts';

const own = (given: Given): BooksContext => given.context as BooksContext;
const booksOf = (given: Given): Books => given.books as Books;
const minorOf = (given: Given, part: string): number =>
	(given.parts[part]?.['amount'] as { minor?: number } | undefined)?.minor ?? 0;
const cardOf = (given: Given): Card | undefined =>
	cardNamed(word(given.parts['transfer']?.['accountRef']));

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
		CK21: (given) => cardUsable(cardOf(given)),
		CK22: (given) => notExpired(cardOf(given), own(given).yearMonth),
		CK26(given) {
			const spent = own(given).spentToday[cardOf(given)?.account ?? ''] ?? 0;
			return withinLimits(minorOf(given, 'transfer'), spent, own(given));
		},
		CK25: (given) =>
			funded(booksOf(given), cardOf(given)?.account ?? '', minorOf(given, 'transfer'))
	},
	'refund-command': {
		CK33(given) {
			const { payer, minor } = partsOf(own(given), given.parts['refund'] ?? {});
			// A merchant who banks elsewhere has here only what was not yet sent on to his bank.
			const { owed } = own(given);
			const elsewhere = accountOf(booksOf(given), payer)?.floor === null;
			const has = elsewhere ? (owed?.minor ?? 0) : availableTo(booksOf(given), payer);
			return found(has >= minor, `${has} available`, `at least ${minor}`);
		}
	},
	'debit-notice': { CK15: (given) => same(minorOf(given, 'notice'), own(given).owed?.minor) }
};
