import { describe, expect, test } from 'vitest';
import { store } from '../../../src/lib/persistent/trie.ts';
import type { Books } from '../../../src/lib/money/ledger.ts';
import {
	noReleaseWithoutCause,
	ratingHonest,
	timerNeedsShipment
} from '../../../src/lib/parties/invariants/causes.ts';
import { escrowEquality, reserveCoverage } from '../../../src/lib/parties/invariants/escrow.ts';
import { releaseOnce } from '../../../src/lib/parties/invariants/trading.ts';
import { transfer } from '../../../src/lib/parties/posting.ts';
import type { Entry } from '../../../src/lib/world/fact.ts';
import type { Invariant, Watched } from '../../../src/lib/world/invariants.ts';
import { institutionBooks, paidIn, paidOut, saying, taking, trading, Watching } from './watched.ts';

const rang: Partial<Entry> = { type: 'rang', party: 'TPP', timer: 'autoRelease' };
const over = trading({ held: false, finished: true });
const orderId = 'LD00000001';

/** A trade that is paid into escrow. */
function held(...watches: readonly Invariant[]): Watching {
	const watching = new Watching(institutionBooks(), ...watches);
	watching.step(rang, paidIn);
	return watching;
}
const red = (invariant: Invariant, watched: Watched): readonly string[] =>
	invariant.breaches(watched);
const withBalance = (watched: Watched, account: string, minor: number): Watched => {
	const books = watched.world.books as Books;
	const balances = store(books.balances, account, minor);
	return { ...watched, world: { ...watched.world, books: { ...books, balances } } };
};

describe('I30 escrow-equality', () => {
	test('holds while the money is held, and when it is gone', () => {
		const watching = new Watching(institutionBooks());
		expect(red(escrowEquality(trading()), watching.step(rang, paidIn))).toEqual([]);
		expect(red(escrowEquality(over), watching.step(rang, paidOut(27_846, 0, 154)))).toEqual([]);
	});
	test('is red when the trade holds another sum than its escrow', () => {
		const watching = new Watching(institutionBooks());
		const step = watching.step(rang, paidIn);
		expect(red(escrowEquality(trading({ minor: 30_000 })), step)).toEqual([
			'TPP:escrow:T1 is 28000, and the trade holds 30000'
		]);
	});
	test('is red when the trade is over and its escrow is not empty', () => {
		const step = new Watching(institutionBooks()).step(rang, paidIn);
		expect(red(escrowEquality(over), step)).toHaveLength(1);
	});
	test('is red when the escrow is emptied without an entry, and when it is below nothing', () => {
		const step = held().step(rang);
		expect(red(escrowEquality(over), withBalance(step, 'TPP:escrow:T1', 0))).toEqual([
			'TPP:escrow:T1 is 0, and its entries make 28000'
		]);
		const below = held().step(rang, paidOut(30_000, 0, 0));
		expect(red(escrowEquality(over), below)).toContain('TPP:escrow:T1 is -2000');
	});
});

describe('I31 reserve-coverage', () => {
	const covered = reserveCoverage('TPP');
	const fee = (minor: number) => ({
		paymentId: 'T1',
		entries: [transfer(`E6-${minor}`, 'own fee moved', 'TPP:own@HB', 'TPP:rsv@HB', minor)]
	});

	test('holds from the first wallet to the fee that is moved out', () => {
		const watching = new Watching(institutionBooks(), covered);
		const steps = [
			watching.step(rang, paidIn),
			watching.step(rang, paidOut(27_846, 0, 154)),
			watching.step(rang, fee(154))
		];
		expect(steps.flatMap((step) => red(covered, step))).toEqual([]);
	});
	test('is red when the institution takes more than it has earned (A34)', () => {
		expect(red(covered, held(covered).step(rang, fee(10_000)))).toEqual([
			'10000 was moved out of the reserves, 0 earned'
		]);
	});
	test('is red when a wallet grows and no reserve with it', () => {
		const step = held(covered).step(rang);
		expect(red(covered, withBalance(step, 'TPP:wal:LinWei', 3_000))).toEqual([
			'reserves 30000 cover 31000 and fees of 0'
		]);
	});
});

