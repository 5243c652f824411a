import { sayAgain } from '#lib/world/row.ts';
import { insisting } from '../../insisting.ts';
import { refundRequest } from '../../kinds/order.ts';
import { posts } from './posts.ts';
import { banking } from './says/banking.ts';
import { base, type Args } from './setup.ts';
import { got, post, send } from './wants.ts';

const done = base.assign(({ context }) => {
	const [first, ...refunds] = context.refunds;
	return { refunds, refundedMinor: context.refundedMinor + (first?.minor ?? 0) };
});
const wentBack = ({ event }: Args): boolean =>
	event.type === 'refund-result' && event.parts.result.rc === '00';

const answers = {
	'refund-result': [
		{
			guard: wentBack,
			target: 'idle',
			actions: [
				got(refundRequest),
				post((own) => {
					const [refund] = own.refunds;
					if (!refund) throw new Error('the escrow desk has no: refund');
					return posts.givenBack(own, refund);
				}),
				done
			]
		},
		{ target: 'unanswered', actions: got(refundRequest) }
	]
} as const;

/** What goes back to a bank account: asked for until the bank has done it (D-8). */
export const refunding = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: {
			always: {
				guard: 'owesRefund',
				target: 'asking',
				actions: send((own) => banking.refund(own))
			}
		},
		asking: { after: insisting('asking', refundRequest, 'unanswered'), on: answers },
		// The bank knows a repeated request by its number: asking again costs nothing.
		unanswered: {
			after: {
				hourly: {
					guard: { type: 'mayInsist', params: 'refund-later' },
					target: 'asking',
					actions: [
						{ type: 'askAgain', params: 'refund-later' },
						{ type: 'send', params: sayAgain(refundRequest) }
					]
				}
			},
			on: answers
		}
	}
});
