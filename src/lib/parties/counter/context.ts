import type { Claims } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Heard } from '#lib/world/row.ts';
import type { Asking } from '../acting.ts';
import type {
	application,
	certificateIssued,
	certificateRequest,
	enrolAccepted
} from '../kinds/enrolment.ts';
import type { counterRequest } from '../kinds/counter.ts';
import type { resetAccepted, resetApplication } from '../kinds/reset.ts';

export interface CounterInput {
	readonly tellerId: string;
	readonly officerId: string;
	/** Accounts whose owners' documents the branch knows: account reference to document. */
	readonly owners: Readonly<Record<string, string>>;
	/** What the two people at the counter decide when nobody decides for them. */
	readonly decision: 'approves' | 'refuses' | 'silent';
}
export interface CounterContext extends CounterInput, Asking {
	readonly form: Claims | null;
	/** Letters handed out so far: each has a number of its own. */
	readonly letters: number;
	/** Whose locked password is being reset. */
	readonly resets: Claims | null;
	/** The public key that the applicant's USB key has shown. */
	readonly publicKey: string | null;
	readonly request: {
		readonly paymentId: string;
		readonly payerName: string;
		readonly payeeName: string;
		readonly amount: AmountValue;
	} | null;
}
export type CounterEvent =
	| Heard<
			| typeof application
			| typeof enrolAccepted
			| typeof certificateRequest
			| typeof certificateIssued
			| typeof counterRequest
			| typeof resetApplication
			| typeof resetAccepted,
			'counter'
	  >
	| { readonly type: 'approve' | 'refuse' };
