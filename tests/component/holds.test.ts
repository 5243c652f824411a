import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Books } from '../../src/lib/money/ledger.ts';
import LedgerPanel from '../../src/lib/views/ledger/LedgerPanel.svelte';
import { toldRun, wordingIn, type Told } from '../views/played.ts';
import { expectAccessible, spoken } from './spoken.ts';

/** The ledger as it stands when a message of a row has just been taken. */
function ledgerAfter(told: Told, row: string) {
	const world = told.played.worlds.find(({ happened }) =>
		happened.some(
			(one) => one.type === 'checked' && one.outcome === 'accepted' && one.message.row === row
		)
	);
	if (!world) throw new Error(`never accepted: ${row}`);
	return spoken(LedgerPanel, {
		books: world.books as Books,
		wording: wordingIn(told.played),
		fresh: [],
		causeOf: (id: string) => id
	});
}
const cells = (table: string, name: RegExp) =>
	within(within(screen.getByRole('table', { name: table })).getByRole('row', { name }))
		.getAllByRole('cell')
		.map(({ textContent }) => textContent?.trim());
const holds = 'Holds: promised, not moved';

test('between authorization and capture 280.00 are held: 1,000.00 in the book, 720.00 available', async () => {
	const { container } = ledgerAfter(await toldRun({ variant: '1B' }, 'bank-gateway'), 'M1B-05');
	expect(cells('Accounts', /^HB:dep:LinWei liab/)).toEqual(['¥1,000.00', '¥720.00']);
	expect(cells(holds, /^HB:dep:LinWei active until/)).toEqual(['¥280.00', '¥0.00']);
	expect(screen.getByText('No money has moved yet.')).toBeInTheDocument();
	await expectAccessible(container);
});

test('after the capture the hold is used up', async () => {
	ledgerAfter(await toldRun({ variant: '1B' }, 'bank-gateway'), 'M1B-12');
	expect(cells('Accounts', /^HB:dep:LinWei liab/)).toEqual(['¥720.00', '¥720.00']);
	expect(cells(holds, /^HB:dep:LinWei captured/)).toEqual(['¥280.00', '¥280.00']);
});

test('where nothing is ever held there is no such table', async () => {
	ledgerAfter(await toldRun({}, 'bank-gateway'), 'M1A-04');
	expect(screen.queryByRole('table', { name: holds })).toBeNull();
});
