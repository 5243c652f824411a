import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/lib/vault/vault.ts';
import { memoryRuns } from '../../src/lib/session/memoryRuns.ts';
import { exportRun, exportTrace, importRun, importTrace } from '../../src/lib/session/traceFile.ts';
import { traceSchema } from '../../src/lib/session/traceShape.ts';
import { begun, played, runsWithKeys, sessionOver } from './opened.ts';
import { modes, pan } from './pingPong.ts';

const schemaPath = new URL('../../static/trace.schema.json', import.meta.url);
// `UPDATE_SCHEMA=1 npm run unit` writes the file anew; `npm run format` then gives it its shape.
if (process.env['UPDATE_SCHEMA'])
	writeFileSync(schemaPath, JSON.stringify(traceSchema, null, '\t'));
const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as typeof traceSchema;
const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const whole = await played();
const text = exportTrace(whole.trace, '0.1.0');

interface Loose {
	[name: string]: Loose;
}
/** The text of the good file with one thing changed. */
const changed = (change: (file: Loose) => void, from = text): string => {
	const file = JSON.parse(from) as Loose;
	change(file);
	return JSON.stringify(file);
};
const set = (path: string, value: Json, from = text) =>
	changed((file) => {
		const names = path.split('/').slice(1);
		const last = names.pop() ?? '';
		const at = names.reduce<Loose>((inner, name) => inner[name] as Loose, file);
		if (value === null && last.startsWith('-')) delete at[last.slice(1)];
		else at[last] = value as unknown as Loose;
	}, from);
const drop = (path: string) => set(path.replace(/\/([^/]*)$/, '/-$1'), null);
const refusal = (file: string) => {
	const result = importTrace(file, modes);
	return result.ok ? 'imported' : `${result.why} ${result.place ?? ''}`.trim();
};

/** Files of the wrong form: our own check and the schema must both say so. */
const broken: readonly (readonly [string, string])[] = [
	['trace-from-newer-version /version', set('/version', 2)],
	['trace-from-newer-version /version', '{"format":"paylanes-trace","version":1.5,"new":true}'],
	['trace-not-a-trace /format', '[]'],
	['trace-not-a-trace /format', 'null'],
	['trace-not-a-trace /format', drop('/format')],
	['trace-not-a-trace /format', set('/format', 'other-trace')],
	['trace-not-a-trace /version', set('/version', 0)],
	['trace-not-a-trace /version', set('/version', '1')],
	['trace-not-a-trace /seed', drop('/seed')],
	['trace-not-a-trace /seed', set('/seed', 1.5)],
	['trace-not-a-trace /options/goods', set('/options/goods', ['tea'])],
	['trace-not-a-trace /layers', set('/layers', 'none')],
	['trace-not-a-trace /author', set('/author', 'me')],
	['trace-not-a-trace /entries', set('/entries', [])],
	['trace-not-a-trace /entries', set('/entries', {})],
	['trace-entry-broken /entries/0', set('/entries/0', 'begun')],
	['trace-entry-broken /entries/1/seq', drop('/entries/1/seq')],
	['trace-entry-broken /entries/1/at', set('/entries/1/at', -1)],
	['trace-entry-broken /entries/1/because', set('/entries/1/because', '0')],
	['trace-entry-broken /entries/1/type', set('/entries/1/type', 'dreamt')],
	['trace-entry-broken /entries/1/type', drop('/entries/1/type')],
	['trace-entry-broken /entries/1/note', set('/entries/1/note', 'x')],
	['trace-entry-broken /entries/0/establishment/root', drop('/entries/0/establishment/root')],
	[
		'trace-entry-broken /entries/0/establishment/identities/shop/sing',
		set('/entries/0/establishment/identities/shop/sing', 'x')
	],
	[
		'trace-entry-broken /entries/2/message/handshake/step',
		set('/entries/2/message/handshake/step', 'CH-4')
	],
	['trace-entry-broken /entries/6/message/wire', set('/entries/6/message/wire', 7)],
	[
		'trace-entry-broken /entries/6/message/parts/question/text',
		drop('/entries/6/message/parts/question/text')
	],
	[
		'trace-entry-broken /entries/6/message/parts/question/claims',
		set('/entries/6/message/parts/question/claims', [])
	],
	[
		'trace-entry-broken /entries/6/message/record/side',
		set('/entries/6/message/record/side', 'middle')
	],
	[
		'trace-entry-broken /entries/9/reading/parts/promise/layers/0/kind',
		set('/entries/9/reading/parts/promise/layers/0/kind', 'WAX')
	],
	[
		'trace-entry-broken /entries/9/reading/parts/promise/layers/0/outcomes/CK04/held',
		set('/entries/9/reading/parts/promise/layers/0/outcomes/CK04/held', 'yes')
	],
	[
		'trace-entry-broken /entries/9/reading/parts/promise/layers/0/outcomes/CK99',
		set('/entries/9/reading/parts/promise/layers/0/outcomes/CK99', {})
	],
	[
		'trace-entry-broken /entries/7/fault/at',
		set('/entries/7', {
			type: 'faulted',
			seq: 7,
			at: 1,
			because: null,
			id: 'm',
			fault: { type: 'altered', at: 2 }
		})
	],
	[
		'trace-entry-broken /entries/7/event/type',
		set('/entries/7', { type: 'acted', seq: 7, at: 1, because: null, party: 'CUS', event: {} })
	]
];

