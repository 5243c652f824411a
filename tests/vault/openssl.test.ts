import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claims, Layer } from '../../src/lib/vault/vault.ts';
import {
	altered,
	at,
	days,
	driverOf,
	firstRefusal,
	read,
	seal,
	setScene,
	withCertificate,
	type Scene
} from './scene.ts';

const missing = spawnSync('openssl', ['version']).error !== undefined;
if (missing) console.warn('NOTICE: no openssl on this machine, its second opinion is skipped');

const attime = String(Math.floor(at / 1000));

describe.skipIf(missing)('openssl', () => {
	let folder = '';
	let scene: Scene;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'vault-'));
		scene = await setScene('real');
		const { root, issuing, responder } = scene.standing;
		for (const [name, thumbprint] of Object.entries({ root, issuing, responder, ...scene.mer })) {
			save(`${name}.pem`, pem('CERTIFICATE', scene.trust.certificates[thumbprint]!));
		}
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	function save(name: string, content: string | Buffer): void {
		writeFileSync(join(folder, name), content);
	}

	/** Exit code and everything it said. */
	function openssl(...words: string[]): { code: number | null; said: string } {
		const done = spawnSync('openssl', words, { cwd: folder, encoding: 'utf8' });
		return { code: done.status, said: done.stdout + done.stderr };
	}

	function verify(file: string, ...more: string[]) {
		const chain = ['-CAfile', 'root.pem', '-untrusted', 'issuing.pem'];
		return openssl('verify', '-x509_strict', '-attime', attime, ...chain, ...more, file);
	}

	async function list(by: string, revoked: readonly string[], number = 7): Promise<string> {
		const entries = revoked.map((serial) => ({ serial, at, reason: 'keyCompromise' }));
		const { text } = await seal(scene, [{ kind: 'CRL', by }], { number, revoked: entries });
		return pem('X509 CRL', text);
	}

	async function serialOf(thumbprint: string): Promise<string> {
		const text = scene.trust.certificates[thumbprint]!;
		return (await driverOf('real', scene.store).readCertificate(text))!.serial;
	}

	test('refuses another host name, another purpose, a missing intermediate, another time', () => {
		const server = ['-purpose', 'sslserver', '-verify_hostname'];
		expect(verify('server.pem', ...server, 'shade.example').said).toMatch(/hostname mismatch/i);
		expect(verify('sign.pem', '-purpose', 'sslserver').said).toMatch(/purpose/i);
		expect(openssl('verify', '-attime', attime, '-CAfile', 'root.pem', 'sign.pem').code).not.toBe(
			0
		);
		const late = String(Math.floor((at + 800 * days) / 1000));
		const chain = ['-CAfile', 'root.pem', '-untrusted', 'issuing.pem'];
		expect(openssl('verify', '-attime', late, ...chain, 'sign.pem').said).toMatch(/expired/);
	});

	test('accepts every certificate of the establishment, strictly', () => {
		const host = ['-purpose', 'sslserver', '-verify_hostname', 'lantern.example'];
		for (const [file, ...more] of [
			['root.pem'],
			['issuing.pem'],
			['responder.pem', '-purpose', 'ocsphelper'],
			['sign.pem', '-purpose', 'sslclient'],
			['encrypt.pem'],
			['server.pem', ...host]
		] as [string, ...string[]][]) {
			expect(verify(file, ...more)).toMatchObject({ code: 0 });
		}
	});

	test('reads the profile: names in UTF-8, critical usages, identifiers, distribution point', () => {
		const { said } = openssl('x509', '-in', 'sign.pem', '-noout', '-text', '-nameopt', 'utf8');
		expect(said).toContain('灯笼书店');
		expect(said).toMatch(/Key Usage: critical\s+Digital Signature, Non Repudiation\n/);
		expect(said).toMatch(/Basic Constraints: critical\s+CA:FALSE/);
		expect(said).toMatch(/Subject Key Identifier/);
		expect(said).toMatch(/Authority Key Identifier/);
		expect(said).toMatch(/URI:http:\/\/crl\.meridian\.example\/issuing\.crl/);
		expect(said).toMatch(/TLS Web Client Authentication/);
		const issuing = openssl('x509', '-in', 'issuing.pem', '-noout', '-text').said;
		expect(issuing).toMatch(/Basic Constraints: critical\s+CA:TRUE, pathlen:0/);
		expect(issuing).toMatch(/Key Usage: critical\s+Certificate Sign, CRL Sign\n/);
	});

	test('refuses a revoked certificate by our list, and accepts the others', async () => {
		const { root, issuing } = scene.standing;
		save('root.crl', await list(root, []));
		save('good.crl', await list(issuing, ['41'.repeat(16)]));
		save('bad.crl', await list(issuing, ['41'.repeat(16), await serialOf(scene.mer.sign)]));
		const check = (name: string) =>
			verify('sign.pem', '-crl_check_all', '-CRLfile', 'root.crl', '-CRLfile', name);
		expect(check('bad.crl').said).toMatch(/certificate revoked/);
		expect(check('good.crl')).toMatchObject({ code: 0 });
		const { said } = openssl('crl', '-in', 'bad.crl', '-noout', '-text', '-CAfile', 'issuing.pem');
		expect(said).toMatch(/verify OK/);
		expect(said).toMatch(/Version 2[\s\S]*CRL Number:\s+7[\s\S]*Key Compromise/);
	});

	test('refuses an altered request, and accepts ours', async () => {
		const layers: Layer[] = [{ kind: 'PKCS10', holder: 'usb key' }];
		const { text } = await seal(scene, layers, { subject: 'CUS', name: '林薇' });
		save('bad.csr', pem('CERTIFICATE REQUEST', altered(text, text.length - 20)));
		save('good.csr', pem('CERTIFICATE REQUEST', text));
		const check = (name: string) => openssl('req', '-verify', '-noout', '-in', name);
		expect(check('bad.csr').said).not.toMatch(/verify OK/i);
		expect(check('good.csr').said).toMatch(/verify OK/i);
	});

	test('reads our OCSP request, and its own request is read by us', async () => {
		const serial = await serialOf(scene.mer.sign);
		const asked = { serial, nonce: 'AAECAwQFBgcICQoLDA0ODw' };
		const { text } = await seal(scene, [{ kind: 'OCSP-REQUEST' }], asked);
		save('ours.req', Buffer.from(text, 'base64'));
		const { said } = openssl('ocsp', '-reqin', 'ours.req', '-req_text');
		expect(said.toLowerCase()).toContain(serial);
		expect(said).toMatch(/OCSP Nonce:\s+0410000102030405060708090A0B0C0D0E0F/);
		const query = ['-issuer', 'issuing.pem', '-cert', 'sign.pem'];
		openssl('ocsp', ...query, '-no_nonce', '-reqout', 'theirs.req');
		const theirs = readFileSync(join(folder, 'theirs.req')).toString('base64');
		const reading = await read(scene, theirs, [{ kind: 'OCSP-REQUEST' }]);
		expect(reading.claims).toEqual({ serial });
		openssl('ocsp', ...query, '-nonce', '-reqout', 'theirs.req');
		const more = readFileSync(join(folder, 'theirs.req')).toString('base64');
		const again = await read(scene, more, [{ kind: 'OCSP-REQUEST' }]);
		expect(again.claims).toMatchObject({
			serial,
			nonce: expect.stringMatching(/^[\w-]{22,}$/) as string
		});
	});

	test('believes our OCSP responses, good and revoked, and no altered one', async () => {
		const serial = await serialOf(scene.mer.sign);
		const answer = async (claims: Claims) => {
			const layers: Layer[] = [{ kind: 'OCSP-RESPONSE', by: scene.standing.responder }];
			return (await seal(scene, layers, { serial, ...claims })).text;
		};
		const check = (text: string) => {
			save('answer.der', Buffer.from(text, 'base64'));
			const query = ['-issuer', 'issuing.pem', '-cert', 'sign.pem', '-no_nonce'];
			const trust = ['-CAfile', 'root.pem', '-verify_other', 'issuing.pem', '-attime', attime];
			// Its freshness test knows only the real clock; a wide tolerance stands for the virtual one.
			const wide = ['-validity_period', '4000000000'];
			return openssl('ocsp', '-respin', 'answer.der', ...query, ...trust, ...wide).said;
		};
		const good = await answer({ status: 'good' });
		const refusedOne = check(altered(good, 400));
		expect(refusedOne).not.toMatch(/Response verify OK/);
		const believed = check(good);
		expect(believed).toMatch(/Response verify OK/);
		expect(believed).toMatch(/sign\.pem: good/);
		expect(believed).not.toMatch(/WARNING|error/i);
		const said = check(await answer({ status: 'revoked', revokedAt: at, reason: 'keyCompromise' }));
		expect(said).toMatch(/Response verify OK/);
		expect(said).toMatch(/sign\.pem: revoked[\s\S]*keyCompromise/);
	});

	test('makes a certificate with a critical extension that we do not know: refused', async () => {
		openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'odd.key');
		const self = [
			'-x509',
			'-new',
			'-key',
			'odd.key',
			'-sha256',
			'-outform',
			'DER',
			'-out',
			'odd.der'
		];
		const odd = ['-addext', '1.2.3.4=critical,ASN1:UTF8String:odd'];
		openssl('req', ...self, '-subj', '/CN=Odd', ...odd);
		const der = readFileSync(join(folder, 'odd.der')).toString('base64');
		const foreign = await withCertificate(scene, 'real', der);
		const root = Object.keys(foreign.trust.certificates).at(-1)!;
		const reading = await read({ ...foreign, trust: { ...foreign.trust, root } }, der, [
			{ kind: 'X509' }
		]);
		expect(reading.layers[0]!.outcomes.CK05).toMatchObject({
			held: false,
			got: expect.stringContaining('1.2.3.4') as string
		});
	});

	test('makes a chain that we trust with its own root, and not with ours', async () => {
		const key = (name: string) =>
			openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', name);
		key('their.key');
		const self = ['-x509', '-new', '-key', 'their.key', '-sha256', '-days', '9000'];
		const usage = ['-addext', 'keyUsage=critical,keyCertSign'];
		openssl('req', ...self, '-subj', '/CN=Their root', ...usage, '-out', 'their.pem');
		key('leaf.key');
		const subject = ['-subj', '/CN=Leaf/serialNumber=ATK'];
		openssl('req', '-new', '-key', 'leaf.key', ...subject, '-out', 'leaf.csr');
		const lines = [
			'basicConstraints=critical,CA:FALSE',
			'keyUsage=critical,digitalSignature,nonRepudiation',
			'extendedKeyUsage=clientAuth'
		];
		save('leaf.ext', lines.join('\n'));
		const issue = ['-req', '-in', 'leaf.csr', '-CA', 'their.pem', '-CAkey', 'their.key'];
		const done = ['-CAcreateserial', '-days', '8000', '-sha256', '-extfile', 'leaf.ext'];
		openssl('x509', ...issue, ...done, '-out', 'leaf.pem');
		const der = (name: string) =>
			execFileSync('openssl', ['x509', '-in', name, '-outform', 'DER'], { cwd: folder });
		const leaf = der('leaf.pem').toString('base64');
		const foreign = await withCertificate(scene, 'real', der('their.pem').toString('base64'));
		expect(firstRefusal(await read(foreign, leaf, [{ kind: 'X509' }]))).toBe('CK05');
		const root = Object.keys(foreign.trust.certificates).at(-1)!;
		const trusting = { ...foreign, trust: { ...foreign.trust, root } };
		// Made on this machine's clock, so judged a day after the later of the two beginnings.
		const looked = await scene.vault.look(leaf, [{ kind: 'X509' }], trusting.trust);
		const when = (looked!['notBefore'] as number) + days;
		const reading = await read(trusting, leaf, [{ kind: 'X509' }], { when });
		expect(firstRefusal(reading)).toBeNull();
		expect(reading.claims).toMatchObject({ subject: 'ATK', name: 'Leaf', use: 'sign' });
	});
});

function pem(label: string, base64: string): string {
	const lines = base64.match(/.{1,64}/g)!.join('\n');
	return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
