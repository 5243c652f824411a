import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const site = 'build/site';
const page = 'play/online-banking/index.html';

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

/** Chunks that a page's own code fetches later, by dynamic import. */
function fetchedBy(file: string): readonly string[] {
	const text = readFileSync(join(site, file), 'utf8');
	return [...text.matchAll(/import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g)].map(([, address = '']) =>
		relative(site, join(site, dirname(file), address))
	);
}

const weighed = (files: ReadonlySet<string>): number =>
	[...files].reduce(
		(sum, file) => sum + gzipSync(readFileSync(join(site, file)), { level: 9 }).length,
		0
	);
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Bytes of the first stage on screen, gzip level 9. */
export function bytes(): readonly string[] {
	if (!existsSync(join(site, page))) return ['bytes of the stage: run npm run build first'];
	const files = new Set<string>();
	loadedBy(page, files);
	const whole = weighed(files);
	const later = new Set(files);
	const own = [...files].filter((file) => file.includes('/nodes/'));
	for (const address of own.flatMap(fetchedBy)) loadedBy(address, later);
	const vault = weighed(later) - whole;
	const single = gzipSync(readFileSync('build/paylanes.html'), { level: 9 }).length;
	return [
		`the stage loads ${files.size} files, ${kb(whole)} gzip (goal 200)`,
		`  and fetches the vault, ${kb(vault)}, with the first message it makes or reads`,
		`the single file is ${kb(single)} gzip`
	];
}
