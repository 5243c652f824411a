import type { Claims, Layer } from '../../src/lib/vault/vault.ts';
import type { Message } from '../../src/lib/world/message.ts';
import type { Part, Row } from '../../src/lib/world/row.ts';
import type { World } from '../../src/lib/world/world.ts';
import { changedInside, flipped, saidIn, type Wrong } from './forged.ts';
import { genuine, type Scene } from './scene.ts';
import * as stranger from './strangers.ts';

/** Where in the plain run the message is put: before or after the genuine one, or elsewhere. */
export type Place = 'before' | 'after' | 'end' | { readonly after: string };

/** One way to fail one check. */
export interface Failing {
	readonly does: string;
	readonly place?: Place;
	readonly wrong?: (scene: Scene, world: World, row: Row, like: Message) => Wrong;
	/** Instead of a forged message: the genuine one meets this. */
	readonly meets?: 'doubled' | 'authority down';
	readonly error?: string;
	/** Where the row itself is never accepted: a message made for the purpose. */
	readonly like?: (scene: Scene) => ReturnType<typeof genuine>;
}

/** What a mode says about its own rows. */
export interface Timing {
	/** Claims that make other content of the same idempotency key (CK13). */
	readonly otherContent: Readonly<Record<string, Claims>>;
	/**
	 * Where the receiver of a row is in a state that does not take it, and what makes it no mere repeat;
	 * 'end' unless it is named. Null: only in a run of its own.
	 */
	readonly untimely: Readonly<Record<string, readonly [Place, Claims?] | null>>;
}

const hour = 3_600_000;
const by =
	(thumbprint: string) =>
	(layer: Layer): Layer =>
		({ ...layer, by: thumbprint }) as Layer;
const innermost = ({ layers }: Part): string => layers.at(-1)?.kind ?? 'plain';
const setting = (change: Claims) => () => ({ claims: (said: Claims) => ({ ...said, ...change }) });

/** Only this part is wrong; every part where none is named. */
function only(of: string | undefined, failing: Failing): Failing {
	const { wrong } = failing;
	if (of === undefined || !wrong) return failing;
	return {
		...failing,
		wrong: (...around) => {
			const { claims, layer, text, ...rest } = wrong(...around);
			return {
				...rest,
				of,
				...(claims ? { claims: (one, part) => (part === of ? claims(one, part) : one) } : {}),
				...(layer ? { layer: (one, part) => (part === of ? layer(one, part) : one) } : {}),
				...(text
					? { text: (one, part, layers) => (part === of ? text(one, part, layers) : one) }
					: {})
			};
		}
	};
}

/** The part that a missing field is looked for in: one that the receiver can read. */
function readablePart(row: Row, of: string | undefined): readonly [string, Part] | undefined {
	const parts = Object.entries(row.parts);
	return parts.find(([name, { reader }]) =>
		of === undefined ? reader === 'anyone' || (row.as?.[reader] ?? reader) === row.to : name === of
	);
}

/** CK01: what cannot be left out of DER is filled wrongly. */
function malformed(row: Row, of?: string): Failing {
	const [name, part] = readablePart(row, of) ?? [];
	if (!name || !part) {
		const without = Object.keys(row.parts)[0] ?? '';
		return { does: 'a part is missing', wrong: () => ({ without }) };
	}
	const odd: Readonly<Record<string, Claims>> = {
		PKCS10: { subject: 'x' },
		X509: { use: 'server' }
	};
	const instead = odd[innermost(part)];
	const [needed = ''] = Object.entries(part.fields).find(([, { optional }]) => !optional) ?? [];
	const lost = innermost(part).startsWith('OCSP') ? 'nonce' : needed;
	return {
		does: instead ? 'a field is out of range' : `${lost} is missing`,
		wrong: () => ({
			claims: (said, one) =>
				one !== name
					? said
					: instead
						? { ...said, ...instead }
						: Object.fromEntries(Object.entries(said).filter(([field]) => field !== lost))
		})
	};
}

/** CK04: signed right and then changed; under an envelope, signed as another kind of message. */
function unsigned(row: Row): Failing {
	const sealed = Object.values(row.parts).some(({ layers }) => {
		const kinds = layers.map(({ kind }) => kind);
		return kinds.includes('ENV') && (kinds.includes('SIG') || kinds.includes('DS'));
	});
	if (sealed)
		return { does: 'signed as another kind of message', wrong: () => ({ type: 'another' }) };
	return {
		does: 'changed after it was signed',
		wrong: () => ({
			text: (text, _, [outermost]) =>
				outermost?.kind === 'SIG'
					? changedInside(text)
					: outermost?.kind === 'ENV'
						? text
						: flipped(text, 0.5)
		})
	};
}

