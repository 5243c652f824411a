import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { realVault } from '../../src/lib/vault/real/realVault.ts';
import { advance, fold } from '../../src/lib/world/advance.ts';
import type { Entry } from '../../src/lib/world/fact.ts';
import type { World } from '../../src/lib/world/world.ts';
import { alternately, ms } from './clock.ts';
import { beginning, wholeRun } from './run.ts';

const wanted = 500;

/** Folding a trace of 500 entries, and seeking in it. */
export async function folding(): Promise<readonly string[]> {
	const vault = realVault(memoryStore());
	const { mode, cast } = await beginning(vault, {});
	const { trace } = await wholeRun(vault, {});
	const worlds: World[] = [];
	for (const entry of trace) worlds.push(advance(cast, worlds.at(-1) ?? null, entry));
	const times = Math.ceil(wanted / trace.length);
	const traces: (readonly Entry[])[] = Array.from({ length: times }, () => trace);
	const { folds, seeks } = await alternately(21, {
		folds: () => traces.map((one) => fold(mode.casting, one)),
		seeks: () =>
			traces.flatMap((one) => one.map((_, place) => worlds[(place * 7919) % worlds.length]?.now))
	});
	const entries = times * trace.length;
	return [
		`folding ${entries} entries (${times} runs of ${trace.length})   ${ms(folds)}   ${ms((folds * wanted) / entries)} for ${wanted} (goal 50)`,
		`seeking ${entries} times                    ${ms(seeks)}   an index lookup, ${((seeks * 1000) / entries).toFixed(2)} µs each`
	];
}
