import { luhn } from '#lib/money/card.ts';
import { assign, setup } from 'xstate';
import { sayAgain } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience, repeating, screen } from '../acting.ts';
import { firstLogin } from '../kinds/enrolment.ts';
import { encryptedOrder, productSelect } from '../kinds/order.ts';
import {
	cancelPayment,
	openPaymentPage,
	paymentFormPosted,
	paymentSubmission
} from '../kinds/payment.ts';
import type { CustomerContext, CustomerEvent, CustomerInput } from './context.ts';
import { numberOf, says, screens } from './says.ts';

const base = setup({
	types: {} as { context: CustomerContext; events: CustomerEvent; input: CustomerInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 })
	},
	guards: {
		mayAskAgain,
		usesKey: ({ context }) => context.edition === 'certificate',
		numberWrong: ({ event }) => event.type === 'pay' && !luhn(numberOf(event.card)),
		pending: ({ event }) =>
			event.type === 'payment-result' && event.parts.result.state === 'PENDING_COUNTER',
		succeeded: ({ event }) => event.type === 'payment-result' && event.parts.result.rc === '00',
		wasCancelled: ({ event }) =>
			event.type === 'payment-result' && event.parts.result.state === 'CANCELLED'
	},
	delays: { patience, counterPatience: 31 * 60_000 }
});

/** A page of the bank has arrived and passed every check: remember it, show it. */
const seePage = {
	target: 'atPaymentPage',
	actions: [
		base.assign(({ context, event }) =>
			event.type === 'payment-page'
				? {
						page: event.parts.page,
						tries: 0,
						attempt: context.page ? context.attempt + 1 : context.attempt
					}
				: {}
		),
		{ type: 'show', params: ({ context }: { context: CustomerContext }) => screens.page(context) }
	]
} as const;

const keepReceipt = base.assign(({ event }) =>
	event.type === 'payment-result' ? { receipt: { ...event.parts.result }, tries: 0 } : {}
);
const showResult = {
	type: 'show',
	params: ({ context }: { context: CustomerContext }) => screens.result(context)
} as const;

/** How the bank's answer ends the wait, wherever she waits. */
const results = [
	{
		guard: 'pending',
		target: 'waitingForCounter',
		actions: [base.assign({ tries: 0 }), { type: 'show', params: screen('waiting-counter') }]
	},
	{ guard: 'succeeded', target: 'paid', actions: [keepReceipt, showResult] },
	{
		guard: 'wasCancelled',
		target: 'cancelled',
		actions: [keepReceipt, { type: 'show', params: screen('cancelled') }]
	},
	{ target: 'declined', actions: [keepReceipt, showResult] }
] as const;

const submit = {
	target: 'submitted',
	actions: [
		base.assign(({ context }) => ({
			tries: 0,
			approved: context.page ? [...context.approved, context.page] : context.approved
		})),
		{
			type: 'send',
			params: ({ context }: { context: CustomerContext }) => says.submission(context)
		},
		{ type: 'show', params: screen('waiting') }
	]
} as const;
const cancel = {
	target: 'cancelling',
	actions: [
		base.assign({ tries: 0 }),
		{ type: 'send', params: ({ context }: { context: CustomerContext }) => says.cancel(context) }
	]
} as const;
const keepRefund = {
	actions: base.assign(({ event }) =>
		event.type === 'refund-notice' ? { refundedMinor: event.parts.notice.refundedMinor } : {}
	)
} as const;
const keepOrderReceipt = {
	actions: [
		base.assign(({ event }) =>
			event.type === 'order-paid-notice' ? { orderReceipt: { ...event.parts.notice } } : {}
		),
		{
			type: 'show',
			params: ({ context }: { context: CustomerContext }) =>
				screen('order-paid', { ...context.orderReceipt })
		}
	]
} as const;

const served = {
	target: 'served',
	actions: [
		base.assign(({ event }) =>
			event.type === 'shipment-notice' ? { waybillNo: event.parts.notice.waybillNo } : {}
		),
		{
			type: 'show',
			params: ({ context }: { context: CustomerContext }) =>
				screen('shipped', { waybillNo: context.waybillNo })
		}
	]
} as const;

