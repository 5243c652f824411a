import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';
import viteConfig from './vite.config.ts';

const chromium = findChromium();

/** Named ahead: a dependency found late reloads the page under the running test. */
const include = [
	'@testing-library/svelte',
	'@testing-library/user-event',
	'axe-core',
	'd3',
	'dexie',
	'fast-check',
	'jose',
	'xstate',
	'@peculiar/asn1-csr',
	'@peculiar/asn1-ocsp',
	'@peculiar/asn1-schema',
	'@peculiar/asn1-x509'
];

export default mergeConfig(
	viteConfig,
	defineConfig({
		test: {
			passWithNoTests: true,
			projects: [
				{
					extends: true,
					test: {
						name: 'unit',
						// No test keeps anything for itself: what is loaded once serves them all.
						isolate: false,
						maxWorkers: '100%',
						environment: 'node',
						include: ['tests/**/*.test.ts'],
						exclude: ['tests/browser/**', 'tests/component/**'],
						// A busy machine of two cores takes its time; nothing waits for a clock.
						testTimeout: 60_000
					}
				},
				{
					extends: true,
					optimizeDeps: { include },
					test: {
						name: 'component',
						include: ['tests/component/**/*.test.ts'],
						testTimeout: 20_000,
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({
								launchOptions: {
									args: chromiumArguments(),
									...(chromium ? { executablePath: chromium } : {})
								}
							}),
							instances: [{ browser: 'chromium' }]
						}
					}
				}
			]
		}
	})
);
