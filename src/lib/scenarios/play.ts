import type { Vault } from '#lib/vault/vault.ts';
import type { Cast } from '#lib/world/cast.ts';
import type { Entry } from '#lib/world/fact.ts';
import { entryOf, nextEntry } from '#lib/world/runner.ts';
import type { World } from '#lib/world/world.ts';
import { cueIn, type Progress } from './prompter.ts';

/** The next entry of a run that follows a script: the script's, else the runner's; null at the end. */
export async function nextScripted(
	cast: Cast,
	vault: Vault,
	world: World,
	progress: Progress
): Promise<Entry | null> {
	const cue = cueIn(progress, world);
	return cue ? entryOf(world, cue.fact, cue.at, cue.because) : nextEntry(cast, vault, world);
}
