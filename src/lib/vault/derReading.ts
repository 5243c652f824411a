import { readingOf, standing, unsigned, type Bench, type Outcomes } from './bench.ts';
import { useOf, type Certificate } from './certificate.ts';
import { chainOf, datesOf, handedUsageOf, short } from './chain.ts';
import type { Driver, RevocationList, StatusAnswer } from './driver.ts';
import type { DerLayer } from './derWriting.ts';
import type { Claims, Json, LayerReading, Outcome, Trust } from './vault.ts';

type ReadAnswer = NonNullable<Awaited<ReturnType<Driver['readAnswer']>>>;

/** What a DER text says and how the checks on it came out. */
export interface DerReading {
	/** Null when it cannot be read as what it should be. */
	readonly claims: Claims | null;
	readonly reading: LayerReading;
}

/** Reads and verifies one DER text (base64); `verify` false only reads. */
export async function readDer(
	bench: Bench,
	kind: DerLayer['kind'],
	text: string,
	at: number,
	trust: Trust,
	verify: boolean
): Promise<DerReading> {
	switch (kind) {
		case 'PKCS10':
			return readRequest(bench, text, verify);
		case 'X509':
			return readCertificate(bench, text, at, trust, verify);
		case 'CRL':
			return readList(bench, text, at, trust, verify);
		case 'OCSP-REQUEST': {
			const question = await bench.driver.readQuestion(text);
			const nonce: Claims = question?.nonce ? { nonce: question.nonce } : {};
			const claims = question && { serial: question.serial, ...nonce };
			return { claims, reading: readingOf(kind, null, {}) };
		}
		case 'OCSP-RESPONSE':
			return readAnswer(bench, text, at, trust, verify);
	}
}

async function readRequest(bench: Bench, text: string, verify: boolean): Promise<DerReading> {
	const request = await bench.driver.readRequest(text);
	if (request === null) {
		return { claims: null, reading: readingOf('PKCS10', null, unsigned('no PKCS#10 request')) };
	}
	const { id, name, publicKey } = request;
	const held = !verify || (await request.signedBy(publicKey));
	const CK04 = {
		held,
		got: held ? 'signed by the requested key' : 'not signed by the requested key',
		expected: 'proof of possession (RFC 2986)'
	};
	const claims = { subject: id, name, publicKey };
	return { claims, reading: readingOf('PKCS10', null, verify ? { CK04 } : {}) };
}

async function readCertificate(
	bench: Bench,
	text: string,
	at: number,
	trust: Trust,
	verify: boolean
): Promise<DerReading> {
	const certificate = await bench.shelf.parse(text);
	if (certificate === null) {
		const CK05 = { held: false, got: 'no X.509 certificate', expected: 'a chain to the root' };
		return { claims: null, reading: readingOf('X509', null, { CK05 }) };
	}
	const claims = certificateClaims(certificate);
	if (!verify) return { claims, reading: readingOf('X509', null, {}) };
	const chain = await chainOf(certificate, trust, bench.shelf);
	const { held, got, expected } = handedUsageOf(certificate);
	const outcomes = {
		CK05: chain.trusted,
		CK06: datesOf(chain, at),
		CK08: { held, got, expected }
	};
	return { claims, reading: readingOf('X509', chain.trail[1] ?? null, outcomes) };
}

/** A certificate's content as claims. */
export function certificateClaims(certificate: Certificate): Claims {
	const { serial, thumbprint, notBefore, notAfter, id, name, publicKey, hosts } = certificate;
	const claims = { serial, thumbprint, notBefore, notAfter, subject: id, name, publicKey };
	const host: Claims = hosts[0] === undefined ? {} : { host: hosts[0] };
	return { ...claims, use: useOf(certificate), ...host };
}

async function readList(
	bench: Bench,
	text: string,
	at: number,
	trust: Trust,
	verify: boolean
): Promise<DerReading> {
	const list = await bench.driver.readList(text);
	if (list === null) {
		return { claims: null, reading: readingOf('CRL', null, unsigned('no revocation list')) };
	}
	const claims = listClaims(list);
	const issuer = (await bench.shelf.all(trust.certificates)).find(
		({ subject, keyId }) => subject === list.issuer && keyId === list.authorityKeyId
	);
	if (!verify) return { claims, reading: readingOf('CRL', issuer ?? null, {}) };
	if (issuer === undefined) {
		return { claims, reading: readingOf('CRL', null, unsigned('unknown certificate')) };
	}
	const outcomes = {
		...signature(await list.signedBy(issuer.publicKey), issuer),
		...(await standing(bench, issuer, at, trust, 'list'))
	};
	return { claims, reading: readingOf('CRL', issuer, outcomes) };
}

function listClaims({ number, revoked, thisUpdate, nextUpdate }: RevocationList): Claims {
	const entries = revoked.map(({ serial, at, reason }) =>
		reason === null ? { serial, at } : { serial, at, reason }
	);
	return { number, revoked: entries, thisUpdate, nextUpdate };
}

async function readAnswer(
	bench: Bench,
	text: string,
	at: number,
	trust: Trust,
	verify: boolean
): Promise<DerReading> {
	const answer = await bench.driver.readAnswer(text);
	if (answer === null) {
		const outcomes = unsigned('no OCSP response');
		return { claims: null, reading: readingOf('OCSP-RESPONSE', null, outcomes) };
	}
	const { responder } = answer;
	const claims = answerClaims(answer);
	if (!verify) return { claims, reading: readingOf('OCSP-RESPONSE', responder, {}) };
	const judged = await standing(bench, responder, at, trust, 'status');
	const misplaced = await misplacedAnswer(bench, answer, trust);
	const CK08 = misplaced ?? judged.CK08!;
	const outcomes = {
		...signature(await answer.signedBy(responder.publicKey), responder),
		...judged,
		CK08
	};
	return { claims, reading: readingOf('OCSP-RESPONSE', responder, outcomes) };
}

/**
 * RFC 6960 sections 3.2 and 4.2.2.2: the answer must be about the certificate that was meant, and
 * only the CA that issued that certificate may delegate its status. Null when both are so.
 */
async function misplacedAnswer(
	bench: Bench,
	{ serial, issuerKeyId, responder }: ReadAnswer,
	trust: Trust
): Promise<Outcome | null> {
	const all = await bench.shelf.all(trust.certificates);
	const meant = all.find((one) => one.serial === serial)?.authorityKeyId ?? issuerKeyId;
	const [named, delegating] = [issuerKeyId, responder.authorityKeyId];
	if (named === meant && delegating === meant) return null;
	const odd = named === meant ? delegating : named;
	return {
		held: false,
		got: `an answer by the CA with key ${short(odd)}`,
		expected: `by the CA with key ${short(meant)} (RFC 6960)`
	};
}

function answerClaims(answer: StatusAnswer): Claims {
	const { serial, status, nonce, revokedAt, reason, thisUpdate, nextUpdate } = answer;
	const claims: { [name: string]: Json } = { serial, status, thisUpdate, nextUpdate };
	if (nonce !== null) claims['nonce'] = nonce;
	if (revokedAt !== null) claims['revokedAt'] = revokedAt;
	if (reason !== null) claims['reason'] = reason;
	return claims;
}

function signature(held: boolean, signer: Certificate): Outcomes {
	const key = `key of ${short(signer.thumbprint)}`;
	return {
		CK04: {
			held,
			got: held ? `ES256 by the ${key}` : `ES256 not by the ${key}`,
			expected: `ES256 by the ${key}`
		}
	};
}
