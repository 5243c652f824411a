import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'scripts/build.mjs',
	'svelte.config.js',
	'vite.config.ts'
];

/** Package version, commit where there is one, and a hash of everything that goes into the pages. */
export function versionName() {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return [version, commit(), contentHash()].filter(Boolean).join('-');
}

function commit() {
	if (!existsSync(join(root, '.git'))) return '';
	try {
		const options = { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] };
		return execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], options).toString().trim();
	} catch {
		return '';
	}
}

function contentHash() {
	const hash = createHash('sha256');
	for (const path of inputs.flatMap((name) => filesUnder(join(root, name)))) {
		hash.update(relative(root, path).split(sep).join('/')).update('\0');
		hash.update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex').slice(0, 10);
}

function filesUnder(path) {
	if (!existsSync(path)) return [];
	try {
		const entries = readdirSync(path, { recursive: true, withFileTypes: true });
		const files = entries
			.filter((one) => one.isFile())
			.map((one) => join(one.parentPath, one.name));
		return files.sort();
	} catch (error) {
		if (error.code === 'ENOTDIR') return [path];
		throw error;
	}
}
