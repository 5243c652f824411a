import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';
import type { OutputOption } from './tests/browser/fixture.ts';

const chromium = findChromium();

/** Every test is run twice: against the site on a server, and against the single file from disk. */
export default defineConfig<OutputOption>({
	testDir: 'tests/browser',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	workers: 2,
	retries: 0,
	timeout: 30_000,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'line',
	use: {
		viewport: { width: 1280, height: 800 },
		locale: 'en-GB',
		launchOptions: {
			args: chromiumArguments(),
			...(chromium ? { executablePath: chromium } : {})
		}
	},
	projects: [
		{ name: 'site', use: { output: 'site' } },
		// The service worker belongs to the site alone: the single file needs none.
		{ name: 'file', use: { output: 'file' }, testIgnore: '**/offline.spec.ts' }
	]
});
