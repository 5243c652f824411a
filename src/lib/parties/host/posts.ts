import { feeOf } from '#lib/money/amount.ts';
import { transfer, type Posting } from '../posting.ts';
import type { Held, HostContext, Moved } from './context.ts';

/** L1 and L2 of a payment (domain 4.4): the customer's money to the payee, then the payee's fee. */
export function payment(
	own: HostContext,
	paymentId: string,
	{ payer, payee, minor }: Moved
): Posting {
	const fee = feeOf(minor, own.feeMillionths);
	const paid = transfer(`L1-${paymentId}`, 'payment', payer, payee, minor);
	const charged = transfer(`L2-${paymentId}`, 'merchant fee', payee, own.feeAccount, fee);
	return { paymentId, entries: fee > 0 ? [paid, charged] : [paid] };
}

/** The opposite entries: the fee first, so that the payee has the whole sum to give back. */
export function reversal(
	own: HostContext,
	paymentId: string,
	{ payer, payee, minor }: Moved
): Posting {
	const fee = feeOf(minor, own.feeMillionths);
	const paid = {
		...transfer(`X1-${paymentId}`, 'reversal', payee, payer, minor),
		reverses: `L1-${paymentId}`
	};
	const charged = {
		...transfer(`X2-${paymentId}`, 'fee reversed', own.feeAccount, payee, fee),
		reverses: `L2-${paymentId}`
	};
	return { paymentId, entries: fee > 0 ? [charged, paid] : [paid] };
}

/** The fee that goes back with a refund: that of its amount, where the payment is undone. */
export const feeBack = (own: HostContext, minor: number, undone: boolean): number =>
	undone ? feeOf(minor, own.feeMillionths) : 0;

/** R1 of a refund (domain 4.4); where a payment is undone the fee comes first, so that the payee has it all. */
export function refund(
	own: HostContext,
	moved: Moved,
	said: {
		readonly refundId: string;
		readonly paymentId: string;
		readonly void: boolean;
		readonly amount: { readonly minor: number };
	}
): Posting {
	const { payer, payee } = moved;
	const { refundId, paymentId, amount } = said;
	const fee = feeBack(own, amount.minor, said.void);
	const back =
		fee > 0 ? [transfer(`R2-${refundId}`, 'fee returned', own.feeAccount, payee, fee)] : [];
	return {
		paymentId,
		entries: [...back, transfer(`R1-${refundId}`, 'refund', payee, payer, amount.minor)]
	};
}

/** H1 (domain 4.4): a memo, no entry. */
export const hold = (
	paymentId: string,
	{ hold: id, payer: account, minor, expiresAt }: Held
): Posting => ({ paymentId, entries: [], holds: [{ id, account, minor, expiresAt }] });

/** L1 and L2 of one capture: the held money moves, and what the entry leaves of the hold is freed. */
export function capture(
	own: HostContext,
	paymentId: string,
	{ hold: id, payer, payee }: Held,
	{ number, minor }: { readonly number: number; readonly minor: number }
): Posting {
	const fee = feeOf(minor, own.feeMillionths);
	const name = `${paymentId}-${number}`;
	const paid = {
		...transfer(`L1-${name}`, 'capture', payer, payee, minor),
		captures: { hold: id, more: false }
	};
	const charged = transfer(`L2-${name}`, 'merchant fee', payee, own.feeAccount, fee);
	return { paymentId, entries: fee > 0 ? [paid, charged] : [paid] };
}

/** V1: the money is free again, by a void or a reversal. */
export const free = (paymentId: string, { hold: id }: Held): Posting => ({
	paymentId,
	entries: [],
	voids: [id]
});
/** V1: every hold whose time has come. */
export const expire = (paymentId: string): Posting => ({ paymentId, entries: [], expires: true });
