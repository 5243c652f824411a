import { fromBase64Url, fromUtf8, toBase64Url, toUtf8 } from '../../src/lib/vault/encoding.ts';
import type { Claims, Layer, PartPlan, SealedPart } from '../../src/lib/vault/vault.ts';
import { rowOf } from '../../src/lib/world/change.ts';
import { channelOf, sideOf } from '../../src/lib/world/channels.ts';
import type { Message } from '../../src/lib/world/message.ts';
import { plansOf } from '../../src/lib/world/seal.ts';
import type { World } from '../../src/lib/world/world.ts';
import { forgedHalves } from './forgedHalves.ts';
import type { Scene } from './scene.ts';

type Made = Exclude<PartPlan, { readonly carry: string }>;

/** What is done otherwise than an honest sender does it; everything else is done right. */
export interface Wrong {
	readonly claims?: (claims: Claims, part: string) => Claims;
	readonly layer?: (layer: Layer, part: string) => Layer;
	/** JOSE type of the signatures: of one part, where `of` names it. */
	readonly type?: string;
	readonly of?: string;
	/** The text of a part inside its MAC, after it was sealed. */
	readonly text?: (text: string, part: string, layers: readonly Layer[]) => string;
	/** What stands in a half of a dual signature inside its envelope; of a half without a secret. */
	readonly half?: (half: Claims, part: string) => Claims;
	/** Whatever carries a certificate is sealed with the keys of the untrusted centre. */
	readonly strange?: true;
	/** Sealed so many milliseconds ago. */
	readonly agoMs?: number;
	/** A part that is left out. */
	readonly without?: string;
	readonly channel?: 'none' | 'closed' | 'altered';
}

/** What each part of a message said where it was first sealed; carried parts were said by somebody before. */
export function saidIn({ trace }: Scene, message: Message): Readonly<Record<string, Claims>> {
	const origins = trace.flatMap((entry) =>
		entry.type === 'sent' && entry.message.entry <= message.entry ? [entry.message] : []
	);
	const said = Object.keys(message.parts).map((name): [string, Claims] => {
		const origin = [...origins, message].findLast((one) => one.parts[name]?.claims);
		const claims = origin?.parts[name]?.claims;
		if (!claims) throw new Error(`nobody said: ${message.row} ${name}`);
		return [name, claims];
	});
	return Object.fromEntries(said);
}

/** Claims that the vault or the date of sealing adds by itself. */
const added: Readonly<Partial<Record<Layer['kind'], readonly string[]>>> = {
	SIG: ['jti', 'iat', 'exp'],
	ENV: ['jti', 'iat', 'exp'],
	PKCS10: ['publicKey'],
	X509: ['serial', 'thumbprint', 'notBefore', 'notAfter'],
	CRL: ['thisUpdate', 'nextUpdate'],
	'OCSP-RESPONSE': ['thisUpdate', 'nextUpdate']
};

/** A message like the genuine one, sealed anew in `world` by its honest sender except for what is wrong. */
export async function forged(
	scene: Scene,
	world: World,
	like: Message,
	wrong: Wrong
): Promise<Message> {
	const { cast } = scene;
	const row = rowOf(cast, like.row);
	const fresh = Object.entries(saidIn(scene, like)).map(([name, claims]) => {
		const layers = row.parts[name]?.layers ?? [];
		const gone = layers.flatMap(({ kind }) => added[kind] ?? []);
		return [
			name,
			Object.fromEntries(Object.entries(claims).filter(([one]) => !gone.includes(one)))
		];
	});
	const plans = plansOf(cast, world, {
		type: 'seal',
		from: like.from,
		to: like.to,
		case: like.case ?? null,
		row: like.row,
		parts: Object.fromEntries(fresh) as Readonly<Record<string, Claims>>,
		re: null,
		because: world.seq
	});
	const halves = await forgedHalves(scene, world, like, wrong);
	const parts: Record<string, SealedPart> = {};
	for (const [name, plan] of Object.entries(plans)) {
		if (name === wrong.without) continue;
		const { claims, ...made } = plan as Made;
		const said = { ...made, claims: { ...claims, ...halves.stated[name] } };
		parts[name] = halves.parts[name] ?? (await sealed(scene, world, name, said, wrong));
	}
	return travelling(scene, world, { ...like, parts }, wrong.channel);
}

