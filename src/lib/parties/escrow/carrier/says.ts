import { say, type Draft } from '#lib/world/row.ts';
import { deliveryProof } from '../../kinds/dispute.ts';
import { goodsBrought, logisticsEvent } from '../../kinds/logistics.ts';
import { goodsReturned, returnWaybill } from '../../kinds/returning.ts';
import { backIn, parcelIn, type CarrierContext } from './context.ts';

const day = 86_400_000;
export const transitMs = 2 * day;
const places = {
	'picked-up': 'Harbor City depot',
	'in-transit': 'Harbor City hub',
	delivered: 'at the door',
	refused: 'at the door',
	lost: 'on the way',
	returned: 'at the shop'
} as const;
type What = keyof typeof places;
/** How far the parcel has come when something is reported of it, as a share of its way. */
const share = (event: What): number =>
	event === 'picked-up' ? 0 : event === 'in-transit' ? 0.5 : 1;

/** What the carrier hands over and reports (domain 7.2, M4-23; 7.5, D-6). */
export const says = {
	bring(own: CarrierContext): Draft {
		const { waybillNo, orderId, parcels } = parcelIn(own);
		return say(goodsBrought, { goods: { waybillNo, orderId, parcels } });
	},
	report(own: CarrierContext, event: What): Draft {
		const { orderId, waybillNo, takenAt } = event === 'returned' ? backIn(own) : parcelIn(own);
		const time = takenAt + share(event) * transitMs;
		return say(logisticsEvent, {
			event: { waybillNo, orderId, event, place: places[event], time, seq: own.seq }
		});
	},
	proof(own: CarrierContext): Draft {
		const { orderId, waybillNo, takenAt } = parcelIn(own);
		return say(deliveryProof, {
			proof: {
				orderId,
				waybillNo,
				receivedBy: 'signed at the door',
				weightGrams: 420,
				time: takenAt + transitMs
			}
		});
	},
	returnWaybill(own: CarrierContext): Draft {
		const { orderId, waybillNo, takenAt } = backIn(own);
		return say(returnWaybill, { waybill: { waybillNo, orderId, pickedUpAt: takenAt } });
	},
	bringBack(own: CarrierContext): Draft {
		const { orderId, waybillNo } = backIn(own);
		return say(goodsReturned, { goods: { waybillNo, orderId } });
	}
};
