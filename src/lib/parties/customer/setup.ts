import { luhn } from '#lib/money/card.ts';
import { assign, setup } from 'xstate';

import { acting, mayAskAgain, patience } from '../acting.ts';
import { answered, askedAgain, mayInsist, patienceFor } from '../insisting.ts';
import { escalation, refundClaim } from '../kinds/dispute.ts';
import { confirmReceipt, extendRequest, rating } from '../kinds/release.ts';
import { returnNotice } from '../kinds/returning.ts';

import type { CustomerContext, CustomerEvent, CustomerInput } from './context.ts';
import { numberOf } from './says.ts';

/** How the payment stands by the bank's word, whichever message brings it. */
function outcomeIn(event: CustomerEvent) {
	switch (event.type) {
		case 'payment-result':
			return event.parts.result;
		case 'payment-receipt':
			return event.parts.receipt;
		default:
			return null;
	}
}

/** What the customer's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: CustomerContext; events: CustomerEvent; input: CustomerInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		askAgain: assign((args, kind: string) => askedAgain(args, kind)),
		answered: assign((args, kind: string) => answered(args, kind))
	},
	guards: {
		mayAskAgain,
		mayInsist,
		usesKey: ({ context }) => context.edition === 'certificate',
		numberWrong: ({ event }) =>
			(event.type === 'pay' || event.type === 'give-card') && !luhn(numberOf(event.card)),
		sentElsewhere: ({ event }) => event.type === 'refused' && event.error === 'E-SITE',
		pending: ({ event }) =>
			event.type === 'payment-result' && event.parts.result.state === 'PENDING_COUNTER',
		succeeded: ({ event }) => outcomeIn(event)?.rc === '00',
		wasCancelled: ({ event }) => outcomeIn(event)?.state === 'CANCELLED',
		turnedAway: ({ event }) => outcomeIn(event)?.state === 'REFUSED',
		mayTryAgain: ({ event }) => outcomeIn(event)?.state === 'PRESENTED',
		mayLookAgain: ({ context }) => context.verification !== null && context.tries < 5,
		somethingLeft: ({ context }) => (context.page?.amount.minor ?? 0) > context.refundedMinor,
		claimTaken: ({ event }) => event.type === 'dispute-receipt' && event.parts.receipt.rc === '00',
		claimDismissed: ({ event }) =>
			event.type === 'dispute-decision' && event.parts.decision.decision === 'merchant',
		ofEarlierTry: ({ context, event }) =>
			event.type === 'payment-receipt' && event.parts.receipt.try !== context.signed,
		undecided: ({ event }) =>
			['AUTHENTICATED', 'EXECUTING', 'UNKNOWN'].includes(outcomeIn(event)?.state ?? 'none')
	},
	delays: {
		patience,
		counterPatience: 31 * 60_000,
		lookAgain: 60_000,
		...patienceFor(confirmReceipt, extendRequest, rating, refundClaim, escalation, returnNotice)
	}
});
