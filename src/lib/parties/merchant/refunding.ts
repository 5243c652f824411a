import { repeating } from '../acting.ts';
import { refundRequest } from '../kinds/order.ts';
import { base } from './setup.ts';
import { ack, answerStatement, query, refund, show, takeReceipt, tooLate } from './wants.ts';

/** What became of a refund whose answer did not come: the answer after all, or the bank's statement. */
const lateNews = {
	'refund-result': [
		{ guard: 'refundRefused', target: '#merchant.refundRefused', actions: 'keepRefund' },
		{ guard: 'givenBack', target: '#merchant.refunded', actions: 'keepRefund' },
		{ target: '#merchant.partlyRefunded', actions: 'keepRefund' }
	],
	statement: [
		{
			guard: 'statementGivesAll',
			target: '#merchant.refunded',
			actions: ['adoptRefund', ...answerStatement]
		},
		{
			guard: 'statementGivesSome',
			target: '#merchant.partlyRefunded',
			actions: ['adoptRefund', ...answerStatement]
		},
		{ actions: answerStatement }
	]
} as const;

/** The order is closed; money that comes all the same goes back by itself (F12). */
export const closing = {
	closed: base.createStateConfig({
		after: { nextQuery: { guard: 'mayQuery', target: 'closed', reenter: true, actions: query } },
		on: {
			'payment-notification': [tooLate([ack]), { actions: ack }],
			'receipt-notice': tooLate([takeReceipt]),
			'status-answer': tooLate([]),
			statement: [tooLate(answerStatement), { actions: answerStatement }]
		}
	}),
	exception: base.createStateConfig({
		after: repeating('exception', refundRequest, 'exceptionUnsettled'),
		on: {
			'refund-result': [
				{ guard: 'refundRefused', target: 'exceptionUnsettled', actions: 'keepRefund' },
				{ target: 'refunded', actions: 'keepRefund' }
			]
		}
	}),
	exceptionUnsettled: base.createStateConfig({ on: lateNews })
};

/** Money going back by the merchant's own decision, wholly or partly (domain 4.6, 5.7). */
export const refunding = {
	refunding: base.createStateConfig({
		after: repeating('refunding', refundRequest, 'refundUnanswered'),
		on: {
			'refund-result': [
				{ guard: 'refundRefused', target: 'refundRefused', actions: 'keepRefund' },
				{
					guard: 'givenBack',
					target: 'refunded',
					actions: ['keepRefund', show('order-refunded')]
				},
				{
					guard: 'refundsTwice',
					target: 'refunding',
					reenter: true,
					actions: ['keepRefund', ...refund]
				},
				{ target: 'partlyRefunded', actions: ['keepRefund', show('order-refunded')] }
			]
		}
	}),
	refundUnanswered: base.createStateConfig({ on: lateNews }),
	refundRefused: base.createStateConfig({}),
	partlyRefunded: base.createStateConfig({}),
	refunded: base.createStateConfig({})
};
