import { beforeAll, describe, expect, test } from 'vitest';
import { chainRefusals } from './chainRefusals.ts';
import { otherRefusals } from './otherRefusals.ts';
import { firstRefusal, kinds, setScene, verdictOf, type Kind, type Scene } from './scene.ts';
import { signatureRefusals } from './signatureRefusals.ts';

const cases = [...signatureRefusals, ...chainRefusals, ...otherRefusals];

describe('both vaults refuse for the same reason', () => {
	const scenes = {} as Record<Kind, Scene>;
	beforeAll(async () => {
		for (const kind of kinds) scenes[kind] = await setScene(kind);
	});

	test.each(cases)('$name', async ({ refusal, got, run }) => {
		const real = await run(scenes.real, 'real');
		const symbolic = await run(scenes.symbolic, 'symbolic');
		for (const reading of [real, symbolic]) {
			expect(firstRefusal(reading)).toBe(refusal);
			expect(reading.claims).toBeNull();
			const refused = reading.layers.flatMap(({ outcomes }) => Object.values(outcomes));
			expect(refused.find(({ held }) => !held)?.got).toMatch(got);
		}
		expect(verdictOf(symbolic)).toEqual(verdictOf(real));
	});
});
