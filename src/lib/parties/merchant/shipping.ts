import { repeating } from '../acting.ts';
import { shipmentOrder } from '../kinds/order.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { refund, send, show } from './wants.ts';

/** The carrier's number of the parcel. */
export const keepWaybill = base.assign(({ event }) =>
	event.type === 'waybill' ? { waybillNo: event.parts.waybill.waybillNo, tries: 0 } : {}
);
export const takenAway = {
	target: 'shipped',
	actions: [keepWaybill, send((own) => says.shipped(own)), show('order-shipped')]
} as const;
const paid = {
	after: repeating('paid', shipmentOrder, 'carrierSilent'),
	on: { waybill: takenAway }
} as const;
const shipped = {
	after: { refundLater: { guard: 'refundsLater', target: 'refunding', actions: refund } },
	on: { refund: { target: 'refunding', actions: refund } }
} as const;

/** From the bank's word to the parcel on its way (S8). */
export const shipping = {
	paid: base.createStateConfig(paid),
	carrierSilent: base.createStateConfig({ on: { waybill: takenAway } }),
	shipped: base.createStateConfig(shipped)
};
/** The same, where the customer's browser comes back from the bank meanwhile and sees her order. */
export const visitedShipping = {
	...shipping,
	paid: base.createStateConfig({
		...paid,
		on: { ...paid.on, 'return-to-merchant': { actions: show('order-paid') } }
	}),
	shipped: base.createStateConfig({
		...shipped,
		on: { ...shipped.on, 'return-to-merchant': { actions: show('order-shipped') } }
	})
};
