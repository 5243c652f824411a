// Every check there is. A failing stage does not stop the next one.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'node_modules/.cache/paylanes/reports');
const programs = {
	eslint: 'eslint/bin/eslint.js',
	kit: '@sveltejs/kit/svelte-kit.js',
	knip: 'knip/bin/knip.js',
	playwright: '@playwright/test/cli.js',
	prettier: 'prettier/bin/prettier.cjs',
	svelteCheck: 'svelte-check/bin/svelte-check',
	tsc: 'typescript/bin/tsc',
	vitest: 'vitest/vitest.mjs'
};
const svelteCheck = ['svelteCheck', '--tsconfig', './tsconfig.json', '--fail-on-warnings'];
const total = { passed: 0, failed: 0 };

if (await checked('set-up', ['scripts/setup.mjs', '--browser'], ['kit', 'sync'])) {
	rmSync(reports, { recursive: true, force: true });
	mkdirSync(reports, { recursive: true });
	// Each of these takes one core, and most of the time is the linter's.
	await Promise.all([checked('lint', ['eslint', '.', '--max-warnings', '0']), read()]);
	await tested('unit tests', vitest('unit'), countVitest);
	await tested('component tests', vitest('component'), countVitest);
	if (await checked('build', ['scripts/build.mjs'])) {
		await tested('browser tests', playwright(), countPlaywright);
	} else add('browser tests', { passed: 0, failed: 1 }, 0, 'nothing was built to test');
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** What is checked without running anything, but for the linter. */
async function read() {
	await checked('types', svelteCheck, ['tsc', '-p', 'src/service-worker']);
	await checked('format', ['prettier', '--check', '--log-level', 'warn', '.']);
	await checked('unused code', ['knip']);
	await checked('lock file', ['scripts/lock.mjs']);
}

/** A stage that passes or fails as a whole. */
async function checked(name, ...commands) {
	const began = Date.now();
	for (const command of commands) {
		const { status, output } = await run(command);
		if (status === 0) continue;
		add(name, { passed: 0, failed: 1 }, began, output);
		return false;
	}
	add(name, { passed: 1, failed: 0 }, began, '');
	return true;
}

/** A stage that counts its tests in a report. */
async function tested(name, { command, report, env }, countIn) {
	const began = Date.now();
	const { status, output } = await run(command, env);
	const count = countReport(report, countIn);
	// Something outside the tests went wrong, such as a file that does not load.
	if (status !== 0 && count.failed === 0) count.failed = 1;
	add(name, count, began, count.failed > 0 ? output : '');
}

function vitest(project) {
	const report = join(reports, `${project}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return { command: ['vitest', 'run', '--project', project, ...reporters], report, env: {} };
}

function playwright() {
	const report = join(reports, 'browser.json');
	const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	return { command: ['playwright', 'test', '--reporter=line,json'], report, env };
}

function countReport(path, countIn) {
	try {
		return countIn(JSON.parse(readFileSync(path, 'utf8')));
	} catch (error) {
		if (error.code === 'ENOENT' || error instanceof SyntaxError) return { passed: 0, failed: 0 };
		throw error;
	}
}

function countVitest({ numPassedTests, numFailedTests, testResults }) {
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function countPlaywright({ stats, errors }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

function add(name, { passed, failed }, began, output) {
	total.passed += passed;
	total.failed += failed;
	if (output) console.log(output.trimEnd());
	const seconds = began ? ` (${((Date.now() - began) / 1000).toFixed(1)} s)` : '';
	console.log(`${name}: ${passed} passed, ${failed} failed${seconds}`);
}

function run([program, ...words], env = {}) {
	const path = join(root, program in programs ? `node_modules/${programs[program]}` : program);
	const quiet = { NO_COLOR: '1', FORCE_COLOR: '0', CI: '1' };
	const child = spawn(process.execPath, [path, ...words], {
		cwd: root,
		env: { ...process.env, ...quiet, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	const keep = (piece) => (output += piece);
	child.stdout.on('data', keep);
	child.stderr.on('data', keep);
	return new Promise((done) => child.on('close', (status) => done({ status, output })));
}
