import { certificateFor, type Bench } from './bench.ts';
import { claimsFrom, fill } from './claims.ts';
import { envelopeHeader, signatureHeader } from './compact.ts';
import { readDer } from './derReading.ts';
import { answerDates, writeDer, type DerLayer } from './derWriting.ts';
import type { SignedHalf } from './dual.ts';
import type { Claims, Layer, PartPlan, SealedPart, Trust } from './vault.ts';

type Made = Exclude<PartPlan, { readonly carry: string }>;

/** Seals one part: fills the claims, then puts the layers on, innermost first; `half` where it is one. */
export async function protectPart(
	bench: Bench,
	plan: PartPlan,
	at: number,
	trust: Trust,
	half?: SignedHalf
): Promise<SealedPart> {
	if ('carry' in plan) {
		const layers = plan.layers ?? [];
		const odd = layers.find(({ kind }) => kind !== 'MAC' && kind !== 'ENV');
		if (odd !== undefined) throw new Error(`a carried part cannot get a layer: ${odd.kind}`);
		const text = await wrapped(bench, { layers, type: '' }, plan.carry, at, trust);
		return { text, claims: null, digest: null };
	}
	if (half) return protectHalf(bench, plan, half, at, trust);
	const innermost = plan.layers.at(-1);
	return innermost !== undefined && isDer(innermost)
		? protectDer(bench, plan, innermost, at, trust)
		: protectJson(bench, plan, at, trust);
}

/** Layers with a standard DER form. */
export function isDer(layer: { readonly kind: Layer['kind'] }): layer is DerLayer {
	const { kind } = layer;
	return kind !== 'SIG' && kind !== 'ENV' && kind !== 'MAC' && kind !== 'DS';
}

/** Names of the two machines that share a key, in one spelling. */
export function pairName(between: readonly [string, string]): string {
	return JSON.stringify([...between].sort());
}

async function protectJson(
	bench: Bench,
	plan: Made,
	at: number,
	trust: Trust
): Promise<SealedPart> {
	const { shown, sealed, kinds } = fill(plan.claims, bench.safe, (bytes) =>
		bench.driver.fresh(bytes)
	);
	demandEnvelope(plan, kinds);
	const text = JSON.stringify(sealed);
	if (text.includes('$') && claimsFrom(text) === null)
		throw new Error(`claims hold a malformed reference: ${plan.type}`);
	// Side by side: the hash of the plain text and the layers do not wait for each other.
	const hash = kinds.length > 0 ? null : bench.driver.digest(text);
	const [digest, travels] = await Promise.all([hash, wrapped(bench, plan, text, at, trust)]);
	return { text: travels, claims: shown, digest };
}

async function protectHalf(
	bench: Bench,
	plan: Made,
	{ text, shown, digest, kinds }: SignedHalf,
	at: number,
	trust: Trust
): Promise<SealedPart> {
	demandEnvelope(plan, kinds);
	const outer = { ...plan, layers: plan.layers.slice(0, -1) };
	return { text: await wrapped(bench, outer, text, at, trust), claims: shown, digest };
}

function demandEnvelope({ layers }: Made, kinds: readonly string[]): void {
	if (layers.some(({ kind }) => kind === 'ENV')) return;
	const bare = kinds.find((kind) => kind !== 'handover');
	if (bare !== undefined) throw new Error(`a secret would travel without an envelope: ${bare}`);
}

async function protectDer(
	bench: Bench,
	plan: Made,
	layer: DerLayer,
	at: number,
	trust: Trust
): Promise<SealedPart> {
	const { shown, kinds } = fill(plan.claims, bench.safe, (bytes) => bench.driver.fresh(bytes));
	if (kinds.length > 0) throw new Error(`${layer.kind} cannot hold a secret: ${kinds.join(' ')}`);
	const der = await writeDer(bench, layer, shown, at, trust);
	const claims = await saidBy(bench, layer, der, shown, at, trust);
	const outer = { ...plan, layers: plan.layers.slice(0, -1) };
	const text =
		outer.layers.length === 0
			? der
			: await wrapped(bench, outer, JSON.stringify({ der }), at, trust);
	return { text, claims, digest: await bench.driver.thumbprint(der) };
}

/**
 * What the bytes really say. A request and a certificate get their key, serial number and dates only
 * when they are written, so they are read back; the other forms take over their claims as they are.
 */
async function saidBy(
	bench: Bench,
	{ kind }: DerLayer,
	der: string,
	claims: Claims,
	at: number,
	trust: Trust
): Promise<Claims | null> {
	if (kind === 'OCSP-RESPONSE') return { ...claims, ...answerDates(at) };
	if (kind === 'OCSP-REQUEST') return claims;
	return (await readDer(bench, kind, der, at, trust, false)).claims;
}

/** A JWS that is carried on: three texts between dots (RFC 7515 section 7.1); no claims look like one. */
const isSigned = (text: string): boolean => /^[\w-]+\.[\w-]*\.[\w-]+$/.test(text);

async function wrapped(
	bench: Bench,
	{ layers, type }: Pick<Made, 'layers' | 'type'>,
	inner: string,
	at: number,
	trust: Trust
): Promise<string> {
	let text = inner;
	for (let place = layers.length - 1; place >= 0; place--) {
		const inside = layers[place + 1]?.kind ?? (isSigned(inner) ? 'SIG' : undefined);
		text = await sealedBy(bench, layers[place]!, inside, text, type, at, trust);
	}
	return text;
}

async function sealedBy(
	bench: Bench,
	layer: Layer,
	inside: Layer['kind'] | undefined,
	text: string,
	type: string,
	at: number,
	trust: Trust
): Promise<string> {
	const { driver } = bench;
	switch (layer.kind) {
		case 'SIG': {
			const { serial, thumbprint, publicKey } = await certificateFor(bench, layer.by, trust);
			const header = signatureHeader(serial, thumbprint, type, at);
			return driver.signCompact(publicKey, header, text);
		}
		case 'ENV': {
			const { serial, publicKey } = await certificateFor(bench, layer.to, trust);
			return driver.encryptCompact(publicKey, envelopeHeader(serial, inside === 'SIG'), text);
		}
		case 'MAC': {
			const mac = await driver.mac(pairName(layer.between), text);
			return JSON.stringify({ claims: text, mac });
		}
		default:
			throw new Error(`only the innermost layer can be: ${layer.kind}`);
	}
}
