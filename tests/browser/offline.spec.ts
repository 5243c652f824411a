import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixture.ts';

test('the site answers without a network once it has been opened', async ({
	open,
	page,
	context,
	address
}) => {
	await open('/');
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller) {
			await new Promise((done) =>
				navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
			);
		}
	});
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading').first()).toBeVisible();
	for (const path of pages()) {
		// Without its slash, as people type it: the worker has to add it.
		await page.goto(`${address(path).replace(/\/$/, path === '/' ? '/' : '')}?seed=7`);
		await expect(page.getByRole('heading').first(), path).toBeVisible();
		expect(page.url()).toBe(`${address(path)}?seed=7`);
	}
});

/** Every page that was written out, '/' first. */
function pages(): string[] {
	const site = fileURLToPath(new URL('../../build/site', import.meta.url));
	return readdirSync(site, { recursive: true, encoding: 'utf8' })
		.map((name) => `/${name.split(sep).join('/')}`)
		.filter((name) => name.endsWith('/index.html'))
		.map((name) => name.slice(0, -'index.html'.length))
		.sort();
}

test('the manifest, its icons and the single file are where they are named', async ({
	page,
	open,
	address
}) => {
	await open('/');
	const link = page.locator('link[rel="manifest"]');
	const manifest = new URL((await link.getAttribute('href')) ?? '', address('/'));
	const answer = await page.request.get(manifest.href);
	const { icons } = (await answer.json()) as { icons: { src: string }[] };
	for (const name of [...icons.map((icon) => icon.src), 'paylanes.html']) {
		const found = await page.request.get(new URL(name, manifest).href);
		expect(found.status(), name).toBe(200);
	}
});
