import { modes } from '../../src/lib/modes/index.ts';
import type { Vault } from '../../src/lib/vault/vault.ts';
import { advance } from '../../src/lib/world/advance.ts';
import type { Entry, Options } from '../../src/lib/world/fact.ts';
import { entryOf, play } from '../../src/lib/world/runner.ts';
import type { World } from '../../src/lib/world/world.ts';

let runs = 0;

/** A run that has begun, of online banking where nothing else is said: keys are there, nothing has happened. */
export async function beginning(
	vault: Vault,
	options: Options = { enrolment: 'done' },
	id = 'online-banking'
) {
	const mode = modes[id];
	if (!mode) throw new Error(`no such mode: ${id}`);
	const cast = mode.casting(options);
	await vault.keep(cast.secrets);
	const establishment = await vault.establish(cast.subjects, cast.startsAt);
	const begun = {
		type: 'begun',
		mode: mode.id,
		seed: 1,
		options,
		run: `bench ${runs++}`,
		establishment
	} as const;
	const first = entryOf(null, begun, cast.startsAt, null);
	return { mode, cast, first, world: advance(cast, null, first) };
}

type Begun = Awaited<ReturnType<typeof beginning>>;

/** Begins a run and plays it to its end; the trace and the world it leads to. */
export const wholeRun = async (vault: Vault, options?: Options) =>
	played(vault, await beginning(vault, options));

/** Plays a run that has begun to its end. */
export async function played(
	vault: Vault,
	{ cast, first, world }: Begun
): Promise<{ readonly trace: readonly Entry[]; readonly world: World }> {
	const trace: Entry[] = [first];
	const heard = (entry: Entry): number => trace.push(entry);
	return { world: await play(cast, vault, world, heard, { most: Infinity }), trace };
}
