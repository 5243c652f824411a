import type { Heard } from '#lib/world/row.ts';
import type { Insisting } from '../../insisting.ts';
import type { proofAsked } from '../../kinds/dispute.ts';
import type { eventTaken } from '../../kinds/logistics.ts';
import type { shipmentOrder } from '../../kinds/order.ts';
import type { returnOrder } from '../../kinds/returning.ts';

/** What becomes of the parcel, and whether the carrier tells. */
export interface CarrierInput {
	readonly course: 'reports' | 'silent' | 'lost' | 'refused';
}
interface Parcel {
	readonly orderId: string;
	readonly waybillNo: string;
	readonly parcels: number;
	readonly takenAt: number;
}
export interface CarrierContext extends CarrierInput, Insisting {
	readonly parcel: Parcel | null;
	/** The same goods on their way back. */
	readonly back: Parcel | null;
	/** The receiver has signed for it. */
	readonly signedFor: boolean;
	/** Questions for a proof that it has none for. */
	readonly unanswered: number;
	/** Events reported of the parcel; the return has the next ones. */
	readonly seq: number;
}
export type CarrierEvent = Heard<
	typeof shipmentOrder | typeof eventTaken | typeof proofAsked | typeof returnOrder,
	'carrier'
>;

export function parcelIn({ parcel }: CarrierContext): Parcel {
	if (!parcel) throw new Error('the carrier has no: parcel');
	return parcel;
}
export function backIn({ back }: CarrierContext): Parcel {
	if (!back) throw new Error('the carrier has no: parcel on its way back');
	return back;
}
