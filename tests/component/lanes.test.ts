import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { dictionaries } from '../i18n.ts';
import type { Language } from '../../src/lib/i18n/language.ts';
import { spokenIn } from '../../src/lib/modes/spoken.ts';
import { columnsOf, keySet } from '../../src/lib/views/diagram/columns.ts';
import Diagram from '../../src/lib/views/diagram/Diagram.svelte';
import { shownLines } from '../../src/lib/views/diagram/lines.ts';
import { emptyStory, storyOf } from '../../src/lib/views/diagram/story.ts';
import { wholeRun, type Played } from '../modes/playing.ts';
import { expectAccessible, spoken } from './spoken.ts';
import { mode } from './tenLanes.ts';

let played: Played;
beforeAll(async () => {
	played = await wholeRun(mode, {});
});

/** Diagram of the ten lanes in so much room, at its last step or an earlier one. */
async function drawn(
	room: number,
	language: Language = 'en',
	{ cursor = played.trace.length - 1, hidden = [] as readonly string[] } = {}
) {
	const words = await spokenIn(mode.words, language);
	const columns = columnsOf(mode.lanes({}), words, keySet([]), keySet(hidden));
	const story = storyOf(emptyStory, played.cast, played.trace, played.worlds);
	const given = {
		lines: shownLines(story, { columns, detail: 1 }),
		columns,
		wording: { t: dictionaries[language], words, cast: played.cast },
		worlds: played.worlds,
		moment: { cursor, from: cursor, playhead: cursor, progress: 1 },
		phases: mode.phases,
		ahead: false,
		selected: null,
		onselect: vi.fn(),
		onhide: vi.fn()
	};
	const shown = spoken(Diagram, given, language);
	const main = shown.container.querySelector('main');
	if (main) main.style.width = `${room}px`;
	await new Promise((done) => setTimeout(done, 100));
	const scroller = shown.container.querySelector('.scroller');
	if (!scroller) throw new Error('no picture');
	const at = (step: number) =>
		shown.again({ moment: { cursor: step, from: step, playhead: step, progress: 1 } });
	return { ...shown, scroller, at };
}
/** The step in which a row's message arrives. */
function arrivalOf(row: string): number {
	const sent = played.trace.find((entry) => entry.type === 'sent' && entry.message.row === row);
	const id = sent?.type === 'sent' ? sent.message.id : '';
	return played.trace.findIndex((entry) => entry.type === 'delivered' && entry.id === id);
}
const overlap = (one: DOMRect, other: DOMRect): boolean =>
	one.left < other.right - 1 &&
	other.left < one.right - 1 &&
	one.top < other.bottom - 1 &&
	other.top < one.bottom - 1;
const wordsIn = (scroller: Element): readonly SVGTextElement[] =>
	[...scroller.querySelectorAll<SVGTextElement>('svg text')].filter(
		(text) => !text.closest('.packet')
	);

test.each([
	[890, 'en'],
	[890, 'zh-CN'],
	[640, 'en'],
	[640, 'zh-CN'],
	[1_500, 'en']
] as const)('in %i pixels no words lie over others, in %s', async (room, language) => {
	const { scroller } = await drawn(room, language);
	for (const top of [0, 400, 800, 1_200]) {
		scroller.scrollTop = top;
		await new Promise((done) => setTimeout(done, 60));
		const texts = wordsIn(scroller).map((text) => ({
			words: text.textContent ?? '',
			box: text.getBoundingClientRect()
		}));
		expect(texts.length).toBeGreaterThan(5);
		for (const [place, { words, box }] of texts.entries())
			for (const other of texts.slice(place + 1))
				expect(overlap(box, other.box), `${words} / ${other.words}`).toBe(false);
	}
});

test.each(['en', 'zh-CN'] as const)(
	'the names of ten lanes fit their heads in %s',
	async (language) => {
		const { container } = await drawn(890, language);
		const names = [...container.querySelectorAll<HTMLElement>('.head .name')];
		expect(names).toHaveLength(10);
		for (const name of names) {
			expect(name.scrollHeight, name.textContent).toBeLessThanOrEqual(name.clientHeight + 1);
			expect(name.scrollWidth, name.textContent).toBeLessThanOrEqual(name.clientWidth + 1);
		}
	}
);

test('a message that a party sends to itself is drawn and can be picked', async () => {
	await drawn(890);
	const list = within(screen.getByRole('list', { name: 'Messages' }));
	expect(
		list.getByRole('button', {
			name: 'T-08 CutOff, Tonghui Joint Gateway to Tonghui Joint Gateway, plain text, delivered'
		})
	).toBeVisible();
});

test('ten lanes fit a small projector, and scroll where they do not', async () => {
	const wide = await drawn(890);
	expect(wide.scroller.scrollWidth).toBe(wide.scroller.clientWidth);
	wide.unmount();
	const { scroller, at } = await drawn(640, 'en', { cursor: arrivalOf('T-01') });
	expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
	expect(scroller.scrollLeft).toBe(0);
	await at(arrivalOf('T-14'));
	await expect.poll(() => scroller.scrollLeft).toBeGreaterThan(50);
	const view = scroller.getBoundingClientRect();
	const label = () => wordsIn(scroller).find((text) => text.textContent?.startsWith('T-14'));
	await expect.poll(label).toBeTruthy();
	expect(label()?.getBoundingClientRect().right).toBeLessThanOrEqual(
		view.left + scroller.clientWidth
	);
	const head = screen.getByRole('button', { name: 'Hide Crane Express' });
	expect(head.getBoundingClientRect().right).toBeLessThanOrEqual(view.left + scroller.clientWidth);
	expect(head.getBoundingClientRect().top).toBeGreaterThanOrEqual(view.top);
	// Wherever it is scrolled to, every row says which message it is.
	for (const text of wordsIn(scroller).filter((one) => /^T-/.test(one.textContent ?? '')))
		expect(text.getBoundingClientRect().left).toBeGreaterThanOrEqual(view.left);
});

test('a row that is met by the keyboard is not behind the heads', async () => {
	const { scroller } = await drawn(640);
	const heads = scroller.querySelector('.sticky')?.getBoundingClientRect();
	screen.getByRole('button', { name: /^T-16/ }).focus();
	for (const id of ['T-15', 'T-14', 'T-13', 'T-12', 'T-11', 'T-10', 'T-09']) {
		await userEvent.tab({ shift: true });
		const focused = document.activeElement;
		expect(focused?.textContent).toMatch(new RegExp(`^${id}`));
		const box = focused?.getBoundingClientRect();
		expect(box?.top).toBeGreaterThanOrEqual((heads?.bottom ?? 0) - 2);
		expect(box?.left).toBeGreaterThanOrEqual(scroller.getBoundingClientRect().left);
		expect(box?.width).toBe(scroller.clientWidth);
	}
});

test('a hidden lane leaves a stub that brings it back', async () => {
	const { container } = await drawn(640, 'en', { hidden: ['TEA', 'SB', 'CA'] });
	const stub = screen.getByRole('button', { name: 'Show Stonebridge Tea' });
	expect(stub).toHaveAttribute('aria-pressed', 'true');
	expect(stub.closest('.head')?.getBoundingClientRect().width).toBeCloseTo(30, 0);
	expect(screen.getByRole('button', { name: /^T-12/ })).toBeTruthy();
	await expectAccessible(container);
});
