import { assign } from 'xstate';
import { sayAgain } from '#lib/world/row.ts';
import { repeating, screen } from '../acting.ts';
import { openPaymentPage, paymentSubmission } from '../kinds/payment.ts';
import { cancelPayment } from '../kinds/query.ts';
import { screens } from './says.ts';
import { base } from './setup.ts';
import { cancel, seePage, submit, type Results } from './wants.ts';

/** The bank's page and the key's display, until she has submitted or left. */
const atPage = (results: Results) => ({
	openingPage: base.createStateConfig({
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
	}),
	atPaymentPage: base.createStateConfig({
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
	}),
	atKey: base.createStateConfig({ on: { confirm: submit, cancel } })
});

/** She waits for the bank's word, or for none any more. */
const waiting = (results: Results) => ({
	submitted: base.createStateConfig({
		after: repeating('submitted', paymentSubmission, 'outcomeUnknown'),
		on: { 'payment-page': seePage, 'payment-result': results }
	}),
	waitingForCounter: base.createStateConfig({
		// The branch has 30 minutes (domain 3.11); after that the same bytes fetch the stored answer.
		after: {
			counterPatience: {
				target: 'submitted',
				actions: { type: 'send', params: sayAgain(paymentSubmission) }
			}
		},
		on: { 'payment-result': results }
	}),
	outcomeUnknown: base.createStateConfig({
		entry: { type: 'show', params: screen('unknown') },
		on: { 'payment-page': seePage, 'payment-result': results }
	}),
	cancelling: base.createStateConfig({
		after: repeating('cancelling', cancelPayment, 'away'),
		on: { 'payment-result': results }
	}),
	away: base.createStateConfig({ on: { 'payment-result': results } }),
	noAnswer: base.createStateConfig({
		entry: { type: 'show', params: screen('no-answer') },
		on: { 'payment-result': results }
	})
});

/** At the page of her bank, from opening it to the answer; `results` says how an answer ends the wait (S5, S6). */
export const atBank = (results: Results) => ({ ...atPage(results), ...waiting(results) });
