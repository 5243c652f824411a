import { id, integer, oneOf, text, time } from '#lib/world/field.ts';
import { kind, plain, signed } from '#lib/world/row.ts';

/** M4-23, M4B-15: where a parcel is, signed by the carrier; `seq` counts the events of one waybill. */
export const logisticsEvent = kind('logistics-event', {
	event: signed('carrier', {
		waybillNo: id(8, 32),
		orderId: id(8, 32),
		event: oneOf('picked-up', 'in-transit', 'delivered', 'refused', 'lost', 'returned'),
		place: text(40),
		time,
		seq: integer(1)
	})
});
/** M4B-15a: noted. */
export const eventTaken = kind('event-taken', {
	taken: plain({ waybillNo: id(8, 32), seq: integer(1) })
});
/** M4B-15b: the parcel itself, from hand to hand. */
export const goodsBrought = kind('goods-brought', {
	goods: plain({ waybillNo: id(8, 32), orderId: id(8, 32), parcels: integer(1, 99) })
});
