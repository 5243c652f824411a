import { describe, expect, test } from 'vitest';
import {
	available,
	balanceOf,
	entriesOf,
	holdsOf,
	type Books
} from '../../../src/lib/money/ledger.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import type { World } from '../../../src/lib/world/world.ts';
import { modeNamed, wholeRun, worldOf, type Played } from '../playing.ts';

const mode = modeNamed('bank-gateway');
const day = 86_400_000;
const lin = 'HB:dep:LinWei';
const loan = 'HB:ast:cardloan:LinWei';
const lantern = 'HB:dep:Lantern';
const fees = 'HB:inc:mdr';

const run = (options: Options = {}): Promise<Played> =>
	wholeRun(mode, { variant: '1B', ...options });
const books = (world: World): Books => world.books as Books;

/** The world in which a party has just accepted the first message of a row. */
function accepted(played: Played, row: string): World {
	const found = played.worlds.find((world) =>
		world.happened.some(
			(one) => one.type === 'checked' && one.outcome === 'accepted' && one.message.row === row
		)
	);
	if (!found) throw new Error(`never accepted: ${row}`);
	return found;
}
/** Lin's ledger and available balance, the merchant's ledger, the fees, and how many entries there are. */
function standing(world: World, account = lin): readonly number[] {
	const now = books(world);
	const posted = entriesOf(now).filter(({ cause }) => cause !== 'opening');
	return [
		balanceOf(now, account),
		available(now, account),
		balanceOf(now, lantern),
		balanceOf(now, fees),
		posted.length
	];
}
const holdIn = (world: World) =>
	holdsOf(books(world)).map(({ account, minor, captured, state }) => [
		account,
		minor,
		captured,
		state
	]);
/** What was posted, line by line, as the tables of domain 4.4 write it. */
const posted = (played: Played) =>
	entriesOf(books(worldOf(played)))
		.filter(({ cause }) => cause !== 'opening')
		.map(({ id, lines }) => [
			id.split('-')[0],
			lines.find(({ debit }) => debit > 0)?.account,
			lines.find(({ credit }) => credit > 0)?.account,
			lines[0]?.debit
		]);

describe('280.00 held first and taken at shipment (domain 4.4, 14)', () => {
	test('H1 is a memo: ledger 100000, available 72000, not one entry', async () => {
		const world = accepted(await run(), 'M1B-05');
		expect(standing(world)).toEqual([100_000, 72_000, 0, 0, 0]);
		expect(holdIn(world)).toEqual([[lin, 28_000, 0, 'active']]);
	});

	test('it stays so when the goods have left', async () => {
		expect(standing(accepted(await run(), 'M1B-10'))).toEqual([100_000, 72_000, 0, 0, 0]);
	});

	test('L1 and L2 with the capture: 72000, 27832, 168', async () => {
		const played = await run();
		const world = accepted(played, 'M1B-12');
		expect(standing(world)).toEqual([72_000, 72_000, 27_832, 168, 2]);
		expect(holdIn(world)).toEqual([[lin, 28_000, 28_000, 'captured']]);
		expect(posted(played)).toEqual([
			['L1', lin, lantern, 28_000],
			['L2', lantern, fees, 168]
		]);
	});

	test('the balance that the host reports is what is available: 72000 before and after', async () => {
		const { trace } = await run();
		const said = trace.flatMap((entry) =>
			entry.type === 'sent' && entry.message.row === 'M1B-06'
				? [entry.message.parts['message']?.claims?.['additionalAmounts']]
				: []
		);
		expect(said).toEqual([72_000]);
	});

	test('a part captured frees the rest at once: 14600 of 28000', async () => {
		const played = await run({ capture: 'part' });
		expect(standing(accepted(played, 'M1B-05'))).toEqual([100_000, 72_000, 0, 0, 0]);
		const world = accepted(played, 'M1B-12');
		expect(standing(world)).toEqual([85_400, 85_400, 14_512, 88, 2]);
		expect(holdIn(world)).toEqual([[lin, 28_000, 14_600, 'captured']]);
	});

	test('a credit card is held against its line, and owes when it is captured', async () => {
		const played = await run({ card: 'card-0018' });
		expect(standing(accepted(played, 'M1B-05'), loan)).toEqual([0, 472_000, 0, 0, 0]);
		expect(standing(worldOf(played), loan)).toEqual([28_000, 472_000, 27_832, 168, 2]);
		expect(posted(played)[0]).toEqual(['L1', loan, lantern, 28_000]);
	});

	test('R1 gives back 8000 of it, the fee is kept', async () => {
		const played = await run({ refund: 'partial' });
		expect(standing(worldOf(played))).toEqual([80_000, 80_000, 19_832, 168, 3]);
		expect(posted(played)[2]).toEqual(['R1', lantern, lin, 8_000]);
	});
});

describe('V1: the hold ends and no entry is posted (domain 4.4, 4.6, 4.7)', () => {
	test('by a void', async () => {
		const played = await run({ refund: 'void' });
		const world = accepted(played, 'VD-2');
		expect(standing(world)).toEqual([100_000, 100_000, 0, 0, 0]);
		expect(holdIn(worldOf(played))).toEqual([[lin, 28_000, 0, 'voided']]);
	});

	test('seven days after the request for it, to the millisecond', async () => {
		const played = await run({ capture: 'never' });
		const asked = played.trace.find(
			(entry) => entry.type === 'sent' && entry.message.row === 'M1B-05'
		);
		const freed = played.worlds.find((world) => holdIn(world)[0]?.[3] === 'expired');
		expect((freed?.now ?? 0) - (asked?.at ?? 0)).toBe(7 * day);
		expect(standing(freed as World)).toEqual([100_000, 100_000, 0, 0, 0]);
	});

	test('until then the money stays held', async () => {
		const played = await run({ capture: 'never' });
		const [held] = holdsOf(books(accepted(played, 'M1B-05')));
		const before = played.worlds.filter(({ now }) => now < (held?.expiresAt ?? 0)).at(-1);
		expect(before && available(books(before), lin)).toBe(72_000);
	});
});

describe('what a hold does not allow leaves it as it was (domain 4.4, 10.1 A26)', () => {
	test.each([
		['too-much', 'E-CAPTURE-MAX', 0],
		['twice', 'E-CAPTURE-MAX', 1],
		['late', 'E-HOLD-EXPIRED', 0]
	] as const)('%s: %s', async (capture, error, nth) => {
		const played = await run({ capture });
		const refused = played.worlds.flatMap((world, place) =>
			world.happened.flatMap((one) =>
				one.type === 'checked' && one.outcome === 'refused' && one.message.row === 'M1B-11'
					? [{ checks: one.checks, before: played.worlds[place - 1], world }]
					: []
			)
		);
		expect(refused.map(({ checks }) => checks.at(-1)?.error)).toEqual([error]);
		const [{ before, world } = {}] = refused;
		expect(world?.books).toBe(before?.books);
		const answers = played.trace.flatMap((entry) =>
			entry.type === 'sent' && entry.message.row === 'M1B-14'
				? [entry.message.parts['response']?.claims?.['error'] ?? null]
				: []
		);
		expect(answers[nth]).toBe(error);
	});
});
