import { certificateFor, type Bench } from './bench.ts';
import { canonical } from './canonical.ts';
import { claimsFrom, fill } from './claims.ts';
import { dualHeader } from './compact.ts';
import type { Header } from './driver.ts';
import type { Claims, Layer, PartPlan, Trust } from './vault.ts';

type Made = Exclude<PartPlan, { readonly carry: string }>;
type DualLayer = Extract<Layer, { readonly kind: 'DS' }>;

/** What stands in the text of a half. */
export interface HalfText {
	/** Canonical JSON: the bytes whose digest is signed. */
	readonly claims: string;
	readonly header: Header;
	/** Digest of the other half. */
	readonly other: string;
	readonly signature: string;
}

/** A half as it is to be sealed. */
export interface SignedHalf {
	readonly text: string;
	readonly shown: Claims;
	readonly digest: string;
	readonly kinds: readonly string[];
}

interface Open {
	readonly plan: Made;
	readonly layer: DualLayer;
	readonly shown: Claims;
	readonly kinds: readonly string[];
	readonly claims: string;
	readonly digest: string;
}

/** The one spelling of a half. */
export function halfText({ claims, header, other, signature }: HalfText): string {
	return JSON.stringify({ claims, header, other, signature });
}

/** The dual signature layer of a plan; it stands innermost or nowhere. */
function dualOf(plan: PartPlan): DualLayer | null {
	if ('carry' in plan) return null;
	const found = plan.layers.find((layer) => layer.kind === 'DS');
	if (found && plan.layers.at(-1) !== found) throw new Error('only the innermost layer can be: DS');
	return found ?? null;
}

/** Signs every two halves among the parts of a message with one signature for both (SET, domain 3.5). */
export async function signHalves(
	bench: Bench,
	plans: Readonly<Record<string, PartPlan>>,
	trust: Trust
): Promise<Readonly<Record<string, SignedHalf>>> {
	const open: Record<string, Open> = {};
	for (const [name, plan] of Object.entries(plans)) {
		const layer = dualOf(plan);
		if (layer) open[name] = await opened(bench, plan as Made, layer);
	}
	const signed: Record<string, SignedHalf> = {};
	for (const [name, payment] of Object.entries(open)) {
		const order = partnerOf(open, name);
		if (payment.layer.half !== 'PI') continue;
		const { serial, thumbprint, publicKey } = await certificateFor(bench, payment.layer.by, trust);
		const signature = await bench.driver.signDigests(publicKey, payment.digest, order.digest);
		const said = ({ plan, claims, shown, kinds, digest }: Open, other: string): SignedHalf => {
			const header = dualHeader(serial, thumbprint, plan.type);
			return { text: halfText({ claims, header, other, signature }), shown, digest, kinds };
		};
		signed[name] = said(payment, order.digest);
		signed[payment.layer.other] = said(order, payment.digest);
	}
	return signed;
}

/**
 * A digest of few possible values could be guessed, and the reader of the other half gets it: where
 * a secret is inside, a salt goes with it (as SET's nonce beside the card number).
 */
async function opened(bench: Bench, plan: Made, layer: DualLayer): Promise<Open> {
	const fresh = (bytes: number) => bench.driver.fresh(bytes);
	const { shown, sealed, kinds } = fill(plan.claims, bench.safe, fresh);
	if ('salt' in sealed) throw new Error(`the salt of a half is the vault's own: ${plan.type}`);
	const claims = canonical(kinds.length > 0 ? { ...sealed, salt: fresh(16) } : sealed);
	if (claims.includes('$') && claimsFrom(claims) === null)
		throw new Error(`claims hold a malformed reference: ${plan.type}`);
	return { plan, layer, shown, kinds, claims, digest: await bench.driver.digest(claims) };
}

function partnerOf(open: Readonly<Record<string, Open>>, name: string): Open {
	const { layer } = open[name]!;
	const partner = open[layer.other];
	if (!partner) throw new Error(`the other half is missing: ${layer.other}`);
	const { half, other, by } = partner.layer;
	if (half === layer.half || other !== name || by !== layer.by)
		throw new Error(`two parts are no halves of one signature: ${name} ${layer.other}`);
	return partner;
}
