import { feesOf, type ClearingLine } from '#lib/money/clearing.ts';
import { listOf } from '#lib/persistent/chunks.ts';
import { find } from '#lib/persistent/trie.ts';
import { say, type Draft } from '#lib/world/row.ts';
import { notificationReceived, payout, reconciliationResult } from '../kinds/clearing.ts';
import { transfer, type Posting } from '../posting.ts';
import type { Batch, MemberContext, MemberEvent } from './context.ts';
import { moved } from './houseSays.ts';

const batchOf = ({ batch }: MemberContext): Batch => {
	if (!batch) throw new Error('the bank has no: batch');
	return batch;
};
const has = (own: MemberContext, { rrn, sign, issuer, acquirer }: ClearingLine): boolean => {
	const sides = [
		...(issuer === own.bank ? ['issuer'] : []),
		...(acquirer === own.bank ? ['acquirer'] : [])
	];
	return sides.some((side) => find(own.log, `${rrn} ${side} ${sign}`) !== undefined);
};

/** What a member bank says to the clearing house and the central bank (domain 6.5). */
export const memberSays = {
	reconciliation(own: MemberContext): Draft {
		const { id, lines } = batchOf(own);
		const inFile = new Set(lines.map(({ rrn, sign }) => `${rrn} ${sign}`));
		const unknown = lines.filter((line) => !has(own, line)).map(({ rrn }) => ({ rrn }));
		const missing = listOf(own.pending)
			.filter(({ rrn, sign }) => !inFile.has(`${rrn} ${sign}`))
			.map(({ rrn }) => ({ rrn }));
		return say(reconciliationResult, {
			result: { batchId: id, bank: own.bank, agreed: unknown.length === 0, unknown, missing }
		});
	},
	received: (own: MemberContext): Draft =>
		say(notificationReceived, { receipt: { batchId: batchOf(own).id, party: own.bank } })
};

/** B1 of a bank, and what covered it where it was short. */
export const settled = {
	type: 'post',
	params({
		context,
		event
	}: {
		readonly context: MemberContext;
		readonly event: MemberEvent;
	}): Posting {
		if (event.type !== 'debit-credit-notification') throw new Error(`not a notice: ${event.type}`);
		const { batchId, net, collateral, fund } = event.parts.notice;
		const { bank, settlementAccount, clearingAccount, collateralAccount, borrowedAccount } =
			context;
		const covered = [
			...(collateral > 0
				? [
						transfer(
							`B2-${batchId}-${bank}`,
							'collateral used',
							settlementAccount,
							collateralAccount,
							collateral
						)
					]
				: []),
			...(fund > 0
				? [
						transfer(
							`B3-${batchId}-${bank}`,
							'lent by the fund',
							settlementAccount,
							borrowedAccount,
							fund
						)
					]
				: [])
		];
		return {
			paymentId: batchId,
			entries: [
				...covered,
				...moved(`B1-${batchId}-${bank}`, net, settlementAccount, clearingAccount)
			]
		};
	}
} as const;

/** P1: what the settled batch brings the merchant, or takes from him: gross, fees and net; null without lines. */
export function paidOut(
	own: MemberContext
): { readonly posting: Posting; readonly message: Draft } | null {
	const { batch, payee, bank } = own;
	if (!batch || !payee) return null;
	const inFile = new Set(batch.lines.map(({ rrn, sign }) => `${rrn} ${sign}`));
	const lines = listOf(own.owed).filter(({ rrn, sign }) => inFile.has(`${rrn} ${sign}`));
	const sum = (value: (line: ClearingLine) => number): number =>
		lines.reduce((all, line) => all + line.sign * value(line), 0);
	const [gross, fees] = [sum(({ minor }) => minor), sum((line) => feesOf(line).merchant)];
	const net = gross - fees;
	if (lines.length === 0) return null;
	const payoutId = `P1-${batch.id}-${bank}`;
	const { account, payable, due } = payee;
	const [from, to] = net < 0 ? [account, payable] : [payable, account];
	const paid = transfer(payoutId, net < 0 ? 'set off' : 'payout', from, to, Math.abs(net));
	return {
		posting: {
			paymentId: batch.id,
			entries: net === 0 ? [] : [{ ...paid, ...(due ? { owing: { account, debt: due } } : {}) }]
		},
		message: say(
			payout,
			{
				statement: {
					payoutId,
					date: batch.date,
					gross,
					fees,
					net,
					payments: lines.map(({ paymentId, minor, sign }) => ({
						paymentId,
						minor: sign * minor
					}))
				}
			},
			payee.merchant
		)
	};
}
