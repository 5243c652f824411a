import type { DeskContext, TradeState } from '#lib/parties/escrow/desk/context.ts';
import { contextIn, player } from '#lib/parties/invariants/roles.ts';
import type { TradeEvidence } from '#lib/parties/invariants/trading.ts';
import type { Watched } from '#lib/world/invariants.ts';

/** What the escrow desk knows, with this entry or before it. */
export function deskIn({ cast, world, before }: Watched, earlier?: true): DeskContext | null {
	const at = earlier ? before : world;
	return at && contextIn<DeskContext>(cast, at, 'institution');
}

const held: readonly TradeState[] = ['HELD', 'SHIPPED', 'DELIVERED', 'DISPUTED'];
const finished: readonly TradeState[] = ['RELEASED', 'SPLIT'];

/** The trade of the run, by its own number (domain 7.2). */
export const trades: TradeEvidence = {
	trade(watched, tradeId, earlier) {
		const trade = deskIn(watched, earlier)?.trade;
		if (trade?.tradeId !== tradeId) return null;
		return {
			orderId: trade.orderId,
			minor: trade.amount.minor,
			held: held.includes(trade.state),
			finished: finished.includes(trade.state),
			// A claim that is refused, or waits for her to send the goods back, lapses by her silence alone.
			disputed: trade.state === 'DISPUTED' && deskIn(watched, earlier)?.claim?.turn !== 'buyer',
			buyer: player(watched.cast, 'customer')?.keys['sign'] ?? ''
		};
	},
	sellers: ['merchant'],
	confirms: ['confirm-receipt'],
	agrees: ['claim-accepted'],
	decisions: { 'desk-decision': ['handler', 'reviewer'] },
	carrier: 'carrier',
	records: ['waybill', 'logistics-event'],
	ratings: { rating: 'rating' }
};
