import { useOf, type Certificate, type Usage } from './certificate.ts';
import type { CertificateShelf } from './certificateShelf.ts';
import type { KeyUse, Outcome, Trust } from './vault.ts';

/** A path from a certificate up to the root, as far as it could be built, and what broke it. */
export interface Chain {
	/** The certificate itself first. */
	readonly trail: readonly Certificate[];
	readonly trusted: Outcome;
}

const longestTrail = 6;

/** The first characters of a thumbprint or digest: enough to tell two apart on a screen. */
export function short(thumbprint: string): string {
	return `${thumbprint.slice(0, 12)}…`;
}

/**
 * Path validation after RFC 5280 section 6.1, one step at a time (CK05): for each link the issuer's
 * signature, the names, basicConstraints, pathLen and keyCertSign, until the one trusted root.
 */
export async function chainOf(
	certificate: Certificate,
	trust: Trust,
	shelf: CertificateShelf
): Promise<Chain> {
	const known = shelf.remembered(certificate, trust);
	if (known !== null) return known;
	const trail = [certificate];
	let broken: string | null = oddity(certificate);
	for (let below = certificate; below.thumbprint !== trust.root && broken === null;) {
		const above = await issuerOf(below, trust, shelf);
		if (above === null) broken = `no certificate of the issuer of ${short(below.thumbprint)}`;
		else {
			broken = await brokenLink(below, above, trail.length - 1, shelf);
			trail.push(above);
			below = above;
			if (broken === null && above.thumbprint !== trust.root) {
				if (above.subject === above.issuer) broken = `ends in ${short(above.thumbprint)}`;
				else if (trail.length > longestTrail) broken = 'longer than any honest chain';
			}
		}
	}
	const expected = `chain to root sha256 ${short(trust.root)}`;
	const path = trail.map(({ thumbprint }) => short(thumbprint)).join(' < ');
	const chain = {
		trail,
		trusted: { held: broken === null, got: broken ?? `sha256 ${path}`, expected }
	};
	if (broken === null) shelf.remember(chain, trust);
	return chain;
}

async function issuerOf(
	certificate: Certificate,
	trust: Trust,
	shelf: CertificateShelf
): Promise<Certificate | null> {
	const named = (await shelf.all(trust.certificates)).filter(
		({ subject, thumbprint }) =>
			subject === certificate.issuer && thumbprint !== certificate.thumbprint
	);
	const fitting = named.filter(({ keyId }) => keyId === certificate.authorityKeyId);
	for (const issuer of fitting) {
		if (await shelf.signed(certificate, issuer)) return issuer;
	}
	return fitting[0] ?? named[0] ?? null;
}

/** Why `above` may not vouch for `below`; null when it may. `between` counts the CAs below it. */
async function brokenLink(
	below: Certificate,
	above: Certificate,
	between: number,
	shelf: CertificateShelf
): Promise<string | null> {
	const [from, to] = [short(above.thumbprint), short(below.thumbprint)];
	if (!(await shelf.signed(below, above))) return `signature on ${to} is not by the key of ${from}`;
	if (below.issuer !== above.subject) return `issuer of ${to} is not the subject of ${from}`;
	if (!above.authority) return `issuer ${from} is no CA (basicConstraints)`;
	if (above.pathLength !== null && between > above.pathLength) {
		return `issuer ${from} has pathLen ${above.pathLength}, ${between} CAs below`;
	}
	if (above.usage !== null && !above.usage.includes('keyCertSign')) {
		return `issuer ${from} lacks keyCertSign`;
	}
	return oddity(above);
}

function oddity({ unknownCritical, thumbprint }: Certificate): string | null {
	return unknownCritical.length === 0
		? null
		: `unknown critical extension ${unknownCritical.join(' ')} in ${short(thumbprint)}`;
}

/** CK06: every certificate of the chain is within its validity at `at` (RFC 5280 section 6.1.3). */
export function datesOf({ trail }: Chain, at: number): Outcome {
	const stale = trail.find(({ notBefore, notAfter }) => at < notBefore || at > notAfter);
	const shown = stale ?? trail[0]!;
	return {
		held: stale === undefined,
		got: `${dated(shown.notBefore)} to ${dated(shown.notAfter)} (${short(shown.thumbprint)})`,
		expected: `valid at ${dated(at)}`
	};
}

const writtenDates = new Map<number, string>();

/** A time in ISO 8601, whole seconds, UTC. */
function dated(at: number): string {
	const known = writtenDates.get(at);
	if (known !== undefined) return known;
	if (writtenDates.size > 2000) writtenDates.clear();
	const written = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
	writtenDates.set(at, written);
	return written;
}

/** What a key has to be allowed for, before a receiver relies on it (CK08). */
export type Demand = 'document' | 'client' | 'server' | 'status' | 'list';

const demands: Readonly<Record<Demand, { usage: readonly Usage[]; purpose: string | null }>> = {
	document: { usage: ['digitalSignature', 'nonRepudiation'], purpose: 'documentSigning' },
	client: { usage: ['digitalSignature'], purpose: 'clientAuth' },
	server: { usage: ['digitalSignature'], purpose: 'serverAuth' },
	status: { usage: ['digitalSignature'], purpose: 'OCSPSigning' },
	list: { usage: ['cRLSign'], purpose: null }
};

/** CK08: key usage and extended key usage fit; for a server its host name too (RFC 6125). */
export function usageOf(certificate: Certificate, demand: Demand, host?: string): Outcome {
	const { usage, purpose } = demands[demand];
	const wanted = [...usage, ...(purpose === null ? [] : [purpose])];
	const allowed = [...(certificate.usage ?? []), ...(certificate.purposes ?? [])] as string[];
	const fits = certificate.usage !== null && wanted.every((one) => allowed.includes(one));
	if (host === undefined) {
		return { held: fits, got: allowed.join(' ') || 'none', expected: wanted.join(' ') };
	}
	return {
		held: fits && certificate.hosts.includes(host),
		got: [...allowed, ...certificate.hosts].join(' '),
		expected: [...wanted, host].join(' ')
	};
}

/** CK08 for a certificate that is handed over: its usages make sense for one use. */
export function handedUsageOf(certificate: Certificate): Outcome & { use: KeyUse | null } {
	const use = useOf(certificate);
	const allowed = [...(certificate.usage ?? []), ...(certificate.purposes ?? [])];
	return {
		held: use !== null,
		got: allowed.join(' ') || 'none',
		expected: 'one use: sign, encrypt or server',
		use
	};
}
