import { sayAgain } from '#lib/world/row.ts';
import { completionAdvice } from '../kinds/completion.ts';
import { issuerVoid } from '../kinds/switching.ts';
import { refundSays } from './refundSays.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { become, reply, send, settled, type Args } from './wants.ts';

/** Nothing was posted: the hold is given up, and no line was ever made. */
const released = [
	'forgetTries',
	base.assign(({ context: { payment, refund } }) =>
		payment && refund
			? { payment: { ...payment, state: 'VOIDED', refundedMinor: refund.minor } }
			: {}
	),
	{ type: 'send', params: (args: Args) => refundSays.result(args) },
	{ type: 'send', params: (args: Args) => refundSays.notice(args) }
] as const;

/** What was not captured in time is not to be had any more; the merchant bears it (domain 4.6). */
const gone = {
	target: '#jointPayment.payment.expired',
	actions: become('EXPIRED', 'E-HOLD-EXPIRED')
} as const;
const notCaptured = reply('refused', (own, { error }) => says.notCompleted(own, error));
/** Asked for money that is not held, or not any more. */
export const tooMuch = { guard: 'notToBeCaptured', actions: notCaptured } as const;

/** Dual message: held now, captured when the merchant has shipped (domain 6.4). */
export const completing = base.createStateConfig({
	initial: 'authorized',
	states: {
		authorized: {
			after: {
				hold: gone
			},
			on: {
				refused: tooMuch,
				'completion-request': {
					target: 'capturing',
					actions: ['forgetTries', send((own) => says.complete(own))]
				},
				'refund-request': {
					target: 'releasing',
					actions: ['expectRelease', send((own) => refundSays.voidAtIssuer(own))]
				}
			}
		},
		capturing: {
			after: {
				nextTry: {
					guard: 'mayPersist',
					target: 'capturing',
					reenter: true,
					actions: ['countTry', { type: 'send', params: sayAgain(completionAdvice) }]
				}
			},
			on: {
				'completion-response': [
					{
						guard: 'capturedBetweenBanks',
						target: '#jointPayment.payment.succeeded',
						actions: [
							'capture',
							...settled(),
							send((own) => says.completed(own)),
							'countAdvised',
							send((own) => says.advise(own))
						]
					},
					{
						guard: 'captured',
						target: '#jointPayment.payment.succeeded',
						actions: ['capture', ...settled(), send((own) => says.completed(own))]
					},
					{
						...gone,
						actions: [
							gone.actions,
							reply('completion-response', (own, { parts }) =>
								says.notCompleted(own, parts.message.error ?? 'E-HOLD-EXPIRED')
							)
						]
					}
				]
			}
		},
		releasing: {
			after: {
				nextTry: {
					guard: 'mayPersist',
					target: 'releasing',
					reenter: true,
					actions: ['countTry', { type: 'send', params: sayAgain(issuerVoid) }]
				}
			},
			on: { 'void-answer': { target: 'released', actions: released } }
		},
		released: {}
	}
}).states;