const misused: Failing = {
	does: 'by a key that is for something else',
	wrong: (scene, world) => ({
		layer: (one) =>
			one.kind === 'SIG' || one.kind === 'DS' || one.kind === 'OCSP-RESPONSE'
				? by(stranger.serverKey(scene, world))(one)
				: one,
		text: (text, _, [outermost]) =>
			outermost?.kind === 'X509'
				? (world.trust.certificates[world.identities['CA-responder']?.sign ?? ''] ?? '')
				: text
	})
};

const hasStatus = (row: Row): boolean =>
	Object.values(row.parts).some((part) => innermost(part) === 'OCSP-RESPONSE');

function stale(row: Row): readonly Failing[] {
	if (hasStatus(row)) return [{ does: 'an answer of an hour ago', wrong: () => ({ agoMs: hour }) }];
	const dated = (from: number, to: number) => (_: Scene, world: World) => {
		const at = Math.floor(world.now / 1000);
		return setting({ iat: at + from, exp: at + to })();
	};
	return [
		{ does: 'run out an hour ago', wrong: dated(-7_200, -3_600) },
		{ does: 'from the future', wrong: dated(3_600, 7_200) }
	];
}

function known(row: Row): Failing {
	if (hasStatus(row))
		return { does: 'the answer to another question', wrong: setting({ nonce: 'A'.repeat(22) }) };
	return {
		does: 'other bytes under a jti already used',
		place: 'after',
		wrong: (scene) => {
			const said = saidIn(scene, genuine(scene, row.key).message);
			const claims = (one: Claims, part: string): Claims => ({
				...one,
				jti: said[part]?.['jti'] ?? null,
				exp: Number(one['exp']) + 1
			});
			return { claims };
		}
	};
}

/** Ways to fail what protects a message on its way: the channel, and the MAC between two machines. */
const onTheLine: Readonly<Record<string, readonly Failing[]>> = {
	'CK04@MAC': [
		{
			does: 'under a key of two other machines',
			wrong: () => ({
				layer: (one) => (one.kind === 'MAC' ? { ...one, between: ['another', 'other'] } : one)
			})
		}
	],
	'CK03@channel': [{ does: 'altered on the line', wrong: () => ({ channel: 'altered' }) }],
	'CK11@channel': [{ does: 'the same record again', meets: 'doubled' }],
	CK02: [
		{ does: 'outside of any channel', wrong: () => ({ channel: 'none' }) },
		{ does: 'in a record of another channel', wrong: () => ({ channel: 'closed' }) }
	]
};

/** Ways to fail a check that every receiver makes alike; none for a check of the receiver's own. */
export function wrongsFor(row: Row, check: string, timing: Timing): readonly Failing[] {
	const onLine = onTheLine[check];
	if (onLine) return onLine;
	const [code = '', of] = check.split('@');
	// Bound to what a part says, not to a part: a check of the receiver's own.
	if (of !== undefined && !(of in row.parts)) return [];
	return (code === 'CK13' || code === 'CK14' ? repeated : made)(row, code, of, timing).map((one) =>
		only(of, one)
	);
}

/** Wrong by when it comes, or by what came before it. */
function repeated(
	row: Row,
	code: string,
	_: string | undefined,
	timing: Timing
): readonly Failing[] {
	if (code === 'CK13') {
		const wrong = setting(timing.otherContent[row.key] ?? {});
		return [{ does: 'other content under the same number', place: 'after', wrong }];
	}
	const when =
		timing.untimely[row.key] === undefined ? (['end'] as const) : timing.untimely[row.key];
	if (!when) return [];
	const [place, change = {}] = when;
	return [{ does: 'at a time that does not take it', place, wrong: setting(change) }];
}

/** Wrong by how it was made. */
function made(row: Row, code: string, of: string | undefined): readonly Failing[] {
	switch (code) {
		case 'CK01':
			return [malformed(row, of)];
		case 'CK03':
			return [{ does: 'sealed for somebody else', wrong: stranger.sealedForAnother }];
		case 'CK04':
			return [unsigned(row)];
		case 'CK05':
			return [{ does: 'by a key that an unknown centre certified', wrong: stranger.uncertified }];
		case 'CK06':
			return [{ does: 'by a certificate that has run out', wrong: stranger.expired }];
		case 'CK07':
			return [{ does: 'nobody says whether it still holds', meets: 'authority down' }];
		case 'CK08':
			return [misused];
		case 'CK09':
			return [{ does: 'by a good key of somebody else', wrong: stranger.signedByAnother }];
		case 'CK10':
			return stale(row);
		case 'CK11':
			return [known(row)];
		case 'CK12':
			return [{ does: 'addressed to somebody else', wrong: setting({ aud: 'somebody-else' }) }];
		default:
			return [];
	}
}
