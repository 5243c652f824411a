import { assign, setup } from 'xstate';
import type { Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience, repeating, type Asking } from './acting.ts';
import {
	creditTransfer,
	debitNotice,
	type creditConfirmed,
	type settlementOrder
} from './kinds/settlement.ts';
import { transfer } from './posting.ts';

export interface SettlementInput {
	/** Settlement account of each bank, by its bank identifier (ISO 9362). */
	readonly accounts: Readonly<Record<string, string>>;
}

const base = setup({
	types: {} as {
		context: SettlementInput & Asking & { readonly confirmed: number };
		events: Heard<typeof settlementOrder | typeof creditConfirmed, 'settlementBank'>;
		input: SettlementInput;
	},
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 })
	},
	guards: { mayAskAgain },
	delays: { patience }
});

const confirmed = {
	target: 'open',
	actions: base.assign({ tries: 0, confirmed: ({ context }) => context.confirmed + 1 })
} as const;

/** The central settlement bank: moves the banks' own money, with finality (domain 3.1, CSB). */
export const settlementBank = base.createMachine({
	id: 'settlementBank',
	initial: 'open',
	context: ({ input }) => ({ ...input, tries: 0, confirmed: 0 }),
	states: {
		open: {
			on: {
				'settlement-order': {
					target: 'crediting',
					actions: [
						{
							type: 'post',
							params: ({ context, event }) => {
								const { txId, amount, debtorAgent, creditorAgent } = event.parts.order;
								const [debtor = '', creditor = ''] = [
									context.accounts[debtorAgent],
									context.accounts[creditorAgent]
								];
								return {
									paymentId: txId.replace(/^TX-/, ''),
									entries: [transfer(`C1-${txId}`, 'settlement', debtor, creditor, amount.minor)]
								};
							}
						},
						{
							type: 'send',
							params: ({ event }) => {
								const { txId, amount } = event.parts.order;
								return say(debitNotice, { notice: { txId, amount, time: event.at } });
							}
						},
						{
							type: 'send',
							params: ({ event }) => {
								const { txId, amount, creditor, creditorAgent, debtorAgent } = event.parts.order;
								return say(creditTransfer, {
									transfer: { txId, amount, creditor, creditorAgent, debtorAgent }
								});
							}
						}
					]
				}
			}
		},
		// The receiving bank must book it too: the same bytes until it says so.
		crediting: {
			after: repeating('crediting', creditTransfer, 'unconfirmed'),
			on: { 'credit-confirmed': confirmed }
		},
		unconfirmed: { on: { 'credit-confirmed': confirmed } }
	}
});
