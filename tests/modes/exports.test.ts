import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { modes } from '../../src/lib/modes/index.ts';
import { exportTrace, importTrace } from '../../src/lib/session/traceFile.ts';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { realVault } from '../../src/lib/vault/real/realVault.ts';
import { forEveryMode } from './data/data.ts';
import { happen, begun, leftAlone, wholeRun } from './playing.ts';

const schema = JSON.parse(readFileSync('static/trace.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

/** Four digits stand in many a signature: what is short is looked for where it stands for itself. */
const holds = (text: string, secret: string): boolean =>
	secret.length >= 8
		? text.includes(secret)
		: new RegExp(`(?<![\\w-])${secret}(?![\\w-])`).test(text);

test('a short secret is found where it stands for itself, and not inside a signature', () => {
	expect([holds('{"pin":"1357"}', '1357'), holds('{\\"pin\\":1357}', '1357')]).toEqual([
		true,
		true
	]);
	expect(holds('"eyJhbGc1357iOi-_"', '1357')).toBe(false);
});

forEveryMode((mode, data) => {
	describe(`${mode.id}: an exported trace`, () => {
		test.each(data.exports)('validates, comes back, and holds no secret %j', async (options) => {
			const played = await wholeRun(mode, options, realVault(memoryStore()));
			const text = exportTrace(played.trace, '0.0.0');
			expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
			const back = await importTrace(text, (id) => Promise.resolve(modes[id]));
			expect(back.ok && back.value.file.entries).toEqual(JSON.parse(JSON.stringify(played.trace)));
			for (const { name, value } of played.cast.secrets)
				expect(holds(text, value), name).toBe(false);
		});

		test('a secret in a trace is never written', async () => {
			const played = await leftAlone(await begun(mode, data.plain));
			const [first] = played.trace;
			const [person] = played.cast.opening;
			const pan = played.cast.secrets.find((secret) => secret.kind === 'pan')?.value ?? '';
			const spoiled = happen(played, {
				type: 'acted',
				party: person?.party ?? '',
				event: { type: 'say', card: pan }
			});
			expect(first?.type).toBe('begun');
			expect(() => exportTrace(spoiled.trace, '0.0.0')).toThrow('must not hold a secret');
		});
	});
});
