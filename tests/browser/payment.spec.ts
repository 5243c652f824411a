import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** Opens the mode from the start page, as a person does, and begins the usual run. */
async function begin(page: Page, open: (path: string) => Promise<void>): Promise<void> {
	await open('/');
	await page.getByRole('link', { name: /^Online banking/ }).click();
	await expect(page.getByRole('toolbar', { name: 'Playback' })).toBeVisible({ timeout: 15_000 });
}

const button = (page: Page, name: string) =>
	page.getByRole('toolbar', { name: 'Playback' }).getByRole('button', { name, exact: true });
const messages = (page: Page) =>
	page.getByRole('region', { name: 'Sequence diagram' }).getByRole('list', { name: 'Messages' });
const position = (page: Page) => page.getByRole('slider', { name: 'Position' });

async function playToEnd(page: Page): Promise<void> {
	await button(page, 'Last').click();
	await expect(page.getByRole('status', { name: 'Narration' })).toContainText('The run has ended', {
		timeout: 20_000
	});
}

test('one payment runs whole, from the start page to the parcel', async ({ page, open }) => {
	await begin(page, open);
	await playToEnd(page);
	for (const id of ['M2-03', 'M2-04', 'M2-14', 'M2-15', 'M2-23', 'M2-24', 'M2-27', 'M2-28'])
		await expect(
			messages(page)
				.getByRole('button', { name: new RegExp(`^${id} `) })
				.first()
		).toBeAttached();
	await page.getByRole('tab', { name: 'Ledger' }).click();
	const accounts = page.getByRole('table', { name: 'Accounts' });
	await expect(accounts.getByRole('row', { name: /HB:dep:LinWei\b(?!-)/ })).toContainText('720.00');
	await expect(accounts.getByRole('row', { name: /HB:dep:Lantern/ })).toContainText('278.32');
	await expect(page.getByRole('table', { name: 'Entries' })).toContainText('280.00');
	await expect(page.getByRole('group', { name: 'Who holds what' })).toContainText('Lantern Books');
});

test('every level of detail shows more of the same run', async ({ page, open }) => {
	await begin(page, open);
	await playToEnd(page);
	const shown = [];
	for (const level of ['Lecture', 'Parties', 'Internals']) {
		await page
			.getByRole('radiogroup', { name: 'Detail' })
			.getByRole('radio', { name: level })
			.check({ force: true });
		shown.push(
			Number(
				(await messages(page).getByRole('listitem').first().getAttribute('aria-setsize')) ??
					(await messages(page).getByRole('listitem').count())
			)
		);
	}
	expect(shown[0]).toBeLessThan(shown[1] ?? 0);
	expect(shown[1]).toBeLessThan(shown[2] ?? 0);
});

test('previous is exact: every step back shows what was shown before', async ({ page, open }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await begin(page, open);
	const seen: string[] = [];
	const told = async () =>
		(await page.getByRole('status', { name: 'Narration' }).innerText()) +
		(await position(page).inputValue());
	for (let step = 0; step < 6; step++) {
		seen.push(await told());
		const before = await position(page).inputValue();
		await button(page, 'Next').click();
		await expect(position(page)).not.toHaveValue(before);
	}
	for (const earlier of seen.reverse()) {
		await button(page, 'Previous').click();
		await expect.poll(told).toBe(earlier);
	}
});

test('a reload comes back to the same step with the same bytes, five times', async ({
	page,
	open
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await begin(page, open);
	for (let time = 0; time < 5; time++) {
		const before = await position(page).inputValue();
		await button(page, 'Next').click();
		await expect(position(page)).not.toHaveValue(before);
		const at = await position(page).inputValue();
		const panel = await page.getByRole('tabpanel', { name: 'Summary' }).innerText();
		await page.reload();
		await expect(position(page)).toHaveValue(at, { timeout: 15_000 });
		await expect(page.getByRole('tabpanel', { name: 'Summary' })).toHaveText(panel, {
			useInnerText: true
		});
	}
});

test('the whole run is played with the keyboard alone', async ({ page, open }) => {
	await open('/');
	await page.getByRole('link', { name: /^Online banking/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('toolbar', { name: 'Playback' })).toBeVisible({ timeout: 15_000 });
	await page.keyboard.press('3');
	await expect(page.getByRole('radio', { name: 'Internals' })).toBeChecked();
	await page.keyboard.press('PageDown');
	await expect(position(page)).not.toHaveValue('0');
	await page.keyboard.press('End');
	await expect(page.getByRole('status', { name: 'Narration' })).toContainText('The run has ended', {
		timeout: 20_000
	});
	await page.keyboard.press('Home');
	await expect(position(page)).toHaveValue('0');
});

test('a sealed card number stays sealed for the merchant and opens for the bank', async ({
	page,
	open
}) => {
	await begin(page, open);
	await playToEnd(page);
	await messages(page)
		.getByRole('button', { name: /^M2-15 / })
		.first()
		.click({ force: true });
	await page.getByRole('tab', { name: 'Content' }).click();
	const content = page.getByRole('tabpanel', { name: 'Content' });
	await content.getByRole('combobox').selectOption({ label: 'Lantern Books' });
	await expect(content).not.toContainText('9999 1001');
	await expect(content).not.toContainText('9999100100000019');
	await page.getByRole('tab', { name: 'Checks' }).click();
	await expect(page.getByRole('tabpanel', { name: 'Checks' })).toContainText('CK01');
});

test('both languages keep the step', async ({ page, open }) => {
	await begin(page, open);
	await playToEnd(page);
	const at = await position(page).inputValue();
	await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: '简体中文' });
	await expect(page.getByText('灯笼书店').first()).toBeVisible();
	await expect(page.getByRole('slider')).toHaveValue(at);
});
