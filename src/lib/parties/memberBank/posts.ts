import { cards } from '#lib/money/card.ts';
import { feesOf } from '#lib/money/clearing.ts';
import { transfer, type Posting, type Wanted } from '../posting.ts';
import { issuedIn, type MemberBankContext, type Transaction } from './context.ts';

/** One line of the tables of domain 6.4: what it is called, from where, to where, minor units. */
type Written = readonly [name: string, debit: string, credit: string, minor: number];

const payerOf = (own: MemberBankContext): string =>
	cards.find(({ name }) => name === issuedIn(own).card)?.account ?? '';
const payableOf = (own: MemberBankContext, { merchantId }: Transaction): string =>
	own.contracts[merchantId]?.payable ?? '';

/** S1: the customer's money leaves for the clearing, less the issuer's fee; his network fee besides. */
function asIssuer(own: MemberBankContext, { amount, product }: Transaction): readonly Written[] {
	const { issuer, network } = feesOf({ minor: amount.minor, product });
	const { bank } = own;
	return [
		['S1a', payerOf(own), `${bank}:clr`, amount.minor - issuer],
		['S1b', payerOf(own), `${bank}:inc:icf`, issuer],
		['S1c', `${bank}:exp:net`, `${bank}:clr`, network]
	];
}

/** A1: the clearing owes the merchant's money; the fees of issuer and network are the acquirer's cost. */
function asAcquirer(own: MemberBankContext, done: Transaction): readonly Written[] {
	const { minor } = done.amount;
	const { issuer, network, merchant } = feesOf({ minor, product: done.product });
	const { bank } = own;
	const payable = payableOf(own, done);
	return [
		['A1a', `${bank}:clr`, payable, minor - issuer],
		['A1b', `${bank}:exp:icf`, payable, issuer],
		['A1c', payable, `${bank}:inc:mdr`, merchant],
		['A1d', `${bank}:exp:net`, `${bank}:clr`, network]
	];
}

/** On-us: both accounts are in one book, nothing is between banks (domain 6.3). */
function inside(own: MemberBankContext, done: Transaction): readonly Written[] {
	const { minor } = done.amount;
	const { merchant } = feesOf({ minor, product: done.product });
	const payable = payableOf(own, done);
	return [
		['L1', payerOf(own), payable, minor],
		['L2', payable, `${own.bank}:inc:mdr`, merchant]
	];
}

const issuerLines = (own: MemberBankContext, done: Transaction): readonly Written[] =>
	done.issuer === done.acquirer ? inside(own, done) : asIssuer(own, done);

const entries = (lines: readonly Written[], id: string, narrative: string): readonly Wanted[] =>
	lines
		.filter(([, , , minor]) => minor > 0)
		.map(([name, debit, credit, minor]) =>
			transfer(`${name}-${id}`, narrative, debit, credit, minor)
		);
/** The same lines with their sides exchanged; they name what they undo where all of it is undone. */
const opposite = (
	lines: readonly Written[],
	id: string,
	narrative: string,
	of?: string
): readonly Wanted[] =>
	lines
		.filter(([, , , minor]) => minor > 0)
		// The last first: the merchant has the fee back before the whole is taken from him.
		.toReversed()
		.map(([name, debit, credit, minor]) => ({
			...transfer(`${name}-${id}`, narrative, credit, debit, minor),
			...(of ? { reverses: `${name}-${of}` } : {})
		}));

/** Everything that a member bank posts for a payment (domain 6.4, 6.7). */
export const posts = {
	debit: (own: MemberBankContext, done: Transaction): Posting => ({
		paymentId: done.paymentId,
		entries: entries(issuerLines(own, done), done.paymentId, 'card payment')
	}),
	undoDebit: (own: MemberBankContext, done: Transaction, why: 'reversal' | 'void'): Posting => ({
		paymentId: done.paymentId,
		entries: opposite(
			issuerLines(own, done),
			`${why}-${done.paymentId}`,
			why,
			// A reversal undoes what was never meant to be; a void is a decision of the merchant.
			why === 'reversal' ? done.paymentId : undefined
		)
	}),
	credit: (own: MemberBankContext, done: Transaction): Posting => ({
		paymentId: done.paymentId,
		entries: entries(asAcquirer(own, done), done.paymentId, 'card receipt')
	}),
	undoCredit: (own: MemberBankContext, done: Transaction): Posting => ({
		paymentId: done.paymentId,
		entries: opposite(asAcquirer(own, done), `void-${done.paymentId}`, 'void')
	}),
	/** R0: the merchant pays the refund back out of his account, less the fee that he gets back. */
	refundByMerchant(own: MemberBankContext, part: Transaction, refundId: string): Posting {
		const { minor } = part.amount;
		const { merchant } = feesOf({ minor, product: part.product });
		const account = own.contracts[part.merchantId]?.account ?? '';
		const r0 = [['R0', account, payableOf(own, part), minor - merchant]] as const;
		const back =
			part.issuer === part.acquirer ? [] : opposite(asAcquirer(own, part), refundId, 'refund');
		return {
			paymentId: part.paymentId,
			entries: [...entries(r0, refundId, 'refund'), ...back]
		};
	},
	refundToCustomer: (own: MemberBankContext, part: Transaction, refundId: string): Posting => ({
		paymentId: part.paymentId,
		entries: opposite(issuerLines(own, part), refundId, 'refund')
	})
};
