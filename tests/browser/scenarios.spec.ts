import { expect, test } from './fixture.ts';

test('a scenario is picked from the list, tells its story and ends with what it teaches', async ({
	page,
	open
}) => {
	await open('/play/online-banking');
	const playback = page.getByRole('toolbar', { name: 'Playback' });
	const narration = page.getByRole('status', { name: 'Narration' });
	await expect(playback).toBeVisible({ timeout: 15_000 });
	await page.getByRole('button', { name: 'New run' }).click();
	await page.getByRole('tab', { name: 'Scenarios' }).click();
	await expect(page.getByRole('heading', { name: 'Technical faults' })).toBeVisible();
	await page.getByRole('button', { name: /^F03 Answer lost/ }).click();
	await expect(narration).toContainText('is lost every time', { timeout: 15_000 });
	await playback.getByRole('button', { name: 'Last', exact: true }).click();
	await expect(narration).toContainText('unknown, not failed', { timeout: 20_000 });
	await page.getByRole('radio', { name: 'Internals' }).check({ force: true });
	await expect(page.getByRole('button', { name: /^M2-22 .*dropped/ }).first()).toBeAttached();

	// It is the same scenario after a reload, at the same step.
	await page.reload();
	await expect(narration).toContainText('unknown, not failed', { timeout: 15_000 });
});
