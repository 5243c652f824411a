import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import Diagram from '../../src/lib/views/diagram/Diagram.svelte';
import type { Moment } from '../../src/lib/views/diagram/scene.ts';
import type { StoryLine } from '../../src/lib/views/diagram/storyLine.ts';
import { lanesOf, lineOf, linesAt, toldRun, wordingIn, type Told } from '../views/played.ts';
import { expectAccessible, spoken } from './spoken.ts';

let told: Told;
beforeAll(async () => {
	told = await toldRun({ card: 'card-0027' });
});

const at = (cursor: number): Moment => ({ cursor, from: cursor, playhead: cursor, progress: 1 });
const given = (cursor: number, more: { lines?: readonly StoryLine[]; folded?: boolean } = {}) => ({
	lines: more.lines ?? linesAt(told, 3, more.folded),
	columns: lanesOf(told.played, more.folded),
	wording: wordingIn(told.played),
	worlds: told.played.worlds,
	moment: at(cursor),
	phases: told.played.mode.phases,
	ahead: false,
	selected: null as string | null,
	onselect: vi.fn(),
	onhide: vi.fn()
});
const end = () => told.played.trace.length - 1;
const messages = () =>
	within(
		within(screen.getByRole('region', { name: 'Sequence diagram' })).getByRole('list', {
			name: 'Messages'
		})
	);

test('every message drawn is an item with a button that begins with its id', async () => {
	const { container } = spoken(Diagram, given(end()));
	const items = messages().getAllByRole('listitem');
	const drawn = linesAt(told, 3).filter((line) => line.type === 'message');
	expect(items).toHaveLength(drawn.length);
	expect(
		messages().getByRole('button', {
			name: /^M2-03 EncryptedOrder, customer to merchant, sealed for merchant, .*, delivered$/
		})
	).toBeVisible();
	expect(messages().getByRole('button', { name: /^M2-21 .*, refused: E-FUNDS$/ })).toBeTruthy();
	await expectAccessible(container);
});

test('what has not happened is not there, unless it is asked for', async () => {
	const order = lineOf(told, 'M2-03');
	const { again } = spoken(Diagram, given(order.start));
	expect(messages().getByRole('button', { name: /^M2-03 .*, waiting$/ })).toBeTruthy();
	expect(messages().queryByRole('button', { name: /^M2-04/ })).toBeNull();
	await again({ ahead: true });
	expect(messages().getByRole('button', { name: /^M2-04 .*, not yet$/ })).toBeTruthy();
});

test('a message is picked by its button, the current one is marked', async () => {
	const order = lineOf(told, 'M2-03');
	const props = given(order.end ?? 0);
	spoken(Diagram, props);
	const button = messages().getByRole('button', { name: /^M2-03/ });
	expect(button).toHaveAttribute('aria-current', 'step');
	await userEvent.click(button);
	expect(props.onselect).toHaveBeenCalledWith(order.message.id);
});

test('a lane is hidden by its head', async () => {
	const props = given(end(), { folded: true });
	spoken(Diagram, props);
	await userEvent.click(screen.getByRole('button', { name: 'Hide Harbor Bank' }));
	expect(props.onhide).toHaveBeenCalledWith('group HB');
});

test('a long run keeps few rows in the document, and its list says how long it is', () => {
	const short = linesAt(told, 3);
	const long = Array.from({ length: 2_000 }, (_, place) => ({
		...(short[place % short.length] as StoryLine),
		key: `k${place}`
	}));
	const { container } = spoken(Diagram, given(end(), { lines: long }));
	const items = messages().getAllByRole('listitem');
	const total = long.filter((line) => line.type === 'message').length;
	expect(items.length).toBeLessThan(100);
	expect(items[0]).toHaveAttribute('aria-setsize', String(total));
	expect(container.querySelectorAll('g.message').length).toBeLessThan(40);
});

test('in Chinese the same messages have Chinese names', () => {
	spoken(Diagram, { ...given(end()), wording: wordingIn(told.played, 'zh-CN') }, 'zh-CN');
	const region = screen.getByRole('region', { name: '时序图' });
	expect(within(region).getByRole('button', { name: /^M2-03 加密订单，?/ })).toBeTruthy();
});
