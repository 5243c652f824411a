import { assign, setup } from 'xstate';
import type { Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { acting } from './acting.ts';
import { waybill, type shipmentOrder } from './kinds/order.ts';

interface CarrierContext {
	readonly parcels: readonly string[];
}

/** The carrier: takes parcels and signs for them (domain 3.1, CAR). */
export const carrier = setup({
	types: {} as { context: CarrierContext; events: Heard<typeof shipmentOrder, 'carrier'> },
	actions: acting
}).createMachine({
	id: 'carrier',
	initial: 'carrying',
	context: { parcels: [] },
	states: {
		carrying: {
			on: {
				'shipment-order': {
					actions: [
						assign({
							parcels: ({ context, event }) => [...context.parcels, event.parts.shipment.orderId]
						}),
						{
							type: 'send',
							params: ({ event }) =>
								say(waybill, {
									waybill: {
										waybillNo: `CX${event.at}`,
										orderId: event.parts.shipment.orderId,
										pickedUpAt: event.at
									}
								})
						}
					]
				}
			}
		}
	}
});
