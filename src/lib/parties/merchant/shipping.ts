import { assign } from 'xstate';
import { repeating } from '../acting.ts';
import { shipmentOrder } from '../kinds/order.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { refund, send, show } from './wants.ts';

/** From the bank's word to the parcel on its way (S8). */
export const shipping = {
	paid: base.createStateConfig({
		after: repeating('paid', shipmentOrder, 'carrierSilent'),
		on: {
			'return-to-merchant': { actions: show('order-paid') },
			waybill: {
				target: 'shipped',
				actions: [
					assign(({ event }) => ({ waybillNo: event.parts.waybill.waybillNo, tries: 0 })),
					send((own) => says.shipped(own)),
					show('order-shipped')
				]
			}
		}
	}),
	carrierSilent: base.createStateConfig({
		on: {
			waybill: {
				target: 'shipped',
				actions: [
					assign(({ event }) => ({ waybillNo: event.parts.waybill.waybillNo })),
					send((own) => says.shipped(own))
				]
			}
		}
	}),
	shipped: base.createStateConfig({
		after: { refundLater: { guard: 'refundsLater', target: 'refunding', actions: refund } },
		on: {
			'return-to-merchant': { actions: show('order-shipped') },
			refund: { target: 'refunding', actions: refund }
		}
	})
};
