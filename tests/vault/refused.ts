import { toBase64Url, toUtf8, fromBase64Url } from '../../src/lib/vault/encoding.ts';
import type { Expectation, PartReading } from '../../src/lib/vault/vault.ts';
import { seal, type Kind, type Scene } from './scene.ts';

/** One way to be refused, by both vaults alike. */
export interface Refused {
	readonly name: string;
	readonly refusal: string;
	/** What the learner is told was found. */
	readonly got: RegExp;
	readonly run: (scene: Scene, kind: Kind) => Promise<PartReading>;
}

export const signature: readonly Expectation[] = [{ kind: 'SIG', verify: true }];

/** An offer signed by the merchant. */
export const signed = (scene: Scene) => seal(scene, [{ kind: 'SIG', by: scene.mer.sign }]);

/** The text with other header parameters, the rest as it was. */
export function reheaded(jose: string, change: Record<string, unknown>): string {
	const [header, ...rest] = jose.split('.');
	const said = JSON.parse(new TextDecoder().decode(fromBase64Url(header!)!)) as object;
	return [toBase64Url(toUtf8(JSON.stringify({ ...said, ...change }))), ...rest].join('.');
}

/** Replaces one segment of a compact text by that of another text. */
export function swapped(text: string, other: string, place: number): string {
	const segments = text.split('.');
	segments[place] = other.split('.')[place]!;
	return segments.join('.');
}
