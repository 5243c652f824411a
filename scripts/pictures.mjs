// Takes the pictures of the README from the built site: npm run pictures
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const folder = 'docs/pictures';
const executablePath = findChromium();
mkdirSync(folder, { recursive: true });
const server = await serve({ folder: 'build/site', base: '/' });
const home = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
	args: chromiumArguments(),
	...(executablePath && { executablePath })
});

/** Plays to a message by its id and takes the picture. */
async function picture(
	name,
	{ mode, until, language = 'English', colorScheme = 'light', tab = 'Message' }
) {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 720 },
		colorScheme,
		locale: 'en-GB',
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.goto(home);
	await page.getByRole('link', { name: new RegExp(`^${mode}`) }).click();
	const next = page
		.getByRole('toolbar', { name: 'Playback' })
		.getByRole('button', { name: 'Next', exact: true });
	const wanted = page.getByRole('button', { name: new RegExp(`^${until} `) }).first();
	await next.waitFor();
	for (let step = 0; step < 300 && (await wanted.count()) === 0; step++) {
		const position = page.getByRole('slider', { name: 'Position' });
		const before = await position.inputValue();
		await next.click();
		await page.waitForFunction(
			(old) => document.querySelector('input[type=range]')?.value !== old,
			before
		);
	}
	await page.getByRole('tab', { name: tab, exact: true }).click();
	if (language !== 'English')
		await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: language });
	await page.mouse.move(0, 0);
	await page.waitForTimeout(300);
	await page.screenshot({ path: `${folder}/${name}.png` });
	console.log(`${folder}/${name}.png`);
	await context.close();
}

await picture('stage', { mode: 'Online banking', until: 'M2-15' });
await picture('day-zh-dark', {
	mode: 'Co-constructed gateway',
	until: 'M3-44',
	tab: 'Ledger',
	language: '简体中文',
	colorScheme: 'dark'
});
await browser.close();
server.closeAllConnections();
server.close();
