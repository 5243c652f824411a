import { assign, setup } from 'xstate';
import { acting, endurance, mayEndure } from '../acting.ts';
import { notifyTimes } from '../schedule.ts';
import { missingFor, type DraftContext, type DraftEvent, type DraftInput } from './context.ts';

const minute = 60_000;

/** Checks about whose signature it is and what for; anything else may be the line's fault. */
const aboutSigners = ['CK06', 'CK07', 'CK28', 'CK15'];

/** What the machine of one draft can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: DraftContext; events: DraftEvent; input: DraftInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		countAsked: assign({ counterAsked: ({ context }) => context.counterAsked + 1 }),
		countNotified: assign({ notified: ({ context }) => context.notified + 1 }),
		take: assign(({ event }) => {
			if (event.type !== 'payment-draft' && event.type !== 'balance-draft') return {};
			const { endToEndId, amount, payeeName, payeeAccount, debtorAccount, makerId } =
				event.parts.draft;
			const { draft: digest } = event.digests;
			const { draft: text } = event.texts;
			return {
				status: 'PDNG' as const,
				error: null,
				draft: {
					endToEndId,
					amount,
					payeeName,
					payeeAccount,
					debtorAccount,
					makerId,
					digest,
					text
				}
			};
		}),
		sign: assign(({ context, event }) =>
			event.type === 'approval' || event.type === 'final-approval'
				? { signers: [...context.signers, event.parts.approval.signerId], tries: 0 }
				: {}
		),
		countersign: assign(({ context, event }) =>
			event.type === 'counter-decision'
				? {
						signers: [
							...context.signers,
							`${event.parts.teller.tellerId} and ${event.parts.officer.officerId}`
						],
						tries: 0
					}
				: {}
		),
		settle: assign({ status: 'ACSC' as const }),
		voided: assign((_, error: string) => ({ status: 'RJCT' as const, error, tries: 0 })),
		refuse: assign(({ event }) =>
			event.type === 'refused' ? { status: 'RJCT' as const, error: event.error } : {}
		),
		countReturn: assign(({ context, event }) =>
			event.type === 'return-instruction'
				? { returnedMinor: context.returnedMinor + event.parts.instruction.amount.minor }
				: {}
		)
	},
	guards: {
		mayAskAgain: mayEndure,
		drafted: ({ context }) => context.draft !== null,
		mayNotify: ({ context }) => context.notified < notifyTimes.length,
		rejected: ({ event }) =>
			((event.type === 'approval' || event.type === 'final-approval') &&
				event.parts.approval.decision === 'rejected') ||
			(event.type === 'counter-decision' && event.parts.teller.decision === 'refused'),
		/** With the signature that has just come, somebody else is still missing. */
		needsApprover: ({ context }) => missingFor(context, 1)[0] === 'approver',
		needsCounter: ({ context }) => missingFor(context, 2)[0] === 'counter',
		draftRefused: ({ event }) =>
			event.type === 'refused' &&
			['payment-draft', 'balance-draft'].includes(event.kind) &&
			['CK07', 'CK26', 'CK28', 'CK29'].includes(event.code),
		signerRefused: ({ event }, kind: string) =>
			event.type === 'refused' && event.kind === kind && aboutSigners.includes(event.code),
		short: ({ event }, kind: string) =>
			event.type === 'refused' && event.kind === kind && event.code === 'CK25',
		returnRefused: ({ event }) =>
			event.type === 'refused' &&
			event.kind === 'return-instruction' &&
			['CK32', 'CK33'].includes(event.code)
	},
	delays: {
		patience: endurance,
		/** Nobody signs any more: the draft is void. */
		unsigned: 2 * 24 * 60 * minute,
		counter: 30 * minute,
		askCounterAgain: 8 * minute,
		notifyAgain: ({ context }) => notifyTimes[context.notified - 1] ?? minute
	}
});
