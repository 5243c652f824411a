import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { OptionSpec } from '../../src/lib/modes/mode.ts';
import OptionsForm from '../../src/lib/views/options/OptionsForm.svelte';
import { toldRun, type Told } from '../views/played.ts';
import { expectAccessible, spoken } from './spoken.ts';

let told: Told;
beforeAll(async () => {
	told = await toldRun();
});
test('a run starts with what was chosen; an amount outside its bounds is refused', async () => {
	const onstart = vi.fn();
	const { mode } = told.played;
	const { container } = spoken(OptionsForm, {
		specs: mode.options,
		words: mode.words.en,
		chosen: {},
		onstart
	});
	const amount = screen.getByRole('textbox', { name: 'Amount of the order' });
	await userEvent.clear(amount);
	await userEvent.type(amount, '12.99');
	await userEvent.click(screen.getByRole('button', { name: 'Start the run' }));
	expect(onstart).not.toHaveBeenCalled();
	expect(amount).toHaveFocus();
	expect(amount).toHaveValue('12.99');
	expect(amount).toHaveAccessibleDescription(/^Write an amount from/);
	await userEvent.clear(amount);
	await userEvent.type(amount, '60000');
	await userEvent.selectOptions(
		screen.getByRole('combobox', { name: 'Payment password' }),
		'wrong-once'
	);
	await userEvent.click(screen.getByRole('button', { name: 'Start the run' }));
	expect(onstart).toHaveBeenCalledWith(
		expect.objectContaining({ amount: 6_000_000, password: 'wrong-once', card: 'card-0019' })
	);
	await expectAccessible(container);
});

const payments: OptionSpec = {
	name: 'payments',
	type: 'count',
	least: 1,
	most: 1_000,
	usual: 6
};
test('a count is a whole number between its bounds', async () => {
	const onstart = vi.fn();
	const { mode } = told.played;
	spoken(OptionsForm, {
		specs: [payments],
		words: {
			...mode.words.en,
			options: { payments: { label: 'Payments that day', values: {} } }
		},
		chosen: {},
		onstart
	});
	const count = screen.getByRole('textbox', { name: 'Payments that day' });
	expect(count).toHaveValue('6');
	for (const wrong of ['0', '1001', '2.5', 'six', '']) {
		await userEvent.clear(count);
		if (wrong !== '') await userEvent.type(count, wrong);
		await userEvent.click(screen.getByRole('button', { name: 'Start the run' }));
		expect(count).toHaveAttribute('aria-invalid', 'true');
		expect(count).toHaveAccessibleDescription('Write a whole number from 1 to 1000, such as 6.');
	}
	expect(onstart).not.toHaveBeenCalled();
	await userEvent.type(count, '50');
	await userEvent.click(screen.getByRole('button', { name: 'Start the run' }));
	expect(onstart).toHaveBeenCalledWith({ payments: 50 });
});

test('what does not apply is not asked for, and comes back as it was left', async () => {
	const onstart = vi.fn();
	const { mode } = told.played;
	spoken(OptionsForm, {
		specs: mode.options,
		applies: mode.applies,
		words: mode.words.en,
		chosen: { amount: 6_000_000, counter: 'refuses' },
		onstart
	});
	const begin = screen.getByRole('combobox', { name: 'Begin with' });
	const amount = () => screen.getByRole('textbox', { name: 'Amount of the order' });
	const counter = () => screen.queryByRole('combobox', { name: /the counter$/ });
	expect(
		within(screen.getByRole('group', { name: 'What people do' })).getByRole('combobox', {
			name: /the counter$/
		})
	).toBe(counter());
	await userEvent.clear(amount());
	await userEvent.type(amount(), 'nonsense');
	await userEvent.selectOptions(begin, 'contracts');
	expect(screen.getAllByRole('combobox')).toEqual([begin]);
	expect(screen.queryByRole('textbox')).toBeNull();
	await userEvent.click(screen.getByRole('button', { name: 'Start the run' }));
	expect(onstart).toHaveBeenLastCalledWith(
		expect.objectContaining({ begin: 'contracts', amount: 28_000, counter: 'approves' })
	);
	await userEvent.selectOptions(begin, 'payment');
	expect(amount()).toHaveValue('nonsense');
	await userEvent.clear(amount());
	await userEvent.type(amount(), '50000');
	expect(counter()).toBeNull();
	await userEvent.type(amount(), '.01');
	expect(counter()).toHaveValue('refuses');
});