/** Files of the right form that are refused all the same. */
const wrong: readonly (readonly [string, string])[] = [
	['mode-unknown /mode', set('/mode', 'barter')],
	['mode-unknown /mode', set('/mode', 'toString')],
	['trace-out-of-order /seed', set('/seed', 2)],
	['trace-out-of-order /options', set('/options/goods', 'coffee')],
	['trace-out-of-order /entries/3/seq', set('/entries/3/seq', 4)],
	['trace-out-of-order /entries/3/at', set('/entries/3/at', 1)],
	['trace-out-of-order /entries/3/because', set('/entries/3/because', 3)],
	[
		'trace-out-of-order /entries/0/type',
		changed((file) => void (file['entries'] as unknown as Json[]).shift())
	],
	['trace-does-not-fold /entries/3', set('/entries/3/id', 'm99')],
	['trace-does-not-fold /entries/1', set('/entries/1/timer', 'tea')],
	[
		'trace-does-not-fold /entries/0',
		set('/options/goods', 'ink', set('/entries/0/options/goods', 'ink'))
	],
	...[
		['/entries/6/message/wire', pan],
		['/entries/6/message/wire', JSON.stringify({ note: JSON.stringify({ pan }) })],
		['/entries/6/message/parts/note/text', `eyJhIjoxfQ.${btoa(JSON.stringify({ pan }))}.c2ln`],
		['/entries/6/message/parts/question/claims', { pan: '4111111111111111' }],
		['/entries/6/message/parts/question/claims', { orderId: pan }],
		['/entries/6/message/parts/question/claims', { pan: 4111111111111111 }],
		[
			'/entries/6/message/parts/question/claims',
			{ pan: { $secret: 'pan', name: 'card', value: 'x' } }
		],
		['/entries/9/reading/parts/promise/layers/0/outcomes/CK04/got', `card ${pan}`]
	].map(([path, value]) => ['trace-holds-secret', set(path as string, value as Json)] as const)
];

describe('refused, and nothing is changed', () => {
	test('a file that is too large, before it is read', async () => {
		const large = { size: 50 * 1024 * 1024 + 1, text: () => expect.unreachable() };
		const runs = memoryRuns();
		expect(await importRun(runs, large as unknown as Blob, modes)).toMatchObject({
			why: 'trace-too-large'
		});
		expect(await runs.list()).toMatchObject({ value: [] });
	});

	test.each(['', 'tea', text.slice(0, -1)])('what is not JSON', (file) =>
		expect(refusal(file)).toBe('trace-not-json')
	);

	test.each(broken)('%s: by the schema too', (why, file) => {
		expect(refusal(file)).toBe(why);
		expect(fits(JSON.parse(file))).toBe(false);
	});

	test.each(wrong)('%s: though its form is right', (why, file) => {
		expect(refusal(file)).toContain(why);
		expect(fits(JSON.parse(file))).toBe(true);
	});

	test('a bad file among saved runs', async () => {
		const runs = memoryRuns();
		for (const [, file] of [...broken, ...wrong])
			expect((await importRun(runs, new Blob([file]), modes)).ok).toBe(false);
		expect(await runs.list()).toMatchObject({ value: [] });
	});

	test('a secret on its way out is a bug', () => {
		const leaky = JSON.parse(set('/entries/6/message/wire', pan)) as {
			entries: typeof whole.trace;
		};
		expect(() => exportTrace(leaky.entries, '0.1.0')).toThrow('a trace must not hold a secret');
	});
});

describe('accepted', () => {
	test.each([
		{ pan: '99991001****0019' },
		{ orderId: '4111111111111111', rrn: '601234567897' },
		{ at: 1893456000004, minor: 999999999999, phone: '13800000000' },
		{ at: '1893456000004', serial: '4111111111111111aa' }
	])('%o is no secret', (claims) =>
		expect(refusal(set('/entries/6/message/parts/question/claims', claims))).toBe('imported')
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
			expect(refusal(file)).toBe('imported');
		}
		expect(new Set(session.trace.map(({ type }) => type)).size).toBe(9);
	});

	test('exported and imported it is another run with the same bytes, and goes on', async () => {
		const runs = runsWithKeys();
		const session = await begun(runs);
		await session.playUntil((entry) => entry.seq === 6);
		await session.fork();
		await session.playUntil((entry) => entry.seq === 8);
		await session.settled();
		const file = await exportRun(runs, session.head?.id ?? '', '0.1.0');
		if (!file.ok) throw new Error(file.why);
		const head = await importRun(runs, new Blob(['\uFEFF', file.value]), modes);
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
