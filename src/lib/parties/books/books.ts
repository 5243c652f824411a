import { say, sayAgain } from '#lib/world/row.ts';
import { repeating } from '../acting.ts';

import { accountLinked } from '../kinds/enrolment.ts';
import { paymentOpened } from '../kinds/payment.ts';
import { bookAnswer } from '../kinds/query.ts';
import { refundPosted } from '../kinds/refund.ts';
import { settlementOrder } from '../kinds/settlement.ts';

import { refusal } from './says.ts';
import { base, idOf } from './setup.ts';
import { orderSettlement, postingOf, settledNow, transferred } from './wants.ts';

/** The business data center: all account records; money moves here and nowhere else (domain 5.1, BDC). */
export const businessDataCenter = base.createMachine({
	id: 'businessDataCenter',
	initial: 'keeping',
	context: ({ input }) => ({
		...input,
		tries: 0,
		payments: {},
		results: {},
		transfers: {},
		linked: {},
		spentToday: {},
		owed: null,
		settlements: 0
	}),
	on: {
		'link-account': {
			actions: [
				'link',
				{
					type: 'send',
					params: ({ event }) =>
						say(accountLinked, { link: { userId: event.parts.link.userId, accepted: true } })
				}
			]
		},
		'open-payment': {
			actions: [
				'open',
				{
					type: 'send',
					params: ({ context, event }) =>
						say(paymentOpened, {
							payment: {
								paymentId: idOf(context.bank, event.at),
								orderId: event.parts.payment.orderId,
								rc: '00'
							}
						})
				}
			]
		},
		'transfer-command': [
			{ guard: 'owesElsewhere', target: '.owing', actions: transferred },
			{ actions: transferred }
		],
		'refund-command': {
			actions: [
				'lessen',
				{ type: 'post', params: ({ context, event }) => postingOf(context, event) },
				{
					type: 'send',
					params: ({ event }) => {
						const { refundId, paymentId } = event.parts.refund;
						return say(refundPosted, {
							result: { refundId, paymentId, rc: '00', entryIds: `R1-${refundId}`, time: event.at }
						});
					}
				}
			]
		},
		'book-query': {
			actions: {
				type: 'send',
				params: ({ context, event }) => {
					const { paymentId } = event.parts.query;
					const result = context.results[paymentId];
					const { rc, error, account } = result ?? {
						rc: '25',
						error: 'E-ORDER-UNKNOWN',
						account: null
					};
					return say(bookAnswer, {
						answer: {
							paymentId,
							found: result !== undefined,
							rc,
							...(error ? { error } : {}),
							...(account ? { availableMinor: { $available: account } } : {}),
							try: event.parts.query.try
						}
					});
				}
			}
		},
		refused: {
			guard: 'business',
			actions: ['noteRefusal', { type: 'send', params: ({ event }) => refusal(event) }]
		}
	},
	states: {
		keeping: {},
		owing: {
			after: {
				settlement: [
					{ guard: 'owesNothing', target: 'keeping' },
					{ target: 'settling', actions: ['countSettlement', orderSettlement] }
				]
			}
		},
		settling: {
			after: repeating('settling', settlementOrder, 'unsettled'),
			on: { 'debit-notice': settledNow() }
		},
		unsettled: {
			// The central bank knows a repeated order by its number: asking again costs nothing.
			after: {
				settleAgain: {
					guard: 'maySettleAgain',
					target: 'settling',
					actions: ['countSettlement', { type: 'send', params: sayAgain(settlementOrder) }]
				}
			},
			on: { 'debit-notice': settledNow() }
		}
	}
});
