import type { PartReading } from '../../src/lib/vault/vault.ts';
import { bare, changed, dual, memberOf, orderOf, readHalf } from './halves.ts';
import { at, days, type Scene } from './scene.ts';

/** A half that must be refused, and by what. */
interface Refused {
	readonly name: string;
	readonly refusal: string;
	readonly run: (scene: Scene) => Promise<PartReading>;
}

const header = (text: string, change: object) =>
	changed(text, { header: { ...(memberOf(text, 'header') as object), ...change } });
export const refusals: readonly Refused[] = [
	...(['PI', 'OI'] as const).flatMap((half): Refused[] => [
		{
			name: `${half} beside the other half of another order`,
			refusal: 'CK27',
			run: async (scene) => {
				const [mine, another] = [await bare(scene, 'A1'), await bare(scene, 'B2')];
				return readHalf(
					scene,
					half,
					changed(mine[half], { other: memberOf(another[half], 'other') })
				);
			}
		},
		{
			name: `${half} of another order under this signature`,
			refusal: 'CK27',
			run: async (scene) => {
				const [mine, another] = [await bare(scene, 'A1'), await bare(scene, 'B2')];
				return readHalf(
					scene,
					half,
					changed(mine[half], { claims: memberOf(another[half], 'claims') })
				);
			}
		},
		{
			name: `${half} under the signature of another order`,
			refusal: 'CK27',
			run: async (scene) => {
				const [mine, another] = [await bare(scene, 'A1'), await bare(scene, 'B2')];
				const signature = memberOf(another[half], 'signature');
				return readHalf(scene, half, changed(mine[half], { signature }));
			}
		},
		{
			name: `${half} in the place of the other half`,
			refusal: 'CK27',
			run: async (scene) =>
				readHalf(scene, half === 'PI' ? 'OI' : 'PI', (await bare(scene, 'A1'))[half])
		},
		{
			name: `${half} without the digest of the other half`,
			refusal: 'CK27',
			run: async (scene) =>
				readHalf(scene, half, changed((await bare(scene, 'A1'))[half], { other: '' }))
		}
	]),
	{
		name: 'a typ of another kind of message',
		refusal: 'CK04',
		run: async (scene) =>
			readHalf(scene, 'OI', header((await bare(scene, 'A1')).OI, { typ: 'offer' }))
	},
	{
		name: 'alg none',
		refusal: 'CK04',
		run: async (scene) =>
			readHalf(scene, 'OI', header((await bare(scene, 'A1')).OI, { alg: 'none' }))
	},
	{
		name: 'a kid of another certificate',
		refusal: 'CK04',
		run: async (scene) => readHalf(scene, 'OI', header((await bare(scene, 'A1')).OI, { kid: 'ff' }))
	},
	{
		name: 'a certificate nobody can find',
		refusal: 'CK04',
		run: async (scene) => {
			const { [scene.cus.sign]: _, ...certificates } = scene.trust.certificates;
			const { OI } = await bare(scene, 'A1');
			return readHalf({ ...scene, trust: { ...scene.trust, certificates } }, 'OI', OI);
		}
	},
	{
		name: 'a certificate that has run out',
		refusal: 'CK06',
		run: async (scene) => readHalf(scene, 'OI', (await bare(scene, 'A1')).OI, {}, at + 1000 * days)
	},
	{
		name: 'a certificate that is not for documents',
		refusal: 'CK08',
		run: async (scene) => {
			const { text } = (
				await scene.vault.protect(
					{
						order: {
							claims: orderOf('A1'),
							layers: [dual(scene, 'OI', { by: scene.mer.server })],
							type: 'purchase'
						},
						payment: {
							claims: {},
							layers: [dual(scene, 'PI', { by: scene.mer.server })],
							type: 'purchase'
						}
					},
					at,
					scene.trust
				)
			)['order']!;
			return readHalf(scene, 'OI', text);
		}
	}
];
