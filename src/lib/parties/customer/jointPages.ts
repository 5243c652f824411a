import type { CustomerContext, CustomerEvent } from './context.ts';
import { base } from './setup.ts';
import { pages, verifies } from './verifying.ts';
import { ends, keepReceipt } from './wants.ts';

export interface Args {
	readonly context: CustomerContext;
	readonly event: CustomerEvent;
}
/** Sends what `make` makes of what she knows. */
export const send = (make: (her: CustomerContext) => ReturnType<typeof verifies.card>) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;

/** The gateway's page has come, for the first time or once more. */
export const seeGateway = {
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
/** The gateway sends her to her own bank. */
export const goToIssuer = {
	target: 'openingIssuer',
	actions: [
		base.assign(({ context, event }) => {
			if (event.type !== 'issuer-redirect' || !context.page) return {};
			const { txId, issuer } = event.parts.redirect;
			const { merchantId, payeeName, amount } = context.page;
			const unseen = { issuerName: '', greeting: '', challenge: '' };
			return {
				verification: { txId, issuer, merchantId, payeeName, amount, ...unseen },
				tries: 0
			};
		}),
		send((her) => verifies.openIssuer(her))
	]
} as const;
/** Her own bank's page has come, for the first time or after a wrong password. */
export const seeIssuer = {
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
/** What she confirms with her password is what she has really approved. */
export const approve = base.assign(({ context, event }) => {
	const { page, verification, chosen } = context;
	if (event.type !== 'verify' || !page || !verification || !chosen) return {};
	const { merchantId, payeeName, amount } = verification;
	return {
		tries: 0,
		chosen: { card: chosen.card, password: event.password },
		approved: [...context.approved, { ...page, merchantId, payeeName, amount }]
	};
});

const [paid, cancelled] = ends;
/** How the word about a payment ends the wait for it; where it was declined, another card may do. */
export const jointEnds = [
	paid,
	cancelled,
	{
		target: 'declined',
		actions: [keepReceipt, { type: 'show', params: ({ context }: Args) => pages.declined(context) }]
	}
] as const;
/** Another card, another payment of the same order (B01, F14). */
export const takeOtherCard = base.assign(({ context, event }) => ({
	card: event.type === 'pay-again' ? (event.card ?? context.card) : context.card,
	...(event.type === 'pay-again' && event.bank ? { ownBank: event.bank } : {}),
	passwords: ['payment'],
	page: null,
	receipt: null,
	verification: null,
	attempt: 0,
	retries: context.retries + 1,
	tries: 0
}));
