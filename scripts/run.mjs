// Runs a TypeScript file that imports the project's sources, without a browser:
//   node scripts/run.mjs scripts/trace.ts [its own arguments]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry, ...words] = process.argv.slice(2);
if (!entry) throw new Error('which file: node scripts/run.mjs FILE');

// Inside node_modules, so that the bundle finds the packages it leaves outside.
const cache = join(root, 'node_modules/.cache/paylanes');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await build({
	root,
	configFile: false,
	logLevel: 'error',
	define: { __SINGLE__: 'false', __OFFLINE_COPY__: 'false' },
	build: {
		ssr: resolve(entry),
		outDir: folder,
		target: 'node20',
		minify: false,
		sourcemap: 'inline',
		copyPublicDir: false,
		rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } }
	}
});

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], resolve(entry), ...words];
await import(pathToFileURL(join(folder, 'main.mjs')).href);
