import { amount, id, text } from '#lib/world/field.ts';
import { authenticated, kind, plain, signed } from '#lib/world/row.ts';

const paymentId = id(16, 32);
const receipt = { paymentId, orderId: id(8, 32), merchantId: text(15), amount };

/** RC-1: a payment whose merchant has never confirmed it: his own bank must find him. */
export const undeliveredNotice = kind('undelivered-notice', { notice: authenticated(receipt) });
/** RC-1a: taken. */
export const undeliveredTaken = kind('undelivered-taken', { taken: authenticated({ paymentId }) });
/** RC-2: the acquirer's signed word that it holds the merchant's money for an order. */
export const receiptNotice = kind('receipt-notice', { notice: signed('bank', receipt) });
/** RC-3: found, and dealt with. */
export const receiptTaken = kind('receipt-taken', { taken: plain({ paymentId }) });
