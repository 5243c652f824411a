import { certificateFor, type Bench } from './bench.ts';
import {
	day,
	profileOf,
	wholeSeconds,
	yearsAfter,
	type Certificate,
	type CertificatePlan,
	type PublicKey
} from './certificate.ts';
import { reasons, type Reason, type Revocation, type StatusAnswer } from './driver.ts';
import { fromBase64Url, toHex } from './encoding.ts';
import type { Claims, Json, KeyUse, Layer, Trust } from './vault.ts';

/** Layers whose text is DER: always the innermost. */
export type DerLayer = Extract<Layer, { kind: `${'PKCS10' | 'X509' | 'CRL' | 'OCSP'}${string}` }>;

const answerLasts = 10 * 60 * 1000;

/** Puts claims into their standard DER form; claims that have no place in it are a bug. */
export async function writeDer(
	bench: Bench,
	layer: DerLayer,
	claims: Claims,
	at: number,
	trust: Trust
): Promise<string> {
	onlyKnown(layer.kind, claims);
	switch (layer.kind) {
		case 'PKCS10': {
			const publicKey = await keyOf(bench, layer.holder);
			return bench.driver.writeRequest({ ...named(claims), publicKey });
		}
		case 'X509': {
			const issuer = await certificateFor(bench, layer.by, trust);
			return bench.driver.writeCertificate(endEntityPlan(bench, claims, issuer, at));
		}
		case 'CRL': {
			const issuer = await certificateFor(bench, layer.by, trust);
			const revoked = listed(claims);
			const number = numberIn(claims, 'number');
			const thisUpdate = wholeSeconds(at);
			const list = { number, revoked, thisUpdate, nextUpdate: thisUpdate + day };
			return bench.driver.writeList(list, issuer);
		}
		case 'OCSP-REQUEST': {
			const serial = textIn(claims, 'serial');
			const issuer = await issuerFor(bench, serial, trust);
			return bench.driver.writeQuestion({ serial, nonce: nonceIn(claims) }, issuer);
		}
		case 'OCSP-RESPONSE': {
			const responder = await certificateFor(bench, layer.by, trust);
			const issuer = await issuerNamed(bench, responder.authorityKeyId, trust);
			return bench.driver.writeAnswer(answered(claims, at), responder, issuer);
		}
	}
}

const places: Readonly<Record<DerLayer['kind'], readonly string[]>> = {
	PKCS10: ['subject', 'name'],
	X509: ['subject', 'name', 'publicKey', 'use', 'host'],
	CRL: ['number', 'revoked'],
	'OCSP-REQUEST': ['serial', 'nonce'],
	'OCSP-RESPONSE': ['serial', 'status', 'nonce', 'revokedAt', 'reason']
};

function onlyKnown(kind: DerLayer['kind'], claims: Claims): void {
	const odd = Object.keys(claims).find((name) => !places[kind].includes(name));
	if (odd !== undefined) throw new Error(`${kind} has no place for the claim: ${odd}`);
}

async function keyOf({ driver }: Bench, holder: string): Promise<PublicKey> {
	const known = await driver.store.get(`holder:${holder}`);
	if (typeof known === 'string' && (await driver.holdsKey(known))) return known;
	const made = await driver.makeKey('P-256');
	await driver.store.put(`holder:${holder}`, made);
	return made;
}

/** The profile of an end entity's certificate: two years, usages by what its key is for. */
export function endEntityPlan(
	bench: Bench,
	claims: Claims,
	issuer: Certificate,
	at: number
): CertificatePlan {
	const use = textIn(claims, 'use');
	if (!isUse(use)) throw new Error(`no such use of a key: ${use}`);
	const notBefore = wholeSeconds(at);
	return {
		...named(claims),
		...profileOf(use),
		serial: freshSerial(bench),
		organization: null,
		publicKey: textIn(claims, 'publicKey'),
		issuer,
		notBefore,
		notAfter: yearsAfter(notBefore, 2),
		authority: null,
		host: claims['host'] === undefined ? null : textIn(claims, 'host')
	};
}

