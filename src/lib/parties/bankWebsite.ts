import { setup } from 'xstate';
import type { Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { acting } from './acting.ts';
import { loginRelayed, type firstLogin } from './kinds/enrolment.ts';
import type { refundRequest } from './kinds/order.ts';
import {
	pageRequested,
	paymentPage,
	requestForwarded,
	submissionRelayed,
	type openPaymentPage,
	type pagePrepared,
	type paymentFormPosted,
	type paymentRequest,
	type paymentSubmission
} from './kinds/payment.ts';
import { cancelRelayed, type cancelPayment } from './kinds/query.ts';
import {
	tokenIssued,
	tokenRequestForwarded,
	type tokenPrepared,
	type tokenRequest
} from './kinds/quickPay.ts';
import { refundForwarded } from './kinds/refund.ts';

type WebsiteEvent = Heard<
	| typeof paymentRequest
	| typeof paymentFormPosted
	| typeof openPaymentPage
	| typeof pagePrepared
	| typeof paymentSubmission
	| typeof cancelPayment
	| typeof refundRequest
	| typeof tokenRequest
	| typeof tokenPrepared
	| typeof firstLogin,
	'window'
>;

/** Carries every part on exactly as it came. */
const carry = (kind: string) =>
	({
		type: 'send',
		params: ({ event }: { readonly event: WebsiteEvent }) => ({
			kind,
			parts: Object.fromEntries(
				Object.entries(event.texts).map(([part, text]) => [part, { $carry: text }])
			)
		})
	}) as const;

/** The bank website: the window. It ends the channel, relays, and can open nothing (domain 5.1, BW). */
export const bankWebsite = setup({
	types: {} as { context: { readonly visits: number }; events: WebsiteEvent },
	actions: acting
}).createMachine({
	id: 'bankWebsite',
	initial: 'open',
	context: { visits: 0 },
	states: {
		open: {
			on: {
				'payment-request': { actions: carry(requestForwarded.kind) },
				'payment-form-posted': { actions: carry(requestForwarded.kind) },
				'open-payment-page': {
					actions: {
						type: 'send',
						params: ({ event }) => say(pageRequested, { visit: { ...event.parts.visit, try: 1 } })
					}
				},
				'page-prepared': { actions: carry(paymentPage.kind) },
				'payment-submission': { actions: carry(submissionRelayed.kind) },
				'cancel-payment': {
					actions: {
						type: 'send',
						params: ({ event }) => say(cancelRelayed, { cancel: event.parts.cancel })
					}
				},
				'refund-request': { actions: carry(refundForwarded.kind) },
				'token-request': { actions: carry(tokenRequestForwarded.kind) },
				'token-prepared': { actions: carry(tokenIssued.kind) },
				'first-login': { actions: carry(loginRelayed.kind) }
			}
		}
	}
});
