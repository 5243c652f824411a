import { assign, setup } from 'xstate';
import type { Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { acting } from './acting.ts';
import { waybill, type shipmentOrder } from './kinds/order.ts';

interface CarrierContext {
	/** Parcels taken so far. */
	readonly parcels: number;
}
type Ordered = Heard<typeof shipmentOrder, 'carrier'>;

/** The number of the waybill that a shipment order gets. */
export const waybillNoOf = ({ at }: Ordered): string => `CX${at}`;

/** The parcel is taken and signed for. */
export const giveWaybill = {
	type: 'send',
	params: ({ event }: { readonly event: { readonly type: string } }) => {
		const ordered = event as Ordered;
		return say(waybill, {
			waybill: {
				waybillNo: waybillNoOf(ordered),
				orderId: ordered.parts.shipment.orderId,
				pickedUpAt: ordered.at
			}
		});
	}
} as const;

/** The carrier: takes parcels and signs for them (domain 3.1, CAR). */
export const carrier = setup({
	types: {} as { context: CarrierContext; events: Ordered },
	actions: acting
}).createMachine({
	id: 'carrier',
	initial: 'carrying',
	context: { parcels: 0 },
	states: {
		carrying: {
			on: {
				'shipment-order': {
					actions: [
						assign({
							parcels: ({ context }) => context.parcels + 1
						}),
						giveWaybill
					]
				}
			}
		}
	}
});
