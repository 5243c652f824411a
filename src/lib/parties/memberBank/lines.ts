import { feesOf, partOf, type Fees } from '#lib/money/clearing.ts';
import { transfer, type Wanted } from '../posting.ts';
import { holderOf, type MemberBankContext, type Transaction } from './context.ts';

/** A payment's money, while it is only promised. */
export const holdIdOf = ({ paymentId }: Pick<Transaction, 'paymentId'>): string => `H-${paymentId}`;

/** One line of the tables of domain 6.4: what it is called, from where, to where, minor units. */
export type Written = readonly [name: string, debit: string, credit: string, minor: number];

/** The customer's account. */
export const payerOf = (own: MemberBankContext): string => holderOf(own)?.account ?? '';
/** What the bank owes a merchant until he is paid out. */
export const payableOf = (own: MemberBankContext, { merchantId }: Transaction): string =>
	own.contracts[merchantId]?.payable ?? '';

/** What a transaction costs, by its own amount. */
export const feesFor = (done: Transaction): Fees =>
	feesOf({ minor: done.amount.minor, product: done.product, ...partOf(done) });

/** S1: the customer's money leaves for the clearing, less the issuer's fee; his network fee besides. */
function asIssuer(own: MemberBankContext, done: Transaction): readonly Written[] {
	const { minor } = done.amount;
	const { issuer, network } = feesFor(done);
	const { bank } = own;
	return [
		['S1a', payerOf(own), `${bank}:clr`, minor - issuer],
		['S1b', payerOf(own), `${bank}:inc:icf`, issuer],
		['S1c', `${bank}:exp:net`, `${bank}:clr`, network]
	];
}

/** A1: the clearing owes the merchant's money; the fees of issuer and network are the acquirer's cost. */
export function asAcquirer(own: MemberBankContext, done: Transaction): readonly Written[] {
	const { minor } = done.amount;
	const { issuer, network, merchant } = feesFor(done);
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
	const { merchant } = feesFor(done);
	const payable = payableOf(own, done);
	return [
		['L1', payerOf(own), payable, minor],
		['L2', payable, `${own.bank}:inc:mdr`, merchant]
	];
}

/** What the issuer posts: both sides where it is the acquirer as well. */
export const issuerLines = (own: MemberBankContext, done: Transaction): readonly Written[] =>
	done.issuer === done.acquirer ? inside(own, done) : asIssuer(own, done);

/** Lines as journal entries. */
export const entries = (
	lines: readonly Written[],
	id: string,
	narrative: string
): readonly Wanted[] =>
	lines
		.filter(([, , , minor]) => minor > 0)
		.map(([name, debit, credit, minor]) =>
			transfer(`${name}-${id}`, narrative, debit, credit, minor)
		);
/** The same lines with their sides exchanged; they name what they undo where all of it is undone. */
export const opposite = (
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
