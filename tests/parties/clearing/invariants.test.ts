import { describe, expect, test } from 'vitest';
import type { Books } from '../../../src/lib/money/ledger.ts';
import { openAccount } from '../../../src/lib/money/opening.ts';
import { post } from '../../../src/lib/money/post.ts';
import {
	gatewayHoldsNothing,
	netEqualsGross,
	netZero,
	onUsExcluded,
	settleOnce
} from '../../../src/lib/parties/invariants/clearing.ts';
import type { Claims } from '../../../src/lib/vault/vault.ts';
import type { Watched } from '../../../src/lib/world/invariants.ts';
import { cleared } from './day.ts';

const all = [netZero, netEqualsGross, onUsExcluded, settleOnce, gatewayHoldsNothing];
const day = await cleared();
const steps: readonly Watched[] = day.trace.map((entry, place) => ({
	cast: day.cast,
	before: day.worlds[place - 1] ?? null,
	entry,
	world: day.worlds[place] as Watched['world'],
	trace: day.trace.slice(0, place + 1)
}));
const stepOf = (fits: (step: Watched) => boolean): Watched => {
	const step = steps.find(fits);
	if (!step) throw new Error('no such step');
	return step;
};
const request = stepOf(({ entry }) => entry.type === 'sent' && entry.message.row === 'M3-43');
const settlement = stepOf(({ world }) =>
	world.happened.some(
		(one) => one.type === 'posted' && one.entries.some((id) => id.startsWith('C1'))
	)
);

/** The request with other positions. */
function asking(change: (positions: Claims[]) => Claims[]): Watched {
	const { entry } = request;
	if (entry.type !== 'sent') throw new Error('not sent');
	const part = entry.message.parts['request'];
	const positions = part?.claims?.['positions'] as unknown as Claims[];
	const claims = { ...part?.claims, positions: change(positions) };
	const parts = { request: { text: '', digest: null, claims } };
	return { ...request, entry: { ...entry, message: { ...entry.message, parts } } };
}
const more = (party: string, by: number) => (positions: Claims[]) =>
	positions.map((one) => (one['party'] === party ? { ...one, net: Number(one['net']) + by } : one));

describe('the clearing of the worked day', () => {
	test.each(all)('$id $name holds after every entry', (invariant) => {
		expect(steps.flatMap((step) => invariant.breaches(step))).toEqual([]);
	});

	test('I25 is red when a position has one fen more', () => {
		expect(netZero.breaches(asking(more('HB', 1)))).toHaveLength(1);
	});

	test('I26 is red when two positions are shifted and the sum is still nothing', () => {
		const shifted = asking((positions) => more('WB', -500)(more('HB', 500)(positions)));
		expect(netZero.breaches(shifted)).toEqual([]);
		expect(netEqualsGross.breaches(shifted)).toHaveLength(2);
	});

	test('I27 is red when a bank’s own payment enters its net', () => {
		const [broken] = onUsExcluded.breaches(asking(more('HB', 12_000)));
		expect(broken).toContain('12000 of HB');
	});

	test('I28 is red when a batch is settled again, or in part', () => {
		const books = settlement.world.books as Books;
		const lines = [
			{ account: 'CSB:set:WB', debit: 12_978, credit: 0 },
			{ account: 'CSB:set:HB', debit: 0, credit: 12_978 }
		];
		const batchId = [...settlement.world.happened].flatMap((one) =>
			one.type === 'checked' ? [one.parts['request']?.['batchId'] as string] : []
		)[0];
		const again = post(books, {
			id: 'C1-again',
			book: 'CSB',
			lines,
			paymentId: batchId ?? '',
			cause: 'm1',
			at: 0,
			valueDate: '2026-03-03',
			narrative: ''
		});
		if (!again.ok) throw new Error(again.why);
		const twice = { ...settlement, world: { ...settlement.world, books: again.books } };
		const found = settleOnce.breaches(twice);
		expect(found.some((one) => one.includes('settled 2 times'))).toBe(true);
		expect(found.some((one) => one.includes('SB should move'))).toBe(true);
	});

	test('I29 is red when the gateway has an account of a merchant', () => {
		const books = settlement.world.books as Books;
		const opened = openAccount(books, {
			id: 'JG:dep:shop',
			book: 'JG',
			kind: 'liability',
			ccy: 'CNY',
			floor: 0,
			owner: 'SHOP-HB'
		});
		if (!opened.ok) throw new Error(opened.why);
		const posted = post(opened.books, {
			id: 'X1',
			book: 'JG',
			lines: [
				{ account: 'JG:CSB', debit: 5, credit: 0 },
				{ account: 'JG:dep:shop', debit: 0, credit: 5 }
			],
			paymentId: 'P',
			cause: 'm1',
			at: 0,
			valueDate: '2026-03-03',
			narrative: ''
		});
		if (!posted.ok) throw new Error(posted.why);
		const holding = { ...settlement, world: { ...settlement.world, books: posted.books } };
		expect(gatewayHoldsNothing.breaches(holding)).toHaveLength(1);
	});
});
