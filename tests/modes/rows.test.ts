import { describe, expect, test } from 'vitest';
import type { Mode } from '../../src/lib/modes/mode.ts';
import { modes } from '../../src/lib/modes/index.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import { allLost } from './faulted.ts';
import { wholeRun, type Played } from './playing.ts';

/** Runs that together send every row of every table; messages of the row `lost` never arrive. */
const runs: Readonly<
	Record<string, readonly { readonly options: Options; readonly lost?: string }[]>
> = {
	'online-banking': [
		{ options: { merchantBank: 'other' } },
		{ options: { edition: 'mass' } },
		{ options: { orderChannel: 'front' }, lost: 'M2-22' },
		{ options: { amount: 6_000_000 } },
		{ options: { decision: 'cancel' } },
		{ options: { refund: 'void' } }
	]
};

/** Every table that the options can make. */
function tablesOf(mode: Mode): readonly Options[] {
	const choices = mode.options.filter((spec) => spec.type === 'choice');
	return choices.reduce<Options[]>(
		(all, spec) => {
			const shapes = new Set(spec.values.map((value) => keysOf(mode, { [spec.name]: value })));
			return shapes.size === 1
				? all
				: all.flatMap((one) => spec.values.map((value) => ({ ...one, [spec.name]: value })));
		},
		[{}]
	);
}
const keysOf = (mode: Mode, options: Options): string =>
	JSON.stringify(Object.values(mode.casting(options).rows));

const played = async (mode: Mode, options: Options, lost?: string): Promise<Played> =>
	lost ? allLost(await wholeRun(mode, options), lost) : wholeRun(mode, options);

for (const mode of Object.values(modes)) {
	describe(mode.id, () => {
		test('has no row that is never sent', async () => {
			const sent = new Set<string>();
			const all = [...(runs[mode.id] ?? [{ options: {} }]), { options: { begin: 'contracts' } }];
			for (const { options, lost } of all as (typeof runs)[string]) {
				const { trace, cast } = await played(mode, options, lost);
				for (const entry of trace)
					if (entry.type === 'sent' && !entry.message.handshake) {
						const { key = '', kind } = cast.rows[entry.message.row] ?? {};
						sent.add(`${key} ${kind}`);
					}
			}
			const rows = tablesOf(mode).flatMap((options) => Object.values(mode.casting(options).rows));
			const written = new Set(rows.map(({ key, kind }) => `${key} ${kind}`));
			expect([...written].filter((row) => !sent.has(row))).toEqual([]);
			expect([...sent].filter((row) => !written.has(row))).toEqual([]);
		});
	});
}
