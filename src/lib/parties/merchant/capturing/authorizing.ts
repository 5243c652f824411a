import { repeating } from '../../acting.ts';
import { sayAgain } from '#lib/world/row.ts';
import { cardAuthorization } from '../../kinds/cardForm.ts';
import { authorizationRequest, authorizationReversal } from '../../kinds/set.ts';
import { query, ship, show } from '../wants.ts';
import { capturingBase } from './setup.ts';
import { authorize, close, giveBack, stand, tellCustomer } from './wants.ts';

/** The bank's word that the money is held: the order is paid, meaning guaranteed (domain 4.3, M1B-07). */
const authorized = [
	{
		guard: 'voids',
		target: '#merchant.voiding',
		actions: ['keepAuthorization', tellCustomer, ...giveBack]
	},
	{
		target: '#merchant.paid',
		actions: ['keepAuthorization', tellCustomer, show('order-paid'), ...ship]
	}
] as const;
const declined = {
	target: '#merchant.awaitingPayment.declined',
	actions: ['keepDecline', tellCustomer]
} as const;
/** The same request once more, whichever it was: the gateway answers from its store (domain 4.7). */
const askAgain = [
	{ type: 'send', params: sayAgain(authorizationRequest) },
	{ type: 'send', params: sayAgain(cardAuthorization) }
] as const;
const cancelled = { target: 'closed', actions: close } as const;

/** From the purchase to the bank's word (domain 4.3, 4.7). */
export const authorizing = {
	initiated: capturingBase.createStateConfig({
		after: { unpaid: cancelled },
		on: {
			'purchase-request': {
				target: 'awaitingPayment',
				actions: ['takePurchase', authorize, show('order-placed')]
			},
			'card-entered': {
				target: 'awaitingPayment',
				actions: ['takeCard', authorize, show('order-placed')]
			},
			'order-cancelled': cancelled
		}
	}),
	awaitingPayment: capturingBase.createStateConfig({
		initial: 'authorizing',
		after: { unpaid: { target: 'closed', actions: close } },
		on: { 'authorization-response': authorized, 'authorization-declined': declined },
		states: {
			authorizing: {
				after: {
					patience: [
						{
							guard: 'mayAskAgain',
							target: 'authorizing',
							reenter: true,
							actions: ['countTry', ...askAgain]
						},
						{ target: 'unanswered', actions: 'forgetTries' }
					]
				}
			},
			unanswered: {
				after: {
					nextBackQuery: {
						guard: 'mayQueryBack',
						target: 'unanswered',
						reenter: true,
						actions: query
					}
				},
				on: {
					'status-answer': [
						{ guard: 'held', target: 'authorizing', actions: askAgain },
						{ guard: 'failed', ...declined },
						{ actions: 'hearAnswer' }
					]
				}
			},
			declined: {}
		}
	}),
	// A hold that comes for a closed order is given back (domain 3.10, EXCEPTION).
	closed: capturingBase.createStateConfig({
		on: {
			'authorization-response': {
				target: 'exception',
				actions: ['keepAuthorization', stand('closed'), ...giveBack]
			}
		}
	}),
	exception: capturingBase.createStateConfig({
		after: repeating('exception', authorizationReversal, 'exceptionUnsettled'),
		on: { 'authorization-reversed': { target: 'voided', actions: 'forgetTries' } }
	}),
	exceptionUnsettled: capturingBase.createStateConfig({
		on: { 'authorization-reversed': 'voided' }
	})
};
