import type { Json } from '../../src/lib/vault/vault.ts';
import { exportTrace } from '../../src/lib/session/traceFile.ts';
import { played } from './opened.ts';
import { pan } from './pingPong.ts';

const whole = await played();
/** A good file. */
export const text = exportTrace(whole.trace, '0.1.0');

interface Loose {
	[name: string]: Loose;
}
/** The text of the good file with one thing changed. */
const changed = (change: (file: Loose) => void, from = text): string => {
	const file = JSON.parse(from) as Loose;
	change(file);
	return JSON.stringify(file);
};
/** The text of the good file with another value at a place; `drop` takes the place away. */
export const set = (path: string, value: Json, from = text) =>
	changed((file) => {
		const names = path.split('/').slice(1);
		const last = names.pop() ?? '';
		const at = names.reduce<Loose>((inner, name) => inner[name] as Loose, file);
		if (value === null && last.startsWith('-')) delete at[last.slice(1)];
		else at[last] = value as unknown as Loose;
	}, from);
const drop = (path: string) => set(path.replace(/\/([^/]*)$/, '/-$1'), null);
/** Files of the wrong form: our own check and the schema must both say so. */
export const broken: readonly (readonly [string, string])[] = [
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
export const wrong: readonly (readonly [string, string])[] = [
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
		['/entries/6/message/wire', `{"damaged: "${pan}"}`],
		['/entries/6/message/wire', JSON.stringify({ pan: '4111111111111111' })],
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
