import { describe, expect, test } from 'vitest';
import { modes } from '../../src/lib/modes/index.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import { endOf, wholeRun } from './playing.ts';

/** One option at a time away from the usual, and the combinations that decide together. */
const together: Readonly<Record<string, readonly Options[]>> = {
	'online-banking': [
		{ amount: 6_000_000 },
		{ amount: 6_000_000, counter: 'refuses' },
		{ amount: 6_000_000, counter: 'silent' },
		{ amount: 120_000_000 },
		{ amount: 100_100, edition: 'mass' },
		{ edition: 'mass', password: 'wrong-once' },
		{ edition: 'mass', enrolment: 'done' },
		{ edition: 'mass', orderChannel: 'front', merchantBank: 'other' },
		{ merchantBank: 'other', refund: 'full' },
		{ merchantBank: 'other', refund: 'partial' },
		{ orderChannel: 'front', password: 'wrong-once' },
		{ channels: 'off', orderChannel: 'front' },
		{ channels: 'off', merchantBank: 'other', enrolment: 'done' },
		{ password: 'wrong-three-times', declineDetail: 'generic' }
	]
};

for (const mode of Object.values(modes)) {
	const single = mode.options.flatMap((spec): Options[] =>
		spec.type === 'choice'
			? spec.values.map((value) => ({ [spec.name]: value }))
			: [{ [spec.name]: spec.least }, { [spec.name]: 33_333 }]
	);
	describe(`${mode.id} ends as promised`, () => {
		for (const options of [{}, ...single, ...(together[mode.id] ?? [])]) {
			test(JSON.stringify(options), async () => {
				const promised = mode.promise(options);
				const played = await wholeRun(mode, options);
				const end = endOf(played, Object.keys(promised.balances));
				for (const [party, state] of Object.entries(promised.states))
					expect(end.states[party]?.split('+')[0], party).toBe(state);
				expect(end.balances).toEqual(promised.balances);
				expect([...new Set(played.breaches.map((breach) => breach.id))]).toEqual(promised.breaks);
			});
		}
	});
}
