import { beforeAll, expect, test } from 'vitest';
import { find } from '../../src/lib/persistent/trie.ts';
import { emptyStory, storyOf, type Story } from '../../src/lib/views/diagram/story.ts';
import { desksOf } from '../../src/lib/views/machines/desks.ts';
import { modeNamed, wholeRun, worldOf, type Played } from '../modes/playing.ts';

const story = ({ cast, trace, worlds }: Played): Story => storyOf(emptyStory, cast, trace, worlds);
let two: Played;
let told: Story;
beforeAll(async () => {
	two = await wholeRun(modeNamed('joint-gateway'), { payments: 2 });
	told = story(two);
});
const numbersOf = ({ lines }: Story, row: string): readonly (number | null)[] =>
	lines.flatMap((line) =>
		line.type === 'message' && line.message.row === row ? [line.payment] : []
	);

test('the messages of one payment bear no number', async () => {
	const one = story(await wholeRun(modeNamed('joint-gateway'), {}));
	expect(new Set(numbersOf(one, 'M3-02'))).toEqual(new Set([null]));
	expect(one.payments?.count).toBe(1);
});

test('of several each message bears the number of its own, whatever id it names', () => {
	// An order draft, an order, a transaction of the issuer, a payment.
	for (const row of ['SH-1', 'M3-01', 'M3-02', 'M3-12', 'M3-18', 'M3-22', 'M3-28'])
		expect(numbersOf(told, row), row).toEqual([1, 2]);
});

test('what is about the whole day bears none', () => {
	expect(new Set([...numbersOf(told, 'M3-41'), ...numbersOf(told, 'M3-43')])).toEqual(
		new Set([null])
	);
});

test('the case of each party that serves a payment is found, and its machine', () => {
	const world = worldOf(two);
	const [first, second] = [1, 2].map((n) => told.payments?.casesOf(n, world) ?? new Map());
	for (const party of ['CUS', 'MER', 'JG', 'HB', 'WB']) {
		const [one, other] = [first?.get(party) as string, second?.get(party) as string];
		expect(one, party).not.toBe(other);
		expect(find(world.parties[party]?.cases ?? null, one)?.id).toBe(one);
		const desks = desksOf(two.cast, world, first ?? new Map(), party);
		expect(desks.map((seen) => seen.case)).toEqual([one, null]);
	}
	expect(first?.has('CAR')).toBe(false);
	expect(desksOf(two.cast, world, first ?? new Map(), 'CAR')).toHaveLength(1);
});
