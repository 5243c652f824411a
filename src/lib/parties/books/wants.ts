import { say } from '#lib/world/row.ts';

import { settlementOrder } from '../kinds/settlement.ts';
import { transfer } from '../posting.ts';
import type { BooksContext, BooksEvent } from './context.ts';
import { payment, refund } from './posts.ts';

import { resultOf } from './says.ts';

export const orderSettlement = {
	type: 'send',
	params: ({ context }: { readonly context: BooksContext }) => {
		if (!context.owed) throw new Error('the data center has no: debt');
		const { paymentId, minor, ccy, creditor, agent } = context.owed;
		return say(settlementOrder, {
			order: {
				txId: `TX-${paymentId}`,
				amount: { minor, ccy },
				creditor,
				creditorAgent: agent,
				debtorAgent: context.agent
			}
		});
	}
} as const;
export const transferred = [
	'book',
	{
		type: 'post',
		params: ({ context, event }: { readonly context: BooksContext; readonly event: BooksEvent }) =>
			postingOf(context, event)
	},
	{
		type: 'send',
		params: ({
			context,
			event
		}: {
			readonly context: BooksContext;
			readonly event: BooksEvent;
		}) => {
			if (event.type !== 'transfer-command') throw new Error(`not a transfer: ${event.type}`);
			const { paymentId } = event.parts.transfer;
			const result = context.results[paymentId];
			if (!result) throw new Error(`no result: ${paymentId}`);
			return resultOf(paymentId, result, event.at);
		}
	}
] as const;

/** The journal entries an accepted message asks for. */
export function postingOf(context: BooksContext, event: BooksEvent) {
	if (event.type === 'transfer-command') return payment(context, event.parts);
	if (event.type === 'refund-command') return refund(context, event.parts.refund);
	throw new Error(`nothing to post: ${event.type}`);
}

/** B1: what was owed to the other bank is paid from the settlement account (domain 6.5). */
export function settledNow() {
	return {
		target: 'keeping',
		actions: [
			{
				type: 'post',
				params: ({ context }: { readonly context: BooksContext }) => {
					const { paymentId = '', minor = 0 } = context.owed ?? {};
					return {
						paymentId,
						entries: [
							transfer(
								`B1-${paymentId}`,
								'settled',
								`${context.bank}:clr`,
								context.settlementAccount,
								minor
							)
						]
					};
				}
			},
			'paidOff'
		]
	} as const;
}