function isUse(use: string): use is KeyUse {
	return use === 'sign' || use === 'encrypt' || use === 'server';
}

/** Sixteen random bytes, positive and without a leading zero (RFC 5280 section 4.1.2.2). */
export function freshSerial({ driver }: Bench): string {
	const bytes = fromBase64Url(driver.fresh(16))!;
	bytes[0] = (bytes[0]! & 0x3f) | 0x40;
	return toHex(bytes);
}

/** The CA that issued the certificate of that serial number, or else the one below the root. */
async function issuerFor(bench: Bench, serial: string, trust: Trust): Promise<Certificate> {
	const all = await bench.shelf.all(trust.certificates);
	const asked = all.find((one) => one.serial === serial);
	if (asked !== undefined) return issuerNamed(bench, asked.authorityKeyId, trust);
	const root = await certificateFor(bench, trust.root, trust);
	for (const one of all) {
		if (!one.authority || one.thumbprint === root.thumbprint) continue;
		if (await bench.shelf.signed(one, root)) return one;
	}
	throw new Error(`no issuing certificate below the root: ${trust.root}`);
}

async function issuerNamed(bench: Bench, keyId: string, trust: Trust): Promise<Certificate> {
	const all = await bench.shelf.all(trust.certificates);
	const issuer = all.find((one) => one.keyId === keyId);
	if (issuer === undefined) throw new Error(`no certificate of the issuer with key: ${keyId}`);
	return issuer;
}

function answered(claims: Claims, at: number): StatusAnswer {
	const status = textIn(claims, 'status');
	if (status !== 'good' && status !== 'revoked' && status !== 'unknown') {
		throw new Error(`no such certificate status: ${status}`);
	}
	const revoked = status === 'revoked';
	return {
		serial: textIn(claims, 'serial'),
		status,
		revokedAt: revoked ? wholeSeconds(numberIn(claims, 'revokedAt')) : null,
		reason: revoked ? reasonIn(claims) : null,
		nonce: nonceIn(claims),
		...answerDates(at)
	};
}

/** An OCSP answer given now is good for ten minutes (RFC 6960 section 4.2.2.1). */
export function answerDates(at: number): Pick<StatusAnswer, 'thisUpdate' | 'nextUpdate'> {
	const thisUpdate = wholeSeconds(at);
	return { thisUpdate, nextUpdate: thisUpdate + answerLasts };
}

function listed(claims: Claims): readonly Revocation[] {
	const revoked = claims['revoked'];
	if (!Array.isArray(revoked)) throw new Error('revoked is not a list');
	return (revoked as readonly Claims[]).map((entry) => ({
		serial: textIn(entry, 'serial'),
		at: wholeSeconds(numberIn(entry, 'at')),
		reason: reasonIn(entry)
	}));
}

function named(claims: Claims): { id: string; name: string } {
	return { id: textIn(claims, 'subject'), name: textIn(claims, 'name') };
}

function textIn(claims: Claims, name: string): string {
	const value: Json | undefined = claims[name];
	if (typeof value !== 'string') throw new Error(`claim is not a text: ${name}`);
	return value;
}

function numberIn(claims: Claims, name: string): number {
	const value: Json | undefined = claims[name];
	if (typeof value !== 'number') throw new Error(`claim is not a number: ${name}`);
	return value;
}

function reasonIn(claims: Claims): Reason | null {
	const value = claims['reason'];
	if (value === undefined || value === null) return null;
	if (typeof value === 'string' && value in reasons) return value as Reason;
	throw new Error(`no such reason of revocation: ${JSON.stringify(value)}`);
}

function nonceIn(claims: Claims): string | null {
	const value = claims['nonce'];
	if (value === undefined || value === null) return null;
	if (typeof value === 'string' && fromBase64Url(value) !== null) return value;
	throw new Error('nonce is not base64url');
}
