import { repeating } from '../acting.ts';
import { refundRequest } from '../kinds/order.ts';
import { completing, goOn } from './completing.ts';
import { asked, disputing } from './disputing.ts';
import { awaitingPayment, selling, whatever } from './paying.ts';
import { closing, refunding } from './refunding.ts';
import { nothingSold } from './selling.ts';
import { base } from './setup.ts';
import { giveBackAgain } from './wants.ts';

/** The merchant at a joint gateway: as everywhere, but that a payment may be disputed afterwards (domain 6.7). */
export const jointMerchant = base.createMachine({
	id: 'merchant',
	initial: 'selling',
	context: nothingSold,
	on: { ...whatever, ...asked },
	states: {
		selling,
		awaitingPayment,
		...closing,
		exceptionUnsettled: {
			...closing.exceptionUnsettled,
			// The money may not have been paid out yet: he asks once more the next day.
			after: {
				nextDay: { guard: 'mayGiveBack', target: 'exceptionAgain', actions: giveBackAgain }
			}
		},
		exceptionAgain: {
			after: repeating('exceptionAgain', refundRequest, 'exceptionUnsettled'),
			on: closing.exception.on
		},
		...completing,
		...refunding,
		refundUnanswered: {
			...refunding.refundUnanswered,
			after: goOn('refundUnanswered', refundRequest)
		},
		...disputing
	}
});
