import type { Claims, Layer } from '../../src/lib/vault/vault.ts';
import { playerOf } from '../../src/lib/world/change.ts';
import type { Part, Row } from '../../src/lib/world/row.ts';
import type { World } from '../../src/lib/world/world.ts';
import { changedInside, flipped, saidIn, type Wrong } from './forged.ts';
import { genuine, type Scene } from './scene.ts';

/** Where in the plain run the message is put: before or after the genuine one, or elsewhere. */
export type Place = 'before' | 'after' | 'end' | { readonly after: string };

/** One way to fail one check. */
export interface Failing {
	readonly does: string;
	readonly place?: Place;
	readonly wrong?: (scene: Scene, world: World, row: Row) => Wrong;
	/** Instead of a forged message: the genuine one meets this. */
	readonly meets?: 'doubled' | 'authority down';
	readonly error?: string;
	/** Where the row itself is never accepted: a message made for the purpose. */
	readonly like?: (scene: Scene) => ReturnType<typeof genuine>;
}

const hour = 3_600_000;
const signing: readonly Layer['kind'][] = ['SIG', 'X509', 'CRL', 'OCSP-RESPONSE'];
const by =
	(thumbprint: string, ...kinds: readonly Layer['kind'][]) =>
	(layer: Layer): Layer =>
		'by' in layer && kinds.includes(layer.kind) ? { ...layer, by: thumbprint } : layer;
const keyIn = (world: World, subject: string, use: 'sign' | 'encrypt' | 'server'): string =>
	world.identities[subject]?.[use] ?? '';
const innermost = ({ layers }: Part): string => layers.at(-1)?.kind ?? 'plain';
const setting = (change: Claims) => () => ({ claims: (said: Claims) => ({ ...said, ...change }) });

/** The part that a missing field is looked for in: one that the receiver can read. */
function readablePart(row: Row, of: string | undefined): readonly [string, Part] | undefined {
	const parts = Object.entries(row.parts);
	return parts.find(([name, { reader }]) =>
		of === undefined ? reader === 'anyone' || reader === row.to : name === of
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
	const lost = innermost(part).startsWith('OCSP') ? 'nonce' : (Object.keys(part.fields)[0] ?? '');
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
		return kinds.includes('ENV') && kinds.includes('SIG');
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
		layer: by(keyIn(world, 'BW', 'server'), 'SIG', 'OCSP-RESPONSE'),
		text: (text, _, [outermost]) =>
			outermost?.kind === 'X509'
				? (world.trust.certificates[keyIn(world, 'CA-responder', 'sign')] ?? '')
				: text
	})
};

const stale = (row: Row): readonly Failing[] =>
	Object.values(row.parts).some((part) => innermost(part) === 'OCSP-RESPONSE')
		? [{ does: 'an answer of an hour ago', wrong: () => ({ agoMs: hour }) }]
		: [
				{
					does: 'run out an hour ago',
					wrong: (_, world) => {
						const at = Math.floor(world.now / 1000);
						return setting({ iat: at - 7_200, exp: at - 3_600 })();
					}
				},
				{
					does: 'from the future',
					wrong: (_, world) => {
						const at = Math.floor(world.now / 1000);
						return setting({ iat: at + 3_600, exp: at + 7_200 })();
					}
				}
			];

