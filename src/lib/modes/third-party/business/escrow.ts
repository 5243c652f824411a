import { referenceOf } from '#lib/parties/company/terms.ts';
import { contextIn, player } from '#lib/parties/invariants/roles.ts';
import type { TradeEvidence } from '#lib/parties/invariants/trading.ts';
import { tradeIdOf, type DeskContext } from '#lib/parties/tradeDesk/context.ts';
import type { Watched } from '#lib/world/invariants.ts';

/** What the trade desk knows, with this entry or before it. */
function deskIn({ cast, world, before }: Watched, earlier?: true): DeskContext | null {
	const at = earlier ? before : world;
	return at && contextIn<DeskContext>(cast, at, 'tradeDesk');
}

/** Each instalment is a trade with an escrow of its own (domain 7.7). */
export const trades: TradeEvidence = {
	trade(watched, tradeId, earlier) {
		const desk = deskIn(watched, earlier);
		const one = desk?.instalments.find((instalment) => tradeIdOf(instalment) === tradeId);
		if (!desk?.trade || !one) return null;
		return {
			orderId: desk.trade.poId,
			minor: one.amount.minor,
			held: one.state === 'held' && one.returnedMinor === 0,
			finished: ['released', 'split'].includes(one.state),
			disputed: false,
			buyer: player(watched.cast, 'buyer')?.keys['sign'] ?? ''
		};
	},
	postedAs(watched, tradeId) {
		const desk = deskIn(watched);
		return (desk?.instalments ?? [])
			.filter((one) => tradeIdOf(one) === tradeId)
			.map(({ no }) => referenceOf(desk?.trade?.poId ?? '', no));
	},
	sellers: ['seller'],
	confirms: ['goods-receipt', 'shipping-documents', 'logistics-event'],
	agrees: [],
	decisions: {},
	carrier: 'carrier',
	records: ['waybill', 'logistics-event'],
	ratings: {}
};
