import { assign, setup } from 'xstate';
import { append, listOf, nothing } from '#lib/persistent/chunks.ts';
import { find, store } from '#lib/persistent/trie.ts';
import type { ClearingLine } from '#lib/money/clearing.ts';
import { acting } from '../acting.ts';
import type { MemberContext, MemberEvent, MemberInput } from './context.ts';
import { memberSays, paidOut, settled } from './memberSays.ts';

type Args = { readonly context: MemberContext; readonly event: MemberEvent };

/** One place in a bank's log: a transaction stands there once a side and once each way. */
export const placeInLog = ({ rrn, sign }: Pick<ClearingLine, 'rrn' | 'sign'>, side: string) =>
	`${rrn} ${side} ${sign}`;

const noted = {
	'clearing.posted': { actions: 'log' },
	'credential.wrong': { actions: 'countFailure' },
	'credential.right': { actions: 'forgetFailures' }
} as const;

/** A member bank as the clearing house sees it: its log, its files, its payouts (domain 6.5). */
export const member = setup({
	types: {} as { context: MemberContext; events: MemberEvent; input: MemberInput },
	actions: {
		...acting,
		log: assign(({ context, event }) => {
			if (event.type !== 'clearing.posted') return {};
			const { line, role, payout, funded = false } = event;
			const place = placeInLog(line, role);
			if (find(context.log, place)) return {};
			return {
				log: store(context.log, place, line),
				pending: append(context.pending, line),
				owed: role === 'acquirer' && !funded ? append(context.owed, line) : context.owed,
				payee: payout ?? context.payee
			};
		}),
		takeFile: assign(({ event }) =>
			event.type === 'clearing-file'
				? {
						batch: {
							id: event.parts.file.batchId,
							date: event.parts.file.date,
							lines: event.parts.file.lines as unknown as readonly ClearingLine[]
						},
						net: event.parts.file.net
					}
				: {}
		),
		// What stands in the settled file has left the log's open end; the rest waits for the next.
		close: assign(({ context }) => {
			const done = new Set(context.batch?.lines.map(({ rrn, sign }) => `${rrn} ${sign}`) ?? []);
			const open = ({ rrn, sign }: ClearingLine): boolean => !done.has(`${rrn} ${sign}`);
			const rest = (list: MemberContext['pending']) =>
				listOf(list)
					.filter(open)
					.reduce((all, line) => append(all, line), nothing as MemberContext['pending']);
			return {
				pending: rest(context.pending),
				owed: rest(context.owed),
				payouts: context.payouts + 1
			};
		}),
		countFailure: assign(({ context, event }) =>
			event.type === 'credential.wrong'
				? {
						failures: {
							...context.failures,
							[event.card]: (context.failures[event.card] ?? 0) + 1
						}
					}
				: {}
		),
		forgetFailures: assign(({ context, event }) =>
			event.type === 'credential.right'
				? { failures: { ...context.failures, [event.card]: 0 } }
				: {}
		)
	},
	guards: { paysOut: ({ context }) => paidOut(context) !== null }
}).createMachine({
	id: 'member',
	initial: 'trading',
	context: ({ input }) => ({
		...input,
		log: null,
		pending: nothing,
		batch: null,
		net: 0,
		owed: nothing,
		payee: null,
		payouts: 0,
		failures: {}
	}),
	on: noted,
	states: {
		trading: {
			on: {
				'clearing-file': { target: 'confirmed', actions: confirm() }
			}
		},
		confirmed: {
			on: {
				'clearing-file': { actions: confirm() },
				'debit-credit-notification': [
					{
						guard: 'paysOut',
						target: 'trading',
						actions: [
							settled,
							received(),
							{ type: 'post', params: ({ context }: Args) => payoutOf(context).posting },
							{ type: 'send', params: ({ context }: Args) => payoutOf(context).message },
							'close'
						]
					},
					{ target: 'trading', actions: [settled, received(), 'close'] }
				]
			}
		}
	}
});

function confirm() {
	return [
		'takeFile',
		{
			type: 'send',
			params: ({ context }: Args) => memberSays.reconciliation(context)
		}
	] as const;
}
function received() {
	return {
		type: 'send',
		params: ({ context }: Args) => memberSays.received(context)
	} as const;
}
function payoutOf(context: MemberContext) {
	const out = paidOut(context);
	if (!out) throw new Error('the bank has no: payout');
	return out;
}
