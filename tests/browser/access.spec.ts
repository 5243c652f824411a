import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** What axe finds in the page as it stands; the policy forbids a script tag, so its source is evaluated. */
async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { axe: run } = window as unknown as {
			axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const found = await run.run();
		return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const path of ['/', '/runs', '/glossary', '/about'])
			test(`axe finds nothing on ${path}`, async ({ page, open }) => {
				await open(path);
				await expect(page.getByRole('main')).toBeVisible();
				expect(await violations(page)).toEqual([]);
			});

		test('axe finds nothing on the stage, whichever panel is open', async ({ page, open }) => {
			await open('/play/online-banking');
			const playback = page.getByRole('toolbar', { name: 'Playback' });
			await expect(playback).toBeVisible({ timeout: 15_000 });
			await playback.getByRole('button', { name: 'Last', exact: true }).click();
			await expect(page.getByRole('status', { name: 'Narration' })).toContainText(
				'The run has ended',
				{ timeout: 20_000 }
			);
			for (const panel of ['Message', 'Ledger', 'State machines', 'Screens']) {
				await page.getByRole('tab', { name: panel, exact: true }).click();
				expect(await violations(page), panel).toEqual([]);
			}
		});
	});
}

test('a phone shows the stage without moving sideways', async ({ page, open }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open('/play/online-banking');
	await expect(page.getByRole('toolbar', { name: 'Playback' })).toBeVisible({ timeout: 15_000 });
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(360);
});
