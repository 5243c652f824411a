import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const usualPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];
const downloads = {
	linux: ['.cache/ms-playwright', ['chrome-linux64/chrome', 'chrome-linux/chrome']],
	darwin: [
		'Library/Caches/ms-playwright',
		[
			'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
			'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
			'chrome-mac/Chromium.app/Contents/MacOS/Chromium'
		]
	],
	win32: ['AppData/Local/ms-playwright', ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe']]
};

/** The Chromium to test with: the one that set-up saw working, or else the first that is there. */
export function findChromium() {
	const remembered = rememberedPath();
	const path = existsSync(remembered) ? readFileSync(remembered, 'utf8') : '';
	if (!process.env.CHROMIUM_PATH && runnable(path)) return path;
	return chromiumPlaces()[0] ?? null;
}

/** Where set-up writes down the browser that works. */
export function rememberedPath() {
	return fileURLToPath(new URL('../node_modules/.cache/paylanes/chromium', import.meta.url));
}

/** Every Chromium there is: CHROMIUM_PATH alone if set, the system's own, then Playwright's. */
export function chromiumPlaces() {
	if (process.env.CHROMIUM_PATH) return [process.env.CHROMIUM_PATH];
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name + suffix)));
	return [...onPath, ...usualPlaces, ...downloaded()].filter(runnable);
}

/** Flags for a quiet browser that calls nobody; root cannot use the sandbox. */
export function chromiumArguments() {
	return [
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	];
}

function downloaded() {
	const [cache, programs] = downloads[process.platform] ?? [];
	if (!cache) return [];
	const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), cache);
	if (!existsSync(folder)) return [];
	const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
	versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
	return versions.flatMap((version) => programs.map((program) => join(folder, version, program)));
}

function runnable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
