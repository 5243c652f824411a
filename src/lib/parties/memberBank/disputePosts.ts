import { transfer, type Posting, type Wanted } from '../posting.ts';
import type { MemberBankContext, Transaction } from './context.ts';
import { asAcquirer, feesFor, issuerLines, opposite, payerOf, type Written } from './lines.ts';

const letters = ['a', 'b', 'c', 'd'];
/** The same lines under another name: in a dispute each has a number of its own. */
const renamed = (lines: readonly Written[], name: string): readonly Written[] =>
	lines.map(([, debit, credit, minor], place) => [
		`${name}${letters[place] ?? ''}`,
		debit,
		credit,
		minor
	]);
/** The lines again as they first were; each undoes what took it back. */
const again = (
	lines: readonly Written[],
	name: string,
	of: string,
	id: string,
	narrative: string
): readonly Wanted[] =>
	lines.flatMap(([, debit, credit, minor], place) => {
		const letter = letters[place] ?? '';
		if (minor === 0) return [];
		const posted = transfer(`${name}${letter}-${id}`, narrative, debit, credit, minor);
		return [{ ...posted, reverses: `${of}${letter}-${id}` }];
	});
const backWith = (
	lines: readonly Written[],
	name: string,
	id: string,
	narrative: string
): readonly Wanted[] => opposite(renamed(lines, name), id, narrative);

/** Everything that a member bank posts in a dispute: money back, and back again where it is so ruled (domain 6.7). */
export const disputePosts = {
	/** CB0 and CB2: the merchant gives the money back to his bank, which owes it to the issuer. */
	chargeBack(own: MemberBankContext, part: Transaction, disputeId: string): Posting {
		const { account = '', payable = '', due = '' } = own.contracts[part.merchantId] ?? {};
		const minor = part.amount.minor - feesFor(part).merchant;
		const cb0 = transfer(`CB0-${disputeId}`, 'chargeback', account, payable, minor);
		const between = part.issuer === part.acquirer ? [] : asAcquirer(own, part);
		return {
			paymentId: part.paymentId,
			entries: [
				{ ...cb0, owing: { account, debt: due } },
				...backWith(between, 'CB2', disputeId, 'chargeback')
			]
		};
	},
	/** CB1: the customer has it back, for the time being. */
	creditBack: (own: MemberBankContext, part: Transaction, disputeId: string): Posting => ({
		paymentId: part.paymentId,
		entries: backWith(issuerLines(own, part), 'CB1', disputeId, 'chargeback')
	}),
	/** RP2: the acquirer has it again, for the merchant. */
	regain: (own: MemberBankContext, part: Transaction, disputeId: string): Posting => ({
		paymentId: part.paymentId,
		entries:
			part.issuer === part.acquirer
				? []
				: again(asAcquirer(own, part), 'RP2', 'CB2', disputeId, 're-presentment')
	}),
	/** RP1: the customer has paid after all; CB3: unless it is the bank that bears the fraud. */
	returnDebit(
		own: MemberBankContext,
		part: Transaction,
		disputeId: string,
		bearer: 'cardholder' | 'issuer'
	): Posting {
		const { minor } = part.amount;
		const borne = transfer(
			`CB3-${disputeId}`,
			'fraud borne by the issuer',
			own.fraudAccount,
			payerOf(own),
			minor
		);
		return {
			paymentId: part.paymentId,
			entries: [
				// First the money, then the debit: she may have spent it meanwhile.
				...(bearer === 'issuer' ? [borne] : []),
				...again(issuerLines(own, part), 'RP1', 'CB1', disputeId, 're-presentment')
			]
		};
	}
};
