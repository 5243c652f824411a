import type { Certificate } from './certificate.ts';
import type { CertificateShelf } from './certificateShelf.ts';
import { chainOf, datesOf, usageOf, type Demand } from './chain.ts';
import type { Driver } from './driver.ts';
import type { Safe } from './safe.ts';
import type { LayerReading, Outcome, Thumbprint, Trust, VaultCode } from './vault.ts';

/** Everything a vault works with: its primitives, its certificates, its secrets. */
export interface Bench {
	readonly driver: Driver;
	readonly shelf: CertificateShelf;
	readonly safe: Safe;
}

export type Outcomes = { readonly [code in VaultCode]?: Outcome };

/** The certificate that a key is named by; without it nothing can be sealed. */
export async function certificateFor(
	bench: Bench,
	thumbprint: Thumbprint,
	trust: Trust
): Promise<Certificate> {
	const certificate = await bench.shelf.find(thumbprint, trust.certificates);
	if (certificate === null) throw new Error(`certificate is not in the directory: ${thumbprint}`);
	return certificate;
}

/** A layer's reading, naming the certificate whose key signed. */
export function readingOf(
	kind: LayerReading['kind'],
	signer: Certificate | null,
	outcomes: Outcomes
): LayerReading {
	return {
		kind,
		signer: signer?.thumbprint ?? null,
		subject: signer?.id ?? null,
		serial: signer?.serial ?? null,
		outcomes
	};
}

/** CK04 refused, with what was found instead of what was expected. */
export function unsigned(got: string, expected = 'a valid signature'): Outcomes {
	return { CK04: { held: false, got, expected } };
}

/** CK05, CK06 and CK08 of a certificate whose signature on something was judged before. */
export async function standing(
	bench: Bench,
	certificate: Certificate,
	at: number,
	trust: Trust,
	demand: Demand,
	host?: string
): Promise<Outcomes> {
	const chain = await chainOf(certificate, trust, bench.shelf);
	return {
		CK05: chain.trusted,
		CK06: datesOf(chain, at),
		CK08: usageOf(certificate, demand, host)
	};
}

/** True when every check that ran held. */
export function allHeld(outcomes: Outcomes): boolean {
	for (const code in outcomes) {
		if (!outcomes[code as VaultCode]!.held) return false;
	}
	return true;
}
