import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

const single = process.env.OUTPUT === 'single';
const conditions = single ? ['single-file'] : [];

export default defineConfig({
	plugins: [sveltekit()],
	define: { __SINGLE__: JSON.stringify(single) },
	resolve: { conditions: [...conditions, ...defaultClientConditions] },
	ssr: { resolve: { conditions: [...conditions, ...defaultServerConditions] } },
	build: {
		target: 'es2022',
		// Older targets would rewrite `color-scheme` with polyfill variables.
		cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
		assetsInlineLimit: single ? Infinity : 0,
		rolldownOptions: { checks: { emptyImportMeta: false, pluginTimings: false } }
	}
});
