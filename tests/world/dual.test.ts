import { assign, setup } from 'xstate';
import { describe, expect, test } from 'vitest';
import { realVault } from '../../src/lib/vault/real/realVault.ts';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import { advance } from '../../src/lib/world/advance.ts';
import type { Cast, PartySpec } from '../../src/lib/world/cast.ts';
import { base64url, secret, text } from '../../src/lib/world/field.ts';
import {
	dualSealed,
	halfAgainst,
	kind,
	say,
	signed,
	type Draft,
	type Heard,
	type Kind,
	type Row
} from '../../src/lib/world/row.ts';
import { entryOf, play } from '../../src/lib/world/runner.ts';
import type { World } from '../../src/lib/world/world.ts';
import { castOf } from './asking.ts';

const purchase = kind('purchase', {
	order: dualSealed('payer', 'shop', 'OI', 'payment', { number: text(8), lines: text() }),
	payment: dualSealed('payer', 'gateway', 'PI', 'order', { number: text(8), pan: secret('pan') })
});
const authorization = kind('authorization', {
	request: signed('shop', { orderInfoDigest: base64url(32) }),
	payment: halfAgainst(purchase.parts.payment, 'request.orderInfoDigest')
});

const actions = { send: (_: unknown, _draft: Draft) => undefined };
const payer = setup({
	types: {} as { events: { readonly type: 'buy'; readonly number: string } },
	actions
}).createMachine({
	id: 'payer',
	on: {
		buy: {
			actions: {
				type: 'send',
				params: ({ event: { number } }) =>
					say(purchase, {
						order: { number, lines: `lines of ${number}` },
						payment: { number, pan: { $secret: 'pan', name: 'card' } }
					})
			}
		}
	}
});

interface Stored {
	readonly payments: readonly string[];
	readonly heard: readonly unknown[];
}

/** A shop that puts the payment half of the first order beside the second one, where it swaps. */
const shop = (swaps: boolean) =>
	setup({
		types: {} as { context: Stored; events: Heard<typeof purchase, 'shop'> },
		actions
	}).createMachine({
		id: 'shop',
		context: { payments: [], heard: [] },
		on: {
			purchase: [
				{
					guard: ({ context }) => swaps && context.payments.length === 0,
					actions: assign(({ event }) => ({ payments: [event.texts.payment] }))
				},
				{
					actions: [
						assign(({ context, event }) => ({
							heard: [...context.heard, { ...event, texts: {} }]
						})),
						{
							type: 'send',
							params: ({ context, event }) =>
								say(authorization, {
									request: { orderInfoDigest: event.digests.order },
									payment: { $carry: context.payments[0] ?? event.texts.payment }
								})
						}
					]
				}
			]
		}
	});

const gateway = setup({
	types: {} as {
		context: { readonly heard: readonly Heard<typeof authorization, 'gateway'>[] };
		events: Heard<typeof authorization, 'gateway'>;
	}
}).createMachine({
	id: 'gateway',
	context: { heard: [] },
	on: {
		authorization: {
			actions: assign({ heard: ({ context, event }) => [...context.heard, event] })
		}
	}
});

const signatures = ['CK03', 'CK04', 'CK05', 'CK06', 'CK08', 'CK09'];
function cast(swaps: boolean, joined: boolean): Cast {
	const like = castOf({ channel: null });
	const rowLike = like.rows['A-1'] as Row;
	const checks = [...signatures, ...(joined ? ['CK27'] : []), 'CK10', 'CK11', 'CK12'];
	const { idempotency: _, ...plainRow } = rowLike;
	const row = (key: string, of: Kind, from: string, to: string): Row => ({
		...plainRow,
		...{ key, id: key, kind: of.kind, parts: of.parts, from, to, checks }
	});
	const partyLike = like.parties['A'] as PartySpec;
	const party = (id: string, machine: PartySpec['machine']): PartySpec => ({
		...partyLike,
		...{ id, role: id, organisation: id, machine, audience: [id] },
		keys: { sign: id, encrypt: id }
	});
	return {
		...like,
		rows: {
			'D-1': row('D-1', purchase, 'payer', 'shop'),
			'D-2': row('D-2', authorization, 'shop', 'gateway')
		},
		parties: {
			payer: party('payer', payer),
			shop: party('shop', shop(swaps)),
			gateway: party('gateway', gateway)
		},
		subjects: ['payer', 'shop', 'gateway'].map((id) => ({
			id,
			name: id,
			uses: id === 'payer' ? ['sign'] : ['sign', 'encrypt']
		})),
		errors: { CK27: 'E-DUAL-SIG', CK01: 'E-SCHEMA', CK14: 'E-STATE' },
		secrets: [{ name: 'card', kind: 'pan', value: '9999100100000019' }]
	};
}

async function played(real: boolean, swaps: boolean, joined = true) {
	const of = cast(swaps, joined);
	const vault = real ? realVault(memoryStore()) : symbolicVault();
	const establishment = await vault.establish(of.subjects, of.startsAt);
	await vault.keep(of.secrets);
	const begun = { type: 'begun', mode: 'dual', seed: 1, options: {}, run: 'r' } as const;
	let world = advance(of, null, entryOf(null, { ...begun, establishment }, of.startsAt, null));
	const outcomes: string[] = [];
	const heard = (_: unknown, { happened }: World) => {
		for (const one of happened)
			if (one.type === 'checked')
				outcomes.push(
					[one.message.row, one.outcome, one.checks.find(({ held }) => !held)?.error]
						.filter((word) => word)
						.join(' ')
				);
	};
	for (const number of ['1', '2']) {
		const event = { type: 'buy', number };
		world = advance(
			of,
			world,
			entryOf(world, { type: 'acted', party: 'payer', event }, world.now, null)
		);
		world = await play(of, vault, world, heard);
	}
	const contextOf = (id: string) => world.parties[id]?.snapshot.context as Stored;
	return { outcomes, shop: contextOf('shop').heard, gateway: contextOf('gateway').heard };
}

describe.each([
	['real', true],
	['symbolic', false]
] as const)('%s: a dual signature joins an order and its payment', (_, real) => {
	test('each reads its half, and the digests of both reach the machines', async () => {
		const { outcomes, shop, gateway } = await played(real, false);
		expect(outcomes).toEqual(Array(2).fill(['D-1 accepted', 'D-2 accepted']).flat());
		const [order, payment] = [shop[0], gateway[0]] as [
			Heard<typeof purchase, 'shop'>,
			Heard<typeof authorization, 'gateway'>
		];
		expect(Object.keys(order.parts)).toEqual(['order']);
		expect(payment.parts.payment).toMatchObject({ number: '1', aud: 'gateway' });
		expect(JSON.stringify(order)).not.toContain('99991001');
		expect(payment.others.payment).toBe(order.digests.order);
		expect(order.others.order).toBe(payment.digests.payment);
		expect(payment.parts.request.orderInfoDigest).toBe(order.digests.order);
	});

	test('the payment of another order is refused by CK27 (domain 10.1, A23)', async () => {
		const { outcomes, gateway } = await played(real, true);
		expect(outcomes).toEqual(['D-1 accepted', 'D-1 accepted', 'D-2 refused E-DUAL-SIG']);
		expect(gateway).toEqual([]);
	});

	test('and is let through where nobody checks it', async () => {
		const { gateway } = await played(real, true, false);
		expect(gateway).toMatchObject([{ parts: { payment: { number: '1' } } }]);
	});
});
