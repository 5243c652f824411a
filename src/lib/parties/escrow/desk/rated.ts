import { tradeOf } from './context.ts';
import { trading } from './says/trading.ts';
import { base, type Args } from './setup.ts';
import { reply } from './wants.ts';

const count = base.assign(({ context, event }) => {
	const rated = event.type === 'rating' ? event.parts.rating.score : 0;
	const { sellerId } = tradeOf(context);
	const { score = 0, good = 0, all = 0, disputesLost = 0 } = context.standings[sellerId] ?? {};
	return {
		rated,
		standings: {
			...context.standings,
			[sellerId]: {
				score: score + rated,
				good: good + (rated > 0 ? 1 : 0),
				all: all + 1,
				disputesLost
			}
		}
	};
});
const finished = ({ context }: Args): boolean =>
	['RELEASED', 'SPLIT'].includes(context.trade?.state ?? '');

/** The buyer's word about the seller: once, and only after the trade (domain 7.5). Silence counts as nought. */
export const rated = base.createStateConfig({
	initial: 'closed',
	states: {
		closed: { always: { guard: finished, target: 'open' } },
		open: {
			after: { rateBy: { target: 'done', actions: count } },
			on: {
				rating: {
					target: 'done',
					actions: [count, reply('rating', (_, event) => trading.ratingTaken(event))]
				}
			}
		},
		done: {}
	}
});
