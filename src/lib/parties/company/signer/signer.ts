import { assign, setup } from 'xstate';
import { sayAgain } from '#lib/world/row.ts';
import { acting, endurance, mayEndure } from '../../acting.ts';
import { speaking } from '../../speaking.ts';
import { toSignOf, type SignerContext, type SignerEvent, type SignerInput } from './context.ts';
import { decisionKind, says, screens } from './says.ts';

const { send, show } = speaking<SignerContext, SignerEvent>();

/** A day of hours: after that the draft is void anyhow. */
const mostPostponed = 24;

const hour = 3_600_000;

const base = setup({
	types: {} as { context: SignerContext; events: SignerEvent; input: SignerInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		keepTask: assign(({ event }) => {
			if (event.type !== 'approval-task' && event.type !== 'final-task') return {};
			const { endToEndId, amount, payeeName, draftDigest, signedBy, missing } = event.parts.task;
			const level = event.type === 'approval-task' ? ('checker' as const) : ('approver' as const);
			return {
				toSign: { level, endToEndId, amount, payeeName, draftDigest, signedBy, missing },
				tries: 0,
				error: null,
				postponed: 0
			};
		}),
		approve: assign(({ context }) => ({
			chosen: 'approved' as const,
			approved: [...context.approved, toSignOf(context)]
		})),
		reject: assign({ chosen: 'rejected' as const }),
		postpone: assign({ postponed: ({ context }) => context.postponed + 1 }),
		keepAnswer: assign(({ event }) =>
			event.type === 'approval-taken' || event.type === 'final-taken'
				? { error: event.parts.taken.error ?? null, tries: 0 }
				: {}
		)
	},
	guards: {
		mayAskAgain: mayEndure,
		/** Nobody could say whether the certificate still holds: that is no word about the decision. */
		uncertain: ({ context, event }) =>
			(event.type === 'approval-taken' || event.type === 'final-taken') &&
			event.parts.taken.error === 'E-CERT-STATUS' &&
			context.postponed < mostPostponed,
		renews: ({ context, event }) =>
			(event.type === 'approval-taken' || event.type === 'final-taken') &&
			event.parts.taken.error === 'E-CERT-EXPIRED' &&
			context.renewsAs !== null,
		taken: ({ event }) =>
			(event.type === 'approval-taken' || event.type === 'final-taken') &&
			event.parts.taken.rc === '00'
	},
	delays: { patience: endurance, nextTry: hour, wayToCounter: 2 * hour }
});

const task = {
	target: '.deciding',
	actions: ['keepTask', send((own) => says.seen(own)), show((own) => screens.task(own))]
} as const;
const answer = [
	{ guard: 'taken', target: 'signed', actions: ['keepAnswer', show((own) => screens.done(own))] },
	{ guard: 'uncertain', target: 'postponed', actions: ['keepAnswer', 'postpone'] },
	{
		guard: 'renews',
		target: 'goingToCounter',
		actions: ['keepAnswer', show((own) => screens.done(own))]
	},
	{ target: 'turnedDown', actions: ['keepAnswer', show((own) => screens.done(own))] }
] as const;

/** Whoever signs after the maker: the checker, and from 50,000.00 the approver too (domain 7.7). */
export const signer = base.createMachine({
	id: 'signer',
	initial: 'idle',
	context: ({ input }) => ({
		...input,
		tries: 0,
		toSign: null,
		chosen: 'rejected',
		approved: [],
		error: null,
		postponed: 0
	}),
	on: { 'approval-task': task, 'final-task': task },
	states: {
		idle: {},
		deciding: {
			on: {
				approve: { target: 'signing', actions: ['approve', send((own) => says.decision(own))] },
				reject: { target: 'signing', actions: ['reject', send((own) => says.decision(own))] }
			}
		},
		signing: {
			after: {
				patience: [
					{
						guard: 'mayAskAgain',
						target: 'signing',
						reenter: true,
						actions: [
							'countTry',
							{
								type: 'send',
								params: ({ context }: { readonly context: SignerContext }) =>
									sayAgain(decisionKind(context))
							}
						]
					},
					{ target: 'unanswered', actions: 'forgetTries' }
				]
			},
			on: { 'approval-taken': answer, 'final-taken': answer }
		},
		unanswered: { on: { 'approval-taken': answer, 'final-taken': answer } },
		postponed: {
			after: { nextTry: { target: 'signing', actions: send((own) => says.decision(own)) } }
		},
		// An expired certificate is renewed in person, and the same decision signed with the new one (domain 7.7).
		goingToCounter: {
			after: {
				wayToCounter: { target: 'atCounter', actions: send((own) => says.renewal(own)) }
			}
		},
		atCounter: {
			on: {
				'certificate-written': { target: 'signing', actions: send((own) => says.decision(own)) }
			}
		},
		signed: {},
		turnedDown: {}
	}
});
