import { sayAgain } from '#lib/world/row.ts';
import { repeating } from '../acting.ts';
import { resultsRefusal, resultsRequest } from '../kinds/joint.ts';
import { chargingBack, disputable } from './chargingBack.ts';
import { holdDeclined, holding, holds } from './holding.ts';
import { notes } from './notes.ts';
import { posts } from './posts.ts';
import { aboutRefused, says } from './says.ts';
import type { Transaction } from './context.ts';
import { base, portion, post, reply, send, transactionIn, type Args } from './setup.ts';

const debitIn = ({ context: { debit } }: Pick<Args, 'context'>): Transaction => {
	if (!debit) throw new Error('the issuer has no: debit');
	return debit;
};
/** The part of a debit that goes back to the customer. */
function partIn(args: Args): Transaction {
	if (args.event.type !== 'refund-credit') throw new Error(`not a refund: ${args.event.type}`);
	return portion(debitIn(args), args.event.parts.message);
}
const refundIdIn = ({ event }: Args): string =>
	event.type === 'refund-credit' ? event.parts.message.refundId : '';

const showPage = send((own) => says.page(own));
const reversals = ['reversal-advice', 'reversal-repeat'] as const;
const never = reply(reversals, (_, { parts }) => says.reversed(parts.message, '25'));
/** Undone before it came: remembered, so that the request is declined when it does (domain 6.8). */
const bury = { target: 'tombstoned', actions: ['bury', never] } as const;
const buries = { 'reversal-advice': bury, 'reversal-repeat': bury } as const;
const sameResult = {
	'results-query': { actions: { type: 'send', params: sayAgain(resultsRequest) } }
} as const;

const debits = {
	'financial-request': [
		{
			guard: 'onUs',
			target: 'debited',
			actions: ['keepDebit', ...debit(), notes.booked('acquirer')]
		},
		{ target: 'debited', actions: ['keepDebit', ...debit()] }
	],
	...holds,
	refused: [
		{
			guard: 'debitRefused',
			target: 'declined',
			actions: reply('refused', (_, event) => says.declined(aboutRefused(event), event.error))
		},
		holdDeclined
	]
} as const;
function debit() {
	return [
		post((args) => posts.debit(args.context, transactionIn(args))),
		{ type: 'send', params: (args: Args) => says.debited(transactionIn(args)) },
		notes.booked('issuer')
	] as const;
}

const undo = (why: 'reversal' | 'void') =>
	[
		post((args) => posts.undoDebit(args.context, debitIn(args), why)),
		notes.undone('issuer', ({ debit: done }) => done)
	] as const;
const both = notes.undone('acquirer', ({ debit: done }) => done);
const reversed = reply(reversals, (_, { parts }) => says.reversed(parts.message, '00'));
const voided = reply('issuer-void', (own, { parts }) => says.voided(own, parts.message, '00'));
const reverse = [
	{ guard: 'bothSides', target: 'reversed', actions: [...undo('reversal'), both, reversed] },
	{ target: 'reversed', actions: [...undo('reversal'), reversed] }
] as const;
const giveBack = [
	'countGiven',
	post((args) => posts.refundToCustomer(args.context, partIn(args), refundIdIn(args))),
	notes.taken('issuer', partIn),
	reply('refund-credit', (_, { parts }) => says.refundCredited(parts.message))
] as const;

/** The bank as issuer: authenticates its own cardholder, debits, and undoes (domain 6.2, 6.7, 6.8). */
export const issuing = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: {
			on: {
				'authentication-request': {
					target: 'challenged',
					actions: ['keepRequest', send((own) => says.challenge(own))]
				},
				refused: {
					guard: 'cardRefused',
					target: 'refusedCard',
					actions: reply('refused', (_, event) => says.noChallenge(event))
				}
			}
		},
		refusedCard: {},
		challenged: {
			on: {
				'challenge-request': { actions: ['keepPayer', showPage] },
				'challenge-answer': {
					target: 'reporting',
					actions: [notes.password('right'), send((own) => says.authenticated(own))]
				},
				refused: [
					{
						guard: 'visitRefused',
						target: 'refusing',
						actions: reply('refused', (own, event) => says.notAuthenticated(own, event))
					},
					{
						guard: 'wrongPassword',
						actions: [
							'countFailure',
							notes.password('wrong'),
							reply('refused', (own, { error }) => says.page(own, error))
						]
					},
					{
						guard: 'locked',
						target: 'refusing',
						actions: [
							'countFailure',
							notes.password('wrong'),
							reply('refused', (own, event) => says.notAuthenticated(own, event))
						]
					}
				]
			}
		},
		reporting: {
			after: repeating('reporting', resultsRequest, 'unreported'),
			on: {
				...sameResult,
				...debits,
				...buries,
				'results-response': {
					target: 'authenticated',
					actions: ['forgetTries', send((own) => says.back(own))]
				}
			}
		},
		// The browser goes back all the same: the gateway will ask.
		unreported: {
			entry: send((own) => says.back(own)),
			on: { ...sameResult, ...debits, ...buries, 'results-response': 'authenticated' }
		},
		authenticated: {
			on: { ...sameResult, ...debits, ...buries }
		},
		refusing: {
			after: repeating('refusing', resultsRefusal, 'notAuthenticated'),
			on: { 'results-response': { target: 'notAuthenticated', actions: 'forgetTries' } }
		},
		notAuthenticated: {
			entry: send((own) => says.back(own)),
			on: {
				'results-query': { actions: { type: 'send', params: sayAgain(resultsRefusal) } },
				'results-response': {}
			}
		},
		debited: {
			on: {
				'results-response': { actions: send((own) => says.back(own)) },
				'reversal-advice': reverse,
				'reversal-repeat': reverse,
				'issuer-void': [
					{ guard: 'bothSides', target: 'voided', actions: [...undo('void'), both, voided] },
					{ target: 'voided', actions: [...undo('void'), voided] }
				],
				...disputable,
				'refund-credit': [
					{ guard: 'bothSides', actions: [...giveBack, notes.taken('acquirer', partIn)] },
					{ actions: giveBack }
				]
			}
		},
		...holding,
		...chargingBack,
		declined: {
			on: { 'reversal-advice': { actions: never }, 'reversal-repeat': { actions: never } }
		},
		tombstoned: {
			on: {
				'financial-request': {
					actions: reply('financial-request', (_, { parts }) =>
						says.declined(parts.message, 'E-DECLINED')
					)
				},
				'preauthorization-request': {
					actions: reply('preauthorization-request', (_, { parts }) =>
						says.notHeld(parts.message, 'E-DECLINED')
					)
				},
				'reversal-advice': { actions: never },
				'reversal-repeat': { actions: never }
			}
		},
		reversed: {
			on: { 'reversal-advice': { actions: reversed }, 'reversal-repeat': { actions: reversed } }
		},
		voided: {}
	}
});
