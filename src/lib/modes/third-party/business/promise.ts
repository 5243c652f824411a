import { feeOf } from '#lib/money/amount.ts';
import type { Options } from '#lib/world/fact.ts';
import type { Ending } from '../../mode.ts';
import { openingOf } from './accounts.ts';
import { businessFrom, type Business } from './options.ts';

const hardMinor = 100_000_000;
const approverFromMinor = 5_000_000;
const counterFromMinor = 20_000_000;
const feeMillionths = 2_000;
/** Of a hundred pieces ninety are sound when some are not (B23). */
const soundMillionths = 900_000;

/** Shares in per cent, and whether the first of them is due before anything is made (domain 7.7). */
const shares: Readonly<Record<Business['terms'], readonly number[]>> = {
	prepayment: [30, 70],
	'net-30': [100],
	'three-parts': [30, 40, 30]
};

function instalmentsOf({ terms, total }: Business): readonly number[] {
	const percents = shares[terms];
	const first = percents.slice(0, -1).map((percent) => feeOf(total, percent * 10_000));
	return [...first, total - first.reduce((sum, minor) => sum + minor, 0)];
}

/** Whether the company and its bank let a transfer through, by the rules of domain 7.7 and 10.3. */
function goesThrough({ approvals, pays }: Business, minor: number, has: number): boolean {
	if (pays === 'never' || minor > hardMinor || minor > has) return false;
	switch (approvals) {
		case 'three-people':
		case 'certificate-renewed':
			return true;
		case 'checker-rejects':
		case 'checker-silent':
		case 'maker-checks':
			return false;
		case 'checker-approves':
		case 'certificate-expired':
			return minor < approverFromMinor;
		case 'counter-refuses':
		case 'counter-silent':
			return minor < counterFromMinor;
	}
}

/** The instalments that are paid, one after the other, until one is not. */
function paidOf(chosen: Business): readonly number[] {
	let has = openingOf(chosen);
	const paid: number[] = [];
	for (const minor of instalmentsOf(chosen)) {
		if (!goesThrough(chosen, minor, has)) return paid;
		paid.push(minor);
		has -= minor;
	}
	return paid;
}

/** Without channels whatever has no envelope of its own lies open on the line: all but order and acceptance. */
const breaksOf = ({ channels }: Business): Ending['breaks'] => (channels === 'off' ? ['I16'] : []);

/** A seller who never delivers keeps nothing: what was held goes back, and whoever gave no credit is not paid. */
function undelivered(chosen: Business): Ending {
	const before = chosen.terms !== 'net-30';
	const paid = before && paidOf(chosen).length > 0;
	return {
		breaks: breaksOf(chosen),
		states: {
			CED: 'order.closed',
			MAK: paid ? 'settled' : !before ? 'idle' : chosen.pays === 'never' ? 'drafting' : 'void',
			BLU: 'closed',
			TPP: 'money.closed'
		},
		balances: balancesOf(chosen, 0, 0)
	};
}

const balancesOf = (chosen: Business, kept: number, fees: number): Ending['balances'] => ({
	'HB:dep:Cedar': openingOf(chosen) - kept,
	'HB:rsv:TPP': kept,
	'TPP:rsv@HB': kept,
	'TPP:wal:Bluestone': kept - fees,
	'TPP:inc:fee': fees,
	'TPP:refund-in-flight': 0,
	...Object.fromEntries(['T1', 'T2', 'T3'].map((id) => [`TPP:escrow:${id}`, 0]))
});

/** How a purchase between companies ends when it is left alone (domain 7.7, 10.3, 14). */
export function businessPromise(options: Options): Ending {
	const chosen = businessFrom(options);
	if (chosen.seller === 'never-delivers') return undelivered(chosen);
	const paid = paidOf(chosen);
	const all = paid.length === shares[chosen.terms].length;
	const last = paid.at(-1) ?? 0;
	// Only the last instalment waits for the inspection, so only it is divided by what was accepted.
	const back = all && chosen.inspection === 'part' ? last - feeOf(last, soundMillionths) : 0;
	const gross = paid.map((minor, place) => (place === paid.length - 1 ? minor - back : minor));
	const fees = gross.reduce((sum, minor) => sum + feeOf(minor, feeMillionths), 0);
	const sum = gross.reduce((total, minor) => total + minor, 0);
	// Unpaid before anything was made, a trade is closed; unpaid afterwards, it is a debt.
	const unpaid = paid.length === 0 && chosen.terms !== 'net-30' ? 'closed' : 'overdue';
	const result = all ? (back > 0 ? 'split' : 'completed') : unpaid;
	return {
		breaks: breaksOf(chosen),
		states: {
			CED: `order.${result}`,
			MAK: all ? 'settled' : chosen.pays === 'never' ? 'drafting' : 'void',
			BLU: result,
			TPP: `money.${result}`
		},
		balances: balancesOf(chosen, sum, fees)
	};
}
