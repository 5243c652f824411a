import { assign } from 'xstate';
import { repeating, screen } from '../acting.ts';
import { bankChoice } from '../kinds/bankList.ts';
import {
	cardSubmission,
	challengeAnswer,
	challengeRequest,
	openGatewayPage,
	returnToGateway
} from '../kinds/joint.ts';
import { encryptedOrder, payAgain } from '../kinds/order.ts';
import { cancelPayment } from '../kinds/query.ts';
import { afterwards } from './afterwards.ts';
import { disputing } from './disputing.ts';
import {
	approve,
	goToIssuer,
	jointEnds,
	seeGateway,
	seeIssuer,
	send,
	takeOtherCard,
	type Args
} from './jointPages.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { goShopping, nothingBought, sendOrder, shopping, whenever } from './shopping.ts';
import { pages, verifies } from './verifying.ts';
import { cancel } from './wants.ts';

const leave = { target: 'away', actions: { type: 'show', params: screen('away') } } as const;
const stop = {
	target: 'stopped',
	actions: {
		type: 'show',
		params: ({ event }: Args) =>
			screen('stopped', { error: event.type === 'refused' ? event.error : '' })
	}
} as const;

const goToGateway = {
	target: 'openingPage',
	actions: [
		base.assign(({ event }) => {
			if (event.type !== 'redirect') return {};
			const { orderId, paymentId } = event.parts.redirect;
			return { tries: 0, orderId, paymentId };
		}),
		send((her) => verifies.openPage(her))
	]
} as const;

/** The customer at a joint gateway: her card there, her password at her own bank alone (domain 6.1). */
export const jointCustomer = base.createMachine({
	id: 'jointCustomer',
	initial: 'home',
	context: nothingBought,
	on: whenever,
	states: {
		home: { on: { shop: goShopping } },
		...shopping,
		ordering: { on: { order: { target: 'awaitingRedirect', actions: sendOrder } } },
		awaitingRedirect: {
			after: repeating('awaitingRedirect', encryptedOrder, 'noAnswer'),
			on: {
				redirect: goToGateway
			}
		},
		openingPage: {
			after: repeating('openingPage', openGatewayPage, 'noAnswer'),
			on: { 'gateway-page': seeGateway, 'payment-result': jointEnds, refused: stop }
		},
		atGateway: {
			on: {
				'give-card': [
					{
						guard: 'numberWrong',
						actions: {
							type: 'show',
							params: ({ context }) => pages.gateway(context, 'E-CARD-NUMBER')
						}
					},
					{
						target: 'cardGiven',
						actions: [
							assign({ chosen: ({ event }) => ({ card: event.card, password: '' }), tries: 0 }),
							send((her) => verifies.card(her)),
							{ type: 'show', params: screen('waiting') }
						]
					}
				],
				'choose-bank': {
					target: 'bankChosen',
					actions: [
						assign({ chosen: { card: '', password: '' }, tries: 0 }),
						{
							type: 'send',
							params: ({ context, event }: Args) =>
								verifies.bank(context, event.type === 'choose-bank' ? event.bank : '')
						},
						{ type: 'show', params: screen('waiting') }
					]
				},
				cancel,
				leave,
				'payment-result': jointEnds
			}
		},
		bankChosen: {
			after: repeating('bankChosen', bankChoice, 'outcomeUnknown'),
			on: {
				'issuer-redirect': goToIssuer,
				'gateway-page': seeGateway,
				'payment-result': jointEnds
			}
		},
		cardGiven: {
			after: repeating('cardGiven', cardSubmission, 'outcomeUnknown'),
			on: {
				'issuer-redirect': goToIssuer,
				'gateway-page': seeGateway,
				'payment-result': jointEnds
			}
		},
		openingIssuer: {
			after: repeating('openingIssuer', challengeRequest, 'noAnswer'),
			on: { 'challenge-page': seeIssuer, refused: stop, 'payment-result': jointEnds }
		},
		atIssuer: {
			on: {
				verify: {
					target: 'verifying',
					actions: [
						approve,
						send((her) => verifies.answer(her)),
						{ type: 'show', params: screen('waiting') }
					]
				},
				leave,
				'payment-result': jointEnds
			}
		},
		verifying: {
			after: repeating('verifying', challengeAnswer, 'outcomeUnknown'),
			on: {
				'challenge-page': seeIssuer,
				'challenge-response': {
					target: 'comingBack',
					actions: [assign({ tries: 0 }), send((her) => verifies.comesBack(her))]
				},
				'payment-result': jointEnds
			}
		},
		comingBack: {
			after: repeating('comingBack', returnToGateway, 'outcomeUnknown'),
			on: { 'payment-result': jointEnds }
		},
		// She goes back to the gateway by herself now and then: it knows, or finds out (domain 6.8).
		outcomeUnknown: {
			entry: { type: 'show', params: screen('unknown') },
			after: {
				lookAgain: {
					guard: 'mayLookAgain',
					target: 'outcomeUnknown',
					reenter: true,
					actions: ['countTry', send((her) => verifies.comesBack(her))]
				}
			},
			on: {
				'issuer-redirect': goToIssuer,
				'challenge-response': {
					target: 'comingBack',
					actions: send((her) => verifies.comesBack(her))
				},
				'payment-result': jointEnds
			}
		},
		...afterwards,
		...disputing,
		declined: {
			on: {
				'pay-again': {
					target: 'payingAgain',
					actions: [
						takeOtherCard,
						send((her) => says.payAgain(her)),
						{ type: 'show', params: screen('waiting') }
					]
				}
			}
		},
		payingAgain: {
			after: repeating('payingAgain', payAgain, 'noAnswer'),
			on: { redirect: goToGateway }
		},
		cancelling: {
			after: repeating('cancelling', cancelPayment, 'away'),
			on: { 'payment-result': jointEnds }
		},
		away: { on: { 'payment-result': jointEnds } },
		noAnswer: {
			entry: { type: 'show', params: screen('no-answer') },
			on: { 'payment-result': jointEnds }
		}
	}
});
