import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../svelte.config.js';

const directives = config.kit?.csp?.directives ?? {};

test("the one style attribute that is let through is that of Kit's route announcer", () => {
	const path = 'node_modules/@sveltejs/kit/src/core/sync/write_root.js';
	const styles = [...readFileSync(path, 'utf8').matchAll(/\sstyle="([^"]*)"/g)];
	const hashes = styles.map(([, style = '']) =>
		createHash('sha256').update(style).digest('base64')
	);
	expect(hashes).toHaveLength(1);
	expect(directives['style-src-attr']).toEqual(['unsafe-hashes', `sha256-${hashes[0]}`]);
});

test('no directive lets in what is inline, evaluated or from elsewhere', () => {
	const allowed = Object.values(directives).flat().map(String);
	expect(allowed.filter((one) => /unsafe-(inline|eval)|\*|^https?:/.test(one))).toEqual([]);
	expect(directives['default-src']).toEqual(['none']);
	expect(directives['require-trusted-types-for']).toEqual(['script']);
});
