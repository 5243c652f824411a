import { expect, test } from './fixture.ts';

test.skip(({ output }) => output === 'file', 'the file needs no server to begin with');

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
	await page.goto(address('/?seed=7'));
	await expect(page.getByRole('heading').first()).toBeVisible();
});

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
