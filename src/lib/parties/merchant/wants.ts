import { and } from 'xstate';

import type { MerchantContext } from './context.ts';
import { says, sees } from './says.ts';

import type { Args } from './setup.ts';

export const send = (make: (context: MerchantContext) => ReturnType<typeof says.ack>) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
export const show = (name: string) =>
	({ type: 'show', params: ({ context }: Args) => sees(context, name) }) as const;
export const ack = {
	type: 'send',
	params: ({ event }: Args) =>
		says.ack(event.type === 'payment-notification' ? event.parts.notification.paymentId : '')
} as const;
/** His own bank has told him of money that he knew nothing of. */
export const takeReceipt = {
	type: 'send',
	params: ({ event }: Args) =>
		says.receiptTaken(event.type === 'receipt-notice' ? event.parts.notice.paymentId : '')
} as const;
export const query = [send((own) => says.query(own)), 'countQuery'] as const;
export const refund = [
	send((shop) =>
		says.refund(shop, shop.refundPlan === 'void' ? 'customer-changed-mind' : 'agreed')
	),
	'countRefund'
] as const;
export const answerStatement = [
	'compare',
	{
		type: 'send',
		params: ({ context, event }: Args) =>
			says.reconciled(context, event.type === 'statement' ? event.parts.statement.date : '')
	}
] as const;

/** The one way an order becomes paid: a verified statement of the bank (I13). */
export const paid = ['keepProof', send((own) => says.paidNotice(own)), show('order-paid')] as const;
export const ship = [send((own) => says.shipment(own)), 'countShipment', 'forgetTries'] as const;
export const paidBy = <const F extends readonly unknown[]>(first: F) =>
	[
		{
			guard: and(['money', 'voids']),
			target: '#merchant.refunding',
			actions: [...first, ...paid, ...refund]
		},
		{ guard: 'money', target: '#merchant.paid', actions: [...first, ...paid, ...ship] }
	] as const;
/** The whole payment back, because it came too late; each request has a number of its own. */
export const giveBackAgain = [
	send((shop) => says.refund(shop, 'paid-after-closing')),
	'countRefund'
] as const;
/** Money for an order that is closed goes back by itself (F12). */
export const tooLate = <const F extends readonly unknown[]>(first: F) =>
	({
		guard: 'money',
		target: '#merchant.exception',
		actions: [...first, 'keepProof', ...giveBackAgain]
	}) as const;
