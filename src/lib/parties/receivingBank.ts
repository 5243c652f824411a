import { setup } from 'xstate';
import type { Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { acting } from './acting.ts';
import { creditConfirmed, type creditTransfer } from './kinds/settlement.ts';
import type { Wanted } from './posting.ts';

export interface ReceivingInput {
	readonly settlementAccount: string;
	/** Account of each payee, by name. */
	readonly accounts: Readonly<Record<string, string>>;
}

/** The payee's own bank: books what arrives through the central bank (domain 5.5). */
export const receivingBank = setup({
	types: {} as {
		context: ReceivingInput;
		events: Heard<typeof creditTransfer, 'receivingBank'>;
		input: ReceivingInput;
	},
	actions: acting
}).createMachine({
	id: 'receivingBank',
	initial: 'open',
	context: ({ input }) => input,
	states: {
		open: {
			on: {
				'credit-transfer': {
					actions: [
						{
							type: 'post',
							params: ({ context, event }) => {
								const { txId, amount, creditor } = event.parts.transfer;
								const entry: Wanted = {
									id: `B2-${txId}`,
									narrative: 'credit from another bank',
									lines: [
										[context.settlementAccount, amount.minor, 0],
										[context.accounts[creditor] ?? '', 0, amount.minor]
									]
								};
								return { paymentId: txId.replace(/^TX-/, ''), entries: [entry] };
							}
						},
						{
							type: 'send',
							params: ({ event }) =>
								say(creditConfirmed, {
									confirmation: { txId: event.parts.transfer.txId, status: 'ACCC', time: event.at }
								})
						}
					]
				}
			}
		}
	}
});
