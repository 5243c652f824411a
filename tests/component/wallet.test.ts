import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { noCases } from '../../src/lib/views/machines/desks.ts';
import ScreensPanel from '../../src/lib/views/screens/ScreensPanel.svelte';
import type { World } from '../../src/lib/world/world.ts';
import { lanesOf, toldRun, wordingIn, type Told } from '../views/played.ts';
import { expectAccessible, spoken } from './spoken.ts';

let told: Told;
beforeAll(async () => {
	told = await toldRun({ card: 'card-0027', declined: 'tries-on' }, 'bank-gateway');
});

/** The last world in which the customer has this screen before her. */
function worldAt(name: string): World {
	const found = told.played.worlds.findLast(
		({ parties }) => parties['CUS']?.screen?.screen === name
	);
	if (!found) throw new Error(`never shown: ${name}`);
	return found;
}
const shown = (name: string, onact = vi.fn(), language: 'en' | 'zh-CN' = 'en') =>
	spoken(
		ScreensPanel,
		{
			world: worldAt(name),
			wording: wordingIn(told.played, language),
			columns: lanesOf(told.played),
			cases: noCases,
			open: true,
			onact
		},
		language
	);

test('the wallet shows the gateway’s site, payee, order, amount and how long it holds (domain 4.5)', async () => {
	const { container } = shown('wallet');
	expect(screen.getByText('gateway.harbor-bank.example')).toBeVisible();
	expect(
		screen.getByRole('heading', { name: 'Wallet: Harbor Bank Payment Gateway' })
	).toBeVisible();
	for (const text of ['Lantern Books', 'Good until', '¥280.00'])
		expect(screen.getAllByText(text)[0]).toBeVisible();
	expect(screen.getByLabelText(/^PIN/)).toBeVisible();
	expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible();
	await expectAccessible(container);
});

test('in Chinese it asks for the PIN by its own name', async () => {
	const { container } = shown('wallet', vi.fn(), 'zh-CN');
	expect(screen.getByLabelText(/^个人密码/)).toBeVisible();
	await expectAccessible(container);
});

test('a decline says why, and offers another card', async () => {
	const onact = vi.fn();
	const { container } = shown('declined', onact);
	expect(screen.getByRole('alert')).toHaveTextContent('Not enough money');
	await userEvent.click(screen.getByRole('button', { name: 'Pay with another card' }));
	expect(onact.mock.calls[0]?.[1]).toEqual({ type: 'pay-again', card: 'card-0019' });
	expect(screen.queryByText('try')).toBeNull();
	await expectAccessible(container);
});
