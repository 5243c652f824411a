import type { DeskContext } from '../../../src/lib/parties/escrow/desk/context.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { modeNamed, wholeRun, worldOf, type Played } from '../playing.ts';

export const run = (options: Options): Promise<Played> =>
	wholeRun(modeNamed('third-party'), options);

/** What the third party knows in the end. */
export const deskOf = (played: Played): DeskContext =>
	worldOf(played).parties['TPP']?.snapshot.context as DeskContext;
