import { balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import type { DeskContext } from '../../../src/lib/parties/escrow/desk/context.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { modeNamed, wholeRun, worldOf, type Played } from '../playing.ts';

export const run = (options: Options): Promise<Played> =>
	wholeRun(modeNamed('third-party'), options);

export const has = (played: Played, account: string): number =>
	balanceOf(worldOf(played).books as Books, account);

/** What the third party knows in the end. */
export const deskOf = (played: Played): DeskContext =>
	worldOf(played).parties['TPP']?.snapshot.context as DeskContext;

/** When something was first sent, in milliseconds of the run. */
export function sentAt({ trace, cast }: Played, row: string): number {
	const entry = trace.find((one) => one.type === 'sent' && one.message.row === row);
	if (!entry) throw new Error(`never sent: ${row}`);
	return entry.at - cast.startsAt;
}

/** When a party's machine first came into a state of one of its regions. */
export function cameTo({ worlds, cast }: Played, party: string, state: string): number {
	const world = worlds.find((one) =>
		one.happened.some(
			(it) => it.type === 'moved' && it.party === party && it.to.split('+').includes(state)
		)
	);
	if (!world) throw new Error(`${party} never came to: ${state}`);
	return world.now - cast.startsAt;
}
