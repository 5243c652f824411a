import { sayAgain } from '#lib/world/row.ts';
import type { Side } from './context.ts';
import { base, type Args } from './setup.ts';

/** A notice that was not acknowledged is sent again, the oldest first, by the schedule of domain 3.11. */
const repeat = (to: Side) =>
	({
		type: 'send',
		params: ({ context }: Args) => sayAgain({ kind: context.news[to][0]?.kind ?? '', parts: {} })
	}) as const;

const telling = <const T extends 'tellSeller' | 'tellBuyer'>(to: Side, again: T) =>
	({
		initial: 'quiet',
		states: {
			quiet: { always: { guard: { type: 'owesNews', params: to }, target: 'telling' } },
			telling: {
				always: { guard: { type: 'owesNoNews', params: to }, target: 'quiet' },
				after: {
					[again]: [
						{
							guard: { type: 'mayTellAgain', params: to },
							target: 'telling',
							reenter: true,
							actions: [repeat(to), { type: 'countTold', params: to }]
						},
						{ target: 'givenUp' }
					]
				}
			},
			givenUp: { always: { guard: { type: 'owesNoNews', params: to }, target: 'quiet' } }
		}
	}) as const;

/** What the seller, and what the buyer has not yet heard. */
export const sellerNews = base.createStateConfig({
	...telling('seller', 'tellSeller'),
	on: { 'seller-ack': { actions: { type: 'heardBack', params: 'seller' } } }
});
export const buyerNews = base.createStateConfig({
	...telling('buyer', 'tellBuyer'),
	on: { 'buyer-ack': { actions: { type: 'heardBack', params: 'buyer' } } }
});
