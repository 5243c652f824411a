import { assign, setup } from 'xstate';
import { find, store, type Trie } from '#lib/persistent/trie.ts';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import { say, type Heard } from '#lib/world/row.ts';
import { acting } from './acting.ts';
import { giveWaybill, waybillNoOf } from './carrier.ts';
import { same, word } from './finding.ts';
import { deliveryProof, type deliveryQuery } from './kinds/chargeback.ts';
import type { shipmentOrder } from './kinds/order.ts';

interface ProvingInput {
	/** Orders whose parcels never come to the customer. */
	readonly loses: readonly string[];
}
interface ProvingContext extends ProvingInput {
	/** Waybill of each parcel taken so far, by its order. */
	readonly parcels: Trie<string>;
}
type Asked = Heard<typeof shipmentOrder | typeof deliveryQuery, 'carrier'>;

/** A carrier that keeps its waybills and signs, when asked, what became of a parcel (domain 6.7). */
export const provingCarrier = setup({
	types: {} as { context: ProvingContext; events: Asked; input: ProvingInput },
	actions: acting
}).createMachine({
	id: 'carrier',
	initial: 'carrying',
	context: ({ input }) => ({ ...input, parcels: null }),
	states: {
		carrying: {
			on: {
				'shipment-order': {
					actions: [
						assign({
							parcels: ({ context, event }) =>
								store(context.parcels, event.parts.shipment.orderId, waybillNoOf(event))
						}),
						giveWaybill
					]
				},
				'delivery-query': {
					actions: {
						type: 'send',
						params: ({ context, event }) => {
							const { waybillNo, orderId } = event.parts.query;
							const outcome = context.loses.includes(orderId) ? 'lost' : 'delivered';
							return say(deliveryProof, {
								delivery: { waybillNo, orderId, outcome, time: event.at }
							});
						}
					}
				}
			}
		}
	}
});

/** The carrier signs for its own parcels alone (CK39). */
export const provingCarrierChecks: PureChecks = {
	'delivery-query': {
		CK39: (given: Given) => {
			const query = given.parts['query'];
			const { parcels } = given.context as ProvingContext;
			return same(query?.['waybillNo'], find(parcels, word(query?.['orderId'])));
		}
	}
};
