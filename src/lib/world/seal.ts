import type {
	Claims,
	Expectation,
	Layer,
	PartPlan,
	ReadPart,
	Thumbprint
} from '#lib/vault/vault.ts';
import type { Cast, PartySpec } from './cast.ts';
import { clockOf, playerIn, roleIn, rowOf, specOf, type Ends } from './change.ts';
import type { Message } from './message.ts';
import type { LayerSpec, Part, Role, Row } from './row.ts';
import type { Command, World } from './world.ts';

type Seal = Extract<Command, { type: 'seal' }>;

/** What the vault is to do for a draft: the row's layers with this run's keys, and the claims every signature carries. */
export function plansOf(
	cast: Cast,
	world: World,
	command: Seal
): Readonly<Record<string, PartPlan>> {
	const row = rowOf(cast, command.row);
	const plans = Object.entries(row.parts).flatMap(([name, part]): readonly [string, PartPlan][] => {
		const said = command.parts[name];
		if (!said) return [];
		const layers = part.layers.map((layer) => layerOf(cast, world, row, layer, command));
		if (typeof said['$carry'] === 'string')
			return [
				[name, { carry: said['$carry'], layers: layers.filter((_, at) => around(part, at)) }]
			];
		return [
			[
				name,
				{
					claims: referring(row, dated(cast, world, command, part, said as Claims)),
					layers,
					type: part.type ?? row.kind
				}
			]
		];
	});
	return Object.fromEntries(plans);
}

/** `$digest: 'part.name'` becomes the fields that the row's part digests under that name. */
function referring(row: Row, claims: Claims): Claims {
	const found = Object.entries(claims).map(([field, value]) => {
		const path =
			typeof value === 'object' && value !== null && '$digest' in value ? value['$digest'] : null;
		if (typeof path !== 'string') return [field, value] as const;
		const [of = '', name = ''] = path.split('.');
		const fields = row.parts[of]?.hashes?.[name];
		if (!fields) throw new Error(`no such digest: ${row.key} ${path}`);
		return [field, { $digest: { of, fields } }] as const;
	});
	return Object.fromEntries(found);
}

/** Whether a layer is put on by whoever carries the part on. */
function around({ layers }: Part, at: number): boolean {
	const layer = layers[at];
	return layer?.kind === 'MAC' || (layer?.kind === 'ENV' && layer.around === true);
}

/** Whatever is signed or sealed says when, until when, for whom and which one it is (domain 3.5, RFC 7519 section 4.1). */
function dated(cast: Cast, world: World, command: Seal, part: Part, claims: Claims): Claims {
	const row = rowOf(cast, command.row);
	if (!part.layers.some(({ kind }) => kind === 'SIG' || kind === 'ENV' || kind === 'DS'))
		return claims;
	const iat = Math.floor(clockOf(world, command.from) / 1000);
	const aud = row.audience ?? readerOf(cast, row, part, command).audience[0] ?? row.to;
	return { jti: { $fresh: 16 }, iat, exp: iat + Math.floor(row.lifetimeMs / 1000), aud, ...claims };
}

/** A half that the receiver only carries on is meant for whoever can open it. */
function readerOf(cast: Cast, row: Row, part: Part, ends: Ends): PartySpec {
	const half = part.layers.some(({ kind }) => kind === 'DS');
	return half && part.reader !== 'anyone'
		? playerIn(cast, roleIn(row, part.reader), ends)
		: specOf(cast, ends.to);
}

function layerOf(cast: Cast, world: World, row: Row, layer: LayerSpec, ends: Ends): Layer {
	const player = (role: Role) => playerIn(cast, roleIn(row, role), ends);
	switch (layer.kind) {
		case 'SIG':
			return { kind: 'SIG', by: keyOf(world, player(layer.by), layer.key) };
		case 'ENV':
			return { kind: 'ENV', to: keyOf(world, player(layer.to), 'encrypt') };
		case 'DS': {
			const { half, other } = layer;
			return { kind: 'DS', by: keyOf(world, player(layer.by), layer.key), half, other };
		}
		case 'MAC':
			return { kind: 'MAC', between: machines(ends) };
		case 'PKCS10':
			return {
				kind: 'PKCS10',
				holder: `${player(layer.by).keys['sign'] ?? layer.by}/chip`
			};
		case 'OCSP-REQUEST':
			return { kind: 'OCSP-REQUEST' };
		default:
			return { kind: layer.kind, by: keyOf(world, player(layer.by), layer.key) };
	}
}

/** The certificate of one of a party's keys; a party without it cannot sign, which is a bug of its machine. */
export function keyOf(world: World, spec: PartySpec, key: string): Thumbprint {
	const subject = spec.keys[key] ?? '';
	const use = key === 'encrypt' || key === 'server' ? key : 'sign';
	const thumbprint = world.identities[subject]?.[use];
	if (!thumbprint) throw new Error(`no certificate: ${spec.id} ${key}`);
	return thumbprint;
}

function machines({ from, to }: Ends): readonly [string, string] {
	const [one = '', other = ''] = [from, to].sort();
	return [one, other];
}

/** What the receiver of a row expects of each part, with the keys that it has. */
export function expectationsOf(
	cast: Cast,
	world: World,
	message: Message,
	texts: Readonly<Record<string, string>>
): Readonly<Record<string, ReadPart>> {
	const row = rowOf(cast, message.row);
	const expected = Object.entries(row.parts).flatMap(
		([name, part]): readonly [string, ReadPart][] => {
			const text = texts[name];
			if (text === undefined) return [];
			const secrets = Object.entries(part.fields).flatMap(([field, spec]) =>
				spec.secret ? [[field, spec.secret] as const] : []
			);
			const layers = part.layers.map((layer) => expectationOf(cast, world, row, layer, message));
			return [
				[
					name,
					{
						text,
						layers,
						type: part.type ?? row.kind,
						secrets: Object.fromEntries(secrets),
						...(part.hashes ? { hashes: part.hashes } : {})
					}
				]
			];
		}
	);
	return Object.fromEntries(expected);
}

/** What one layer looks like to the receiver of a message. */
export function expectationOf(
	cast: Cast,
	world: World,
	row: Row,
	layer: LayerSpec,
	ends: Ends
): Expectation {
	const reader = specOf(cast, ends.to);
	switch (layer.kind) {
		case 'SIG':
			return { kind: 'SIG', verify: asks(row, 'CK04') };
		case 'ENV':
			return {
				kind: 'ENV',
				mine: roleIn(row, layer.to) === reader.role ? keyOf(world, reader, 'encrypt') : null
			};
		case 'DS': {
			const [part = '', field = ''] = layer.against?.split('.') ?? [];
			const against = layer.against === undefined ? null : { part, field };
			const judged = { verify: asks(row, 'CK04'), linked: asks(row, 'CK27') };
			return { kind: 'DS', half: layer.half, ...judged, against };
		}
		case 'MAC':
			return { kind: 'MAC', between: machines(ends) };
		default:
			return { kind: layer.kind };
	}
}

const asks = (row: Row, code: string): boolean =>
	row.checks.some((check) => check.startsWith(code));
