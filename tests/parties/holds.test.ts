import { expect, test } from 'vitest';
import { holdOf, type Books } from '../../src/lib/money/ledger.ts';
import { store } from '../../src/lib/persistent/trie.ts';
import { captureWithinHold } from '../../src/lib/parties/invariants/holds.ts';
import { transfer, type Posting } from '../../src/lib/parties/posting.ts';
import type { Watched } from '../../src/lib/world/invariants.ts';
import { institutionBooks, Watching } from './trading/watched.ts';

/** I09: Lin's 300.00, of which 100.00 are held for P1 until an hour from the beginning. */
const within = captureWithinHold((paymentId) => `H-${paymentId}`);
const hour = 3_600_000;
const lin = 'TPP:wal:LinWei';
const holding: Posting = {
	paymentId: 'P1',
	entries: [],
	holds: [{ id: 'H-P1', account: lin, minor: 10_000, expiresAt: hour }]
};
const takes = (id: string, minor: number, hold?: { readonly more: boolean }): Posting => ({
	paymentId: 'P1',
	entries: [
		{
			...transfer(id, 'captured', lin, 'TPP:wal:Lantern', minor),
			...(hold ? { captures: { hold: 'H-P1', ...hold } } : {})
		}
	]
});
function held(): Watching {
	const watching = new Watching(institutionBooks());
	watching.step({ type: 'rang' }, holding);
	return watching;
}
const withHold = (watched: Watched, change: object): Watched => {
	const books = watched.world.books as Books;
	const hold = holdOf(books, 'H-P1');
	if (!hold) throw new Error('nothing is held');
	const holds = store(books.holds, hold.id, { ...hold, ...change });
	return { ...watched, world: { ...watched.world, books: { ...books, holds } } };
};

test('I09 holds for a capture in two parts, and for a payment without a hold', () => {
	const watching = held();
	const steps = [
		watching.step({ type: 'rang' }, takes('L1', 6_000, { more: true })),
		watching.step({ type: 'rang' }, takes('L2', 4_000, { more: false })),
		watching.step({ type: 'rang' }, { ...takes('L3', 9_000), paymentId: 'P2' })
	];
	expect(steps.flatMap((step) => within.breaches(step))).toEqual([]);
});

test('I09 is red when more is taken than was held', () => {
	const watching = held();
	expect(within.breaches(watching.step({ type: 'rang' }, takes('L1', 12_000)))).toEqual([
		'H-P1: 12000 captured of 10000'
	]);
});

test('I09 is red when the parts are more than was held', () => {
	const watching = held();
	watching.step({ type: 'rang' }, takes('L1', 6_000, { more: true }));
	expect(within.breaches(watching.step({ type: 'rang' }, takes('L2', 5_000)))).toEqual([
		'H-P1: 11000 captured of 10000'
	]);
});

test('I09 is red when the hold’s time has come, when it has ended, and when it grows', () => {
	const captured = held().step({ type: 'rang' }, takes('L1', 6_000, { more: false }));
	expect(within.breaches(captured)).toEqual([]);
	expect(within.breaches(withHold(captured, { expiresAt: 0 }))).toEqual([
		'H-P1: captured after its time'
	]);
	const voided = held();
	voided.step({ type: 'rang' }, { paymentId: 'P1', entries: [], voids: ['H-P1'] });
	expect(within.breaches(voided.step({ type: 'rang' }, takes('L1', 6_000)))).toEqual([
		'H-P1: captured when it was voided'
	]);
	expect(within.breaches(withHold(captured, { minor: 20_000 }))).toEqual([
		'H-P1 held 10000 and holds 20000'
	]);
});
