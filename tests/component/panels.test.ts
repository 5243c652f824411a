import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Books } from '../../src/lib/money/ledger.ts';
import LedgerPanel from '../../src/lib/views/ledger/LedgerPanel.svelte';
import { noCases } from '../../src/lib/views/machines/desks.ts';
import MachinesPanel from '../../src/lib/views/machines/MachinesPanel.svelte';
import MoneyStrip from '../../src/lib/views/narration/MoneyStrip.svelte';
import Narration from '../../src/lib/views/narration/Narration.svelte';
import ScreensPanel from '../../src/lib/views/screens/ScreensPanel.svelte';
import type { World } from '../../src/lib/world/world.ts';
import { lanesOf, toldRun, wordingIn, type Told } from '../views/played.ts';
import { expectAccessible, spoken } from './spoken.ts';

let told: Told;
beforeAll(async () => {
	told = await toldRun();
});
const worldAt = (seq: number): World => {
	const world = told.played.worlds.at(seq);
	if (!world) throw new Error(`no world: ${seq}`);
	return world;
};

test('the ledger shows accounts with their balances and entries with equal sides', async () => {
	const { container } = spoken(LedgerPanel, {
		books: worldAt(-1).books as Books,
		wording: wordingIn(told.played),
		fresh: [],
		causeOf: () => 'M2-21 TransferCommand'
	});
	const accounts = within(screen.getByRole('table', { name: 'Accounts' }));
	const balance = (account: RegExp) =>
		within(accounts.getByRole('row', { name: account })).getAllByRole('cell')[0];
	expect(balance(/^HB:dep:LinWei liab/)).toHaveTextContent('¥720.00');
	expect(balance(/^HB:dep:Lantern/)).toHaveTextContent('¥278.32');
	const entries = within(screen.getByRole('table', { name: 'Entries' }));
	expect(entries.getAllByRole('cell', { name: '¥280.00' })).toHaveLength(2);
	expect(entries.getAllByText(/M2-21 TransferCommand/)).toHaveLength(2);
	await expectAccessible(container);
});

test('before money moves the ledger says so', () => {
	spoken(LedgerPanel, {
		books: worldAt(0).books as Books,
		wording: wordingIn(told.played),
		fresh: [],
		causeOf: (id: string) => id
	});
	expect(screen.getByText('No money has moved yet.')).toBeInTheDocument();
});

test('a machine is drawn with its present state lit', async () => {
	const { container } = spoken(MachinesPanel, {
		world: worldAt(-1),
		wording: wordingIn(told.played),
		columns: lanesOf(told.played),
		cases: noCases,
		moved: 'MER'
	});
	const lit = () =>
		within(screen.getByRole('list', { name: 'States' }))
			.getAllByRole('listitem')
			.filter((item) => item.getAttribute('aria-current') === 'true')
			.map((item) => item.textContent?.trim());
	expect(lit()).toEqual(['Shipped (present state)']);
	await userEvent.click(screen.getByRole('button', { name: /Transaction server/ }));
	expect(lit()).toContain('Succeeded (present state)');
	await expectAccessible(container);
});

const hers = { party: 'CUS', case: null };

/** The world in which the customer looks at the bank's payment page. */
const atPage = (): World => {
	const found = told.played.worlds.find(
		({ parties }) => parties['CUS']?.screen?.screen === 'payment-page'
	);
	if (!found) throw new Error('the payment page was never shown');
	return found;
};
const screens = (onact = vi.fn()) => ({
	world: atPage(),
	wording: wordingIn(told.played),
	columns: lanesOf(told.played),
	cases: noCases,
	open: true,
	onact
});

test('the payment page shows site, greeting and amount', async () => {
	const { container } = spoken(ScreensPanel, screens());
	expect(screen.getByText('pay.harbor-bank.example')).toBeVisible();
	expect(screen.getByText(/The heron waits by the harbour/)).toBeVisible();
	expect(screen.getAllByText('¥280.00')[0]).toBeVisible();
	await expectAccessible(container);
});

test('a typed number outside the list is refused before it is kept', async () => {
	const onact = vi.fn();
	spoken(ScreensPanel, screens(onact));
	const number = screen.getByRole('textbox', { name: /type a card number/ });
	await userEvent.type(number, '4012888888881881');
	expect(screen.getByRole('alert')).toHaveTextContent('Never type a real card number');
	expect(number).toHaveValue('');
	await userEvent.type(number, '9999100100000027');
	expect(screen.queryByRole('alert')).toBeNull();
	await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
	expect(onact).toHaveBeenCalledWith(
		hers,
		{ type: 'pay', card: 'card-0027', password: 'payment' },
		null
	);
});

test('a typed password goes to be kept, not into the act', async () => {
	const onact = vi.fn();
	spoken(ScreensPanel, screens(onact));
	await userEvent.type(screen.getByLabelText(/^Payment password/), 'guess');
	await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
	expect(onact).toHaveBeenCalledWith(
		hers,
		{ type: 'pay', card: 'card-0019', password: 'typed' },
		'guess'
	);
});

test('other choices are buttons, and nobody acts where the run cannot go on', async () => {
	const onact = vi.fn();
	const { again } = spoken(ScreensPanel, screens(onact));
	await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
	expect(onact).toHaveBeenCalledWith(hers, { type: 'cancel' }, null);
	await again({ open: false });
	expect(screen.getByRole('button', { name: 'Cancel' })).toBeDisabled();
});

test('the money strip names who holds what', async () => {
	const { container } = spoken(MoneyStrip, {
		holders: { money: 'CUS', goods: 'MER', risk: null },
		columns: lanesOf(told.played)
	});
	const strip = screen.getByRole('group', { name: 'Who holds what' });
	expect(strip).toHaveTextContent(/Money.*Lin Wei.*Goods.*Lantern Books.*Risk.*nobody/);
	await expectAccessible(container);
});

test('the narration is a polite status', () => {
	spoken(Narration, { sentence: 'Something happens.', phase: 'Order', clock: 'noon' });
	const status = screen.getByRole('status', { name: 'Narration' });
	expect(status).toHaveAttribute('aria-live', 'polite');
	expect(status).toHaveTextContent('Something happens.');
});
