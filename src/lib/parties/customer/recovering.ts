import { assign } from 'xstate';
import { repeating, screen } from '../acting.ts';
import { firstLogin } from '../kinds/enrolment.ts';
import { payAgain } from '../kinds/order.ts';
import { paymentFormPosted } from '../kinds/payment.ts';
import type { CustomerContext, CustomerEvent } from './context.ts';
import { says } from './says.ts';
import { base } from './setup.ts';

interface Args {
	readonly context: CustomerContext;
	readonly event: CustomerEvent;
}

/** The merchant sends her to the bank; in the front order channel her browser carries the form there first. */
export const sentOn = {
	'payment-form': {
		actions: {
			type: 'send',
			params: ({ event }: Args) => ({
				kind: paymentFormPosted.kind,
				parts: { request: { $carry: event.type === 'payment-form' ? event.texts.request : '' } }
			})
		}
	},
	redirect: {
		target: 'openingPage',
		actions: [
			base.assign(({ event }) => {
				if (event.type !== 'redirect') return {};
				const { orderId, paymentId } = event.parts.redirect;
				return { tries: 0, orderId, paymentId };
			}),
			{ type: 'send', params: ({ context }: Args) => says.openPage(context) }
		]
	},
	// Sent to a site that is not her bank's: she goes no further.
	refused: {
		guard: 'sentElsewhere',
		target: 'stopped',
		actions: {
			type: 'show',
			params: ({ event }: Args) =>
				screen('stopped', { error: event.type === 'refused' ? event.error : '' })
		}
	}
} as const;

/** After a decline: another payment with another card (B01), or a new password at the counter (B02). */
export const recovering = {
	declined: base.createStateConfig({
		on: {
			'visit-counter': {
				target: 'resetting',
				actions: [
					{ type: 'send', params: ({ context }) => says.resetApplication(context) },
					{ type: 'show', params: screen('waiting') }
				]
			},
			'pay-again': {
				target: 'payingAgain',
				actions: [
					assign(({ context, event }) => ({
						card: event.card ?? context.card,
						page: null,
						receipt: null,
						attempt: 0,
						retries: context.retries + 1,
						tries: 0
					})),
					{ type: 'send', params: ({ context }) => says.payAgain(context) },
					{ type: 'show', params: screen('waiting') }
				]
			}
		}
	}),
	resetting: base.createStateConfig({
		on: {
			'reset-letter': {
				target: 'settingPassword',
				actions: [
					assign(({ event }) => ({
						letterNo: event.parts.letter.letterNo,
						letter: 'new-letter',
						ownPassword: 'new-payment',
						tries: 0
					})),
					{ type: 'send', params: ({ context }) => says.firstLogin(context) }
				]
			}
		}
	}),
	settingPassword: base.createStateConfig({
		after: repeating('settingPassword', firstLogin, 'noAnswer'),
		on: {
			'login-accepted': {
				target: 'unlocked',
				actions: [assign({ tries: 0 }), { type: 'show', params: screen('unlocked') }]
			}
		}
	}),
	unlocked: base.createStateConfig({}),
	payingAgain: base.createStateConfig({
		after: repeating('payingAgain', payAgain, 'noAnswer'),
		on: sentOn
	})
};
