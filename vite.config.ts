import { statSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

const single = process.env.OUTPUT === 'single';
const conditions = single ? ['single-file'] : [];

/** The site keeps the single file for offline visitors as long as it is small. */
const copyBytes = statSync('build/paylanes.html', { throwIfNoEntry: false })?.size ?? Infinity;

export default defineConfig({
	plugins: [sveltekit()],
	define: {
		__SINGLE__: JSON.stringify(single),
		__OFFLINE_COPY__: JSON.stringify(!single && copyBytes < 1_000_000)
	},
	resolve: { conditions: [...conditions, ...defaultClientConditions] },
	ssr: { resolve: { conditions: [...conditions, ...defaultServerConditions] } },
	build: {
		target: 'es2022',
		// Older targets would rewrite `color-scheme` with polyfill variables.
		cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
		// The single file is one script, on purpose.
		chunkSizeWarningLimit: single ? 2_000 : 500,
		assetsInlineLimit: single ? Infinity : 0,
		rolldownOptions: { checks: { emptyImportMeta: false, pluginTimings: false } }
	}
});
