import { purposeOf } from '#lib/money/custody.ts';
import { accountOf, accountsOf, balanceOf, type Account, type Books } from '#lib/money/ledger.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { booksAfter, booksBefore, touchedAccounts } from './movements.ts';
import { remembering } from './remembering.ts';
import { entriesOfTrade, onEscrow, tradeOf, type TradeEvidence } from './trading.ts';

/**
 * I30: the escrow of a trade is what was paid in less what went out, never less than nothing, and just
 * what the trade holds; so all escrows together are what the unsettled trades hold.
 */
export const escrowEquality = (evidence: TradeEvidence): Invariant => ({
	id: 'I30',
	name: 'escrow-equality',
	when: 'always',
	breaches: (watched) =>
		touchedAccounts(watched).flatMap((account) => {
			const tradeId = tradeOf(account);
			if (tradeId === null) return [];
			const balance = balanceOf(booksAfter(watched), account);
			const sum = entriesOfTrade(watched, evidence, tradeId).reduce(
				(all, entry) =>
					all + onEscrow(entry, tradeId, 'credit') - onEscrow(entry, tradeId, 'debit'),
				0
			);
			const trade = evidence.trade(watched, tradeId);
			const wanted = trade?.held ? trade.minor : 0;
			return [
				...(balance === sum ? [] : [`${account} is ${balance}, and its entries make ${sum}`]),
				...(balance < 0 ? [`${account} is ${balance}`] : []),
				...(balance === wanted ? [] : [`${account} is ${balance}, and the trade holds ${wanted}`])
			];
		})
});

/** What an institution has in reserve, what it owes of it, and what of it is its own. */
interface Cover {
	readonly reserve: number;
	readonly owed: number;
	readonly earned: number;
	readonly moved: number;
}
const nothing: Cover = { reserve: 0, owed: 0, earned: 0, moved: 0 };

/** Which of the four an account of the institution's book counts for. */
function countsAs(account: Account): keyof Cover | null {
	const purpose = purposeOf(account);
	switch (purpose) {
		case null:
		case 'reserve':
			return purpose;
		case 'own':
			return 'moved';
		case 'fees':
			return 'earned';
		default:
			return 'owed';
	}
}

function counted(cover: Cover, book: string, ids: readonly string[], was: Books | null, is: Books) {
	return ids.reduce((all, id) => {
		const account = accountOf(is, id);
		const as = account?.book === book ? countsAs(account) : null;
		if (!account || !as) return all;
		const earlier = was && accountOf(was, id) ? balanceOf(was, id) : 0;
		return { ...all, [as]: all[as] + balanceOf(is, id) - earlier };
	}, cover);
}

/**
 * I31: the reserves cover the wallets, the escrows and what is under way, to the fen; beside these only
 * fees that were earned and have not been moved out are in them. What the institution had of its own
 * before is not counted.
 */
export function reserveCoverage(book: string): Invariant {
	const cover = remembering<Cover>(nothing, (before, watched) => coverOf(before, book, watched));
	return {
		id: 'I31',
		name: 'reserve-coverage',
		when: 'always',
		breaches(watched) {
			const { reserve, owed, earned, moved } = coverOf(cover(watched).before, book, watched);
			const left = reserve - owed;
			return [
				...(left === earned - moved
					? []
					: [`reserves ${reserve} cover ${owed} and fees of ${earned - moved}`]),
				...(moved > earned ? [`${moved} was moved out of the reserves, ${earned} earned`] : [])
			];
		}
	};
}

function coverOf(before: Cover, book: string, watched: Watched): Cover {
	const books = booksAfter(watched);
	if (watched.before)
		return counted(before, book, touchedAccounts(watched), booksBefore(watched), books);
	const ids = accountsOf(books).map(({ id }) => id);
	return { ...counted(nothing, book, ids, null, books), moved: 0 };
}
