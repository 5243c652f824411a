import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { modes } from '../../src/lib/modes/index.ts';

const site = 'build/site';
const manifest = '.svelte-kit/output/client/.vite/manifest.json';

/** What a page loads to be on screen: its own file, its styles, and every script reached by static imports. */
function loadedBy(file: string, seen: Set<string>): void {
	if (seen.has(file) || !existsSync(join(site, file))) return;
	seen.add(file);
	const text = readFileSync(join(site, file), 'utf8');
	const patterns = file.endsWith('.html')
		? [/(?:href|src)="([^"]+\.(?:js|css))"/g, /import\("([^"]+\.js)"\)/g]
		: [/(?:from|import)\s*"(\.[^"]+\.js)"/g];
	for (const pattern of patterns)
		for (const [, address = ''] of text.matchAll(pattern))
			loadedBy(relative(site, join(site, dirname(file), address)), seen);
}

/** Chunks by their source, as the build lists them. */
type Manifest = Readonly<Record<string, { readonly file: string }>>;

const weighed = (files: ReadonlySet<string>): number =>
	[...files].reduce(
		(sum, file) => sum + gzipSync(readFileSync(join(site, file)), { level: 9 }).length,
		0
	);
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The page of a mode and the mode itself, which the page fetches before its first picture. */
function stageOf(mode: string, chunks: Manifest): ReadonlySet<string> {
	const files = new Set<string>();
	loadedBy(join('play', mode, 'index.html'), files);
	loadedBy(chunks[`src/lib/modes/${mode}/index.ts`]?.file ?? '', files);
	return files;
}

/** Bytes of the first stage on screen, gzip level 9. */
export function bytes(): readonly string[] {
	if (!existsSync(manifest) || !existsSync(site))
		return ['bytes of the stage: run npm run build first'];
	const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
	const stages = Object.keys(modes).map((id) => [id, stageOf(id, chunks)] as const);
	const [, first = new Set<string>()] = stages[0] ?? [];
	const later = new Set(first);
	loadedBy(chunks['src/lib/vault/real/realVault.ts']?.file ?? '', later);
	const single = gzipSync(readFileSync('build/paylanes.html'), { level: 9 }).length;
	return [
		...stages.map(
			([id, files]) =>
				`the stage of ${id} loads ${files.size} files, ${kb(weighed(files))} gzip (goal 200)`
		),
		`  and fetches the vault, ${kb(weighed(later) - weighed(first))}, with the first message it makes or reads`,
		`the single file is ${kb(single)} gzip`
	];
}