/** The customer with her browser and her USB key (domain 5.1): orders, looks, authenticates. */
export const customer = base.createMachine({
	id: 'customer',
	initial: 'home',
	context: ({ input }) => ({
		...input,
		tries: 0,
		cart: null,
		orderId: null,
		paymentId: null,
		page: null,
		letterNo: '',
		attempt: 0,
		chosen: null,
		receipt: null,
		orderReceipt: null,
		waybillNo: null,
		refundedMinor: 0,
		approved: []
	}),
	on: { 'refund-notice': keepRefund, 'order-paid-notice': keepOrderReceipt },
	states: {
		home: {
			on: {
				enrol: {
					target: 'applying',
					actions: { type: 'send', params: ({ context }) => says.application(context) }
				},
				shop: {
					target: 'choosing',
					actions: { type: 'send', params: ({ context }) => says.productSelect(context) }
				}
			}
		},
		applying: {
			on: {
				'hand-over': [
					{
						guard: 'usesKey',
						target: 'atCounter',
						actions: [
							assign({ letterNo: ({ event }) => event.parts.goods.letterNo }),
							{ type: 'send', params: ({ context }) => says.certificateRequest(context) }
						]
					},
					{
						target: 'firstLogin',
						actions: [
							assign({ letterNo: ({ event }) => event.parts.goods.letterNo }),
							{ type: 'send', params: ({ context }) => says.firstLogin(context) }
						]
					}
				]
			}
		},
		atCounter: {
			on: {
				'certificate-written': {
					target: 'firstLogin',
					actions: { type: 'send', params: ({ context }) => says.firstLogin(context) }
				}
			}
		},
		firstLogin: {
			after: repeating('firstLogin', firstLogin, 'noAnswer'),
			on: {
				'login-accepted': {
					target: 'home',
					actions: [
						assign({ tries: 0 }),
						{ type: 'show', params: ({ context }) => screens.home(context) }
					]
				}
			}
		},
		choosing: {
			after: repeating('choosing', productSelect, 'noAnswer'),
			on: {
				'order-form': {
					target: 'ordering',
					actions: [
						assign(({ event }) => {
							const { orderDraftId, lines, shippingFee, total, merchantName } = event.parts.form;
							return { tries: 0, cart: { orderDraftId, lines, shippingFee, total, merchantName } };
						}),
						{ type: 'show', params: ({ context }) => screens.checkout(context) }
					]
				}
			}
		},
		ordering: {
			on: {
				order: {
					target: 'awaitingRedirect',
					actions: [
						{ type: 'send', params: ({ context }) => says.order(context) },
						{ type: 'show', params: screen('waiting') }
					]
				}
			}
		},
		awaitingRedirect: {
			after: repeating('awaitingRedirect', encryptedOrder, 'noAnswer'),
			on: {
				'payment-form': {
					actions: {
						type: 'send',
						params: ({ event }) => ({
							kind: paymentFormPosted.kind,
							parts: { request: { $carry: event.texts.request } }
						})
					}
				},
				redirect: {
					target: 'openingPage',
					actions: [
						assign(({ event }) => ({
							tries: 0,
							orderId: event.parts.redirect.orderId,
							paymentId: event.parts.redirect.paymentId
						})),
						{ type: 'send', params: ({ context }) => says.openPage(context) }
					]
				}
			}
		},
		openingPage: {
			after: repeating('openingPage', openPaymentPage, 'noAnswer'),
			on: {
				'payment-page': seePage,
				'payment-result': results,
				refused: {
					target: 'stopped',
					actions: {
						type: 'show',
						params: ({ event }) => screen('stopped', { error: event.error })
					}
				}
			}
		},
		atPaymentPage: {
			on: {
				pay: [
					{
						guard: 'numberWrong',
						actions: { type: 'show', params: ({ context }) => screens.badNumber(context) }
					},
					{
						guard: 'usesKey',
						target: 'atKey',
						actions: [
							assign({ chosen: ({ event }) => ({ card: event.card, password: event.password }) }),
							{ type: 'show', params: ({ context }) => screens.key(context) }
						]
					},
					{
						...submit,
						actions: [
							assign({ chosen: ({ event }) => ({ card: event.card, password: event.password }) }),
							...submit.actions
						]
					}
				],
				cancel,
				leave: { target: 'away', actions: { type: 'show', params: screen('away') } },
				'payment-result': results
			}
		},
		atKey: { on: { confirm: submit, cancel } },
		submitted: {
			after: repeating('submitted', paymentSubmission, 'outcomeUnknown'),
			on: { 'payment-page': seePage, 'payment-result': results }
		},
		waitingForCounter: {
			// The branch has 30 minutes (domain 3.11); after that the same bytes fetch the stored answer.
			after: {
				counterPatience: {
					target: 'submitted',
					actions: { type: 'send', params: sayAgain(paymentSubmission) }
				}
			},
			on: { 'payment-result': results }
		},
		outcomeUnknown: {
			entry: { type: 'show', params: screen('unknown') },
			on: { 'payment-page': seePage, 'payment-result': results }
		},
		paid: {
			on: {
				return: {
					target: 'returned',
					actions: [
						{ type: 'send', params: ({ context }) => says.returns(context) },
						{ type: 'show', params: screen('confirming') }
					]
				},
				'shipment-notice': served
			}
		},
		returned: { on: { 'shipment-notice': served } },
		served: {},
		declined: {},
		cancelling: {
			after: repeating('cancelling', cancelPayment, 'away'),
			on: { 'payment-result': results }
		},
		cancelled: {},
		away: { on: { 'payment-result': results } },
		stopped: {},
		noAnswer: { entry: { type: 'show', params: screen('no-answer') } }
	}
});
