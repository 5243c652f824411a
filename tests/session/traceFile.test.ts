import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/lib/world/fact.ts';
import { memoryRuns } from '../../src/lib/session/memoryRuns.ts';
import { exportRun, exportTrace, importRun, importTrace } from '../../src/lib/session/traceFile.ts';
import { traceSchema } from '../../src/lib/session/traceShape.ts';
import { broken, set, text, wrong } from './badFiles.ts';
import { begun, runsWithKeys, sessionOver } from './opened.ts';
import { pan, playable } from './pingPong.ts';

const schemaPath = new URL('../../static/trace.schema.json', import.meta.url);
// `UPDATE_SCHEMA=1 npm run unit` writes the file anew; `npm run format` then gives it its shape.
if (process.env['UPDATE_SCHEMA'])
	writeFileSync(schemaPath, JSON.stringify(traceSchema, null, '\t'));
const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as typeof traceSchema;
const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const refusal = async (file: string) => {
	const result = await importTrace(file, playable);
	return result.ok ? 'imported' : `${result.why} ${result.place ?? ''}`.trim();
};

describe('refused, and nothing is changed', () => {
	test('a file that is too large, before it is read', async () => {
		const large = { size: 200 * 1024 * 1024 + 1, text: () => expect.unreachable() };
		const runs = memoryRuns();
		expect(await importRun(runs, large as unknown as Blob, playable)).toMatchObject({
			why: 'trace-too-large'
		});
		expect(await runs.list()).toMatchObject({ value: [] });
	});

	test.each(['', 'tea', text.slice(0, -1)])('what is not JSON', (file) =>
		expect(refusal(file)).resolves.toBe('trace-not-json')
	);

	test.each(broken)('%s: by the schema too', async (why, file) => {
		expect(await refusal(file)).toBe(why);
		expect(fits(JSON.parse(file))).toBe(false);
	});

	test.each(wrong)('%s: though its form is right', async (why, file) => {
		expect(await refusal(file)).toContain(why);
		expect(fits(JSON.parse(file))).toBe(true);
	});

	test('a bad file among saved runs', async () => {
		const runs = memoryRuns();
		for (const [, file] of [...broken, ...wrong])
			expect((await importRun(runs, new Blob([file]), playable)).ok).toBe(false);
		expect(await runs.list()).toMatchObject({ value: [] });
	});

	test('a secret on its way out is a bug', () => {
		const leaky = JSON.parse(set('/entries/6/message/wire', pan)) as {
			entries: readonly Entry[];
		};
		expect(() => exportTrace(leaky.entries, '0.1.0')).toThrow('a trace must not hold a secret');
	});
});

describe('accepted', () => {
	test.each([
		{ pan: '99991001****0019' },
		{ orderId: '4111111111111111', rrn: '601234567897' },
		{ inside: '{"merchantId":"4111111111111111","minor":100000000008}' },
		{ damaged: '{"merchantId:"4111111111111111"}' },
		{ at: 1893456000004, minor: 999999999999, phone: '13800000000' },
		{ at: '1893456000004', serial: '4111111111111111aa' }
	])('%o is no secret', (claims) =>
		expect(refusal(set('/entries/6/message/parts/question/claims', claims))).resolves.toBe(
			'imported'
		)
	);

	test('the schema that is published is the one that is checked', () => {
		expect(schema).toEqual(JSON.parse(JSON.stringify(traceSchema)));
	});

	test('the example in the documentation has the right form', () => {
		const page = readFileSync(new URL('../../docs/trace.md', import.meta.url), 'utf8');
		const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
		expect(fits(JSON.parse(example)) ? '' : fits.errors).toBe('');
	});

	test('every exported trace, whatever was done in the run', async () => {
		const session = await begun();
		await session.record({ type: 'stopped', party: 'SHO' });
		await session.record({ type: 'restarted', party: 'SHO' });
		for (const fault of [
			{ type: 'duplicated', afterMs: 5 },
			{ type: 'delayed', byMs: 20_000 },
			{ type: 'dropped' },
			{ type: 'altered', at: 0.5 }
		] as const) {
			await session.playUntil((entry) => entry.type === 'sent');
			await session.fault(session.world?.inFlight[0]?.id ?? '', fault);
		}
		const message = session.world?.inFlight[0];
		if (!message) throw new Error('nothing is in flight');
		await session.record({ type: 'injected', message: { ...message, id: 'x1' } });
		await session.act('CUS', { type: 'answer' });
		await session.last();
		for (let length = 1; length <= session.trace.length; length++) {
			const file = exportTrace(session.trace.slice(0, length), '0.1.0');
			expect(fits(JSON.parse(file)) ? '' : fits.errors).toBe('');
			expect(await refusal(file)).toBe('imported');
		}
		expect(new Set(session.trace.map(({ type }) => type)).size).toBe(9);
	});

	test('exported and imported it is another run with the same bytes, and goes on', async () => {
		const runs = runsWithKeys();
		const session = await begun(runs);
		// The channel is opened in the fork, so its keys lie in a layer that the file must name.
		await session.playUntil((entry) => entry.seq === 1);
		await session.fork();
		await session.playUntil((entry) => entry.seq === 8);
		await session.settled();
		const file = await exportRun(runs, session.head?.id ?? '', '0.1.0');
		if (!file.ok) throw new Error(file.why);
		const head = await importRun(runs, new Blob(['\uFEFF', file.value]), playable);
		if (!head.ok) throw new Error(head.why);
		expect(head.value.imported).toBe(true);
		const copy = sessionOver(runs);
		await copy.resume(head.value.id);
		expect(copy.cursor).toBe(0);
		expect(JSON.stringify(copy.trace)).toBe(JSON.stringify(session.trace));
		await copy.last();
		expect(copy.atRest).toBe(true);
		expect(copy.world?.parties['SHO']?.snapshot.value).toBe('thanked');
	});
});
