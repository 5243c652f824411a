import { expect, test } from 'vitest';
import { businessApplies } from '../../../src/lib/modes/third-party/business/applies.ts';
import { businessOptions } from '../../../src/lib/modes/third-party/business/options.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { stateOf } from '../../../src/lib/world/machines.ts';
import { worldOf } from '../playing.ts';
import { run } from './playing.ts';

/** What a run came to: who heard what and when, how every machine ended. */
async function storyOf(options: Options): Promise<unknown> {
	const played = await run(options);
	const steps = played.trace.map((entry) => [
		entry.type,
		entry.at,
		entry.type === 'sent' ? entry.message.row : ''
	]);
	const states = Object.entries(worldOf(played).parties).map(([id, party]) => [
		id,
		stateOf(party.snapshot)
	]);
	return { steps, states };
}

const idle: readonly (readonly [Options, readonly string[]])[] = [
	[{}, []],
	[{ terms: 'net-30' }, []],
	[{ pays: 'never' }, ['approvals', 'inspection', 'seller']],
	[{ pays: 'never', terms: 'net-30' }, ['approvals']],
	[{ seller: 'never-delivers' }, ['inspection']],
	[{ seller: 'never-delivers', terms: 'net-30' }, ['approvals', 'pays', 'inspection']]
];

test.each(idle)(
	'with %j these choices are not offered, for they change nothing: %j',
	async (options, names) => {
		const offered = businessApplies(options);
		const hidden = businessOptions.filter(({ name }) => !offered.includes(name));
		expect(hidden.map(({ name }) => name).sort()).toEqual([...names].sort());
		const story = await storyOf(options);
		for (const { name, ...spec } of hidden)
			for (const value of spec.type === 'choice' ? spec.values : [])
				expect(await storyOf({ ...options, [name]: value }), `${name} ${value}`).toEqual(story);
	}
);
