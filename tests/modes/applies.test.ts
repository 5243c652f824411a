import { describe, expect, test } from 'vitest';
import type { Mode, OptionSpec } from '../../src/lib/modes/mode.ts';
import { stateOf } from '../../src/lib/world/machines.ts';
import { forEveryMode } from './data/data.ts';
import { wholeRun, worldOf, type Played } from './playing.ts';

/** What a run came to: who heard what and when, how every machine ended. */
function storyOf(played: Played): unknown {
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

const valuesOf = (spec: OptionSpec): readonly (string | number)[] =>
	spec.type === 'choice' ? spec.values : [spec.least, spec.most];

const usualOf = ({ options }: Mode) =>
	Object.fromEntries(options.map(({ name, usual }) => [name, usual]));

forEveryMode((mode, { vaults }) => {
	const { applies } = mode;
	if (!applies) return;
	describe(mode.id, () => {
		test('only names of options are said to apply', () => {
			const names = mode.options.map(({ name }) => name);
			for (const chosen of [{}, ...vaults])
				expect(names).toEqual(expect.arrayContaining([...applies(chosen)]));
		});

		test.each([{}, { begin: 'contracts' }, ...vaults])(
			'with %j an option that does not apply changes nothing',
			async (chosen) => {
				const idle = mode.options.filter(({ name }) => !applies(chosen).includes(name));
				const usual = { ...usualOf(mode), ...chosen };
				const story = storyOf(await wholeRun(mode, usual));
				for (const spec of idle.slice(0, 6))
					for (const value of valuesOf(spec).slice(-2))
						expect(
							storyOf(await wholeRun(mode, { ...usual, [spec.name]: value })),
							`${spec.name} ${value}`
						).toEqual(story);
			}
		);
	});
});
