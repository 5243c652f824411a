import { assign, setup } from 'xstate';
import type { Casting, PartySpec } from '../../src/lib/world/cast.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import { secret, text } from '../../src/lib/world/field.ts';
import {
	kind,
	plain,
	sayAgain,
	sealed,
	signed,
	type Draft,
	type Kind,
	type Row
} from '../../src/lib/world/row.ts';
import type { Screen } from '../../src/lib/world/world.ts';
import type { Playables } from '../../src/lib/session/opening.ts';

const ask = kind('ask', {
	question: plain({ goods: text() }),
	note: sealed('shop', { pan: secret('pan') })
});
const answer = kind('answer', { promise: signed('shop', { price: text() }) });
const thanks = kind('thanks', { word: plain({ said: text() }) });

const row = (
	key: string,
	of: Kind,
	from: string,
	to: string,
	lod: 1 | 2 | 3,
	checks: string[]
): Row => ({
	key,
	id: key,
	kind: of.kind,
	parts: of.parts,
	from,
	to,
	lod,
	phase: 'buy',
	steps: ['S1'],
	line: 'internet',
	channel: { kind: 'CH-S', client: 'customer', server: 'shop' },
	checks,
	lifetimeMs: 600_000
});

/** Customer asks, shop answers, customer thanks. */
export const rows: Readonly<Record<string, Row>> = {
	'PP-1': row('PP-1', ask, 'customer', 'shop', 1, ['CK02', 'CK03']),
	'PP-2': row('PP-2', answer, 'shop', 'customer', 1, ['CK02', 'CK04', 'CK05', 'CK11']),
	'PP-3': row('PP-3', thanks, 'customer', 'shop', 3, ['CK02'])
};

const actions = {
	send: (_: unknown, _draft: Draft) => undefined,
	show: (_: unknown, _screen: Screen) => undefined
};
const shopPage: Screen = {
	screen: 'shop',
	fields: {},
	choices: [{ type: 'buy', goods: 'tea' }, { type: 'leave' }],
	choice: { event: { type: 'buy', goods: 'tea' }, afterMs: 1_000 }
};

const customer = setup({
	types: {
		context: {} as { tries: number },
		events: {} as
			| { type: 'buy'; goods: string }
			| { type: 'leave' | 'answer' }
			| { type: 'refused'; code: string }
	},
	actions
}).createMachine({
	context: { tries: 0 },
	initial: 'looking',
	states: {
		looking: {
			entry: { type: 'show', params: shopPage },
			on: {
				leave: 'gone',
				buy: {
					target: 'asking',
					actions: {
						type: 'send',
						params: ({ event }) => ({
							kind: 'ask',
							parts: {
								question: { goods: event.goods },
								note: { pan: { $secret: 'pan', name: 'card' } }
							}
						})
					}
				}
			}
		},
		asking: {
			after: {
				9000: {
					target: 'asking',
					reenter: true,
					actions: [
						assign({ tries: ({ context }) => context.tries + 1 }),
						{ type: 'send', params: sayAgain(ask) }
					]
				}
			},
			on: {
				answer: {
					target: 'served',
					actions: {
						type: 'send',
						params: { kind: 'thanks', parts: { word: { said: 'thank you' } } }
					}
				},
				refused: 'gone'
			}
		},
		served: {},
		gone: {}
	}
});

const shop = setup({
	types: { events: {} as { type: 'ask' | 'thanks' } },
	actions
}).createMachine({
	initial: 'open',
	states: {
		open: {
			on: {
				ask: {
					target: 'sold',
					actions: {
						type: 'send',
						params: { kind: 'answer', parts: { promise: { price: '2.80' } } }
					}
				}
			}
		},
		sold: { on: { thanks: 'thanked' } },
		thanked: {}
	}
});

const party = (
	id: string,
	role: string,
	machine: PartySpec['machine'],
	more: Partial<PartySpec>
): PartySpec => ({
	id,
	role,
	organisation: id,
	machine,
	input: {},
	checks: {},
	keys: {},
	audience: [id],
	...more
});

/** A card number that must never be seen in clear. */
export const pan = '9999100100000019';

/** The tiny cast: no money, two parties, one channel, one envelope, one signature. */
export const casting: Casting = (options: Options) => {
	if (options['goods'] !== 'tea') throw new Error(`not sold here: ${String(options['goods'])}`);
	return {
		mode: 'ping-pong',
		rows,
		parties: {
			CUS: party('CUS', 'customer', customer, {}),
			SHO: party('SHO', 'shop', shop, {
				host: 'shop.example',
				keys: { sign: 'shop', encrypt: 'shop', server: 'shop' }
			})
		},
		subjects: [
			{ id: 'shop', name: 'Tea Shop', uses: ['sign', 'encrypt', 'server'], host: 'shop.example' }
		],
		errors: { CK03: 'E-OPEN', CK04: 'E-SIG' },
		startsAt: Date.UTC(2030, 0, 1),
		books: null,
		opening: [],
		settle: () => ({ ok: false, why: 'no money here' }),
		available: () => 0,
		secrets: [{ name: 'card', kind: 'pan', value: pan }],
		status: { ask: '' },
		policy: { statusHardFail: true, channels: true }
	};
};

export const options: Options = { goods: 'tea' };
export const playable: Playables = (mode) =>
	Promise.resolve(mode === 'ping-pong' ? { casting } : undefined);
