import { assign, setup } from 'xstate';
import { sayAgain } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience } from '../../acting.ts';
import { speaking } from '../../speaking.ts';
import { toSignOf, type SignerContext, type SignerEvent, type SignerInput } from './context.ts';
import { decisionKind, says, screens } from './says.ts';

const { send, show } = speaking<SignerContext, SignerEvent>();

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
				error: null
			};
		}),
		approve: assign(({ context }) => ({
			chosen: 'approved' as const,
			approved: [...context.approved, toSignOf(context)]
		})),
		reject: assign({ chosen: 'rejected' as const }),
		keepAnswer: assign(({ event }) =>
			event.type === 'approval-taken' || event.type === 'final-taken'
				? { error: event.parts.taken.error ?? null, tries: 0 }
				: {}
		)
	},
	guards: {
		mayAskAgain,
		taken: ({ event }) =>
			(event.type === 'approval-taken' || event.type === 'final-taken') &&
			event.parts.taken.rc === '00'
	},
	delays: { patience }
});

const task = {
	target: '.deciding',
	actions: ['keepTask', send((own) => says.seen(own)), show((own) => screens.task(own))]
} as const;
const answer = [
	{ guard: 'taken', target: 'signed', actions: ['keepAnswer', show((own) => screens.done(own))] },
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
		error: null
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
		signed: {},
		turnedDown: {}
	}
});
