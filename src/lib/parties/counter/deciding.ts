import type { Act } from '#lib/world/fact.ts';
import type { AmountValue } from '#lib/world/field.ts';
import { say } from '#lib/world/row.ts';
import { choice } from '../acting.ts';
import { counterDecision } from '../kinds/counter.ts';

/** A large payment that two people at the counter decide on. */
export interface Deciding {
	readonly tellerId: string;
	readonly officerId: string;
	/** What they decide when nobody decides for them. */
	readonly decision: 'approves' | 'refuses' | 'silent';
	readonly request: {
		readonly paymentId: string;
		readonly payerName: string;
		readonly payeeName: string;
		readonly amount: AmountValue;
		/** Whom they call back before they decide. */
		readonly callBack?: string;
	} | null;
}
type Args = { readonly context: Deciding };

const thinkMs = 120_000;

/** Two people sign the same words. */
export const sign = (decision: 'approved' | 'refused') =>
	({
		type: 'send',
		params: ({ context }: Args) => {
			if (!context.request) throw new Error('the counter has no: request');
			const { paymentId, amount, callBack } = context.request;
			const said = {
				paymentId,
				amount,
				decision,
				tellerId: context.tellerId,
				officerId: context.officerId,
				...(callBack ? { calledBack: callBack } : {})
			};
			return say(counterDecision, { teller: said, officer: said });
		}
	}) as const;

/** What they see before they do. */
export const decide = {
	type: 'show',
	params: ({ context }: Args) => {
		const choices: readonly Act[] = [{ type: 'approve' }, { type: 'refuse' }];
		const usual = { approves: choices[0], refuses: choices[1], silent: undefined }[
			context.decision
		];
		return choice(
			'teller',
			{ ...context.request },
			choices,
			usual ? { event: usual, afterMs: thinkMs } : null
		);
	}
} as const;
