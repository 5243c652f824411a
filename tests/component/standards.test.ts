import { screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { aesBlock } from '../../src/lib/vault/aesBlock.ts';
import type { Language } from '../../src/lib/i18n/language.ts';
import MessagePanel from '../../src/lib/views/message/MessagePanel.svelte';
import PinBlock from '../../src/lib/views/message/PinBlock.svelte';
import { macIn } from '../../src/lib/views/message/asIso8583.ts';
import { lanesOf, lineOf, toldRun, wordingIn, type Told } from '../views/played.ts';
import { expectAccessible, spoken } from './spoken.ts';

let told: Told;
beforeAll(async () => {
	told = await toldRun({ merchantBank: 'other' });
});

async function content(row: string, language: Language = 'en', run = told) {
	const given = {
		line: lineOf(run, row),
		wording: wordingIn(run.played, language),
		columns: lanesOf(run.played),
		cursor: run.played.trace.length - 1,
		sentence: 'One sentence.',
		onopen: vi.fn(() => Promise.resolve(null)),
		cipherOf: aesBlock
	};
	const shown = spoken(MessagePanel, given, language);
	await userEvent.click(screen.getByRole('tab', { name: language === 'en' ? 'Content' : '内容' }));
	return shown;
}
const block = (name: string) => screen.findByRole('region', { name });

describe('the transfer as ISO 8583', () => {
	test('its digits, bits, fields and code', async () => {
		const { container } = await content('M2-21');
		const shown = within(await block('As ISO 8583'));
		expect(shown.getByText('financial: authorize and post')).toBeVisible();
		expect(shown.getByRole('img', { name: 'Bits that are lit: 3, 4, 42, 49, 64' })).toBeVisible();
		expect(shown.getByText('3000000000408001')).toBeVisible();
		expect(shown.getByRole('row', { name: /^4 / })).toHaveTextContent(
			/Amount, transaction n 12.*000000028000 ¥280\.00/
		);
		expect(shown.getByRole('row', { name: /^3 / })).toHaveTextContent('always the same here');
		const mac = macIn(lineOf(told, 'M2-21').message.parts['transfer']?.text);
		expect(mac).toMatch(/^[0-9a-f]{16}$/);
		expect(shown.getByRole('row', { name: /^64 / })).toHaveTextContent(mac?.toUpperCase() ?? '?');
		expect(shown.getByText(/^No field of the standard holds: paymentId, accountRef/)).toBeVisible();
		expect(shown.getByText(/as if it were ISO 8583/)).toBeVisible();
		await expectAccessible(container);
	});

	test('the answer: what its code means, and what is available', async () => {
		await content('M2-22');
		const shown = within(await block('As ISO 8583'));
		expect(shown.getByText('answer to a request')).toBeVisible();
		expect(shown.getByRole('row', { name: /^39 / })).toHaveTextContent('00 approved');
		expect(shown.getByRole('row', { name: /^54 / })).toHaveTextContent('available: ¥');
	});

	test('in Chinese', async () => {
		const { container } = await content('M2-22', 'zh-CN');
		const shown = within(await block('按 ISO 8583 看'));
		expect(shown.getByRole('row', { name: /^39 / })).toHaveTextContent('00 交易成功');
		expect(shown.getByText('请求的应答')).toBeVisible();
		await expectAccessible(container);
	});

	test('is shown to nobody who does not hold it', async () => {
		await content('M2-21');
		await block('As ISO 8583');
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'As seen by' }), 'CAR');
		await waitFor(() =>
			expect(screen.queryByRole('region', { name: 'As ISO 8583' })).not.toBeInTheDocument()
		);
	});
});

test('the gateway’s 0200 lights field 52, and says why the sealed PIN is not in it', async () => {
	const { container } = await content('M1A-04', 'en', await toldRun({}, 'bank-gateway'));
	const shown = within(await block('As ISO 8583'));
	expect(shown.getByText('723C048108C09001')).toBeVisible();
	expect(shown.getByRole('row', { name: /^52 / })).toHaveTextContent(
		/PIN data b 64.*nobody is shown it.*16 bytes and does not fit/
	);
	expect(shown.getByText('How a PIN block is built')).toBeVisible();
	await expectAccessible(container);
});

test('the settlement as ISO 20022: each field beside its element', async () => {
	const { container } = await content('X2-1');
	const shown = within(await block('As ISO 20022'));
	expect(shown.getByText('FIToFICustomerCreditTransfer')).toBeVisible();
	expect(shown.getByRole('row', { name: /^amount/ })).toHaveTextContent(/IntrBkSttlmAmt.*¥/);
	expect(shown.getByRole('row', { name: /^creditorAgent/ })).toHaveTextContent('CdtrAgt');
	expect(shown.queryByRole('row', { name: /^jti/ })).not.toBeInTheDocument();
	expect(shown.getByText(/^Simplified: JSON/)).toBeVisible();
	await expectAccessible(container);
});

test('a status has its meaning', async () => {
	await content('X2-4');
	const shown = within(await block('As ISO 20022'));
	expect(shown.getByRole('row', { name: /^status/ })).toHaveTextContent(
		/TxSts.*ACCC credited to the payee’s account/
	);
	expect(shown.getByRole('row', { name: /^time/ })).toHaveTextContent('none');
});

test('any other message has no such block', async () => {
	await content('M2-15');
	expect(screen.getByRole('region', { name: 'Part credential' })).toBeVisible();
	expect(screen.queryByRole('region', { name: /^As ISO/ })).not.toBeInTheDocument();
});

test('a PIN block is built step by step and opened again', async () => {
	const { container } = spoken(PinBlock, { cipherOf: aesBlock });
	const steps = (list: HTMLElement) =>
		within(list)
			.getAllByRole('listitem')
			.map((item) => item.querySelector('code')?.textContent);
	expect(steps(screen.getByRole('list', { name: 'ISO 9564 format 0, in clear' }))).toEqual([
		'041234FFFFFFFFFF',
		'0000910010000001',
		'0412A5FFEFFFFFFE'
	]);
	const encrypted = await screen.findByRole('list', { name: 'ISO 9564 format 4, encrypted' });
	const [pinField, panField, , , made, opened] = steps(encrypted);
	expect([pinField, panField, made, opened]).toEqual([
		'441234AAAAAAAAAA1122334455667788',
		'49999100100000019000000000000000',
		'2BD4183065BF40EC8BF02300FB638D33',
		'1234'
	]);
	expect(screen.getByText(/do not accept an ATM PIN in a web page/)).toBeVisible();
	await expectAccessible(container);
});
