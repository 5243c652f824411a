import { say, type Draft, type Refused } from '#lib/world/row.ts';

import { rcOf } from '../catalogue.ts';

import { paymentOpened, transferResult } from '../kinds/payment.ts';

import { refundPosted } from '../kinds/refund.ts';

import type { Result } from './context.ts';

/** M2-22, with the payer's balance read after the posting. */
export const resultOf = (
	paymentId: string,
	{ rc, error, entryIds, account }: Result,
	time: number
): Draft =>
	say(transferResult, {
		result: {
			paymentId,
			rc,
			...(error ? { error } : {}),
			entryIds,
			...(account ? { availableMinor: { $available: account } } : {}),
			time
		}
	});
/** A text of a refused message; what it says is not to be trusted. */
export const textOf = (event: Refused, part: string, field: string): string => {
	const value = event.parts[part]?.[field];
	return typeof value === 'string' ? value : 'unknown0unknown0';
};
/** A business check failed: the sender is told which, and nothing is posted. */
export function refusal(event: Refused): Draft {
	const { error, at } = event;
	switch (event.kind) {
		case 'open-payment':
			return say(paymentOpened, {
				payment: {
					paymentId: 'none0none0none00',
					orderId: textOf(event, 'payment', 'orderId'),
					rc: rcOf(error),
					error
				}
			});
		case 'refund-command':
			return say(refundPosted, {
				result: {
					refundId: textOf(event, 'refund', 'refundId'),
					paymentId: textOf(event, 'refund', 'paymentId'),
					rc: rcOf(error),
					error,
					entryIds: '',
					time: at
				}
			});
		default:
			return resultOf(
				textOf(event, 'transfer', 'paymentId'),
				{ rc: rcOf(error), error, entryIds: '', account: null },
				at
			);
	}
}
