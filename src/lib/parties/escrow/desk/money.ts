import type { DeskContext, DeskEvent } from './context.ts';
import type { Args } from './setup.ts';

/** The payment that a bank says is made, if it says so: by its notice, its answer or its statement. */
function paidBy({ trade, channel }: DeskContext, event: DeskEvent): string | null {
	switch (event.type) {
		case 'payment-notification': {
			const { rc, paymentId } = event.parts.notification;
			return rc === '00' ? paymentId : null;
		}
		case 'status-answer': {
			const { state, paymentId = null } = event.parts.answer;
			return state === 'SUCCEEDED' ? paymentId : null;
		}
		case 'statement':
			return (
				event.parts.statement.lines.find(
					({ orderId, status, amount }) =>
						orderId === channel?.channelOrderId &&
						status === 'SUCCEEDED' &&
						amount.minor === trade?.amount.minor
				)?.paymentId ?? null
			);
		default:
			return null;
	}
}

/** Money whose coming was not known before; null where there is none. */
export function newMoney({ context, event }: Args): string | null {
	const paymentId = paidBy(context, event);
	return paymentId !== null && !context.channel?.taken.includes(paymentId) ? paymentId : null;
}

/** Guards: the bank's word brings money, and whether sellers get it at once. */
export const brings = (args: Args): boolean => newMoney(args) !== null;
export const bringsAtOnce = (args: Args): boolean =>
	brings(args) && args.context.guarantee === 'instant';
export const atOnce = ({ context }: Args): boolean => context.guarantee === 'instant';
/** The bank says that nothing came and nothing will. */
export const isOver = ({ event }: Args): boolean =>
	event.type === 'status-answer' &&
	['FAILED', 'EXPIRED', 'CANCELLED'].includes(event.parts.answer.state);
