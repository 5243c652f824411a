import { id, text, time } from '#lib/world/field.ts';
import { kind, plain, signed } from '#lib/world/row.ts';

const orderId = id(8, 32);
const waybillNo = id(8, 32);

/** RG-1: the buyer hands the goods to the carrier. */
export const returnOrder = kind('return-order', {
	parcel: plain({ orderId, returnTo: text(120) })
});
/** RG-2: the carrier's signed receipt for them. */
export const returnWaybill = kind('return-waybill', {
	waybill: signed('carrier', { waybillNo, orderId, pickedUpAt: time })
});
/** RG-3: she tells the third party that they are on their way back. */
export const returnNotice = kind('return-notice', {
	notice: signed('customer', { tradeId: id(1, 32), waybillNo }),
	waybill: returnWaybill.parts.waybill
});
/** RG-3a: noted. */
export const returnNoticeTaken = kind('return-notice-taken', {
	taken: plain({ tradeId: id(1, 32), waybillNo })
});
/** RG-4: the goods themselves are back at the seller's. */
export const goodsReturned = kind('goods-returned', { goods: plain({ waybillNo, orderId }) });
