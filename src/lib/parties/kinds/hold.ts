import { id, integer, optional, text } from '#lib/world/field.ts';
import { authenticated, kind } from '#lib/world/row.ts';
import { answered, card, transaction, webPurchase } from './host.ts';

const refusable = { rc: text(2), error: optional(text(24)) };
const captureNumber = integer(1, 99);
/** Domain 4.3 lists no field 13 for a capture. */
const { localDate: _, ...undated } = transaction;

/** 0100: hold it, take nothing yet; a signature of the wallet stands for the PIN (domain 4.3). */
export const holdRequest = kind('hold-request', { message: authenticated(webPurchase), card });
/** 0110. */
export const holdResponse = kind('hold-response', { message: authenticated(answered) });

/** 0220: what was held is taken, now; it has happened, book it. */
export const captureAdvice = kind('capture-advice', {
	message: authenticated({
		...undated,
		maskedPan: text(19),
		authCode: id(6, 6),
		captureNumber
	})
});
/** 0230: booked, or why not. */
export const captureBooked = kind('capture-booked', {
	message: authenticated({ ...undated, ...refusable, captureNumber })
});

/** 0400: the hold is not needed any more; field 90 names its 0100. */
export const holdVoid = kind('hold-void', {
	message: authenticated({ ...transaction, maskedPan: text(19), original: id(42, 42) })
});
/** 0410: the money is free again, or why not. */
export const holdVoided = kind('hold-voided', {
	message: authenticated({ ...transaction, ...refusable })
});
