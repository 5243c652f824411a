import type { Kind } from '#lib/world/row.ts';
import { repeating, screen } from '../../acting.ts';
import { speaking } from '../../speaking.ts';
import { afterwards } from '../afterwards.ts';
import type { CustomerContext, CustomerEvent } from '../context.ts';
import { walletSays } from '../wallet.ts';
import { served } from '../wants.ts';
import { confirmScreen, purchasingSays as says, wrongNumber } from './says.ts';
import { purchasingBase } from './setup.ts';

export const { send, show } = speaking<CustomerContext, CustomerEvent>();
const showNow = (name: string) => ({ type: 'show', params: screen(name) }) as const;
const showReceipt = (name: string) => show((her) => screen(name, { ...her.receipt }));

const granted = {
	guard: 'granted',
	target: 'paid',
	actions: ['keepWord', showReceipt('order-paid')]
} as const;
const notTakenOn = {
	guard: 'notTakenOn',
	target: 'turnedAway',
	actions: ['keepWord', showReceipt('turned-away')]
} as const;
const declined = { target: 'declined', actions: ['keepWord', showReceipt('declined')] } as const;
const voided = { target: 'cancelled', actions: showNow('order-voided') } as const;

/** How the merchant's answer ends the wait for it. */
const answered = {
	'purchase-response': [granted, notTakenOn, declined],
	'void-notice': voided
} as const;
/** The same, where she had to ask. */
const told = {
	...answered,
	'inquiry-response': [
		granted,
		notTakenOn,
		{ guard: 'saidNo', ...declined },
		{ guard: 'givenBack', ...voided },
		{ guard: 'orderClosed', target: 'orderClosed', actions: showNow('order-closed') },
		{ actions: showNow('unknown') }
	]
} as const;

/** She looks at payee and amount and gives her card, or does not. */
export const confirming = (name: 'wallet-confirm' | 'card-form', message: typeof says.card) => {
	const confirm = confirmScreen(name);
	return {
		shown: show(confirm),
		state: purchasingBase.createStateConfig({
			on: {
				'give-card': [
					{ guard: 'numberWrong', actions: show((her) => wrongNumber(confirm(her))) },
					{ target: 'submitted', actions: ['approve', send(message), showNow('waiting')] }
				],
				cancel: {
					target: 'cancelled',
					actions: [send((her) => walletSays.cancelled(her)), showNow('cancelled')]
				},
				leave: { target: 'away', actions: showNow('away') }
			}
		})
	};
};
/** What she was shown is not what she asked for. */
export const stop = {
	target: 'stopped',
	actions: {
		type: 'show',
		params: ({ event }: { readonly event: CustomerEvent }) =>
			screen('stopped', event.type === 'refused' ? { error: event.error } : {})
	}
} as const;

/** From the card to the merchant's answer, or what she can find out by asking (domain 4.3). */
export const waiting = (of: Kind) => ({
	submitted: purchasingBase.createStateConfig({
		after: repeating('submitted', of, 'outcomeUnknown'),
		on: answered
	}),
	outcomeUnknown: purchasingBase.createStateConfig({
		entry: [showNow('unknown'), send((her) => says.inquiry(her))],
		after: {
			patience: [
				{ guard: 'mayAskAgain', target: 'outcomeUnknown', reenter: true, actions: 'countTry' },
				{ target: 'unresolved', actions: 'forgetTries' }
			]
		},
		on: told
	}),
	unresolved: purchasingBase.createStateConfig({ on: told }),
	paid: purchasingBase.createStateConfig({
		on: { 'shipment-notice': served, 'void-notice': voided }
	}),
	served: afterwards.served,
	declined: afterwards.declined,
	cancelled: afterwards.cancelled,
	stopped: afterwards.stopped,
	turnedAway: purchasingBase.createStateConfig({}),
	orderClosed: purchasingBase.createStateConfig({}),
	away: purchasingBase.createStateConfig({}),
	noAnswer: purchasingBase.createStateConfig({ entry: showNow('no-answer') })
});
