import { assign, setup } from 'xstate';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import type { Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { acting, endurance, mayEndure, repeating, type Asking } from './acting.ts';
import { giveWaybill, waybillNoOf } from './carrier.ts';
import { allOf, same } from './finding.ts';
import { goodsBrought, logisticsEvent, type eventTaken } from './kinds/logistics.ts';
import type { shipmentOrder } from './kinds/order.ts';

interface Parcel {
	readonly orderId: string;
	readonly waybillNo: string;
	readonly parcels: number;
	readonly place: string;
}
interface ReportingContext extends Asking {
	readonly parcel: Parcel | null;
	readonly deliveredAt: number;
}
type ReportingEvent = Heard<typeof shipmentOrder | typeof eventTaken, 'carrier'>;
type Args = { readonly context: ReportingContext };

const day = 86_400_000;

function parcelIn({ parcel }: ReportingContext): Parcel {
	if (!parcel) throw new Error('the carrier has no: parcel');
	return parcel;
}

/** The acknowledgement is about the event that was reported (CK30). */
export const reportingCarrierChecks: PureChecks = {
	'event-taken': {
		CK30(given: Given) {
			const { parcel } = given.context as ReportingContext;
			return allOf(same(given.parts['taken']?.['waybillNo'], parcel?.waybillNo));
		}
	}
};

const bring = {
	type: 'send',
	params({ context }: Args) {
		const { waybillNo, orderId, parcels } = parcelIn(context);
		return say(goodsBrought, { goods: { waybillNo, orderId, parcels } });
	}
} as const;
const report = {
	type: 'send',
	params({ context }: Args) {
		const { waybillNo, orderId, place } = parcelIn(context);
		return say(logisticsEvent, {
			event: { waybillNo, orderId, event: 'delivered', place, time: context.deliveredAt, seq: 1 }
		});
	}
} as const;

/** A carrier who also brings the goods and tells whoever holds the money (domain 7.2, M4-23). */
export const reportingCarrier = setup({
	types: {} as { context: ReportingContext; events: ReportingEvent },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		take: assign(({ event }) => {
			if (event.type !== 'shipment-order') return {};
			const { orderId, parcels, shipTo } = event.parts.shipment;
			const waybillNo = waybillNoOf(event);
			return {
				parcel: { orderId, waybillNo, parcels, place: shipTo.address.slice(0, 40) },
				deliveredAt: event.at + 2 * day
			};
		})
	},
	guards: { mayAskAgain: mayEndure },
	delays: { patience: endurance, transit: 2 * day }
}).createMachine({
	id: 'reportingCarrier',
	initial: 'waiting',
	context: { tries: 0, parcel: null, deliveredAt: 0 },
	states: {
		waiting: {
			on: { 'shipment-order': { target: 'carrying', actions: ['take', giveWaybill] } }
		},
		carrying: { after: { transit: { target: 'reporting', actions: [bring, report] } } },
		reporting: {
			after: repeating('reporting', logisticsEvent, 'delivered'),
			on: { 'event-taken': { target: 'delivered', actions: 'forgetTries' } }
		},
		delivered: {}
	}
});
