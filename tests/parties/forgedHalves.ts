import type { Claims, Layer, PartPlan, SealedPart } from '../../src/lib/vault/vault.ts';
import { rowOf } from '../../src/lib/world/change.ts';
import type { Message } from '../../src/lib/world/message.ts';
import type { LayerSpec, Row } from '../../src/lib/world/row.ts';
import { plansOf } from '../../src/lib/world/seal.ts';
import type { World } from '../../src/lib/world/world.ts';
import type { Wrong } from './forged.ts';
import type { Scene } from './scene.ts';

type Made = Exclude<PartPlan, { readonly carry: string }>;
type Dual = Extract<LayerSpec, { readonly kind: 'DS' }>;

/** Halves of a dual signature that are sealed anew, and what the carrier of one has to state about the other. */
export interface Halves {
	readonly parts: Readonly<Record<string, SealedPart>>;
	readonly stated: Readonly<Record<string, Claims>>;
}

const dualIn = (row: Row, name: string): Dual | undefined =>
	row.parts[name]?.layers.find((layer) => layer.kind === 'DS');

/**
 * The halves in a message, sealed by the one who signed both, whether the other half is in the same
 * message or was in an earlier one: one half alone cannot be made.
 */
export async function forgedHalves(
	scene: Scene,
	world: World,
	like: Message,
	wrong: Wrong
): Promise<Halves> {
	const row = rowOf(scene.cast, like.row);
	const parts: Record<string, SealedPart> = {};
	const stated: Record<string, Record<string, string>> = {};
	for (const name of Object.keys(row.parts)) {
		const dual = dualIn(row, name);
		if (!dual || parts[name]) continue;
		const pair = await sealed(scene, world, originOf(scene, like, name, dual.other), wrong, [
			name,
			...(dual.other in row.parts ? [dual.other] : [])
		]);
		parts[name] = pair[name] as SealedPart;
		if (dual.other in row.parts) parts[dual.other] = pair[dual.other] as SealedPart;
		const [part = '', field = ''] = dual.against?.split('.') ?? [];
		if (part) stated[part] = { ...stated[part], [field]: pair[dual.other]?.digest ?? '' };
	}
	return { parts, stated };
}

/** The message in which both halves were said. */
function originOf({ trace }: Scene, like: Message, name: string, other: string): Message {
	const sent = trace.flatMap((entry) =>
		entry.type === 'sent' && entry.message.entry <= like.entry ? [entry.message] : []
	);
	const origin = [...sent, like].findLast(
		({ parts }) => parts[name]?.claims && parts[other]?.claims
	);
	if (!origin) throw new Error(`nobody said both halves: ${name} ${other}`);
	return origin;
}

/** Both halves as their sender said them, with what is wrong about those that are wanted. */
async function sealed(
	{ cast, vault, strangers }: Scene,
	world: World,
	origin: Message,
	wrong: Wrong,
	wanted: readonly string[]
): Promise<Readonly<Record<string, SealedPart>>> {
	const { claims = (said: Claims) => said, layer = (one: Layer) => one } = wrong;
	const parts = Object.fromEntries(
		Object.entries(origin.parts).map(([name, { claims: said }]) => [name, undated(said ?? {})])
	);
	const plans = plansOf(cast, world, {
		type: 'seal',
		from: origin.from,
		to: origin.to,
		case: origin.case ?? null,
		row: origin.row,
		parts,
		re: null,
		because: world.seq
	});
	// Two halves have one signer: whatever is wrong with his key is wrong in both.
	const signed = (one: Layer, name: string): Layer =>
		one.kind === 'DS'
			? wanted.reduce<Layer>((made, part) => layer(made, part), one)
			: wanted.includes(name)
				? layer(one, name)
				: one;
	const typed = wrong.of === undefined || wanted.includes(wrong.of);
	const made = Object.entries(plans).map(([name, plan]) => {
		const { claims: said, layers, type } = plan as Made;
		return [
			name,
			{
				claims: wanted.includes(name) ? claims(said, name) : said,
				layers: layers.map((one) => signed(one, name)),
				type: (typed && wanted.includes(name) && wrong.type) || type
			}
		] as const;
	});
	const at = world.now - (wrong.agoMs ?? 0);
	const strange =
		wrong.strange === true &&
		typed &&
		made.some(([name, { layers }]) => changed(plans, name, layers));
	const by = strange ? strangers.vault : vault;
	const halves = await by.protect(Object.fromEntries(made), at, world.trust);
	const opened = wanted.find((name) => wrong.half && isOpen(made, name));
	return opened === undefined ? halves : { ...halves, [opened]: await refilled(opened) };

	/** The half once more, without its envelope, changed and put into it again. */
	async function refilled(name: string): Promise<SealedPart> {
		const bare = made.map(([one, { layers, ...rest }]): [string, Made] => [
			one,
			{ ...rest, layers: one === name ? layers.filter(({ kind }) => kind === 'DS') : layers }
		]);
		const { [name]: half } = await by.protect(Object.fromEntries(bare), at, world.trust);
		const plan = Object.fromEntries(made)[name] as Made;
		const text = JSON.parse(half?.text ?? '{}') as Claims;
		const one = {
			claims: wrong.half?.(text, name) ?? text,
			layers: plan.layers.filter(({ kind }) => kind === 'ENV'),
			type: plan.type
		};
		const { one: part } = await by.protect({ one }, at, world.trust);
		return { ...(half as SealedPart), text: part?.text ?? '' };
	}
}

/** Nothing in it is a secret. */
const isOpen = (made: readonly (readonly [string, Made])[], name: string): boolean =>
	!JSON.stringify(made.find(([one]) => one === name)?.[1].claims).includes('$secret');

const undated = ({ jti: _, iat: __, exp: ___, ...said }: Claims): Claims => said;

/** The key of the signature is another than the honest one. */
function changed(
	plans: Readonly<Record<string, PartPlan>>,
	name: string,
	layers: readonly Layer[]
): boolean {
	const keyOf = (all: readonly Layer[]) => all.find((one) => one.kind === 'DS')?.by;
	return keyOf(layers) !== keyOf((plans[name] as Made).layers);
}
