import { describe, expect, test } from 'vitest';
import type { Mode } from '../../src/lib/modes/mode.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import { forEveryMode, type ModeData, type RowRun } from './data/data.ts';
import { allLost } from './faulted.ts';
import { wholeRun, type Played } from './playing.ts';

/** Every table that the options can make, beside those that are held. */
const tablesOf = (mode: Mode, { held }: ModeData): readonly Options[] =>
	held.flatMap((options) => tablesWith(mode, options));

function tablesWith(mode: Mode, held: Options): readonly Options[] {
	const choices = mode.options.filter((spec) => spec.type === 'choice');
	return choices.reduce<Options[]>(
		(all, spec) => {
			const shapes = new Set(
				spec.values.map((value) => keysOf(mode, { ...held, [spec.name]: value }))
			);
			return shapes.size === 1 || spec.name in held
				? all
				: all.flatMap((one) => spec.values.map((value) => ({ ...one, [spec.name]: value })));
		},
		[held]
	);
}
const keysOf = (mode: Mode, options: Options): string =>
	JSON.stringify(Object.values(mode.casting(options).rows));

const played = async (mode: Mode, options: Options, lost: RowRun['lost'] = []): Promise<Played> =>
	allLost(await wholeRun(mode, options), ...[lost].flat());

forEveryMode((mode, data) => {
	describe(mode.id, () => {
		test('has no row that is never sent', async () => {
			const sent = new Set<string>();
			const contracts: RowRun = { options: { begin: 'contracts' } };
			for (const { options, lost } of [...data.rows, contracts]) {
				const { trace, cast } = await played(mode, options, lost);
				for (const entry of trace)
					if (entry.type === 'sent' && !entry.message.handshake) {
						const { key = '', kind } = cast.rows[entry.message.row] ?? {};
						sent.add(`${key} ${kind}`);
					}
			}
			const rows = tablesOf(mode, data).flatMap((options) =>
				Object.values(mode.casting(options).rows)
			);
			const written = new Set(rows.map(({ key, kind }) => `${key} ${kind}`));
			expect([...written].filter((row) => !sent.has(row))).toEqual([]);
			expect([...sent].filter((row) => !written.has(row))).toEqual([]);
		});
	});
});
