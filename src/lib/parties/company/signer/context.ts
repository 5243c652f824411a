import type { AmountValue } from '#lib/world/field.ts';
import type { Heard } from '#lib/world/row.ts';
import type { Asking } from '../../acting.ts';
import type { certificateWritten } from '../../kinds/enrolment.ts';
import type { approvalTaken, approvalTask, finalTaken, finalTask } from '../../kinds/corporate.ts';

export interface SignerInput {
	readonly signerId: string;
	/** What this person decides when nobody decides for them. */
	readonly decision: 'approves' | 'rejects' | 'silent';
	/** By what name the certificate is to be renewed at the counter when it has expired; null for nobody who would. */
	readonly renewsAs: string | null;
}

/** A transfer that waits for a signature, as the bank shows it and as the maker signed it. */
export interface ToSign {
	readonly level: 'checker' | 'approver';
	readonly endToEndId: string;
	readonly amount: AmountValue;
	readonly payeeName: string;
	readonly draftDigest: string;
	readonly signedBy: string;
	readonly missing: string;
}

export interface SignerContext extends SignerInput, Asking {
	readonly toSign: ToSign | null;
	readonly chosen: 'approved' | 'rejected';
	/** Every transfer that this person really approved, whatever anybody says. */
	readonly approved: readonly ToSign[];
	readonly error: string | null;
	/** How often the bank could not learn whether the certificate still holds. */
	readonly postponed: number;
}
export type SignerEvent =
	| Heard<typeof approvalTask, 'checker'>
	| Heard<typeof approvalTaken, 'checker'>
	| Heard<typeof finalTask, 'approver'>
	| Heard<typeof finalTaken, 'approver'>
	| Heard<typeof certificateWritten, 'approver'>
	| { readonly type: 'approve' | 'reject' };

/** What lies on the desk; a machine that has nothing here is a bug. */
export function toSignOf({ toSign }: SignerContext): ToSign {
	if (!toSign) throw new Error('the signer has no: task');
	return toSign;
}
