import { amount, id, text, time } from '#lib/world/field.ts';
import { kind, signed } from '#lib/world/row.ts';

const credit = {
	txId: id(8, 40),
	amount,
	creditor: text(40),
	creditorAgent: text(11),
	debtorAgent: text(11)
};

/** X2-1: what is owed to a payee at another bank, through the central bank (ISO 20022 pacs.008). */
export const settlementOrder = kind('settlement-order', { order: signed('bookkeeper', credit) });
/** X2-2: the debit on the settlement account (camt.054). */
export const debitNotice = kind('debit-notice', {
	notice: signed('settlementBank', { txId: id(8, 40), amount, time })
});
/** X2-3: the credit, final, for the receiving bank (pacs.008 after settlement). */
export const creditTransfer = kind('credit-transfer', {
	transfer: signed('settlementBank', credit)
});
/** X2-4: booked to the payee (pacs.002, ACCC). */
export const creditConfirmed = kind('credit-confirmed', {
	confirmation: signed('receivingBank', { txId: id(8, 40), status: text(4), time })
});