async function sealed(
	{ vault, strangers }: Scene,
	world: World,
	name: string,
	plan: Made,
	wrong: Wrong
): Promise<SealedPart> {
	const {
		claims = (said) => said,
		layer = (one) => one,
		text = (sealedText) => sealedText
	} = wrong;
	const layers = plan.layers.map((one) => layer(one, name));
	const macs = layers.filter(({ kind }) => kind === 'MAC');
	const inner = layers.filter(({ kind }) => kind !== 'MAC');
	const said = claims(plan.claims, name);
	const typed = wrong.of === undefined || wrong.of === name;
	const planned = plan.layers.filter(({ kind }) => kind !== 'MAC');
	const differs = (one: Layer & { readonly by: string }, place: number): boolean => {
		const honest = planned[place];
		return !(honest && 'by' in honest && honest.by === one.by);
	};
	const made = { claims: said, layers: inner, type: (typed && wrong.type) || plan.type };
	const at = world.now - (wrong.agoMs ?? 0);
	if (inner.length === 0) {
		const { one } = await vault.protect({ one: { ...made, layers } }, at, world.trust);
		return one as SealedPart;
	}
	// Only what is signed with another key than the honest one; other parts are not the stranger's.
	const strange = wrong.strange && inner.some((one, place) => 'by' in one && differs(one, place));
	const by = strange ? strangers.vault : vault;
	const { one } = await by.protect({ one: made }, at, world.trust);
	const part = one as SealedPart;
	const carry = text(part.text, name, inner);
	const around = await vault.protect({ one: { carry, layers: macs } }, at, world.trust);
	return { ...part, text: around['one']?.text ?? '' };
}

/** Puts texts onto the line: in a record of the open channel, unless that is what is wrong. */
async function travelling(
	{ cast, vault }: Scene,
	world: World,
	like: Message,
	how: Wrong['channel']
): Promise<Message> {
	const row = rowOf(cast, like.row);
	const texts = JSON.stringify(
		Object.fromEntries(Object.entries(like.parts).map(([name, { text }]) => [name, text]))
	);
	const message = {
		...like,
		id: `forged-${like.id}`,
		entry: world.seq + 1,
		sentAt: world.now,
		arrivesAt: world.now,
		re: null,
		again: null,
		wire: texts,
		record: null
	};
	if (!row.channel || !cast.policy.channels || how === 'none') return message;
	const channel = channelOf(cast, world, row, like);
	if (!channel) throw new Error(`no channel is open: ${like.row}`);
	const side = sideOf(cast, row, like);
	const wire = await vault.wrap(channel.keys, side, 9_000, texts);
	const record = { channel: how === 'closed' ? 'another' : channel.keys, side, seq: 9_000 };
	return { ...message, wire: how === 'altered' ? flipped(wire, 0.5) : wire, record };
}

/** One character somewhere in a text becomes another. */
export function flipped(text: string, share: number): string {
	const place = Math.floor(share * text.length);
	const other = text.charAt(place) === 'A' ? 'B' : 'A';
	return text.slice(0, place) + other + text.slice(place + 1);
}

/** A signed text whose claims were changed after it was signed. */
export function changedInside(jws: string): string {
	const [header = '', payload = '', signature = ''] = jws.split('.');
	const said = JSON.parse(fromUtf8(fromBase64Url(payload) ?? new Uint8Array()) ?? '{}') as Claims;
	const changed = toBase64Url(toUtf8(JSON.stringify({ ...said, jti: 'another' })));
	return [header, changed, signature].join('.');
}
