import type { Claims, LayerReading, Outcome } from '#lib/vault/vault.ts';
import type { Cast, Finding, Given } from './cast.ts';
import { partyIn, playerOf, rowOf, specOf } from './change.ts';
import { canonical } from './canonical.ts';
import type { Reading } from './fact.ts';
import { fieldsProblem } from './field.ts';
import { stateOf } from './machines.ts';
import type { Message } from './message.ts';
import type { Row } from './row.ts';
import type { CheckDone, World } from './world.ts';

/** How the checks of one message ended. */
export type Verdict =
	| { readonly type: 'accepted' }
	| { readonly type: 'refused'; readonly check: CheckDone }
	/** CK13: the same key and the same content; the answer to message `id` is the answer. */
	| { readonly type: 'repeated'; readonly id: string }
	/** CK07: the status of this serial must be asked for first. */
	| { readonly type: 'waits'; readonly serial: string };
export interface Judgement {
	readonly done: readonly CheckDone[];
	readonly verdict: Verdict;
}
/** Everything one check may look at. */
export interface Case {
	readonly cast: Cast;
	readonly world: World;
	readonly row: Row;
	readonly message: Message;
	readonly reading: Reading;
	readonly given: Given;
	/** Serials whose status could not be obtained. */
	readonly unanswered: readonly string[];
}

const vaultCodes = ['CK03', 'CK04', 'CK05', 'CK06', 'CK08'] as const;
const skewSeconds = 120;
const yes = (got: string, expected: string): Outcome => ({ held: true, got, expected });
const no = (got: string, expected: string): Outcome => ({ held: false, got, expected });

/** Runs a row's checks in their order and stops at the first that fails (domain 3.7). */
export function judge(kase: Case): Judgement {
	const done: CheckDone[] = [];
	for (const wanted of orderOf(kase.row)) {
		const [code = '', of = ''] = wanted.split('@');
		if (code === 'CK07') {
			const serial = unknownSerial(kase, of);
			if (serial) return { done, verdict: { type: 'waits', serial } };
		}
		for (const finding of run(kase, code, of)) {
			const error = finding.held ? null : (finding.error ?? kase.cast.errors[code] ?? code);
			const check: CheckDone = {
				code,
				of: finding.of,
				held: finding.held,
				got: finding.got,
				expected: finding.expected,
				error
			};
			done.push(check);
			if (!check.held) return { done, verdict: { type: 'refused', check } };
		}
		const first = code === 'CK13' ? firstOf(kase) : null;
		if (first) return { done, verdict: { type: 'repeated', id: first } };
	}
	return { done, verdict: { type: 'accepted' } };
}

/** The table's order; a MAC is verified before anything is believed, the form before anything is used. */
function orderOf(row: Row): readonly string[] {
	const macs = Object.values(row.parts).some((part) => part.layers[0]?.kind === 'MAC')
		? ['CK04@MAC']
		: [];
	const form = row.checks.includes('CK01') ? [] : ['CK01'];
	const firstUse = row.checks.findIndex((check) => !/^CK0[2-9]/.test(check));
	const at = firstUse < 0 ? row.checks.length : firstUse;
	return [...macs, ...row.checks.slice(0, at), ...form, ...row.checks.slice(at)];
}

interface Found extends Finding {
	readonly of: string;
}

function run(kase: Case, code: string, of: string): readonly Found[] {
	const { cast, message, given } = kase;
	const own = specOf(cast, message.to).checks[given.kind]?.[code];
	const generic = runGeneric(kase, code, of);
	if (!own && !generic) throw new Error(`nobody knows how to check: ${message.row} ${code}`);
	if (!own || generic?.some((one) => !one.held)) return generic ?? [];
	return [...(generic ?? []), { ...own(given), of: '' }];
}

function runGeneric(kase: Case, code: string, of: string): readonly Found[] | null {
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
				...fresh(claims, kase.world.now),
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
		claims && ('jti' in claims || 'exp' in claims) ? [[name, claims] as const] : []
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
	const mine = part.reader === 'anyone' || part.reader === kase.row.to;
	if (!mine) return yes('sealed for somebody else', 'an envelope');
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
			? (playerOf(kase.cast, spec.by).keys[spec.key] ?? '')
			: '';
	return layer.subject === expected
		? yes(layer.subject, expected)
		: no(layer.subject ?? 'nobody', expected);
}

