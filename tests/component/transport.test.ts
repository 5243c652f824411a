import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Detail from '../../src/lib/views/transport/Detail.svelte';
import KeyTable from '../../src/lib/views/transport/KeyTable.svelte';
import Transport from '../../src/lib/views/transport/Transport.svelte';
import { expectAccessible, spoken } from './spoken.ts';

const given = () => ({
	cursor: 3,
	last: 9,
	playing: false,
	speed: 1,
	atEnd: false,
	onfirst: vi.fn(),
	onprevious: vi.fn(),
	ontoggle: vi.fn(),
	onnext: vi.fn(),
	onlast: vi.fn(),
	onseek: vi.fn(),
	onspeed: vi.fn(),
	onuntil: vi.fn()
});
const toolbar = () => within(screen.getByRole('toolbar', { name: 'Playback' }));

test('the toolbar has its five buttons, and each does its own', async () => {
	const props = given();
	const { container } = spoken(Transport, props);
	for (const [name, act] of [
		['First', props.onfirst],
		['Previous', props.onprevious],
		['Play', props.ontoggle],
		['Next', props.onnext],
		['Last', props.onlast]
	] as const) {
		await userEvent.click(toolbar().getByRole('button', { name }));
		expect(act, name).toHaveBeenCalledOnce();
	}
	await expectAccessible(container);
});

test('while it plays, Play is Pause', () => {
	spoken(Transport, { ...given(), playing: true });
	expect(toolbar().getByRole('button', { name: 'Pause' })).toBeEnabled();
	expect(toolbar().queryByRole('button', { name: 'Play' })).toBeNull();
});

test('at the ends nothing leads further', () => {
	spoken(Transport, { ...given(), cursor: 9, atEnd: true });
	for (const name of ['Play', 'Next', 'Last'])
		expect(toolbar().getByRole('button', { name })).toBeDisabled();
	expect(toolbar().getByRole('button', { name: 'Previous' })).toBeEnabled();
});

test('the position is a slider that says where it stands', async () => {
	const props = given();
	spoken(Transport, props);
	const slider = toolbar().getByRole('slider', { name: 'Position' });
	expect(slider).toHaveAttribute('aria-valuetext', 'Step 3 of 9');
	slider.focus();
	await userEvent.keyboard('{ArrowRight}');
	const input = slider as HTMLInputElement;
	input.value = '7';
	input.dispatchEvent(new Event('input', { bubbles: true }));
	expect(props.onseek).toHaveBeenLastCalledWith(7);
});

test('speed and the place to run to are chosen from lists', async () => {
	const props = given();
	spoken(Transport, props);
	await userEvent.selectOptions(toolbar().getByRole('combobox', { name: 'Speed' }), '4');
	expect(props.onspeed).toHaveBeenCalledWith(4);
	await userEvent.selectOptions(toolbar().getByRole('combobox', { name: 'Run until' }), 'refusal');
	await userEvent.click(toolbar().getByRole('button', { name: 'Run until a check fails' }));
	expect(props.onuntil).toHaveBeenCalledWith('refusal');
});

test('the detail is one of three', async () => {
	const ondetail = vi.fn();
	const { container } = spoken(Detail, { detail: 1 as const, ondetail });
	const group = within(screen.getByRole('radiogroup', { name: 'Detail' }));
	expect(group.getByRole('radio', { name: 'Lecture' })).toBeChecked();
	await userEvent.click(group.getByRole('radio', { name: 'Internals' }));
	expect(ondetail).toHaveBeenCalledWith(3);
	expect(group.getByRole('radio', { name: 'Parties' })).not.toBeChecked();
	await expectAccessible(container);
});

test('the table of keys opens, and single letters can be switched off in it', async () => {
	const [onletters, onclose] = [vi.fn(), vi.fn()];
	const { container } = spoken(KeyTable, { open: true, letters: true, onletters, onclose });
	const dialog = within(screen.getByRole('dialog', { name: 'Keys' }));
	await expectAccessible(container);
	await userEvent.click(dialog.getByRole('switch', { name: 'Single letters act as keys' }));
	expect(onletters).toHaveBeenCalledWith(false);
	await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
	expect(onclose).toHaveBeenCalled();
});
