import { totalsOf, type ClearingLine } from '#lib/money/clearing.ts';
import { accountOf, available, type Books } from '#lib/money/ledger.ts';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same } from '../finding.ts';
import type { CentralBankContext } from './bankContext.ts';
import type { MemberContext } from './context.ts';
import type { PayeeInput } from './payee.ts';
import { shortOf, type Asked } from './covering.ts';

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A bank's checks of its file and of what was settled (CK15, CK35). */
export const memberChecks: PureChecks = {
	'clearing-file': {
		CK35(given) {
			const file = given.parts['file'];
			const lines = (file?.['lines'] ?? []) as unknown as readonly ClearingLine[];
			const { bank } = given.house as MemberContext;
			const { count, sum, hashTotal } = totalsOf(lines);
			return allOf(
				same(file?.['bank'], bank),
				same(file?.['count'], count),
				same(file?.['sum'], sum),
				same(file?.['hashTotal'], hashTotal),
				found(
					lines.every(({ issuer, acquirer }) => issuer === bank || acquirer === bank),
					'its own lines',
					'own lines only'
				)
			);
		}
	},
	'debit-credit-notification': {
		CK15(given) {
			const { batch, net } = given.house as MemberContext;
			const notice = given.parts['notice'];
			return allOf(same(notice?.['batchId'], batch?.id), same(notice?.['net'], net));
		}
	}
};

/** All that is owed is due to somebody, and every debtor can pay (CK35, CK36). */
export const centralBankChecks: PureChecks = {
	'net-settlement-request': {
		CK35(given) {
			const request = given.parts['request'];
			const positions = (request?.['positions'] ?? []) as unknown as readonly {
				readonly net: number;
			}[];
			const sum = positions.reduce((all, { net }) => all + net, 0);
			return allOf(same(sum, 0), same(request?.['controlSum'], 0));
		},
		CK36(given) {
			const own = given.context as CentralBankContext;
			const asked = given.parts['request'] as unknown as Asked;
			const short = shortOf(own, asked);
			const books = given.books as Books;
			const kept = Object.values(own.held).every(
				({ settlement, has }) =>
					accountOf(books, settlement) && available(books, settlement) === has
			);
			return found(
				short.length === 0 && kept,
				short.map(({ party, minor }) => `${party} lacks ${minor}`).join(', ') || 'all can pay',
				'all debtors can pay'
			);
		}
	},
	'notification-received': {
		CK30: (given) =>
			same(given.parts['receipt']?.['batchId'], (given.context as CentralBankContext).batchId)
	}
};

/** The clearing house hears of its own batch only. */
const ofBatch = (given: Given, part: string) =>
	same(
		given.parts[part]?.['batchId'],
		(given.house as { readonly batch: { readonly id: string } | null }).batch?.id
	);
export const clearingHouseChecks: PureChecks = {
	'reconciliation-result': { CK30: (given) => ofBatch(given, 'result') },
	'net-settlement-result': { CK30: (given) => ofBatch(given, 'result') },
	'gateway-notification': { CK30: (given) => ofBatch(given, 'notice') },
	'cut-off': { CK30: (given) => ofBatch(given, 'notice') }
};

/** A merchant adds up his own statement (CK15). */
export const payeeChecks: PureChecks = {
	payout: {
		CK09: (given) => {
			const { acquirers } = given.house as PayeeInput;
			const signer = given.signers['statement'] ?? '';
			return found(acquirers.includes(signer), signer, acquirers.join(' or '));
		},
		CK15(given) {
			const statement = given.parts['statement'];
			const payments = (statement?.['payments'] ?? []) as unknown as readonly {
				readonly minor: number;
			}[];
			const sum = payments.reduce((all, { minor }) => all + minor, 0);
			return allOf(
				same(statement?.['gross'], sum),
				same(number(statement?.['gross']) - number(statement?.['fees']), statement?.['net'])
			);
		}
	}
};
