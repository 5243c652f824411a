import type {
	Claims,
	Expectation,
	Layer,
	PartPlan,
	ReadPart,
	Thumbprint
} from '#lib/vault/vault.ts';
import type { Cast } from './cast.ts';
import { playerOf, rowOf, specOf } from './change.ts';
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
		const layers = part.layers.map((layer) => layerOf(cast, world, row, layer));
		if (typeof said['$carry'] === 'string')
			return [
				[name, { carry: said['$carry'], layers: layers.filter((layer) => layer.kind === 'MAC') }]
			];
		return [
			[
				name,
				{
					claims: dated(cast, world, row, part, said as Claims),
					layers,
					type: part.type ?? row.kind
				}
			]
		];
	});
	return Object.fromEntries(plans);
}

/** Whatever is signed or sealed says when, until when, for whom and which one it is (domain 3.5, RFC 7519 section 4.1). */
function dated(cast: Cast, world: World, row: Row, part: Part, claims: Claims): Claims {
	if (!part.layers.some((layer) => layer.kind === 'SIG' || layer.kind === 'ENV')) return claims;
	const iat = Math.floor(world.now / 1000);
	const aud = row.audience ?? playerOf(cast, row.to).audience[0] ?? row.to;
	return { jti: { $fresh: 16 }, iat, exp: iat + Math.floor(row.lifetimeMs / 1000), aud, ...claims };
}

function layerOf(cast: Cast, world: World, row: Row, layer: LayerSpec): Layer {
	switch (layer.kind) {
		case 'SIG':
			return { kind: 'SIG', by: keyOf(cast, world, layer.by, layer.key) };
		case 'ENV':
			return { kind: 'ENV', to: keyOf(cast, world, layer.to, 'encrypt') };
		case 'MAC':
			return { kind: 'MAC', between: machines(cast, row) };
		case 'PKCS10':
			return {
				kind: 'PKCS10',
				holder: `${playerOf(cast, layer.by).keys['sign'] ?? layer.by}/chip`
			};
		case 'OCSP-REQUEST':
			return { kind: 'OCSP-REQUEST' };
		default:
			return { kind: layer.kind, by: keyOf(cast, world, layer.by, layer.key) };
	}
}

/** The certificate of one of a role's keys; a party without it cannot sign, which is a bug of its machine. */
export function keyOf(cast: Cast, world: World, role: Role, key: string): Thumbprint {
	const subject = playerOf(cast, role).keys[key] ?? '';
	const use = key === 'encrypt' || key === 'server' ? key : 'sign';
	const thumbprint = world.identities[subject]?.[use];
	if (!thumbprint) throw new Error(`no certificate: ${role} ${key}`);
	return thumbprint;
}

function machines(cast: Cast, row: Row): readonly [string, string] {
	const [one = '', other = ''] = [playerOf(cast, row.from).id, playerOf(cast, row.to).id].sort();
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
	const { role } = specOf(cast, message.to);
	const expected = Object.entries(row.parts).flatMap(
		([name, part]): readonly [string, ReadPart][] => {
			const text = texts[name];
			if (text === undefined) return [];
			const secrets = Object.entries(part.fields).flatMap(([field, spec]) =>
				spec.secret ? [[field, spec.secret] as const] : []
			);
			const layers = part.layers.map((layer) => expectationOf(cast, world, row, layer, role));
			return [
				[name, { text, layers, type: part.type ?? row.kind, secrets: Object.fromEntries(secrets) }]
			];
		}
	);
	return Object.fromEntries(expected);
}

/** What one layer looks like to a reader in a role. */
export function expectationOf(
	cast: Cast,
	world: World,
	row: Row,
	layer: LayerSpec,
	reader: Role
): Expectation {
	switch (layer.kind) {
		case 'SIG':
			return { kind: 'SIG', verify: row.checks.some((check) => check.startsWith('CK04')) };
		case 'ENV':
			return {
				kind: 'ENV',
				mine: layer.to === reader ? keyOf(cast, world, reader, 'encrypt') : null
			};
		case 'MAC':
			return { kind: 'MAC', between: machines(cast, row) };
		default:
			return { kind: layer.kind };
	}
}
