import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

async function played(page: Page, open: (path: string) => Promise<void>): Promise<void> {
	await open('/');
	await page.getByRole('link', { name: /^Online banking/ }).click();
	const playback = page.getByRole('toolbar', { name: 'Playback' });
	await expect(playback).toBeVisible({ timeout: 15_000 });
	await playback.getByRole('button', { name: 'Last', exact: true }).click();
	await expect(page.getByRole('status', { name: 'Narration' })).toContainText('The run has ended', {
		timeout: 20_000
	});
}

const runs = (page: Page) =>
	page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.getByRole('link') });

test('a file that is no trace is refused with the reason and changes nothing', async ({
	page,
	open
}) => {
	await played(page, open);
	await open('/runs');
	await expect(runs(page)).toHaveCount(1);
	for (const [name, text] of [
		['words.json', 'not json at all'],
		['other.json', '{"format":"something-else"}'],
		['newer.json', '{"format":"paylanes-trace","version":99}']
	] as const) {
		await page
			.locator('input[type=file]')
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(runs(page)).toHaveCount(1);
	}
});

test('a run is exported, deleted, brought back by undo, and imported again', async ({
	page,
	open
}) => {
	await played(page, open);
	await open('/runs');
	const waiting = page.waitForEvent('download');
	await runs(page)
		.first()
		.getByRole('button', { name: /Export|copy/i })
		.click();
	const path = await (await waiting).path();
	const file = JSON.parse(readFileSync(path, 'utf8')) as { format: string; entries: unknown[] };
	expect(file.format).toBe('paylanes-trace');
	expect(file.entries.length).toBeGreaterThan(100);
	await runs(page)
		.first()
		.getByRole('button', { name: /Delete/ })
		.click();
	await expect(runs(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(runs(page)).toHaveCount(1);
	await page.locator('input[type=file]').setInputFiles(path);
	await expect(runs(page)).toHaveCount(2);
});

test('without storage the run plays in memory and says so', async ({ page, open }) => {
	await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
	await played(page, open);
	await expect(page.getByText(/memory|not kept|saved nowhere/i).first()).toBeVisible();
});
