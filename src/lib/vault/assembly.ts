import type { Bench } from './bench.ts';
import { CertificateShelf } from './certificateShelf.ts';
import { freshened } from './claims.ts';
import type { Driver } from './driver.ts';
import { establish, holds } from './establishment.ts';
import { digested, withHashes } from './hashes.ts';
import { admit, greet, join, prove, welcome } from './handshake.ts';
import { signHalves } from './dual.ts';
import { protectPart } from './protection.ts';
import { lookInto, readParts } from './reading.ts';
import { Safe } from './safe.ts';
import type { Vault } from './vault.ts';

/** A whole vault over a driver's primitives: everything both vaults have in common. */
export function vaultOver(driver: Driver): Vault {
	const safe = new Safe(driver);
	const bench: Bench = { driver, safe, shelf: new CertificateShelf(driver) };
	return {
		kind: driver.kind,
		establish: (subjects, at, onprogress) => establish(bench, subjects, at, onprogress),
		keep: (secrets) => safe.keep(secrets),
		holds: (identities, certificates) => holds(bench, identities, certificates),
		protect: async (parts, at, trust) => {
			if (!safe.ready) await safe.load();
			const fresh = (bytes: number) => driver.fresh(bytes);
			const plans = await digested(bench, parts, (claims) => freshened(claims, fresh));
			const halves = await signHalves(bench, plans, trust);
			return each(plans, (plan, name) => protectPart(bench, plan, at, trust, halves[name]));
		},
		read: async (parts, at, trust) => {
			if (!safe.ready) await safe.load();
			return withHashes(bench, parts, await readParts(bench, parts, at, trust));
		},
		look: (text, layers, trust) => lookInto(bench, text, layers, trust),
		greet: (channel) => greet(bench, channel),
		welcome: (channel, hello, certificate, trust) =>
			welcome(bench, channel, hello, certificate, trust),
		join: (channel, hello, answer, host, at, trust) =>
			join(bench, channel, hello, answer, host, at, trust),
		prove: (channel, hello, answer, certificate, trust) =>
			prove(bench, channel, hello, answer, certificate, trust),
		admit: (channel, hello, answer, proof, at, trust) =>
			admit(bench, channel, hello, answer, proof, at, trust),
		wrap: async (channel, by, seq, text) => driver.seal(channel, by, seq, text),
		unwrap: async (channel, by, seq, record) => driver.open(channel, by, seq, record)
	};
}

async function each<From, To>(
	parts: Readonly<Record<string, From>>,
	work: (part: From, name: string) => Promise<To>
): Promise<Readonly<Record<string, To>>> {
	const names = Object.keys(parts);
	const results: Record<string, To> = {};
	for (const name of names) results[name] = await work(parts[name]!, name);
	return results;
}
