import { sayAgain } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { receiptNotice, undeliveredTaken } from '../kinds/reconciling.ts';
import { base, reply } from './setup.ts';

/** The acquirer finds its merchant where the gateway could not: reconciliation of what he never confirmed. */
export const informing = base.createStateConfig({
	initial: 'quiet',
	states: {
		quiet: {
			on: {
				'undelivered-notice': {
					target: 'telling',
					actions: [
						'countInformed',
						reply('undelivered-notice', (_, { parts }) =>
							say(undeliveredTaken, { taken: { paymentId: parts.notice.paymentId } })
						),
						reply('undelivered-notice', (own, { parts: { notice } }) => {
							const { paymentId, orderId, merchantId, amount } = notice;
							return say(
								receiptNotice,
								{ notice: { paymentId, orderId, merchantId, amount } },
								own.contracts[merchantId]?.merchant
							);
						})
					]
				}
			}
		},
		telling: {
			after: {
				nextInforming: {
					guard: 'mayInform',
					target: 'telling',
					reenter: true,
					actions: ['countInformed', { type: 'send', params: sayAgain(receiptNotice) }]
				}
			},
			on: { 'receipt-taken': 'told' }
		},
		told: {}
	}
});
