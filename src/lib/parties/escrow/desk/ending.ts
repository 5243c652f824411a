import { fundsReleased, tradeEnded, tradeFinished } from '../../kinds/release.ts';
import { claimOf, tradeOf, type DeskContext } from './context.ts';
import { posts } from './posts.ts';
import { trading } from './says/trading.ts';
import type { Args, Settlement } from './setup.ts';
import { post, tell } from './wants.ts';

/** Who gets what: a settlement made from what the desk knows. */
export const settle = (make: (own: DeskContext) => Settlement) =>
	({ type: 'settle', params: ({ context }: Args) => make(context) }) as const;
export const tellReleased = [
	...tell('seller', fundsReleased, (own) => trading.released(own)),
	...tell('buyer', tradeFinished, (own) => trading.finished(own))
] as const;
export const tellReturned = [
	...tell('seller', tradeEnded, (own) => trading.ended(own)),
	...tell('buyer', tradeFinished, (own) => trading.finished(own))
] as const;
const emptied = post((own) => posts.settled(own));

/** The escrow is emptied for the seller. */
export const released = (grounds: string) =>
	({
		target: '#escrowDesk.trade.released',
		actions: [settle(() => ({ toBuyer: 0, grounds, reason: 'agreed' })), emptied, ...tellReleased]
	}) as const;
/** The escrow is emptied for the buyer. */
export const refunded = (grounds: string, reason: Settlement['reason']) =>
	({
		target: '#escrowDesk.trade.refunded',
		actions: [
			settle((own) => ({ toBuyer: tradeOf(own).amount.minor, grounds, reason })),
			emptied,
			...tellReturned
		]
	}) as const;
/** Each gets a share: what she asked for and he agreed to. */
export const divided = (grounds: string, reason: Settlement['reason']) =>
	({
		target: '#escrowDesk.trade.split',
		actions: [
			settle((own) => ({ toBuyer: claimOf(own).wantedMinor, grounds, reason })),
			emptied,
			...tellReleased
		]
	}) as const;
