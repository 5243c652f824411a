import type { Cast } from './cast.ts';
import { rowOf } from './change.ts';
import type { Reading } from './fact.ts';
import type { Message } from './message.ts';
import type { World } from './world.ts';

/** A certificate that was accepted becomes public, and its subject can use the key. */
export function withCertificates(world: World, message: Message, reading: Reading): World {
	let next = world;
	for (const [name, part] of Object.entries(reading.parts)) {
		const { claims } = part;
		if (!claims || !part.layers.some((layer) => layer.kind === 'X509')) continue;
		const [subject, use, thumbprint] = [claims['subject'], claims['use'], claims['thumbprint']].map(
			String
		);
		const text = reading.texts?.[name] ?? message.parts[name]?.text;
		if (!subject || !use || !thumbprint || !text) continue;
		next = {
			...next,
			trust: { ...next.trust, certificates: { ...next.trust.certificates, [thumbprint]: text } },
			identities: {
				...next.identities,
				[subject]: { ...next.identities[subject], [use]: thumbprint }
			}
		};
	}
	return next;
}

/** Parts as they may be carried on: a MAC was between the last two machines and ends here. */
export function carriable(
	cast: Cast,
	message: Message,
	texts: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
	const { parts } = rowOf(cast, message.row);
	return Object.fromEntries(
		Object.entries(texts).map(([name, text]) => {
			const layers = parts[name]?.layers ?? [];
			return [name, layers[0]?.kind === 'MAC' && layers.length > 1 ? insideMac(text) : text];
		})
	);
}

function insideMac(text: string): string {
	return (JSON.parse(text) as { readonly claims: string }).claims;
}
