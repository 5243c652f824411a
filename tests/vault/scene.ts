import type { CertificatePlan } from '../../src/lib/vault/certificate.ts';
import type { Driver } from '../../src/lib/vault/driver.ts';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { realDriver, realVault } from '../../src/lib/vault/real/realVault.ts';
import { symbolicDriver, symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import type {
	Claims,
	Establishment,
	Expectation,
	Identity,
	KeyStore,
	Layer,
	PartReading,
	Subject,
	Trust,
	Vault
} from '../../src/lib/vault/vault.ts';

export const at = Date.UTC(2026, 10, 23, 9, 30, 15, 250);
export const days = 24 * 60 * 60 * 1000;
export const kinds = ['real', 'symbolic'] as const;
export type Kind = (typeof kinds)[number];

export const subjects: readonly Subject[] = [
	{ id: 'MER', name: '灯笼书店', uses: ['sign', 'encrypt', 'server'], host: 'lantern.example' },
	{ id: 'PG', name: 'Harbor Bank gateway', uses: ['sign', 'encrypt'] },
	{ id: 'CUS', name: 'Lin Wei', uses: ['sign'] }
];

export interface Scene {
	readonly vault: Vault;
	readonly store: KeyStore;
	readonly standing: Establishment;
	readonly trust: Trust;
	readonly mer: Required<Identity>;
	readonly pg: Required<Identity>;
	readonly cus: Required<Identity>;
}

export function vaultOf(kind: Kind, store: KeyStore = memoryStore()): Vault {
	return kind === 'real' ? realVault(store) : symbolicVault(store);
}

export function driverOf(kind: Kind, store: KeyStore): Driver {
	return kind === 'real' ? realDriver(store) : symbolicDriver(store, 7_000_001);
}

export async function setScene(kind: Kind, store: KeyStore = memoryStore()): Promise<Scene> {
	const vault = vaultOf(kind, store);
	const standing = await vault.establish(subjects, at);
	const trust = { certificates: standing.certificates, root: standing.root };
	const { MER, PG, CUS } = standing.identities as Record<string, Required<Identity>>;
	return { vault, store, standing, trust, mer: MER!, pg: PG!, cus: CUS! };
}

const scenes = new Map<Kind, Promise<Scene>>();

/** One scene of each kind for all tests of a file: RSA keys take their time. */
export function sharedScene(kind: Kind): Promise<Scene> {
	const known = scenes.get(kind) ?? setScene(kind);
	scenes.set(kind, known);
	return known;
}

/** Seals one part. */
export async function seal(
	{ vault, trust }: Pick<Scene, 'vault' | 'trust'>,
	layers: readonly Layer[],
	claims: Claims = { order: 'LB20261123', amount: 4200 },
	type = 'offer'
) {
	return (await vault.protect({ one: { claims, layers, type } }, at, trust))['one']!;
}

/** Reads one part. */
export async function read(
	{ vault, trust }: Pick<Scene, 'vault' | 'trust'>,
	text: string,
	layers: readonly Expectation[],
	options: { when?: number; type?: string; secrets?: Record<string, string> } = {}
): Promise<PartReading> {
	const { when = at, type = 'offer', secrets = {} } = options;
	return (await vault.read({ one: { text, layers, type, secrets } }, when, trust))['one']!;
}

/** The first check that did not hold, in the order of the catalogue; null when all held. */
export function firstRefusal({ layers }: PartReading): string | null {
	for (const { outcomes } of layers) {
		for (const code of ['CK03', 'CK04', 'CK05', 'CK06', 'CK08', 'CK27'] as const) {
			if (outcomes[code]?.held === false) return code;
		}
	}
	return null;
}

/** Everything about a reading that must not depend on which vault made it. */
export function verdictOf({ claims, layers }: PartReading) {
	return {
		read: claims !== null,
		layers: layers.map(({ kind, subject, outcomes }) => ({
			kind,
			subject,
			outcomes: Object.entries(outcomes).map(([code, { held }]) => `${code} ${held}`)
		}))
	};
}

/** Adds a certificate to what a verifier can find. */
export async function withCertificate(scene: Scene, kind: Kind, text: string): Promise<Scene> {
	const { thumbprint } = (await driverOf(kind, scene.store).readCertificate(text))!;
	const certificates = { ...scene.trust.certificates, [thumbprint]: text };
	return { ...scene, trust: { ...scene.trust, certificates } };
}

/** A certificate of the directory, parsed. */
export async function certificateOf(scene: Scene, kind: Kind, thumbprint: string) {
	const text = scene.trust.certificates[thumbprint]!;
	return (await driverOf(kind, scene.store).readCertificate(text))!;
}

/** A certificate as Mallory would have it: any plan, signed by any key of the store. */
export async function forge(
	scene: Scene,
	kind: Kind,
	issuer: string,
	wish: Partial<CertificatePlan>
): Promise<{ scene: Scene; thumbprint: string }> {
	const driver = driverOf(kind, scene.store);
	const above = await certificateOf(scene, kind, issuer);
	const text = await driver.writeCertificate({
		serial: '41'.repeat(16),
		id: 'ATK',
		name: 'Mallory',
		organization: null,
		publicKey: wish.publicKey ?? (await driver.makeKey('P-256')),
		issuer: above,
		notBefore: at - 1000,
		notAfter: at + 100 * days,
		authority: null,
		usage: ['digitalSignature', 'nonRepudiation'],
		purposes: ['clientAuth', 'documentSigning'],
		host: null,
		...wish
	});
	const { thumbprint } = (await driver.readCertificate(text))!;
	return { scene: await withCertificate(scene, kind, text), thumbprint };
}

/** The same text with another character at one place. */
export function altered(text: string, place: number): string {
	const other = text[place] === 'A' ? 'B' : 'A';
	return text.slice(0, place) + other + text.slice(place + 1);
}
