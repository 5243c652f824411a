import type { Bench } from './bench.ts';
import {
	day,
	profileOf,
	wholeSeconds,
	yearsAfter,
	type Certificate,
	type CertificatePlan
} from './certificate.ts';
import { freshSerial } from './derWriting.ts';
import type { Directory, Establishment, Identity, KeyUse, Subject } from './vault.ts';

/** What a certificate that stands before the run is to say, and how long it lives. */
type Wish = Omit<CertificatePlan, 'serial' | 'publicKey' | 'notBefore' | 'notAfter'> & {
	/** Under which it is kept in the store. */
	readonly key: string;
	readonly years: number;
	/** How long before the run it began. */
	readonly begunDays: number;
};

interface Kept {
	readonly text: string;
	readonly publicKey: string;
	readonly issuer: string;
}

const organization = 'Meridian CA';
const centre = { id: 'CA', organization, host: null };
const root: Wish = {
	...centre,
	key: 'root',
	name: 'Meridian Root CA',
	issuer: null,
	authority: { pathLength: 1 },
	usage: ['keyCertSign', 'cRLSign'],
	purposes: [],
	years: 20,
	begunDays: 365
};
const issuing: Omit<Wish, 'issuer'> = {
	...root,
	key: 'issuing',
	name: 'Meridian Issuing CA',
	authority: { pathLength: 0 },
	years: 10,
	begunDays: 180
};
const responder: Omit<Wish, 'issuer'> = {
	...centre,
	key: 'responder',
	name: 'Meridian OCSP Responder',
	authority: null,
	usage: ['digitalSignature'],
	purposes: ['OCSPSigning'],
	years: 2,
	begunDays: 30
};

/** Root, issuing CA, OCSP responder and all subjects' certificates, from the store where possible. */
export async function establish(
	bench: Bench,
	subjects: readonly Subject[],
	at: number,
	onprogress?: (share: number) => void
): Promise<Establishment> {
	const wanted = subjects.flatMap((subject) => subject.uses.map((use) => ({ subject, use })));
	let made = 0;
	const counted = (certificate: Certificate) => {
		onprogress?.(++made / (wanted.length + 3));
		return certificate;
	};
	const top = counted(await stand(bench, root, at));
	const middle = counted(await stand(bench, { ...issuing, issuer: top }, at));
	const ends = [
		stand(bench, { ...responder, issuer: middle }, at).then(counted),
		...wanted.map(({ subject, use }) =>
			stand(bench, endEntity(subject, use, middle), at).then(counted)
		)
	];
	const [answering, ...leaves] = await Promise.all(ends);
	const identities: Record<string, Identity> = {};
	for (const [place, { subject, use }] of wanted.entries()) {
		const { thumbprint } = leaves[place]!;
		identities[subject.id] = { ...identities[subject.id], [use]: thumbprint };
	}
	const certificates: Record<string, string> = {};
	for (const { thumbprint, text } of [top, middle, answering!, ...leaves]) {
		certificates[thumbprint] = text;
	}
	return {
		identities,
		certificates,
		root: top.thumbprint,
		issuing: middle.thumbprint,
		responder: answering!.thumbprint
	};
}

function endEntity(subject: Subject, use: KeyUse, issuer: Certificate): Wish {
	const { id, name, host, issuedDaysAgo } = subject;
	return {
		...profileOf(use),
		// An old certificate is kept beside the present one, so that neither passes for the other.
		key: JSON.stringify(issuedDaysAgo === undefined ? [id, use] : [id, use, issuedDaysAgo]),
		id,
		name,
		organization: null,
		issuer,
		authority: null,
		host: use === 'server' ? (host ?? null) : null,
		years: 2,
		begunDays: issuedDaysAgo ?? 30
	};
}

async function stand(bench: Bench, wish: Wish, at: number): Promise<Certificate> {
	const { driver, shelf } = bench;
	const place = `certificate:${wish.key}`;
	const kept = (await driver.store.get(place)) as Kept | undefined;
	const usable = kept !== undefined && (await driver.holdsKey(kept.publicKey));
	const before = usable ? await shelf.parse(kept.text) : null;
	if (before !== null && kept?.issuer === issuerOf(wish) && still(before, wish, at)) return before;
	const keyKind = wish.usage.includes('keyEncipherment') ? 'RSA-2048' : 'P-256';
	const publicKey = usable ? kept.publicKey : await driver.makeKey(keyKind);
	const notBefore = wholeSeconds(at) - wish.begunDays * day;
	const text = await driver.writeCertificate({
		...wish,
		serial: freshSerial(bench),
		publicKey,
		notBefore,
		notAfter: yearsAfter(notBefore, wish.years)
	});
	await driver.store.put(place, { text, publicKey, issuer: issuerOf(wish) } satisfies Kept);
	return (await shelf.parse(text))!;
}

function issuerOf({ issuer }: Wish): string {
	return issuer?.thumbprint ?? 'itself';
}

function still(certificate: Certificate, wish: Wish, at: number): boolean {
	return (
		certificate.name === wish.name &&
		(certificate.hosts[0] ?? null) === wish.host &&
		at >= certificate.notBefore &&
		at <= certificate.notAfter
	);
}

/** True when the private keys of all identities are here. */
export async function holds(
	{ driver, shelf }: Bench,
	identities: Readonly<Record<string, Identity>>,
	certificates: Directory
): Promise<boolean> {
	for (const identity of Object.values(identities)) {
		for (const thumbprint of Object.values(identity)) {
			const certificate = await shelf.find(thumbprint, certificates);
			if (certificate === null || !(await driver.holdsKey(certificate.publicKey))) return false;
		}
	}
	return true;
}
