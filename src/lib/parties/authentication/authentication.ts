import { assign } from 'xstate';
import { repeating } from '../acting.ts';
import { linkAccount } from '../kinds/enrolment.ts';
import { says } from './says.ts';
import { about, base, type Args } from './setup.ts';

const tellRefused = {
	type: 'send',
	params({ context, event }: Args) {
		if (event.type !== 'refused') throw new Error(`not a refusal: ${event.type}`);
		const { paymentId, userId } = about(context, event);
		// The failure is already counted when this runs.
		const { failures = 0, state } = context.users[userId] ?? {};
		const error = state === 'locked' ? 'E-LOCKED' : event.error;
		return says.refused(
			paymentId,
			error,
			Math.max(0, context.mostFailures - failures),
			userId || 'unknown'
		);
	}
} as const;

/** The security authentication system: certificates, signatures, passwords, lockout (domain 5.1, SAS). */
export const authentication = base.createMachine({
	id: 'authentication',
	initial: 'serving',
	context: ({ input }) => ({ ...input, tries: 0, pages: {}, agreement: null }),
	on: {
		'request-forwarded': {
			actions: {
				type: 'send',
				params: ({ context, event }) => says.merchantVerified(context, event)
			}
		},
		'enrol-request': {
			actions: [
				'register',
				{ type: 'send', params: ({ event }) => says.enrolAccepted(event.parts.teller.customerId) }
			]
		},
		'reset-request': {
			actions: [
				'reset',
				{ type: 'send', params: ({ event }) => says.resetAccepted(event.parts.teller.customerId) }
			]
		},
		'page-ordered': [
			{
				guard: 'active',
				actions: [
					'openPage',
					{ type: 'send', params: ({ context, event }) => says.page(context, event) }
				]
			},
			{ actions: { type: 'send', params: ({ event }) => says.notEnrolled(event) } }
		],
		'submission-relayed': {
			actions: [
				'closePage',
				{
					type: 'send',
					params: ({ context, event }) =>
						says.authenticated(context.pages[event.parts.credential.paymentId], event)
				}
			]
		},
		refused: { guard: 'verdict', actions: ['countFailure', tellRefused] },
		'token-request-forwarded': {
			actions: ['agree', { type: 'send', params: ({ context }) => says.token(context) }]
		},
		'refund-forwarded': {
			actions: { type: 'send', params: ({ event }) => says.refundVerified(event) }
		}
	},
	states: {
		serving: {
			on: {
				'login-relayed': {
					target: 'linking',
					actions: [
						'activate',
						{ type: 'send', params: ({ event }) => says.loginAccepted(event.parts.login.userId) },
						{
							type: 'send',
							params: ({ context, event }) =>
								says.linkAccount(
									event.parts.login.userId,
									context.users[event.parts.login.userId]?.accountRef ?? ''
								)
						}
					]
				}
			}
		},
		linking: {
			after: repeating('linking', linkAccount, 'serving'),
			on: { 'account-linked': { target: 'serving', actions: assign({ tries: 0 }) } }
		}
	}
});
