import { allHeld, readingOf, standing, unsigned, type Bench, type Outcomes } from './bench.ts';
import type { Certificate } from './certificate.ts';
import { short } from './chain.ts';
import { claimsFrom, hideSecrets } from './claims.ts';
import { allowed, wrongSignatureHeader } from './compact.ts';
import { halfText, type HalfText } from './dual.ts';
import { fromBase64Url } from './encoding.ts';
import type { Expectation, LayerReading, Outcome, PartReading, ReadPart, Trust } from './vault.ts';

type DualExpectation = Extract<Expectation, { readonly kind: 'DS' }>;

/** A half of a dual signature, spelled exactly as it was sealed; null for anything else. */
export function halfIn(text: string): HalfText | null {
	const said = claimsFrom(text);
	if (said === null) return null;
	const { claims, header, other, signature } = said as unknown as HalfText;
	const whole =
		[claims, other, signature].every((one) => typeof one === 'string') &&
		typeof header === 'object' &&
		header !== null;
	return whole && halfText({ claims, header, other, signature }) === text
		? { claims, header, other, signature }
		: null;
}

/**
 * Reads one half: its certificate (CK04 to CK08), then the signature over the digest of what was
 * received and the digest of the other half, which this reader never sees (CK27). `stated` is the
 * digest that another part states; undefined where none is asked for.
 */
export async function readHalf(
	bench: Bench,
	part: ReadPart,
	expected: DualExpectation,
	text: string,
	at: number,
	trust: Trust,
	before: readonly LayerReading[],
	stated: string | null | undefined
): Promise<PartReading> {
	const half = halfIn(text);
	const { signer, refused } = await signerOf(bench, half, part.type, trust);
	const outcomes: Outcomes = {
		...(expected.verify && (refused ?? (await certified(bench, signer!, at, trust)))),
		...(expected.linked && (await linked(bench, half, signer, expected, stated)))
	};
	const layers = [...before, readingOf('DS', signer, outcomes)];
	const claims = half && allHeld(outcomes) ? claimsFrom(half.claims) : null;
	if (half === null || claims === null) return { claims: null, digest: null, layers };
	const { hidden, claims: shown } = hideSecrets(claims, part.secrets, bench.safe);
	const { salt: _, ...unsalted } = shown;
	const digest = await bench.driver.digest(half.claims);
	return { claims: hidden ? unsalted : shown, digest, other: half.other, layers };
}

/** The certificate that the header names, or why its header is refused (CK04). */
async function signerOf(
	{ shelf }: Bench,
	half: HalfText | null,
	type: string,
	trust: Trust
): Promise<{ readonly signer: Certificate | null; readonly refused: Outcomes | null }> {
	const no = (refused: Outcomes, signer: Certificate | null = null) => ({ signer, refused });
	if (half === null) return no(unsigned('no half', 'claims, header, other and signature'));
	const wrong = wrongSignatureHeader(half.header, type);
	if (wrong !== null) return no(unsigned(wrong, `alg ${allowed.sign}, typ ${type}`));
	const thumbprint = half.header['x5t#S256'];
	const signer =
		typeof thumbprint === 'string' ? await shelf.find(thumbprint, trust.certificates) : null;
	if (signer === null) return no(unsigned('unknown certificate', 'a certificate of the directory'));
	return half.header['kid'] === signer.serial
		? { signer, refused: null }
		: no(unsigned('kid of another certificate', `kid ${signer.serial}`), signer);
}

async function certified(
	bench: Bench,
	signer: Certificate,
	at: number,
	trust: Trust
): Promise<Outcomes> {
	const named = `${allowed.sign}, certificate ${short(signer.thumbprint)}`;
	return {
		CK04: { held: true, got: named, expected: named },
		...(await standing(bench, signer, at, trust, 'document'))
	};
}

async function linked(
	{ driver }: Bench,
	half: HalfText | null,
	signer: Certificate | null,
	{ half: which }: DualExpectation,
	stated: string | null | undefined
): Promise<Outcomes> {
	const outcome = (held: boolean, got: string, expected: string): { CK27: Outcome } => ({
		CK27: { held, got, expected }
	});
	if (half === null || signer === null)
		return outcome(false, 'no signer', 'one signature over two digests');
	const other = stated === undefined ? half.other : stated;
	if (other === null || fromBase64Url(other)?.length !== 32)
		return outcome(false, 'no digest of the other half', 'SHA-256 of the other half');
	const own = await driver.digest(half.claims);
	const both = which === 'PI' ? ([own, other] as const) : ([other, own] as const);
	const expected = `one signature over PI ${short(both[0])} and OI ${short(both[1])}`;
	const held = await driver.verifyDigests(signer.publicKey, ...both, half.signature);
	return outcome(held, held ? expected : `not ${expected}`, expected);
}
