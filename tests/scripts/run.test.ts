import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'paylanes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a TypeScript file runs in plain Node with its arguments untouched', () => {
	const entry = join(folder, 'say.ts');
	writeFileSync(
		entry,
		`const words: readonly string[] = process.argv.slice(2);
		await Promise.resolve();
		console.log(JSON.stringify(words));`
	);
	const words = ['online-banking', '--option', 'a=b', '--out', 'my file'];
	const output = execFileSync(process.execPath, ['scripts/run.mjs', entry, ...words]);
	expect(JSON.parse(output.toString())).toEqual(words);
});
