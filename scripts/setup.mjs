// Needs nothing but Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumArguments, chromiumPlaces, rememberedPath } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampPath = join(root, 'node_modules/.cache/paylanes/installed');
const windows = process.platform === 'win32';

try {
	checkNode();
	install();
	if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) {
		say('Writing the generated types.');
		run(process.execPath, [join(root, 'node_modules/@sveltejs/kit/svelte-kit.js'), 'sync']);
	}
	if (process.argv.includes('--browser')) prepareBrowser();
} catch (error) {
	say(error.message);
	process.exitCode = 1;
}

function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
	if (!fits)
		throw new Error(`Node 20.19, 22.12 or 24 is needed: this is ${process.versions.node}.`);
}

function install() {
	const stamp = fingerprint();
	if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return;
	say('Installing the packages (half a minute the first time).');
	if (!npm('ci', '--no-audit', '--no-fund', '--loglevel=error')) {
		throw new Error('npm ci failed: is the package registry reachable?');
	}
	mkdirSync(dirname(stampPath), { recursive: true });
	writeFileSync(stampPath, stamp);
}

/** Changes when the packages must be installed again. */
function fingerprint() {
	const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
	return hash.update([process.platform, process.arch].join(' ')).digest('hex');
}

function prepareBrowser() {
	const remembered = rememberedPath();
	const known = existsSync(remembered) ? readFileSync(remembered, 'utf8') : '';
	if (existsSync(known) && known === (process.env.CHROMIUM_PATH ?? known)) return;
	const working = firstWorking() ?? installBrowser();
	if (!working) {
		throw new Error(
			'No Chromium works here. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and try again.'
		);
	}
	mkdirSync(dirname(remembered), { recursive: true });
	writeFileSync(remembered, working);
}

function installBrowser() {
	if (process.env.CHROMIUM_PATH) {
		throw new Error(`The browser at CHROMIUM_PATH does not work: ${process.env.CHROMIUM_PATH}`);
	}
	say('Installing Chromium for the browser tests.');
	if (process.platform === 'linux' && process.getuid?.() === 0) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		run('apt-get', ['update', '-q'], { env });
		run('apt-get', ['install', '-y', '-q', 'chromium'], { env });
	}
	return firstWorking() ?? (downloadBrowser() ? firstWorking() : null);
}

function downloadBrowser() {
	const program = join(root, 'node_modules/playwright/cli.js');
	return run(process.execPath, [program, 'install', 'chromium', '--no-shell']);
}

function firstWorking() {
	return chromiumPlaces().find(works) ?? null;
}

/** A browser that is found may still be a stub or lack a library, so it has to show a page. */
function works(path) {
	const profile = mkdtempSync(join(tmpdir(), 'paylanes-'));
	const page = 'data:text/html,<p>it%20works</p>';
	const flags = ['--headless', `--user-data-dir=${profile}`, ...chromiumArguments()];
	const shown = spawnSync(path, [...flags, '--dump-dom', page], { timeout: 60_000 });
	rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	return shown.stdout?.toString().includes('it works') ?? false;
}

function npm(...words) {
	const program = process.env.npm_execpath;
	if (program?.endsWith('.js')) return run(process.execPath, [program, ...words]);
	return run(windows ? 'npm.cmd' : 'npm', words, { shell: windows });
}

function run(program, words, options = {}) {
	// The output of set-up goes to standard error, so that a command's own output stays clean.
	const stdio = ['ignore', 2, 2];
	return spawnSync(program, words, { cwd: root, stdio, ...options }).status === 0;
}

function say(line) {
	console.error(line);
}
