import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import MessagePanel from '../../src/lib/views/message/MessagePanel.svelte';
import { lanesOf, lineOf, toldRun, wordingIn, type Told } from '../views/played.ts';
import { expectAccessible, spoken } from './spoken.ts';

let told: Told;
beforeAll(async () => {
	told = await toldRun({ card: 'card-0027' });
});

const given = (row: string, cursor = told.played.trace.length - 1) => ({
	line: lineOf(told, row),
	wording: wordingIn(told.played),
	columns: lanesOf(told.played),
	cursor,
	sentence: 'One sentence.',
	onopen: vi.fn(() => Promise.resolve(null)),
	cipherOf: () => Promise.reject(new Error('nothing to encrypt'))
});
const tab = (name: string) =>
	within(screen.getByRole('tablist', { name: 'Message parts' })).getByRole('tab', { name });

test('four tabs, moved between by arrows', async () => {
	const { container } = spoken(MessagePanel, given('M2-03'));
	const names = screen.getAllByRole('tab').map((one) => one.textContent?.trim());
	expect(names).toEqual(['Summary', 'Content', 'Protection', 'Checks']);
	await userEvent.click(tab('Summary'));
	await userEvent.keyboard('{ArrowLeft}');
	expect(tab('Checks')).toHaveAttribute('aria-selected', 'true');
	expect(tab('Checks')).toHaveFocus();
	for (const name of ['Summary', 'Content', 'Protection', 'Checks']) {
		await userEvent.click(tab(name));
		await expectAccessible(container);
	}
});

test('the checks stand in their order, with what was compared, up to the one that failed', async () => {
	spoken(MessagePanel, given('M2-21'));
	await userEvent.click(tab('Checks'));
	const items = within(screen.getByRole('list', { name: 'Checks' })).getAllByRole('listitem');
	const codes = items.map((item) => /CK\d\d/.exec(item.textContent ?? '')?.[0]);
	const checks = lineOf(told, 'M2-21').verdicts[0]?.checks ?? [];
	expect(codes).toEqual(checks.map((check) => check.code));
	expect(items.at(-1)).toHaveTextContent(/CK25.*failed/);
	expect(items.at(-1)).toHaveTextContent('Refused: Not enough money');
	expect(items[0]).toHaveTextContent('passed');
});

test('before it has arrived nothing has been checked', async () => {
	spoken(MessagePanel, given('M2-21', lineOf(told, 'M2-21').start));
	await userEvent.click(tab('Checks'));
	expect(screen.getByText('It has not arrived: nothing has been checked.')).toBeVisible();
});

test('the content is what the chosen party can see, and secrets are masked', async () => {
	const { container } = spoken(MessagePanel, given('M2-16'));
	await userEvent.click(tab('Content'));
	const viewer = screen.getByRole('combobox', { name: 'As seen by' });
	const part = within(screen.getByRole('region', { name: 'Part credential' }));
	expect(part.getByRole('row', { name: /^pan/ })).toHaveTextContent('99991001****0027');
	expect(part.getByRole('row', { name: /^password/ })).toHaveTextContent('masked');
	expect(container).not.toHaveTextContent('9999100100000027');
	await userEvent.selectOptions(viewer, 'BW');
	expect(screen.getByText(/Harbor Bank’s website cannot read this part/)).toBeVisible();
	await userEvent.selectOptions(viewer, 'CAR');
	expect(screen.getAllByText('Crane Express never holds this message.')).toHaveLength(2);
});

test('a party’s key is really tried: it fails, or shows what is inside', async () => {
	const props = given('M2-15');
	const { again } = spoken(MessagePanel, props);
	await userEvent.click(tab('Protection'));
	const part = within(screen.getByRole('region', { name: 'Part credential' }));
	await userEvent.click(part.getByRole('button', { name: 'Open with Harbor Bank’s website' }));
	expect(props.onopen).toHaveBeenCalledWith(props.line, 'credential', 'BW');
	expect(await part.findByText('Harbor Bank’s website’s key does not open it.')).toBeVisible();

	await again({ onopen: vi.fn(() => Promise.resolve({ pan: '9999100100000027' }) as never) });
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'As seen by' }), 'SAS');
	await userEvent.click(part.getByRole('button', { name: /^Open with Security/ }));
	expect(await part.findByText(/key opens it/)).toBeVisible();
	expect(part.getByText('9999100100000027')).toBeVisible();
});

test('the layers stand from the outside in, each with its key’s owner', async () => {
	spoken(MessagePanel, given('M2-16'));
	await userEvent.click(tab('Protection'));
	const part = within(screen.getByRole('region', { name: 'Part credential' }));
	const layers = part.getAllByRole('listitem').map((item) => item.textContent);
	expect(layers[0]).toContain('Authentication code');
	expect(layers[1]).toContain('Digital envelope');
	expect(layers[1]).toContain('Key of Security authentication system');
});

test('nothing is picked at first', () => {
	spoken(MessagePanel, { ...given('M2-03'), line: null });
	expect(screen.getByText('Pick a message in the diagram.')).toBeVisible();
});
