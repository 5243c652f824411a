import { assign } from 'xstate';
import { repeating, screen } from '../acting.ts';
import {
	cardSubmission,
	challengeAnswer,
	challengeRequest,
	openGatewayPage,
	returnToGateway
} from '../kinds/joint.ts';
import { encryptedOrder } from '../kinds/order.ts';
import { cancelPayment } from '../kinds/query.ts';
import { afterwards } from './afterwards.ts';
import type { CustomerContext, CustomerEvent } from './context.ts';
import { base } from './setup.ts';
import { goShopping, nothingBought, sendOrder, shopping, whenever } from './shopping.ts';
import { pages, verifies } from './verifying.ts';
import { cancel, ends } from './wants.ts';

interface Args {
	readonly context: CustomerContext;
	readonly event: CustomerEvent;
}
const send = (make: (her: CustomerContext) => ReturnType<typeof verifies.card>) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
const leave = { target: 'away', actions: { type: 'show', params: screen('away') } } as const;
const stop = {
	target: 'stopped',
	actions: {
		type: 'show',
		params: ({ event }: Args) =>
			screen('stopped', { error: event.type === 'refused' ? event.error : '' })
	}
} as const;

const seeGateway = {
	target: 'atGateway',
	actions: [
		base.assign(({ event }) =>
			event.type === 'gateway-page' ? { page: { ...event.parts.page, greeting: '' }, tries: 0 } : {}
		),
		{
			type: 'show',
			params: ({ context, event }: Args) =>
				pages.gateway(context, event.type === 'gateway-page' ? event.parts.page.error : undefined)
		}
	]
} as const;
const goToIssuer = {
	target: 'openingIssuer',
	actions: [
		base.assign(({ context, event }) => {
			if (event.type !== 'issuer-redirect' || !context.page) return {};
			const { txId, issuer } = event.parts.redirect;
			const { merchantId, payeeName, amount } = context.page;
			const unseen = { issuerName: '', maskedPan: '', greeting: '', challenge: '' };
			return {
				verification: { txId, issuer, merchantId, payeeName, amount, ...unseen },
				tries: 0
			};
		}),
		send((her) => verifies.openIssuer(her))
	]
} as const;
const seeIssuer = {
	target: 'atIssuer',
	actions: [
		base.assign(({ context, event }) => {
			if (event.type !== 'challenge-page' || !context.verification) return {};
			const { issuer, challenge } = context.verification;
			return {
				verification: { issuer, ...event.parts.page },
				attempt: challenge ? context.attempt + 1 : context.attempt,
				tries: 0
			};
		}),
		{ type: 'show', params: ({ context }: Args) => pages.issuer(context) }
	]
} as const;
const approve = base.assign(({ context, event }) => {
	const { page, verification, chosen } = context;
	if (event.type !== 'verify' || !page || !verification || !chosen) return {};
	const { merchantId, payeeName, amount } = verification;
	return {
		tries: 0,
		chosen: { card: chosen.card, password: event.password },
		approved: [...context.approved, { ...page, merchantId, payeeName, amount }]
	};
});

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
				redirect: {
					target: 'openingPage',
					actions: [
						assign(({ event }) => ({
							tries: 0,
							orderId: event.parts.redirect.orderId,
							paymentId: event.parts.redirect.paymentId
						})),
						send((her) => verifies.openPage(her))
					]
				}
			}
		},
		openingPage: {
			after: repeating('openingPage', openGatewayPage, 'noAnswer'),
			on: { 'gateway-page': seeGateway, 'payment-result': ends, refused: stop }
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
				cancel,
				leave,
				'payment-result': ends
			}
		},
		cardGiven: {
			after: repeating('cardGiven', cardSubmission, 'outcomeUnknown'),
			on: {
				'issuer-redirect': goToIssuer,
				'gateway-page': seeGateway,
				'payment-result': ends
			}
		},
		openingIssuer: {
			after: repeating('openingIssuer', challengeRequest, 'noAnswer'),
			on: { 'challenge-page': seeIssuer, refused: stop, 'payment-result': ends }
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
				'payment-result': ends
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
				'payment-result': ends
			}
		},
		comingBack: {
			after: repeating('comingBack', returnToGateway, 'outcomeUnknown'),
			on: { 'payment-result': ends }
		},
		outcomeUnknown: {
			entry: { type: 'show', params: screen('unknown') },
			on: {
				'issuer-redirect': goToIssuer,
				'challenge-response': {
					target: 'comingBack',
					actions: send((her) => verifies.comesBack(her))
				},
				'payment-result': ends
			}
		},
		...afterwards,
		cancelling: {
			after: repeating('cancelling', cancelPayment, 'away'),
			on: { 'payment-result': ends }
		},
		away: { on: { 'payment-result': ends } },
		noAnswer: {
			entry: { type: 'show', params: screen('no-answer') },
			on: { 'payment-result': ends }
		}
	}
});
