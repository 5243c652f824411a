import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules, type Rule } from './tidy/rules.ts';

type Sample = readonly [path: string, source: string];

const sourcesIn = (folder: string): ReadonlyMap<string, string> =>
	new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(ts|svelte|mjs)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
			.map((path) => [path, readFileSync(path, 'utf8')])
	);
const sources = sourcesIn('src');
const others = [...sourcesIn('tests'), ...sourcesIn('scripts')];

test.each(Object.entries(rules))('every source %s', (_, rule) => {
	const problems = [...sources].flatMap(([path, source]) =>
		rule(path, source).map((problem) => `${path}: ${problem}`)
	);
	expect(problems).toEqual([]);
});

test.each(['is short', 'is named for what it is'])('every test and script %s', (name) => {
	const problems = others.flatMap(([path, source]) =>
		(rules[name]?.(path, source) ?? ['no such rule']).map((problem) => `${path}: ${problem}`)
	);
	expect(problems).toEqual([]);
});

test('any is said once at most', () => {
	const lines = [...sources.values()].flatMap((source) => source.match(/\/\/ the one any/g) ?? []);
	expect(lines.length).toBeLessThanOrEqual(1);
});

/** Samples that each rule must refuse, and others close by that it must leave alone. */
const samples: Readonly<Record<string, { refused: Sample[]; fine: Sample[] }>> = {
	'imports only what it may': {
		refused: [
			['src/lib/money/a.ts', "import { advance } from '#lib/world/advance.ts';"],
			['src/lib/money/a.ts', "import { advance } from '../world/advance.ts';"],
			['src/lib/world/a.ts', "export * from '#lib/parties/customer.ts';"],
			['src/lib/world/a.ts', "const mode = await import('#lib/modes/index.ts');"],
			['src/lib/world/a.ts', "const modes = import.meta.glob('../modes/*/index.ts');"],
			['src/lib/world/a.ts', "import { scaleLinear } from 'd3';"],
			['src/lib/world/a.ts', "import { createHash } from 'node:crypto';"],
			['src/lib/world/a.ts', "type Mode = import('#lib/modes/mode.ts').Mode;"],
			['src/lib/parties/a.ts', "import { seal } from '#lib/vault/seal.ts';"],
			['src/lib/parties/a.ts', "import { type Key, seal } from '#lib/vault/seal.ts';"],
			['src/lib/views/a/A.svelte', "<script>import { modes } from '#lib/modes/index.ts';</script>"],
			['src/lib/session/a.ts', "import { goto } from '$app/navigation';"],
			['src/lib/vault/a.ts', "import * as pkijs from 'pkijs';"],
			['src/lib/newcomer/a.ts', '']
		],
		fine: [
			['src/lib/world/a.ts', "import { open } from '#lib/vault/open.ts';\nimport './b.ts';"],
			['src/lib/parties/a.ts', "import type { Key } from '#lib/vault/seal.ts';"],
			['src/lib/parties/a.ts', "import { type Key } from '#lib/vault/seal.ts';"],
			['src/lib/modes/index.ts', "const modes = import.meta.glob('./*/index.ts');"],
			['src/lib/modes/wallet/a.ts', "import { words } from '../words.ts';"],
			['src/lib/views/a/a.ts', "import { scaleLinear } from 'd3';"],
			['src/lib/money/a.ts', "// import { advance } from '#lib/world/advance.ts';"],
			['src/routes/+page.ts', "import { resolve } from '$app/paths';\nimport './$types';"]
		]
	},
	'keeps crypto in the vault': {
		refused: [
			['src/lib/world/a.ts', 'crypto.randomUUID();'],
			['src/lib/session/a.ts', 'globalThis.crypto.subtle;'],
			['src/lib/session/a.ts', "window['crypto'].subtle;"],
			['src/lib/session/a.ts', 'const { crypto } = globalThis;'],
			['src/lib/views/A.svelte', '<p>{crypto.randomUUID()}</p>'],
			['src/routes/a.ts', 'self.crypto;']
		],
		fine: [
			['src/lib/vault/a.ts', 'crypto.subtle;'],
			['src/lib/world/a.ts', "// crypto.subtle\nconst word = 'crypto.subtle';"],
			['src/lib/views/A.svelte', '<p>crypto.subtle is in the vault</p>']
		]
	},
	'names no clock nor chance': {
		refused: [
			['src/lib/world/a.ts', 'const now = Date.now();'],
			['src/lib/money/a.ts', 'const now = new Date();'],
			['src/lib/modes/a/a.ts', 'Math.random();'],
			['src/lib/modes/a/a.ts', "Math['random']();"],
			['src/lib/modes/a/a.ts', 'const { random } = Math;'],
			['src/lib/parties/a.ts', 'setTimeout(ring, 5);'],
			['src/lib/world/a.ts', 'globalThis.performance.now();'],
			['src/lib/world/a.ts', 'const { getRandomValues } = crypto;']
		],
		fine: [
			['src/lib/session/a.ts', 'setTimeout(step, 5);'],
			['src/lib/world/a.ts', 'Math.floor(order.performance);\n// Math.random, Date'],
			['src/lib/world/a.ts', 'const row = { crypto: true, Date: 1 };']
		]
	},
	'is short': {
		refused: [['src/lib/world/a.ts', 'a();\n'.repeat(251)]],
		fine: [['src/lib/world/a.ts', 'a();\n'.repeat(250)]]
	},
	'is named for what it is': {
		refused: [
			['src/lib/world/utils.ts', ''],
			['src/lib/views/common/Arrow.svelte', ''],
			['src/lib/session/runManager.svelte.ts', ''],
			['src/lib/money/service.ts', '']
		],
		fine: [
			['src/service-worker/index.ts', ''],
			['src/lib/vault/commonName.ts', '']
		]
	},
	'has no any': {
		refused: [
			['src/lib/world/a.ts', 'let a: any;'],
			['src/lib/views/A.svelte', '<script lang="ts">let a = b as any[];</script>']
		],
		fine: [
			['src/lib/world/a.ts', 'let a: Machine<any>; // the one any'],
			['src/lib/world/a.ts', "const any = 'any'; // any: any"]
		]
	},
	'draws no markup from text': {
		refused: [['src/lib/views/A.svelte', '<p>{@html text}</p>']],
		fine: [['src/lib/views/A.svelte', '<!-- no {@html} here --><p>{text}</p>']]
	}
};

describe.each(Object.entries(rules))('the rule "%s"', (name: string, rule: Rule) => {
	const { refused = [], fine = [] } = samples[name] ?? {};
	test.each(refused)('refuses in %s: %s', (path, source) => {
		expect(rule(path, source)).not.toEqual([]);
	});
	test.each(fine)('leaves alone in %s: %s', (path, source) => {
		expect(rule(path, source)).toEqual([]);
	});
	test('has samples', () => {
		expect(refused.length * fine.length).toBeGreaterThan(0);
	});
});
