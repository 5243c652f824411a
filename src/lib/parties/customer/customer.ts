import { assign } from 'xstate';
import { sayAgain } from '#lib/world/row.ts';
import { repeating, screen } from '../acting.ts';
import { firstLogin } from '../kinds/enrolment.ts';
import { encryptedOrder } from '../kinds/order.ts';
import { openPaymentPage, paymentSubmission } from '../kinds/payment.ts';
import { cancelPayment } from '../kinds/query.ts';

import { afterwards } from './afterwards.ts';
import { recovering, sentOn } from './recovering.ts';
import { says, screens } from './says.ts';

import { base } from './setup.ts';
import { goShopping, nothingBought, sendOrder, shopping, whenever } from './shopping.ts';
import { cancel, results, seePage, submit } from './wants.ts';

/** The customer with her browser and her USB key (domain 5.1): orders, looks, authenticates. */
export const customer = base.createMachine({
	id: 'customer',
	initial: 'home',
	context: nothingBought,
	on: whenever,
	states: {
		home: {
			on: {
				enrol: {
					target: 'applying',
					actions: { type: 'send', params: ({ context }) => says.application(context) }
				},
				shop: goShopping
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
		...shopping,
		ordering: { on: { order: { target: 'awaitingRedirect', actions: sendOrder } } },
		awaitingRedirect: {
			after: repeating('awaitingRedirect', encryptedOrder, 'noAnswer'),
			on: sentOn
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
		...afterwards,
		...recovering,
		cancelling: {
			after: repeating('cancelling', cancelPayment, 'away'),
			on: { 'payment-result': results }
		},
		away: { on: { 'payment-result': results } },
		noAnswer: {
			entry: { type: 'show', params: screen('no-answer') },
			on: { 'payment-result': results }
		}
	}
});