describe('I32 release-once', () => {
	test('holds for a release, a refund and a split', () => {
		for (const [seller, buyer, fee] of [
			[27_846, 0, 154],
			[0, 28_000, 0],
			[17_901, 10_000, 99]
		] as const) {
			const step = held().step(rang, paidOut(seller, buyer, fee));
			expect(red(releaseOnce(trading()), step)).toEqual([]);
		}
	});
	test('is red when a trade is settled twice', () => {
		const watching = held();
		watching.step(rang, paidOut(27_846, 0, 154));
		const again = watching.step(rang, paidOut(0, 28_000, 0, 'E3-again'));
		expect(red(releaseOnce(trading()), again)).toEqual(['T1 is settled by E3 and E3-again']);
	});
	test('is red when the shares are not the whole', () => {
		const step = held().step(rang, paidOut(17_901, 9_000, 99));
		expect(red(releaseOnce(trading()), step)).toEqual(['E3 divides 27000 of the 28000 of T1']);
	});
});

describe('I33 no-release-without-cause', () => {
	const caused = (trade = trading()) => noReleaseWithoutCause(trade);
	const confirmed = taking('confirm-receipt', { confirmation: { tradeId: 'T1' } });
	const acted: Partial<Entry> = { type: 'acted', party: 'MER', event: { type: 'release' } };
	const decision = (reviewer: string) =>
		taking(
			'desk-decision',
			{ handler: { tradeId: 'T1' }, reviewer: { tradeId: 'T1' } },
			{ handler: 'TPP-H', reviewer }
		);

	test('holds by the buyer’s word, by a timer, and by two officers', () => {
		const out = paidOut(27_846, 0, 154);
		for (const [entry, happened] of [confirmed, [rang, []], decision('TPP-R')] as const)
			expect(red(caused(), held().step(entry, out, happened))).toEqual([]);
	});
	test('holds for a refund, which is no release', () => {
		expect(red(caused(), held().step(acted, paidOut(0, 28_000, 0)))).toEqual([]);
	});
	test('is red when nobody let the money go', () => {
		expect(red(caused(), held().step(acted, paidOut(27_846, 0, 154)))).toHaveLength(1);
	});
	test('is red when a timer releases what is disputed', () => {
		const step = held().step(rang, paidOut(27_846, 0, 154));
		expect(red(caused(trading({ disputed: true })), step)).toHaveLength(1);
	});
	test('is red when one officer signed twice', () => {
		const [entry, happened] = decision('TPP-H');
		const step = held().step(entry, paidOut(17_901, 10_000, 99), happened);
		expect(red(caused(), step)).toHaveLength(1);
	});
});

describe('I39 timer-needs-shipment', () => {
	const shipped = timerNeedsShipment(trading());
	test('holds when the carrier has the goods, and for what no timer releases', () => {
		const watching = held();
		watching.step(saying('waybill', 'CAR', { waybill: { orderId, waybillNo: 'CX1' } }));
		expect(red(shipped, watching.step(rang, paidOut(27_846, 0, 154)))).toEqual([]);
		const [entry, happened] = taking('confirm-receipt', { confirmation: { tradeId: 'T1' } });
		expect(red(shipped, held().step(entry, paidOut(27_846, 0, 154), happened))).toEqual([]);
	});
	test('is red when no carrier has recorded anything, whatever the seller says', () => {
		const watching = held();
		watching.step(saying('waybill', 'MER', { waybill: { orderId, waybillNo: 'CX1' } }));
		expect(red(shipped, watching.step(rang, paidOut(27_846, 0, 154)))).toHaveLength(1);
	});
});

describe('I34 rating-honest', () => {
	const rates = (signer: string, text = 'good') =>
		taking('rating', { rating: { tradeId: 'T1', text } }, { rating: signer });
	const rated = (trade: Parameters<typeof trading>[0], signer: string): readonly string[] => {
		const [entry, happened] = rates(signer);
		return red(ratingHonest(trading(trade)), held().step(entry, undefined, happened));
	};

	test('holds for the buyer of a finished trade', () =>
		expect(rated({ finished: true }, 'linwei')).toEqual([]));
	test('is red before the trade is finished', () =>
		expect(rated({}, 'linwei')).toEqual(['T1 is rated before it is finished']));
	test('is red by somebody else', () =>
		expect(rated({ finished: true }, 'MER')).toEqual(['T1 is rated by MER']));
	test('is red a second time', () => {
		const watching = held();
		const [first, heard] = rates('linwei');
		watching.step(first, undefined, heard);
		const [second, again] = rates('linwei', 'better');
		const step = watching.step(second, undefined, again);
		expect(red(ratingHonest(trading({ finished: true })), step)).toHaveLength(1);
	});
});
