import { assign, setup } from 'xstate';
import { sayAgain } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience, repeating } from '../../acting.ts';
import { draftQuery } from '../../kinds/corporate.ts';
import { speaking } from '../../speaking.ts';
import { taskOf, type MakerContext, type MakerEvent, type MakerInput } from './context.ts';
import { draftKind, says, screens } from './says.ts';

const { send, reply, show } = speaking<MakerContext, MakerEvent>();
const hour = 3_600_000;
/** Sixty hours of asking: by then a draft that nobody signed is void. */
const mostPolls = 20;

const base = setup({
	types: {} as { context: MakerContext; events: MakerEvent; input: MakerInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		countPoll: assign({ polls: ({ context }) => context.polls + 1, tries: 0 }),
		keepTask: assign(({ event }) => {
			if (event.type !== 'payment-task') return {};
			const { due } = event.parts;
			return {
				task: {
					endToEndId: due.endToEndId,
					poId: due.poId,
					instalment: due.instalment,
					instalments: due.instalments,
					amount: due.amount,
					payeeName: due.payeeName,
					payeeAccount: due.payeeAccount,
					dueAt: due.dueAt,
					heardAt: event.at
				},
				tries: 0,
				polls: 0,
				error: null
			};
		}),
		want: assign(({ context }) => ({ wanted: [...context.wanted, taskOf(context)], tries: 0 })),
		keepError: assign(({ event }) =>
			event.type === 'draft-status' ? { error: event.parts.status.error ?? null, tries: 0 } : {}
		)
	},
	guards: {
		mayAskAgain,
		mayPoll: ({ context }) => context.polls < mostPolls,
		/** The draft never arrived, whatever became of it. */
		unknown: ({ event }) =>
			event.type === 'draft-status' && event.parts.status.error === 'E-ORDER-UNKNOWN',
		/** Nobody could say whether his certificate still holds: that is no word about the draft. */
		uncertain: ({ event }) =>
			event.type === 'draft-status' && event.parts.status.error === 'E-CERT-STATUS',
		settled: ({ event }) => event.type === 'draft-status' && event.parts.status.status === 'ACSC',
		rejected: ({ event }) => event.type === 'draft-status' && event.parts.status.status === 'RJCT'
	},
	delays: { patience, nextPoll: 3 * hour }
});

const showWaiting = {
	type: 'show',
	params: ({ context, event }: { readonly context: MakerContext; readonly event: MakerEvent }) =>
		screens.waiting(context, event.type === 'draft-status' ? event.parts.status.missing : '')
} as const;

/** How the bank's word about the draft ends the wait, wherever he waits. */
const status = [
	{
		guard: 'unknown',
		target: '#maker.submitting',
		actions: ['forgetTries', send((own) => says.draft(own))]
	},
	{ guard: 'uncertain', target: '#maker.postponed', actions: ['keepError', showWaiting] },
	{
		guard: 'settled',
		target: '#maker.settled',
		actions: ['keepError', show((own) => screens.over(own))]
	},
	{
		guard: 'rejected',
		target: '#maker.void',
		actions: ['keepError', show((own) => screens.over(own))]
	},
	{ target: '#maker.pending', actions: ['keepError', showWaiting] }
] as const;
const ask = ['countPoll', send((own) => says.query(own))] as const;

/** Whoever makes the company's transfers: he alone moves nothing (domain 7.7, maker). */
export const maker = base.createMachine({
	id: 'maker',
	initial: 'idle',
	context: ({ input }) => ({ ...input, tries: 0, task: null, wanted: [], polls: 0, error: null }),
	on: {
		'payment-task': {
			target: '.drafting',
			actions: [
				'keepTask',
				reply('payment-task', (_, event) => says.taken(event)),
				show((own) => screens.draft(own))
			]
		}
	},
	states: {
		idle: {},
		drafting: {
			on: { draft: { target: 'submitting', actions: ['want', send((own) => says.draft(own))] } }
		},
		submitting: {
			after: {
				patience: [
					{
						guard: 'mayAskAgain',
						target: 'submitting',
						reenter: true,
						actions: [
							'countTry',
							{
								type: 'send',
								params: ({ context }: { readonly context: MakerContext }) =>
									sayAgain(draftKind(context))
							}
						]
					},
					// No answer is not a no: the draft may well lie at the bank.
					{ target: 'pending', actions: 'forgetTries' }
				]
			},
			on: { 'draft-status': status }
		},
		pending: {
			after: { nextPoll: { guard: 'mayPoll', target: 'asking', actions: ask } },
			on: { 'draft-status': status }
		},
		asking: {
			after: repeating('asking', draftQuery, 'pending'),
			on: { 'draft-status': status }
		},
		postponed: {
			after: {
				nextPoll: [
					{
						guard: 'mayPoll',
						target: 'submitting',
						actions: ['countPoll', send((own) => says.draft(own))]
					},
					{ target: 'void', actions: show((own) => screens.over(own)) }
				]
			}
		},
		settled: {},
		void: {}
	}
});
