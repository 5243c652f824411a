import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { acceptedIn, verifiedSigner, type Accepted } from './accepted.ts';
import type { Debit } from './evidence.ts';
import type { Payers } from './movements.ts';
import { acceptedAbout } from './past.ts';
import { debitsNow } from './payments.ts';

/** Acts that need several people, and the money that may move only with such an act. */
export interface Approvals extends Payers {
	/** Parts of a message that different people must have signed; empty for any other message. */
	readonly people: (one: Accepted) => readonly string[];
	/** Who made, or approved before, what these people approve; none of them may be one of those. */
	readonly others: (watched: Watched, one: Accepted) => readonly string[];
	/** Whether a debit needs such an approval. */
	readonly needed: (watched: Watched, debit: Debit) => boolean;
	/** Whether an accepted message approves this debit. */
	readonly approves: (one: Accepted, debit: Debit) => boolean;
}

/** I21: what needs several people was signed by as many, valid all, and none was the maker. */
export const dualControl = (approvals: Approvals): Invariant => ({
	id: 'I21',
	name: 'dual-control',
	when: 'always',
	breaches: (watched) => [...tooFew(watched, approvals), ...unapproved(watched, approvals)]
});

/** Those whose signatures on one act were found valid. */
const signersOf = (one: Accepted, parts: readonly string[]): ReadonlySet<string> =>
	new Set(parts.flatMap((part) => verifiedSigner(one, part) ?? []));

function tooFew(watched: Watched, { people, others }: Approvals): readonly string[] {
	return acceptedIn(watched).flatMap((one) => {
		const parts = people(one);
		if (parts.length === 0) return [];
		const signers = signersOf(one, parts);
		const alone = others(watched, one).every((other) => !signers.has(other));
		return signers.size === parts.length && alone
			? []
			: [`${one.message.row} is signed by ${[...signers].join(' and ') || 'nobody'}`];
	});
}

function unapproved(watched: Watched, approvals: Approvals): readonly string[] {
	const { people, needed, approves } = approvals;
	return debitsNow(watched, approvals).flatMap((debit) => {
		if (!needed(watched, debit)) return [];
		const approved = acceptedAbout(watched, debit.paymentId).some((one) => {
			const parts = people(one);
			const whole = parts.length > 0 && signersOf(one, parts).size === parts.length;
			return whole && approves(one, debit);
		});
		return approved
			? []
			: [`${debit.paymentId} moved ${debit.amount.minor} without the approvals it needs`];
	});
}
