import { repeating } from '../acting.ts';
import { approvalTask, finalTask } from '../kinds/corporate.ts';
import { speaking } from '../speaking.ts';
import type { DraftContext, DraftEvent } from './context.ts';
import { giveBack, payment, says } from './says.ts';
import { base } from './setup.ts';

interface Args {
	readonly context: DraftContext;
	readonly event: DraftEvent;
}
const { send, reply } = speaking<DraftContext, DraftEvent>();
const at = (event: DraftEvent): number => ('at' in event ? event.at : 0);

const tellMaker = send((own) => says.status(own));
const told = (type: 'draft.settled' | 'draft.voided') =>
	({ type: 'note', params: { type } }) as const;
const voided = <const A extends readonly unknown[]>(error: string, ...first: A) =>
	({
		target: '#draft.void',
		actions: [{ type: 'voided', params: error }, ...first, tellMaker, told('draft.voided')]
	}) as const;

const notify = [
	{ type: 'send', params: ({ context, event }: Args) => says.paid(context, at(event)) },
	'countNotified'
] as const;
/** The last signature is there: the money moves, and both sides hear of it (M4B-11). */
const settled = <const A extends readonly unknown[]>(...first: A) =>
	({
		target: '#draft.settled',
		actions: [
			'settle',
			...first,
			{ type: 'post', params: ({ context }: Args) => payment(context) },
			tellMaker,
			...notify,
			told('draft.settled')
		]
	}) as const;

const askCounter = ['countAsked', send((own) => says.counter(own))] as const;
const checked = send((own) => says.approvalTaken(own));
const approved = send((own) => says.finalTaken(own));
/** Whoever signs too late, or when somebody else has refused, is told so. */
const tooLate = {
	approval: { actions: send((own) => says.approvalTaken(own, 'E-ORDER-CLOSED')) },
	'final-approval': { actions: send((own) => says.finalTaken(own, 'E-ORDER-CLOSED')) }
} as const;

const draftTaken = {
	target: 'checking',
	actions: ['take', tellMaker, send((own) => says.approvalTask(own))]
} as const;
const taken = {
	'payment-draft': draftTaken,
	'balance-draft': draftTaken,
	refused: {
		guard: 'draftRefused',
		target: 'refused',
		actions: ['refuse', reply('refused', (_, event) => says.refused(event))]
	}
} as const;

/** One transfer of a company, from the maker's draft to the money: CK28 at every signature (domain 7.7). */
export const draft = base.createMachine({
	id: 'draft',
	initial: 'open',
	context: ({ input }) => ({
		...input,
		tries: 0,
		draft: null,
		signers: [],
		status: 'PDNG',
		error: null,
		notified: 0,
		counterAsked: 0,
		returnedMinor: 0
	}),
	on: {
		'draft-query': [
			{ guard: 'drafted', actions: tellMaker },
			{
				actions: reply('draft-query', (own, event) => says.unknown(event, own.error ?? undefined))
			}
		],
		'instalment-query': {
			actions: reply('instalment-query', (own, event) => says.standing(own, event))
		}
	},
	states: {
		open: { on: taken },
		// Refused before anybody signed it: it may be drafted once more, and better.
		refused: { on: taken },
		checking: {
			initial: 'telling',
			after: { unsigned: voided('E-EXPIRED') },
			states: {
				telling: {
					after: repeating('telling', approvalTask, 'told'),
					on: { 'task-seen': 'told' }
				},
				told: {}
			},
			on: {
				approval: [
					{ guard: 'rejected', ...voided('E-DECLINED', 'sign', checked) },
					{
						guard: 'needsApprover',
						target: 'approving',
						actions: ['sign', checked, send((own) => says.finalTask(own))]
					},
					settled('sign', checked)
				],
				refused: [
					{
						guard: { type: 'short', params: 'approval' },
						...voided(
							'E-FUNDS',
							send((own) => says.approvalTaken(own, 'E-FUNDS'))
						)
					},
					{
						guard: { type: 'signerRefused', params: 'approval' },
						actions: reply('refused', (own, { error }) => says.approvalTaken(own, error))
					}
				]
			}
		},
		approving: {
			initial: 'telling',
			after: { unsigned: voided('E-EXPIRED') },
			states: {
				telling: { after: repeating('telling', finalTask, 'told'), on: { 'task-seen': 'told' } },
				told: {}
			},
			on: {
				'final-approval': [
					{ guard: 'rejected', ...voided('E-DECLINED', 'sign', approved) },
					{
						guard: 'needsCounter',
						target: 'pendingCounter',
						actions: ['sign', approved, ...askCounter]
					},
					settled('sign', approved)
				],
				refused: [
					{
						guard: { type: 'short', params: 'final-approval' },
						...voided(
							'E-FUNDS',
							send((own) => says.finalTaken(own, 'E-FUNDS'))
						)
					},
					{
						guard: { type: 'signerRefused', params: 'final-approval' },
						actions: reply('refused', (own, { error }) => says.finalTaken(own, error))
					}
				]
			}
		},
		pendingCounter: {
			initial: 'asking',
			after: { counter: voided('E-COUNTER') },
			states: {
				asking: {
					// The branch needs minutes; whoever has decided there says the same again.
					after: { askCounterAgain: { target: 'asking', reenter: true, actions: askCounter } }
				}
			},
			on: {
				'counter-decision': [
					{ guard: 'rejected', ...voided('E-COUNTER', 'countersign') },
					settled('countersign')
				],
				refused: { guard: { type: 'short', params: 'counter-decision' }, ...voided('E-FUNDS') }
			}
		},
		settled: {
			initial: 'telling',
			states: {
				telling: {
					after: {
						notifyAgain: [
							{ guard: 'mayNotify', target: 'telling', reenter: true, actions: notify },
							{ target: 'givenUp' }
						]
					},
					on: { 'instalment-ack': 'told' }
				},
				told: {},
				givenUp: { on: { 'instalment-ack': 'told' } }
			},
			on: {
				'return-instruction': {
					actions: [
						'countReturn',
						{
							type: 'post',
							params({ context, event }: Args) {
								if (event.type !== 'return-instruction')
									throw new Error(`not a return: ${event.type}`);
								return giveBack(context, event);
							}
						},
						reply('return-instruction', (_, event) => says.returned(event)),
						reply('return-instruction', (_, event) => says.credit(event))
					]
				},
				refused: {
					guard: 'returnRefused',
					actions: reply('refused', (_, event) => says.returnRefused(event))
				}
			}
		},
		void: { on: tooLate }
	}
});
