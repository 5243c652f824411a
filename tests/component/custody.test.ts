import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Books } from '../../src/lib/money/ledger.ts';
import LedgerPanel from '../../src/lib/views/ledger/LedgerPanel.svelte';
import { toldRun, wordingIn, type Told } from '../views/played.ts';
import { expectAccessible, spoken } from './spoken.ts';

const ledgerOf = ({ played }: Told, books: Books) =>
	spoken(LedgerPanel, {
		books,
		wording: wordingIn(played),
		fresh: [],
		causeOf: (id: string) => id
	});
const row = (name: RegExp) =>
	within(within(screen.getByRole('table', { name: 'Custodian’s view' })).getByRole('row', { name }))
		.getAllByRole('cell')
		.map(({ textContent }) => textContent?.trim());

test('the custodian sees what the reserves are for', async () => {
	const told = await toldRun({}, 'third-party');
	const { container } = ledgerOf(told, told.played.worlds.at(-1)?.books as Books);
	expect(row(/^Reserve at Harbor Bank/)).toEqual(['¥280.00', '¥280.00']);
	expect(row(/^Reserve at Willow Bank/)).toEqual(['¥9,721.54', '¥9,721.54']);
	expect(row(/^Owed: wallets/)).toEqual(['¥10,000.00', '']);
	expect(row(/^Own fees not taken out/)).toEqual(['¥1.54', '']);
	expect(screen.getByText(/are equal: ¥10,001.54\. Every keeper’s book agrees\./)).toBeVisible();
	await expectAccessible(container);
});

test('while the news is on its way the keeper’s book differs, and the view says so', async () => {
	const told = await toldRun({}, 'third-party');
	const posted = told.played.worlds.find(({ happened }) =>
		happened.some((one) => one.type === 'posted')
	);
	ledgerOf(told, posted?.books as Books);
	expect(row(/^Reserve at Harbor Bank/)).toEqual(['¥0.00', '¥280.00']);
	expect(screen.getByText(/A keeper’s book differs by what is still on its way/)).toBeVisible();
});

test('where nobody keeps reserves there is no such table', async () => {
	const told = await toldRun();
	ledgerOf(told, told.played.worlds.at(-1)?.books as Books);
	expect(screen.queryByRole('table', { name: 'Custodian’s view' })).toBeNull();
});
