import type { Act } from '#lib/world/fact.ts';
import { partOf, type ClearingLine } from '#lib/money/clearing.ts';
import type { MemberBankContext, Transaction } from './context.ts';
import { note, timeOf, transactionIn, type Args } from './setup.ts';

const lineOf = (done: Transaction, sign: 1 | -1): ClearingLine => {
	const { paymentId, rrn, issuer, acquirer, amount, product } = done;
	const line = { paymentId, rrn, issuer, acquirer, minor: amount.minor, product, sign };
	return { ...line, ...partOf(done) };
};

const posted = (args: Args, role: 'issuer' | 'acquirer', done: Transaction, sign: 1 | -1): Act => {
	const contract = args.context.contracts[done.merchantId];
	const { merchant = '', account = '', payable = '', due = '' } = contract ?? {};
	const payout = role === 'acquirer' ? { payout: { merchant, account, payable, due } } : {};
	return { type: 'clearing.posted', at: timeOf(args), role, line: lineOf(done, sign), ...payout };
};
type Which = (context: MemberBankContext) => Transaction | null;
const must = (found: Transaction | null): Transaction => {
	if (!found) throw new Error('the bank has no: transaction');
	return found;
};

/** What a case tells its bank's own machine: the day's log, and the passwords of a card. */
export const notes = {
	/** One side of the transaction that the message names is booked. */
	booked: (role: 'issuer' | 'acquirer') =>
		note((args) => posted(args, role, transactionIn(args), 1)),
	/** One side of what was promised before is booked now. */
	made: (role: 'issuer' | 'acquirer', done: (args: Args) => Transaction) =>
		note((args) => posted(args, role, done(args), 1)),
	/** One side of what was booked is undone. */
	undone: (role: 'issuer' | 'acquirer', which: Which) =>
		note((args) => posted(args, role, must(which(args.context)), -1)),
	/** Part of it is taken back, as a line of its own: the merchant has paid it out of his account. */
	taken: (role: 'issuer' | 'acquirer', part: (args: Args) => Transaction) =>
		note((args) => ({ ...posted(args, role, part(args), -1), funded: true })),
	/** It returns, as a line of its own: the merchant is paid out as at the first time. */
	regained: (role: 'issuer' | 'acquirer', part: (args: Args) => Transaction) =>
		note((args) => posted(args, role, part(args), 1)),
	password: (how: 'wrong' | 'right') =>
		note(({ context }) => ({
			type: `credential.${how}`,
			card: context.issued?.payer ?? ''
		}))
};
