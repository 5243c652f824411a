import type { AmountValue } from '#lib/world/field.ts';
import type { Heard } from '#lib/world/row.ts';
import type { Asking } from '../../acting.ts';
import type { draftStatus, paymentTask } from '../../kinds/corporate.ts';

export interface MakerInput {
	readonly makerId: string;
	readonly companyId: string;
	/** The account the company pays from, by the bank's reference. */
	readonly debtorAccount: string;
	/** When the maker drafts if nobody tells him to: at once, after a reminder, never. */
	readonly pays: 'prompt' | 'late' | 'never';
}

/** What is to be paid, as the third party asked for it. */
export interface Task {
	readonly endToEndId: string;
	readonly poId: string;
	readonly instalment: number;
	readonly instalments: number;
	readonly amount: AmountValue;
	readonly payeeName: string;
	readonly payeeAccount: string;
	readonly dueAt: number;
	readonly heardAt: number;
}

export interface MakerContext extends MakerInput, Asking {
	readonly task: Task | null;
	/** Every transfer that this person really wanted, whatever anybody says. */
	readonly wanted: readonly Task[];
	/** How often the bank was asked what became of a draft. */
	readonly polls: number;
	readonly error: string | null;
}
export type MakerEvent =
	Heard<typeof paymentTask | typeof draftStatus, 'maker'> | { readonly type: 'draft' };

/** The task on the desk; a machine that has none here is a bug. */
export function taskOf({ task }: MakerContext): Task {
	if (!task) throw new Error('the maker has no: task');
	return task;
}
