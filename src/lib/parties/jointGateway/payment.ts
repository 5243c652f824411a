import { sayAgain, type Kind } from '#lib/world/row.ts';
import { authenticationRequest, merchantCheck } from '../kinds/joint.ts';
import { afterwards } from './afterwards.ts';
import { completing, tooMuch } from './completing.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { become, notify, reply, send, settled, showPage } from './wants.ts';

const again = (of: Kind) => ['countTry', { type: 'send', params: sayAgain(of) }] as const;
const expires = {
	page: { target: '#jointPayment.payment.expired', actions: become('EXPIRED', 'E-ORDER-CLOSED') }
} as const;
const failed = <const A extends readonly unknown[]>(...actions: A) =>
	({ target: '#jointPayment.payment.failed', actions: [...actions, ...notify] }) as const;
const opens = {
	'payment-request': {
		target: 'checking',
		actions: ['open', send((own) => says.merchantCheck(own))]
	}
} as const;
const routes = {
	target: 'authenticating',
	actions: ['route', send((own) => says.authenticate(own))]
} as const;
const askResult = ['countAsked', send((own) => says.queryResult(own))] as const;
const takeResult = {
	'results-request': {
		target: '#jointPayment.payment.executing',
		actions: [
			'number',
			'forgetTries',
			send((own) => says.resultTaken(own)),
			reply('results-request', (own, event) => says.financialRequest(own, event))
		]
	},
	'results-refusal': failed(
		'refuse',
		send((own) => says.resultTaken(own))
	)
} as const;
const late = {
	'financial-response': { actions: 'countLate' },
	'preauthorization-response': { actions: 'countLate' }
} as const;
const reversed = {
	'reversal-response': failed(become('FAILED', 'E-ISSUER-DOWN'))
} as const;

/** The payment at the joint gateway, from the ticket to the issuer's word (domain 3.10, 6.2). */
export const payment = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: { on: opens },
		checking: {
			after: {
				patience: [
					{
						guard: 'mayAskAgain',
						target: 'checking',
						reenter: true,
						actions: again(merchantCheck)
					},
					{
						target: 'rejected',
						actions: ['forgetTries', send((own) => says.noTicket(own, 'E-SYSTEM'))]
					}
				]
			},
			on: {
				'merchant-approved': [
					{
						guard: 'accepted',
						target: 'created',
						actions: [become('CREATED'), 'forgetTries', send((own) => says.ticket(own))]
					},
					{
						target: 'rejected',
						actions: [
							'refuse',
							reply('merchant-approved', (own, { parts }) =>
								says.noTicket(own, parts.verdict.error ?? 'E-DECLINED')
							)
						]
					}
				]
			}
		},
		rejected: {},
		created: {
			after: expires,
			on: {
				'open-gateway-page': { target: 'presented', actions: showPage() }
			}
		},
		presented: {
			after: expires,
			on: {
				'open-gateway-page': { actions: showPage() },
				'card-submission': routes,
				'bank-choice': routes,
				'cancel-payment': {
					target: 'cancelled',
					actions: [become('CANCELLED', 'E-DECLINED'), ...notify]
				},
				refused: [
					{ guard: 'noSuchIssuer', ...failed('refuse') },
					{ guard: 'numberWrong', actions: showPage('E-CARD-NUMBER') }
				]
			}
		},
		authenticating: {
			// An issuer that is down is told of at once (91): once more, and that is all.
			after: {
				patience: [
					{
						guard: 'mayAskOnce',
						target: 'authenticating',
						reenter: true,
						actions: again(authenticationRequest)
					},
					failed('forgetTries', become('FAILED', 'E-ISSUER-DOWN'))
				]
			},
			on: {
				'authentication-response': [
					{
						guard: 'challenged',
						target: 'challenging',
						actions: [
							'forgetTries',
							reply('authentication-response', (own, event) => says.redirect(own, event))
						]
					},
					failed('refuse')
				]
			}
		},
		challenging: {
			initial: 'away',
			after: expires,
			on: takeResult,
			states: {
				away: { on: { 'return-to-gateway': { target: 'asking', actions: askResult } } },
				// Back without a result: without the issuer's proof there is no 0200 (domain 6.8).
				asking: {
					after: {
						patience: {
							guard: 'mayAskAgain',
							target: 'asking',
							reenter: true,
							actions: ['countTry', ...askResult]
						}
					}
				}
			}
		},
		executing: {
			after: {
				issuer: {
					target: 'reversing',
					actions: [
						become('UNKNOWN', 'E-UNKNOWN'),
						'countReversal',
						send((own) => says.reverse(own))
					]
				}
			},
			on: {
				'financial-response': [
					{
						guard: 'approvedBetweenBanks',
						target: 'succeeded',
						actions: [
							'succeed',
							...settled(),
							...notify,
							'countAdvised',
							send((own) => says.advise(own))
						]
					},
					{ guard: 'approved', target: 'succeeded', actions: ['succeed', ...settled(), ...notify] },
					failed('refuse')
				],
				'preauthorization-response': [
					{ guard: 'approved', target: 'authorized', actions: ['authorize', ...notify] },
					failed('refuse')
				]
			}
		},
		reversing: {
			after: {
				nextReversal: [
					{
						guard: 'mayReverse',
						target: 'reversing',
						reenter: true,
						actions: ['countReversal', send((own) => says.reverseAgain(own))]
					},
					{ target: 'reversalOpen' }
				]
			},
			on: { ...late, ...reversed }
		},
		reversalOpen: { on: { ...late, ...reversed } },
		...completing,
		...afterwards,
		// The payment failed, the order did not: the next payment of it has a number of its own (B01).
		failed: { on: { ...late, ...opens } },
		expired: { on: { refused: tooMuch } },
		cancelled: {}
	}
});
