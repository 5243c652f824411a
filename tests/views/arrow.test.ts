import { beforeAll, describe, expect, test } from 'vitest';
import { arrowOf, sealingOf, standingOf } from '../../src/lib/views/diagram/arrow.ts';
import { wrappingsOf } from '../../src/lib/views/diagram/packet.ts';
import type { MessageLine } from '../../src/lib/views/diagram/storyLine.ts';
import { lineOf, toldRun, type Told } from './played.ts';

let told: Told;
let line: MessageLine;
beforeAll(async () => {
	told = await toldRun();
	line = lineOf(told, 'M2-03');
});

const run = { from: 100, to: 400, via: null, parts: 1 };
const end = () => line.end ?? -1;

describe('how a message stands', () => {
	test('before it has set off it waits at its sender', () => {
		const standing = standingOf(line, line.start);
		expect(standing).toMatchObject({ grown: 0, arrived: false, verdict: null, ticked: 0 });
	});

	test('on its way it grows with the playhead and never shrinks', () => {
		const steps = Array.from(
			{ length: 21 },
			(_, step) => line.start + ((end() - line.start) * step) / 20
		);
		const grown = steps.map((playhead) => standingOf(line, playhead).grown);
		expect(grown).toEqual([...grown].sort((one, other) => one - other));
		expect(grown.at(-1)).toBe(1);
	});

	test('its checks are ticked off after it has arrived, one by one', () => {
		const near = standingOf(line, end() - 0.05 * (end() - line.start));
		const all = line.verdicts[0]?.checks.length ?? 0;
		expect(near.arrived).toBe(true);
		expect(near.ticked).toBeGreaterThan(0);
		expect(near.ticked).toBeLessThanOrEqual(all);
		expect(standingOf(line, end()).ticked).toBe(all);
	});

	test('the end of a step is the same picture however it was reached', () => {
		expect(standingOf(line, end(), end())).toEqual(standingOf(line, end(), 0));
		expect(standingOf(line, Infinity)).toEqual(standingOf(line, end()));
	});

	test('where sending was no step of its own it is sealed first and then travels', () => {
		const moment = (share: number) => ({
			cursor: end(),
			from: 2,
			progress: share,
			playhead: 2 + (end() - 2) * share
		});
		expect(sealingOf(line, moment(0))).toBe(0);
		expect(standingOf(line, moment(0.2).playhead, 2).grown).toBe(0);
		expect(sealingOf(line, moment(0.25))).toBeCloseTo(1);
		expect(standingOf(line, moment(0.6).playhead, 2).grown).toBeGreaterThan(0);
	});

	test('one that was lost ends in the gap', () => {
		const lost = standingOf({ ...line, lost: true }, end());
		expect(lost).toMatchObject({ lost: true, arrived: false, verdict: null });
		const tip = /L([\d.]+),/.exec(arrowOf(run, lost).line)?.[1];
		expect(Number(tip)).toBeLessThan(run.to - 60);
		expect(arrowOf(run, lost).broken).not.toBeNull();
	});
});

describe('how an arrow is drawn', () => {
	test('a refused one breaks before the receiver and has no head', () => {
		const [first] = line.verdicts;
		const refused = { ...line, verdicts: first ? [{ ...first, outcome: 'refused' as const }] : [] };
		const arrow = arrowOf(run, standingOf(refused, end()));
		expect(arrow.head).toBe('');
		expect(arrow.broken).not.toBeNull();
	});

	test('an altered one has a scar', () => {
		const altered = { ...line, altered: line.start };
		expect(arrowOf(run, standingOf(altered, end())).scar).not.toBeNull();
		expect(arrowOf(run, standingOf(line, end())).scar).toBeNull();
	});

	test('its packets and ticks stay between the lanes, in both directions', () => {
		for (const [from, to] of [
			[100, 190],
			[400, 100]
		] as const) {
			const arrow = arrowOf({ ...run, from, to, parts: 1 }, standingOf(line, end()));
			for (const x of [...arrow.packets, ...arrow.ticks.map((tick) => tick.x)]) {
				expect(x).toBeGreaterThan(Math.min(from, to));
				expect(x).toBeLessThan(Math.max(from, to));
			}
		}
	});

	test('two packets between near lanes are drawn smaller, and leave room for a head', () => {
		const near = { from: 100, to: 188, via: null, parts: 2 };
		const { packets, scale } = arrowOf(near, standingOf(line, end()));
		const half = (46 * scale) / 2;
		expect(scale).toBeLessThan(1);
		expect((packets[0] ?? 0) - half).toBeGreaterThan(near.from);
		expect((packets[1] ?? 0) + half).toBeLessThan(near.to - 14);
		expect(arrowOf(run, standingOf(line, end())).scale).toBe(1);
	});

	test('nothing in a picture is no number', () => {
		const arrow = arrowOf({ ...run, to: 100 }, standingOf(line, end()));
		expect(JSON.stringify(arrow)).not.toMatch(/NaN|null,null/);
	});
});

test('nested protection is nested drawing', () => {
	const boxes = wrappingsOf([
		{ kind: 'frame', colour: null, letter: '' },
		{ kind: 'envelope', colour: 1, letter: 'M' },
		{ kind: 'seal', colour: 0, letter: 'C' }
	]);
	expect(boxes.map(({ coat }) => coat.kind)).toEqual(['frame', 'envelope', 'seal', 'card']);
	for (const [place, box] of boxes.entries()) {
		const outer = boxes[place - 1];
		if (!outer) continue;
		expect(box.x).toBeGreaterThanOrEqual(outer.x);
		expect(box.x + box.width).toBeLessThanOrEqual(outer.x + outer.width);
		expect(box.y + box.height).toBeLessThanOrEqual(outer.y + outer.height);
	}
});
