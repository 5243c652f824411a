import type { Claims, Expectation, Layer, PartReading } from '../../src/lib/vault/vault.ts';
import { at, read, type Scene } from './scene.ts';

export const pan = '9999100100000019';
export const names = { PI: 'payment', OI: 'order' } as const;
export type HalfName = keyof typeof names;

/** What Lin pays for an order, and the order. */
export const paymentOf = (xid: string): Claims => ({
	xid,
	amount: { minor: 28000, ccy: 'CNY' },
	pan: { $secret: 'pan', name: 'card of Lin' }
});
export const orderOf = (xid: string): Claims => ({ xid, lines: ['灯笼'], total: 28000 });

type DualLayer = Extract<Layer, { readonly kind: 'DS' }>;
export const dual = ({ cus }: Scene, half: HalfName, more: Partial<DualLayer> = {}): Layer => ({
	kind: 'DS',
	by: cus.sign,
	half,
	other: names[half === 'PI' ? 'OI' : 'PI'],
	...more
});

/** What the reader of a half expects, once its envelope is off. */
export const joined = (half: HalfName, more: object = {}): Expectation => ({
	kind: 'DS',
	half,
	verify: true,
	linked: true,
	against: null,
	...more
});

/** Both halves of a purchase, each in the envelope of its reader. */
export async function purchase(scene: Scene, xid: string) {
	const { vault, trust, pg, mer } = scene;
	await vault.keep([{ name: 'card of Lin', kind: 'pan', value: pan }]);
	const sealed = await vault.protect(
		{
			order: {
				claims: orderOf(xid),
				layers: [{ kind: 'ENV', to: mer.encrypt }, dual(scene, 'OI')],
				type: 'purchase'
			},
			payment: {
				claims: paymentOf(xid),
				layers: [{ kind: 'ENV', to: pg.encrypt }, dual(scene, 'PI')],
				type: 'purchase'
			}
		},
		at,
		trust
	);
	return { order: sealed['order']!, payment: sealed['payment']! };
}

/** Two halves that hold no secret, with no envelope around them: their text is what a reader peels. */
export async function bare(scene: Scene, xid: string): Promise<Record<HalfName, string>> {
	const plan = (half: HalfName, claims: Claims) =>
		({ claims, layers: [dual(scene, half)], type: 'purchase' }) as const;
	const sealed = await scene.vault.protect(
		{ order: plan('OI', orderOf(xid)), payment: plan('PI', { xid, amount: 28000 }) },
		at,
		scene.trust
	);
	return { OI: sealed['order']!.text, PI: sealed['payment']!.text };
}

export const readHalf = (
	scene: Scene,
	half: HalfName,
	text: string,
	more: object = {},
	when = at
): Promise<PartReading> => read(scene, text, [joined(half, more)], { type: 'purchase', when });

/** The text of a half with some of its members replaced. */
export const changed = (text: string, change: object): string =>
	JSON.stringify({ ...(JSON.parse(text) as object), ...change });

export const memberOf = (text: string, name: string): unknown =>
	(JSON.parse(text) as Record<string, unknown>)[name];
