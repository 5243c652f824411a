import type { Posting } from '../posting.ts';
import type { MemberBankContext, Transaction } from './context.ts';
import {
	asAcquirer,
	entries,
	feesFor,
	holdIdOf,
	issuerLines,
	opposite,
	payableOf,
	payerOf
} from './lines.ts';

/** Everything that a member bank posts for a payment (domain 6.4, 6.7). */
export const posts = {
	debit: (own: MemberBankContext, done: Transaction): Posting => ({
		paymentId: done.paymentId,
		entries: entries(issuerLines(own, done), done.paymentId, 'card payment')
	}),
	/** The money is promised: it stays in the account, and nobody else can have it (domain 3.9, rule 4). */
	hold: (own: MemberBankContext, done: Transaction, at: number): Posting => ({
		paymentId: done.paymentId,
		entries: [],
		holds: [
			{
				id: holdIdOf(done),
				account: payerOf(own),
				minor: done.amount.minor,
				expiresAt: at + own.holdMs
			}
		]
	}),
	release: (_: MemberBankContext, done: Transaction): Posting => ({
		paymentId: done.paymentId,
		entries: [],
		voids: [holdIdOf(done)]
	}),
	expire: (_: MemberBankContext, done: Transaction): Posting => ({
		paymentId: done.paymentId,
		entries: [],
		expires: true
	}),
	/** The same entries as a debit at once; whatever takes from the customer takes it out of the hold. */
	capture(own: MemberBankContext, done: Transaction): Posting {
		const { entries: debits } = posts.debit(own, done);
		const payer = payerOf(own);
		const taking = debits.filter(({ lines }) =>
			lines.some(([id, minor]) => id === payer && minor > 0)
		);
		return {
			paymentId: done.paymentId,
			entries: debits.map((entry) =>
				taking.includes(entry)
					? { ...entry, captures: { hold: holdIdOf(done), more: entry !== taking.at(-1) } }
					: entry
			)
		};
	},
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
	/** R0: the merchant pays the refund back out of his account, less whatever fee he gets back. */
	refundByMerchant(own: MemberBankContext, part: Transaction, refundId: string): Posting {
		const { minor } = part.amount;
		const { merchant } = feesFor(part);
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
