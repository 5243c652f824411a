import { find } from '#lib/persistent/trie.ts';
import type { Claims, LayerReading, Outcome } from '#lib/vault/vault.ts';
import { word } from './canonical.ts';
import { no, yes, type Case, type Found } from './case.ts';
import type { Finding } from './cast.ts';
import { partyIn, playerIn, roleIn, specOf } from './change.ts';
import { fieldsProblem } from './field.ts';
import { sameContent } from './identity.ts';

const vaultCodes = ['CK03', 'CK04', 'CK05', 'CK06', 'CK08', 'CK27'] as const;
const skewSeconds = 120;

/** The checks every receiver makes alike; null for a code that only the party itself can check. */
export function runGeneric(kase: Case, code: string, of: string): readonly Found[] | null {
	if (vaultCodes.some((one) => one === code))
		return fromVault(kase, code as (typeof vaultCodes)[number], of);
	switch (code) {
		case 'CK01':
			return partsOf(kase, of).map(([name, claims]) => ({ ...form(kase, name, claims), of: name }));
		case 'CK02':
			return [{ ...channelHeld(kase), of: 'channel' }];
		case 'CK07':
			return signatures(kase, of).map(([name, layer]) => ({ ...status(kase, layer), of: name }));
		case 'CK09':
			return signatures(kase, of).map(([name, layer]) => ({
				...signer(kase, name, layer),
				of: name
			}));
		case 'CK10':
			return dated(kase, of).map(([name, claims]) => ({
				...fresh(claims, kase.given.now),
				of: name
			}));
		case 'CK11':
			return dated(kase, of).map(([name, claims]) => ({ ...unseen(kase, claims), of: name }));
		case 'CK12':
			return dated(kase, of).map(([name, claims]) => ({ ...addressed(kase, claims), of: name }));
		case 'CK13':
			return [{ ...sameContent(kase), of: '' }];
		default:
			return null;
	}
}

const partsOf = (kase: Case, of: string) =>
	Object.keys(kase.row.parts)
		.filter((name) => !of || name === of)
		.map((name) => [name, kase.reading.parts[name]?.claims ?? null] as const);

function dated(kase: Case, of: string): readonly (readonly [string, Claims])[] {
	return partsOf(kase, of).flatMap(([name, claims]) =>
		claims && ('jti' in claims || 'exp' in claims || 'nextUpdate' in claims)
			? [[name, claims] as const]
			: []
	);
}

/** Signature layers with a certificate, whichever part they are on. */
export function signatures(
	kase: Pick<Case, 'reading'>,
	of: string
): readonly (readonly [string, LayerReading])[] {
	return Object.entries(kase.reading.parts)
		.filter(([name]) => !of || name === of)
		.flatMap(([name, part]) =>
			part.layers.filter((layer) => layer.signer !== null).map((layer) => [name, layer] as const)
		);
}

function fromVault(kase: Case, code: (typeof vaultCodes)[number], of: string): readonly Found[] {
	const mac = of === 'MAC';
	const found = Object.entries(kase.reading.parts).flatMap(([name, part]) =>
		part.layers
			.filter((layer) => (layer.kind === 'MAC') === mac && (mac || !of || name === of))
			.flatMap((layer) => {
				const outcome = layer.outcomes[code];
				return outcome ? [{ ...outcome, of: `${name} ${layer.kind}` }] : [];
			})
	);
	return found.length > 0
		? found
		: [{ ...no('nothing to verify', 'a protected part'), of: of || 'message' }];
}

function form(kase: Case, name: string, claims: Claims | null): Outcome {
	const part = kase.row.parts[name];
	if (!part) throw new Error(`no such part: ${kase.row.key} ${name}`);
	const readable = part.reader === 'anyone' || roleIn(kase.row, part.reader) === kase.row.to;
	if (!readable)
		return kase.given.texts[name]
			? yes('sealed for somebody else', 'an envelope')
			: no('missing', 'an envelope');
	if (!claims) return no('unreadable', 'all fields, of the right type');
	const problem = fieldsProblem(part.fields, claims);
	return problem
		? no(problem, 'all fields, of the right type')
		: yes('all fields', 'all fields, of the right type');
}

