import { beforeAll, expect, test } from 'vitest';
import { columnsOf, keySet, placesOf } from '../../src/lib/views/diagram/columns.ts';
import { begunBy, currentPlace, windowOf } from '../../src/lib/views/diagram/lines.ts';
import { emptyStory, storyOf } from '../../src/lib/views/diagram/story.ts';
import { lanesOf, lineOf, linesAt, toldRun, type Told } from './played.ts';

let told: Told;
beforeAll(async () => {
	told = await toldRun();
});

test('a story told entry by entry is the story told at once', () => {
	const { cast, trace, worlds } = told.played;
	let story = emptyStory;
	for (let seq = 0; seq < trace.length; seq++)
		story = storyOf(story, cast, trace.slice(0, seq + 1), worlds.slice(0, seq + 1));
	expect(story.lines).toEqual(told.story.lines);
});

test('another ending is told anew', () => {
	const { cast, trace, worlds } = told.played;
	const before = storyOf(emptyStory, cast, trace, worlds);
	const count = before.lines.length;
	const other = storyOf(before, cast, trace.slice(0, 10), worlds.slice(0, 10));
	expect(other.entries).toHaveLength(10);
	expect(other.lines.length).toBeLessThan(count);
	expect(told.story.lines).toHaveLength(count);
});

test('each message that was sent has one line, with its end and its verdict', () => {
	const sent = told.played.trace.filter((entry) => entry.type === 'sent').length;
	const lines = told.story.lines.filter((line) => line.type === 'message');
	expect(lines).toHaveLength(sent);
	const order = lineOf(told, 'M2-03');
	expect(told.played.trace[order.end ?? -1]?.type).toBe('delivered');
	expect(order.verdicts.at(-1)?.outcome).toBe('accepted');
	expect(order.read['order']).toMatchObject({ bankChoice: 'HB' });
});

test('a message that waited for a certificate has both verdicts', () => {
	const outcomes = lineOf(told, 'M2-05').verdicts.map((verdict) => verdict.outcome);
	expect(outcomes).toEqual(['parked', 'accepted']);
});

test('money that moves has lines of its own, on the lane of the books', () => {
	const postings = told.story.lines.filter((line) => line.type === 'posting');
	expect(postings.map((line) => line.party)).toEqual(['BDC', 'BDC']);
	expect(postings.every((line) => line.phase === 'transfer')).toBe(true);
});

test('closer up more is drawn, and a folded bank hides what stays inside', () => {
	const ids = (detail: 1 | 2 | 3, folded: boolean) =>
		linesAt(told, detail, folded).flatMap((line) =>
			line.type === 'message' ? [line.message.row] : []
		);
	expect(ids(1, true)).toEqual([
		'M2-03',
		'M2-04',
		'M2-14',
		'M2-15',
		'M2-23',
		'M2-24',
		'M2-27',
		'M2-28'
	]);
	expect(ids(3, true)).not.toContain('M2-05');
	expect(ids(3, false)).toContain('M2-05');
	expect(ids(3, false)).toContain('CH-1');
});

test('the current line is the one that the entry begins, ends or judges', () => {
	const lines = linesAt(told, 3);
	const order = lineOf(told, 'M2-03');
	for (const seq of [order.start, order.end ?? -1])
		expect(lines[currentPlace(lines, seq)]?.key).toBe(order.key);
	expect(begunBy(lines, order.start - 1)).toBe(lines.findIndex(({ key }) => key === order.key));
	expect(currentPlace(lines, 0)).toBe(-1);
});

test('only what is in view is in the window', () => {
	expect(windowOf(10_000, 96, 96 * 500, 960)).toEqual({ from: 497, to: 513 });
	expect(windowOf(4, 96, 0, 960)).toEqual({ from: 0, to: 4 });
});

test('folded parties share a column, a hidden one leaves a stub', () => {
	const folded = lanesOf(told.played, true);
	expect(folded.all.map((column) => column.key)).toEqual(['CUS', 'MER', 'group HB', 'CA', 'CAR']);
	expect(folded.of.get('SAS')).toBe(folded.of.get('BW'));
	const hidden = lanesOf(told.played, true, ['CA']);
	const places = placesOf(hidden, 0, 430);
	expect(places.get('CA')?.width).toBe(30);
	expect([...places.values()].map(({ x }) => x)).toEqual([50, 150, 250, 315, 380]);
});

test('lanes keep their order whatever is folded', () => {
	const { mode } = told.played;
	for (const groups of [[], ['HB']]) {
		const columns = columnsOf(mode.lanes({}), mode.words.en, keySet(groups), keySet([]));
		const places = [...placesOf(columns, 0, 900).values()].map(({ x }) => x);
		expect(places).toEqual([...places].sort((one, other) => one - other));
	}
});
