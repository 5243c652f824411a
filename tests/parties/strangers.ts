import type { Layer } from '../../src/lib/vault/vault.ts';
import type { Message } from '../../src/lib/world/message.ts';
import type { Row } from '../../src/lib/world/row.ts';
import type { World } from '../../src/lib/world/world.ts';
import { specOf } from '../../src/lib/world/change.ts';
import type { Wrong } from './forged.ts';
import type { Scene } from './scene.ts';

/** Subjects of a run that have a certificate for this use. */
const having = ({ identities }: World, use: 'sign' | 'encrypt' | 'server'): readonly string[] =>
	Object.keys(identities).filter((id) => identities[id]?.[use] !== undefined && !/^CA-/.test(id));

/** A key that is good for channels alone. */
export function serverKey(_: Scene, world: World): string {
	const [subject = ''] = having(world, 'server');
	return world.identities[subject]?.server ?? '';
}

/** The envelope opens for another party than the one that it goes to. */
export function sealedForAnother(_: Scene, world: World): Wrong {
	const keys = having(world, 'encrypt').map((id) => world.identities[id]?.encrypt ?? '');
	const layer = (one: Layer): Layer =>
		one.kind === 'ENV' ? { ...one, to: keys.find((key) => key !== one.to) ?? '' } : one;
	return { layer };
}

/** A good signature by somebody else: neither sender nor receiver, where anybody else has a key. */
export function signedByAnother({ cast }: Scene, world: World, _: Row, like: Message): Wrong {
	const ends = [specOf(cast, like.from), specOf(cast, like.to)];
	const near = ends.flatMap(({ keys }) => Object.values(keys));
	const all = having(world, 'sign');
	const far = [...all.filter((id) => !near.includes(id)), ...all];
	const layer = (one: Layer): Layer => {
		if (one.kind !== 'SIG' && one.kind !== 'DS') return one;
		const keys = far.map((id) => world.identities[id]?.sign ?? '');
		return { ...one, by: keys.find((key) => key !== one.by) ?? '' };
	};
	return { layer };
}

/** Whatever is signed was certified by a centre that nobody trusts. */
export function uncertified({ strangers: { established } }: Scene): Wrong {
	const { identities, issuing, responder } = established;
	const [sign = ''] = Object.values(identities).flatMap((one) => one.sign ?? []);
	const keys: Partial<Record<Layer['kind'], string>> = {
		SIG: sign,
		DS: sign,
		X509: issuing,
		CRL: issuing,
		'OCSP-RESPONSE': responder
	};
	const layer = (one: Layer): Layer => {
		const by = keys[one.kind];
		return by === undefined ? one : ({ ...one, by } as Layer);
	};
	return { strange: true, layer };
}

/** Signed with a key whose certificate ran out before the run. */
export function expired({ expired: identities }: Scene): Wrong {
	const [sign = ''] = Object.values(identities).flatMap((one) => one.sign ?? []);
	return { layer: (one) => (one.kind === 'SIG' || one.kind === 'DS' ? { ...one, by: sign } : one) };
}