function channelHeld(kase: Case): Outcome {
	if (!kase.row.channel) return yes('in person or inside', 'no channel');
	if (!kase.cast.policy.channels) return yes('channels are switched off', kase.row.channel.kind);
	return kase.message.record
		? yes(`${kase.row.channel.kind}, record ${kase.message.record.seq}`, kase.row.channel.kind)
		: no('no channel', kase.row.channel.kind);
}

function signer(kase: Case, name: string, layer: LayerReading): Outcome {
	const spec = kase.row.parts[name]?.layers.find((one) => one.kind === layer.kind);
	const expected =
		spec && 'by' in spec && 'key' in spec
			? (playerIn(kase.cast, roleIn(kase.row, spec.by), kase.message).keys[spec.key] ?? '')
			: '';
	return layer.subject === expected
		? yes(layer.subject, expected)
		: no(layer.subject ?? 'nobody', expected);
}

function fresh(claims: Claims, now: number): Outcome {
	if ('nextUpdate' in claims)
		return current(Number(claims['thisUpdate']), Number(claims['nextUpdate']), now);
	const at = Math.floor(now / 1000);
	const iat = Number(claims['iat'] ?? at);
	const exp = Number(claims['exp'] ?? at);
	const got = `from ${iat} to ${exp}`;
	const expected = `around ${at}, ${skewSeconds} s tolerated`;
	return iat <= at + skewSeconds && at <= exp + skewSeconds
		? yes(got, expected)
		: no(got, expected);
}

/** A status answer is good from thisUpdate to nextUpdate (RFC 6960 section 4.2.2.1). */
function current(from: number, to: number, now: number): Outcome {
	const [got, expected] = [`from ${from} to ${to}`, `around ${now}`];
	return from <= now + skewSeconds * 1000 && now <= to ? yes(got, expected) : no(got, expected);
}

/** The answer repeats the nonce of my own question (RFC 6960 section 4.4.1). */
function mine(kase: Case, claims: Claims): Outcome {
	const ask = kase.given.sent(
		`${kase.cast.rows[kase.cast.status.ask]?.kind ?? ''}:${word(claims['serial'])}`
	);
	const nonce = ask?.['request']?.claims?.['nonce'];
	const [got, expected] = [
		word(claims['nonce']),
		typeof nonce === 'string' ? nonce : 'no question'
	];
	return got === expected ? yes(got, expected) : no(got, expected);
}

function unseen(kase: Case, claims: Claims): Outcome {
	if ('nextUpdate' in claims) return mine(kase, claims);
	const jti = word(claims['jti']);
	const first = find(partyIn(kase.world, kase.message.to).memory.jtis, jti);
	return first === undefined
		? yes(`${jti.slice(0, 8)}, new`, 'not seen before')
		: no(`seen in ${first}`, 'not seen before');
}

function addressed(kase: Case, claims: Claims): Outcome {
	const { audience } = specOf(kase.cast, kase.message.to);
	const aud = word(claims['aud']);
	return audience.includes(aud) ? yes(aud, audience.join(' or ')) : no(aud, audience.join(' or '));
}

function status(kase: Case, layer: LayerReading): Finding {
	const serial = layer.serial ?? '';
	const known = partyIn(kase.world, kase.message.to).statuses[serial];
	const expected = 'good, and fresh';
	if (known && known.nextUpdate > kase.given.now) {
		if (known.status === 'good') return yes('good', expected);
		return {
			...no(known.status, expected),
			error: known.status === 'revoked' ? 'E-CERT-REVOKED' : 'E-CERT-STATUS'
		};
	}
	const found = kase.cast.policy.statusHardFail
		? no('no answer', expected)
		: yes('no answer, let pass', expected);
	return { ...found, error: 'E-CERT-STATUS' };
}

/** A signer's serial whose status must be asked for before CK07 can be judged. */
export function unknownSerial(kase: Case, of: string): string | null {
	const { statuses } = partyIn(kase.world, kase.message.to);
	for (const [, layer] of signatures(kase, of)) {
		const serial = layer.serial ?? '';
		const known = statuses[serial];
		if ((!known || known.nextUpdate <= kase.given.now) && !kase.unanswered.includes(serial))
			return serial;
	}
	return null;
}
