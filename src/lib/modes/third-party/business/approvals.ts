import type { DraftContext } from '#lib/parties/corporateBank/context.ts';
import { verifiedSigner, type Accepted } from '#lib/parties/invariants/accepted.ts';
import type { Approvals } from '#lib/parties/invariants/dualControl.ts';
import type { Debit } from '#lib/parties/invariants/evidence.ts';
import { acceptedBefore } from '#lib/parties/invariants/past.ts';
import { player } from '#lib/parties/invariants/roles.ts';
import type { Watched } from '#lib/world/invariants.ts';

const payers = ['buyer'];
const limits = ({ cast }: Watched): DraftContext =>
	player(cast, 'bank')?.cases?.input as unknown as DraftContext;

/** Whoever signed the draft, or approved it, before this message came. */
const before =
	(...parts: readonly string[]) =>
	(watched: Watched, { parts: own }: Accepted): readonly string[] => {
		const id = String(own['approval']?.['endToEndId'] as string);
		return acceptedBefore(watched, id).flatMap((one) =>
			parts.flatMap((part) => (part in one.parts ? (verifiedSigner(one, part) ?? []) : []))
		);
	};
const approves =
	(kind: string) =>
	(one: Accepted, { paymentId }: Debit): boolean =>
		one.kind === kind &&
		one.parts['approval']?.['endToEndId'] === paymentId &&
		one.parts['approval']['decision'] === 'approved';

/** No company pays without a checker who is not the maker (domain 7.7, A29). */
export const checking: Approvals = {
	payers,
	people: ({ kind }) => (kind === 'approval' ? ['approval'] : []),
	others: before('draft'),
	needed: () => true,
	approves: approves('approval')
};

/** From 50,000.00 an approver, who is neither of the other two. */
export const approving: Approvals = {
	payers,
	people: ({ kind }) => (kind === 'final-approval' ? ['approval'] : []),
	others: before('draft', 'approval'),
	needed: (watched, { amount }) => amount.minor >= limits(watched).approverFromMinor,
	approves: approves('final-approval')
};

const counterPeople = ['teller', 'officer'];

/** From 200,000.00 two people of the counter. */
export const authorizing: Approvals = {
	payers,
	people: ({ parts }) => (counterPeople.every((part) => part in parts) ? counterPeople : []),
	others: () => [],
	needed: (watched, { amount }) => amount.minor >= limits(watched).counterFromMinor,
	approves: ({ kind, parts }, { paymentId }) =>
		kind === 'counter-decision' &&
		counterPeople.every(
			(part) => parts[part]?.['paymentId'] === paymentId && parts[part]['decision'] === 'approved'
		)
};