const known = (row: Row): Failing =>
	Object.values(row.parts).some((part) => innermost(part) === 'OCSP-RESPONSE')
		? { does: 'the answer to another question', wrong: setting({ nonce: 'A'.repeat(22) }) }
		: {
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

/** A claim that makes other content of the same idempotency key. */
const otherContent: Readonly<Record<string, Claims>> = {
	'M2-09': { payeeName: 'Shade Store' },
	'M2-21': { accountRef: 'card-0018' },
	'M2-24': { settleDate: '2026-03-03' },
	'RF-4': { reason: 'another' },
	'X2-1': { creditor: 'Shade Store' },
	'X2-3': { creditor: 'Shade Store' }
};

/** Where the receiver of a row is in a state that does not take it, and what makes it no mere repeat. */
const untimely: Readonly<Record<string, readonly [Place, Claims?] | null>> = {
	'M2-01': ['end', { quantity: 2 }],
	'M2-08': ['end', { requestId: 'another' }],
	'M2-10': ['end', { paymentId: 'HBP00000000000000' }],
	'M2-12': ['end', { payUrl: 'https://pay.harbor-bank.example/another' }],
	'M2-18': ['after', { try: 9 }],
	'M2-19': ['after', { reason: 'another' }],
	'M2-22': ['end', { entryIds: 'another' }],
	'M2-25': [{ after: 'M2-10' }],
	'CX-2': ['end', { challenge: 'A'.repeat(22) }],
	'BQ-2': ['end', { try: 9 }],
	'M2-26': [{ after: 'M2-03' }],
	'M2-30': ['end', { waybillNo: 'CX00000000' }],
	'RF-3': ['after', { refundId: 'R9-LD00000000' }],
	'RF-5': ['end', { entryIds: 'another' }],
	'RC-2': [{ after: 'M2-25' }],
	'X2-1': ['after', { txId: 'TX-another' }],
	// Only where no channel has to be open: a run of its own.
	'X2-2': null,
	'E-1': ['after', { phone: '555-0199' }],
	'E-2a': ['end', { accepted: false }],
	'E-3': ['end', { keySerial: 'another' }],
	'E-4': ['end', { name: 'Another Wei' }],
	'E-7a': ['after'],
	'E-8a': ['end', { accepted: false }]
};

/** Ways to fail a check that every receiver makes alike; none for a check of the receiver's own. */
export function wrongsFor(row: Row, check: string): readonly Failing[] {
	const [code = '', of] = check.split('@');
	if (check === 'CK04@MAC')
		return [
			{
				does: 'under a key of two other machines',
				wrong: () => ({
					layer: (one) => (one.kind === 'MAC' ? { ...one, between: ['CA', 'CAR'] } : one)
				})
			}
		];
	if (check === 'CK03@channel')
		return [{ does: 'altered on the line', wrong: () => ({ channel: 'altered' }) }];
	if (check === 'CK11@channel') return [{ does: 'the same record again', meets: 'doubled' }];
	switch (code) {
		case 'CK01':
			return [malformed(row, of)];
		case 'CK02':
			return [
				{ does: 'outside of any channel', wrong: () => ({ channel: 'none' }) },
				{ does: 'in a record of another channel', wrong: () => ({ channel: 'closed' }) }
			];
		case 'CK03':
			return [
				{
					does: 'sealed for somebody else',
					wrong: (_, world) => {
						const other = row.to === 'merchant' ? 'SAS' : 'MER';
						const to = keyIn(world, other, 'encrypt');
						return { layer: (one) => (one.kind === 'ENV' ? { ...one, to } : one) };
					}
				}
			];
		case 'CK04':
			return [unsigned(row)];
		case 'CK05':
			return [
				{
					does: 'by a key that an unknown centre certified',
					wrong: ({ strangers: { established } }) => {
						const as = { SIG: established.identities['CAR']?.sign ?? '' };
						const { issuing, responder } = established;
						const keys = { ...as, X509: issuing, CRL: issuing, 'OCSP-RESPONSE': responder };
						const layer = (one: Layer) =>
							signing.includes(one.kind) ? by(keys[one.kind as 'SIG'], one.kind)(one) : one;
						return { strange: true, layer };
					}
				}
			];
		case 'CK06':
			return [
				{
					does: 'by a certificate that has run out',
					wrong: ({ expired }) => ({ layer: by(expired['CAR']?.sign ?? '', 'SIG') })
				}
			];
		case 'CK07':
			return [{ does: 'nobody says whether it still holds', meets: 'authority down' }];
		case 'CK08':
			return [misused];
		case 'CK09':
			return [
				{
					does: 'by a good key of somebody else',
					wrong: ({ cast }, world) => {
						const carriers = playerOf(cast, row.from).id === 'CAR';
						return { layer: by(keyIn(world, carriers ? 'MER' : 'CAR', 'sign'), 'SIG') };
					}
				}
			];
		case 'CK10':
			return stale(row);
		case 'CK11':
			return [known(row)];
		case 'CK12':
			return [{ does: 'addressed to somebody else', wrong: setting({ aud: 'CAR' }) }];
		case 'CK13': {
			const change = otherContent[row.key] ?? {};
			const wrong = setting(change);
			return [{ does: 'other content under the same number', place: 'after', wrong }];
		}
		case 'CK14': {
			const timing = untimely[row.key] === undefined ? (['end'] as const) : untimely[row.key];
			if (!timing) return [];
			const [place, change = {}] = timing;
			return [{ does: 'at a time that does not take it', place, wrong: setting(change) }];
		}
		default:
			return [];
	}
}
