import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { versionName } from './scripts/version.mjs';

const single = process.env.OUTPUT === 'single';
const folder = single ? 'build/single' : 'build/site';

/** Kit's route announcer carries the only style attribute; tests/csp.test.ts recomputes this hash. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// A plain `true` would break libraries that still use `export let`.
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({
			pages: folder,
			assets: folder,
			strict: true,
			...(single ? { fallback: 'index.html' } : {})
		}),
		paths: { relative: true },
		output: { bundleStrategy: single ? 'inline' : 'split' },
		router: { type: single ? 'hash' : 'pathname' },
		prerender: { entries: single ? [] : ['*'] },
		serviceWorker: { register: false },
		// Given by the build, because Kit reads this file again while it writes the pages.
		version: { name: process.env.PAYLANES_VERSION ?? versionName(), pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcerStyle],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'paylanes-sw']
			}
		}
	}
};
