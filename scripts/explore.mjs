// The suite over all modes without leaving anything out: every message of every run suffers every fault.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const words = ['run', '--project', 'unit', 'tests/modes/suite'];
const { status } = spawnSync(process.execPath, [vitest, ...words], {
	cwd: fileURLToPath(new URL('..', import.meta.url)),
	env: { ...process.env, EXPLORE: 'all' },
	stdio: 'inherit'
});
process.exitCode = status ?? 1;
