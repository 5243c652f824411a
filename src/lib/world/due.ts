import { inOrder } from '#lib/persistent/agenda.ts';
import { partyIn } from './change.ts';
import type { Message } from './message.ts';
import type { Timer, World } from './world.ts';

/** What happens next when nothing waits in the outbox. */
export type Due =
	| { readonly type: 'arrives'; readonly at: number; readonly message: Message }
	| { readonly type: 'rings'; readonly at: number; readonly timer: Timer };

/** The earliest arrival or timer; messages before timers, older before younger. A party that is down has no timers. */
export function due(world: World): Due | null {
	let best: Due | null = null;
	for (const message of world.inFlight)
		if (!best || message.arrivesAt < best.at)
			best = { type: 'arrives', at: message.arrivesAt, message };
	for (const timer of inOrder(world.timers)) {
		if (!partyIn(world, timer.party).up) continue;
		// What should have rung while its party was down rings at once, in the order it was due.
		const at = Math.max(timer.at, world.now);
		return best && best.at <= at ? best : { type: 'rings', at, timer };
	}
	return best;
}

/** Nothing more will happen by itself. */
export const atRest = (world: World): boolean => world.outbox.length === 0 && due(world) === null;
