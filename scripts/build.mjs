// One source, two outputs: build/site/ to put on any server, build/paylanes.html to open as a file.
import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionName } from './version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build');
const file = join(folder, 'paylanes.html');
const stamp = join(folder, 'version.txt');
const version = versionName();

if (process.argv.includes('--if-needed') && isBuilt()) {
	console.log(`Already built: ${version}.`);
} else {
	rmSync(folder, { recursive: true, force: true });
	buildFile();
	buildSite();
	writeFileSync(stamp, `${version}\n`);
	console.log(`Built ${version}: build/site/ and build/paylanes.html (${size(file)}).`);
}

function isBuilt() {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === `${version}\n`;
}

// The site is built second, because it offers the file for download and for offline use.
// The two share .svelte-kit and so never run side by side.
function buildFile() {
	console.log('Building the single file.');
	vite('single');
	renameSync(join(folder, 'single/index.html'), file);
	rmSync(join(folder, 'single'), { recursive: true });
}

function buildSite() {
	console.log('Building the site.');
	vite('site');
	copyFileSync(file, join(folder, 'site/paylanes.html'));
}

function vite(output) {
	const program = join(root, 'node_modules/vite/bin/vite.js');
	const env = { ...process.env, OUTPUT: output, PAYLANES_VERSION: version };
	const words = [program, 'build', '--logLevel', 'warn'];
	const options = { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] };
	const { status, stdout } = spawnSync(process.execPath, words, options);
	if (status === 0) return;
	process.stdout.write(stdout);
	process.exit(status ?? 1);
}

function size(path) {
	return `${Math.round(statSync(path).size / 1024)} KB`;
}
