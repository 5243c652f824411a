import { say, type Draft, type Heard, type Kind } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { choice, screen } from '../../acting.ts';
import {
	balanceDraft,
	draftQuery,
	paymentDraft,
	taskTaken,
	type paymentTask
} from '../../kinds/corporate.ts';
import { taskOf, type MakerContext } from './context.ts';

const day = 86_400_000;

/** The last of several instalments is the balance (M4B-17). */
export const draftKind = (own: MakerContext): Kind<string, typeof paymentDraft.parts> => {
	const { instalment, instalments } = taskOf(own);
	return instalments > 1 && instalment === instalments ? balanceDraft : paymentDraft;
};

/** The messages of the maker. */
export const says = {
	taken: ({ parts }: Heard<typeof paymentTask, 'maker'>): Draft =>
		say(taskTaken, { task: { endToEndId: parts.due.endToEndId } }),
	draft(own: MakerContext): Draft {
		const { endToEndId, poId, instalment, amount, payeeName, payeeAccount } = taskOf(own);
		return say(draftKind(own), {
			draft: {
				endToEndId,
				debtorAccount: own.debtorAccount,
				payeeName,
				payeeAccount,
				amount,
				remittance: `${poId}, instalment ${instalment}`,
				makerId: own.makerId
			}
		});
	},
	query: (own: MakerContext): Draft =>
		say(draftQuery, {
			query: {
				endToEndId: taskOf(own).endToEndId,
				amount: taskOf(own).amount,
				try: own.polls
			}
		})
};

const thinkMs = 4_000;
/** A long credit is used: the transfer is made two days before it is due. */
const longCreditMs = 20 * day;

/** When the maker drafts of his own accord, milliseconds from now; null for never. */
function drafts({ pays }: MakerContext, dueInMs: number): number | null {
	if (pays === 'never') return null;
	if (pays === 'late') return dueInMs + 1.5 * day;
	return dueInMs > longCreditMs ? dueInMs - 2 * day : thinkMs;
}

/** What the maker sees. */
export const screens = {
	draft(own: MakerContext): Screen {
		const { endToEndId, payeeName, amount, dueAt, heardAt } = taskOf(own);
		const draft = { type: 'draft' };
		const afterMs = drafts(own, dueAt - heardAt);
		return choice(
			'payment-draft',
			{ endToEndId, payeeName, amount, dueAt },
			[draft],
			afterMs === null ? null : { event: draft, afterMs }
		);
	},
	waiting: (own: MakerContext, missing: string): Screen =>
		screen('draft-pending', {
			endToEndId: taskOf(own).endToEndId,
			amount: taskOf(own).amount,
			signedBy: own.makerId,
			missing
		}),
	over: (own: MakerContext): Screen =>
		screen('draft-over', {
			endToEndId: taskOf(own).endToEndId,
			amount: taskOf(own).amount,
			...(own.error ? { error: own.error } : {})
		})
};
