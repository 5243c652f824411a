import { assign, setup } from 'xstate';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import { say, type Heard } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience, repeating, type Asking } from '../acting.ts';
import { giveWaybill, waybillNoOf } from '../carrier.ts';
import { same } from '../finding.ts';
import { goodsBrought, logisticsEvent, type eventTaken } from '../kinds/logistics.ts';
import type { shipmentOrder } from '../kinds/order.ts';

/** What becomes of the parcel, and whether the carrier tells. */
export interface CarrierInput {
	readonly course: 'reports' | 'silent' | 'lost' | 'refused';
}
interface Parcel {
	readonly orderId: string;
	readonly waybillNo: string;
	readonly parcels: number;
}
interface CarrierContext extends CarrierInput, Asking {
	readonly parcel: Parcel | null;
	/** Events reported of the waybill. */
	readonly seq: number;
	readonly takenAt: number;
}
type CarrierEvent = Heard<typeof shipmentOrder | typeof eventTaken, 'carrier'>;
type Args = { readonly context: CarrierContext };

const day = 86_400_000;
const transitMs = 2 * day;

export function parcelIn({ parcel }: CarrierContext): Parcel {
	if (!parcel) throw new Error('the carrier has no: parcel');
	return parcel;
}

/** The acknowledgement is about the parcel that was reported (CK30). */
export const parcelCarrierChecks: PureChecks = {
	'event-taken': {
		CK30: (given: Given) =>
			same(given.parts['taken']?.['waybillNo'], (given.context as CarrierContext).parcel?.waybillNo)
	}
};

const bring = {
	type: 'send',
	params({ context }: Args) {
		const { waybillNo, orderId, parcels } = parcelIn(context);
		return say(goodsBrought, { goods: { waybillNo, orderId, parcels } });
	}
} as const;
const places = {
	'picked-up': 'Harbor City depot',
	delivered: 'at the door',
	refused: 'at the door',
	lost: 'on the way'
} as const;
const report = (event: keyof typeof places, afterMs: number) =>
	[
		'count',
		{
			type: 'send',
			params({ context }: Args) {
				const { waybillNo, orderId } = parcelIn(context);
				const time = context.takenAt + afterMs;
				return say(logisticsEvent, {
					event: { waybillNo, orderId, event, place: places[event], time, seq: context.seq }
				});
			}
		}
	] as const;

const base = setup({
	types: {} as { context: CarrierContext; events: CarrierEvent; input: CarrierInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		count: assign({ seq: ({ context }) => context.seq + 1 }),
		take: assign(({ event }) => {
			if (event.type !== 'shipment-order') return {};
			const { orderId, parcels } = event.parts.shipment;
			return {
				parcel: { orderId, waybillNo: waybillNoOf(event), parcels },
				takenAt: event.at
			};
		})
	},
	guards: {
		mayAskAgain,
		isSilent: ({ context }) => context.course === 'silent',
		getsLost: ({ context }) => context.course === 'lost',
		isRefused: ({ context }) => context.course === 'refused'
	},
	delays: { patience, transit: transitMs }
});
const taken = <const T extends string>(target: T) =>
	({ 'event-taken': { target, actions: 'forgetTries' } }) as const;

/** The carrier of a guaranteed trade: brings the goods, and tells whoever holds the money (M4-23). */
export const parcelCarrier = base.createMachine({
	id: 'parcelCarrier',
	initial: 'waiting',
	context: ({ input }) => ({ ...input, tries: 0, parcel: null, seq: 0, takenAt: 0 }),
	states: {
		waiting: {
			on: {
				'shipment-order': [
					{ guard: 'isSilent', target: 'carrying', actions: ['take', giveWaybill] },
					{ target: 'reportingPickUp', actions: ['take', giveWaybill, ...report('picked-up', 0)] }
				]
			}
		},
		reportingPickUp: {
			after: repeating('reportingPickUp', logisticsEvent, 'carrying'),
			on: taken('carrying')
		},
		carrying: {
			after: {
				transit: [
					{ guard: 'isSilent', target: 'done', actions: bring },
					{ guard: 'getsLost', target: 'reportingEnd', actions: report('lost', transitMs) },
					{ guard: 'isRefused', target: 'reportingEnd', actions: report('refused', transitMs) },
					{ target: 'reportingEnd', actions: [bring, ...report('delivered', transitMs)] }
				]
			}
		},
		reportingEnd: { after: repeating('reportingEnd', logisticsEvent, 'done'), on: taken('done') },
		done: {}
	}
});