function fresh(claims: Claims, now: number): Outcome {
	const at = Math.floor(now / 1000);
	const iat = Number(claims['iat'] ?? at);
	const exp = Number(claims['exp'] ?? at);
	const got = `from ${iat} to ${exp}`;
	const expected = `around ${at}, ${skewSeconds} s tolerated`;
	return iat <= at + skewSeconds && at <= exp + skewSeconds
		? yes(got, expected)
		: no(got, expected);
}

function unseen(kase: Case, claims: Claims): Outcome {
	const jti = String(claims['jti'] ?? '');
	const first = partyIn(kase.world, kase.message.to).memory.jtis[jti];
	return first === undefined
		? yes(`${jti.slice(0, 8)}, new`, 'not seen before')
		: no(`seen in ${first}`, 'not seen before');
}

function addressed(kase: Case, claims: Claims): Outcome {
	const { audience } = specOf(kase.cast, kase.message.to);
	const aud = String(claims['aud'] ?? 'nobody');
	return audience.includes(aud) ? yes(aud, audience.join(' or ')) : no(aud, audience.join(' or '));
}

function status(kase: Case, layer: LayerReading): Finding {
	const serial = layer.serial ?? '';
	const known = partyIn(kase.world, kase.message.to).statuses[serial];
	const expected = 'good, and fresh';
	if (known && known.nextUpdate > kase.world.now) {
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

function unknownSerial(kase: Case, of: string): string | null {
	const { statuses } = partyIn(kase.world, kase.message.to);
	for (const [, layer] of signatures(kase, of)) {
		const serial = layer.serial ?? '';
		const known = statuses[serial];
		if ((!known || known.nextUpdate <= kase.world.now) && !kase.unanswered.includes(serial))
			return serial;
	}
	return null;
}

/** Claims that differ between honest repeats of one request. */
const volatile = ['jti', 'iat', 'exp', 'notifySeq', 'try'];

/** The idempotency key of a message and the content it stands for (CK13). */
export function identityOf(
	row: Row,
	parts: Readonly<Record<string, Claims>>
): { readonly key: string; readonly content: string } | null {
	if (!row.idempotency) return null;
	const key = row.idempotency.map((path) => {
		const [part = '', name = ''] = path.split('.');
		return canonical(parts[part]?.[name] ?? null);
	});
	const lasting = Object.entries(parts).map(
		([name, claims]) =>
			[
				name,
				Object.fromEntries(Object.entries(claims).filter(([field]) => !volatile.includes(field)))
			] as const
	);
	return { key: `${row.kind} ${key.join(' ')}`, content: canonical(Object.fromEntries(lasting)) };
}

function sameContent(kase: Case): Outcome {
	const own = identityOf(kase.row, kase.given.parts);
	const known = own ? partyIn(kase.world, kase.message.to).memory.keys[own.key] : undefined;
	if (!known) return yes('new', 'new, or the same content again');
	return known.content === own?.content
		? yes(`as ${known.id}`, 'new, or the same content again')
		: no(`other content than ${known.id}`, 'new, or the same content again');
}

function firstOf(kase: Case): string | null {
	const own = identityOf(kase.row, kase.given.parts);
	return own ? (partyIn(kase.world, kase.message.to).memory.keys[own.key]?.id ?? null) : null;
}

/** What the receiver's own checks may look at. */
export function givenOf(cast: Cast, world: World, message: Message, reading: Reading): Given {
	const party = partyIn(world, message.to);
	const opened = Object.entries(reading.parts).flatMap(([name, part]) =>
		part.claims ? [[name, part.claims] as const] : []
	);
	return {
		kind: rowOf(cast, message.row).kind,
		parts: Object.fromEntries(opened),
		digests: Object.fromEntries(
			Object.entries(reading.parts).map(([name, part]) => [name, part.digest])
		),
		context: party.snapshot.context,
		state: stateOf(party.snapshot),
		books: world.books,
		now: world.now,
		sent: (kind) => party.sent[kind]?.parts ?? null,
		signers: Object.fromEntries(
			Object.entries(reading.parts).map(([name, part]) => [
				name,
				part.layers.find((layer) => layer.subject)?.subject ?? null
			])
		)
	};
}
