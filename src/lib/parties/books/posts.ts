import { feeOf } from '#lib/money/amount.ts';
import { cards } from '#lib/money/card.ts';
import type { Claims } from '#lib/vault/vault.ts';
import type { Heard } from '#lib/world/row.ts';
import type { transferCommand } from '../kinds/payment.ts';
import { transfer, type Posting, type Wanted } from '../posting.ts';
import type { BooksContext } from './context.ts';
import { word } from '../finding.ts';

/** The two accounts that a payment moves money between. */
export function accountsOf(own: BooksContext, accountRef: string, merchantId: string) {
	const payer = cards.find((card) => card.name === accountRef)?.account ?? '';
	return { payer, payee: own.contracts[merchantId]?.account ?? '' };
}

/** L1 and L2 of a payment (domain 4.4): the customer's money to the payee, then the payee's fee. */
export function payment(
	own: BooksContext,
	{ transfer: said }: Heard<typeof transferCommand, 'bookkeeper'>['parts']
): Posting {
	const { paymentId, accountRef, merchantId, amount } = said;
	const { payer, payee } = accountsOf(own, accountRef, merchantId);
	const fee = feeOf(amount.minor, own.feeMillionths);
	const { paymentEntry = 'L1' } = own;
	const entries = [transfer(`${paymentEntry}-${paymentId}`, 'payment', payer, payee, amount.minor)];
	return {
		paymentId,
		entries:
			fee > 0
				? [...entries, transfer(`L2-${paymentId}`, 'merchant fee', payee, own.feeAccount, fee)]
				: entries
	};
}

/** Who pays a refund and who gets it: the accounts of the payment, the other way round. */
export function partsOf(
	own: BooksContext,
	refund: Claims
): { readonly payer: string; readonly payee: string; readonly minor: number } {
	const paid = own.transfers[word(refund['paymentId'])];
	const fee = refund['void'] === true ? feeBack(own, refund) : 0;
	const minor = (refund['amount'] as { minor?: number } | undefined)?.minor ?? 0;
	return { payer: paid?.payee ?? '', payee: paid?.payer ?? '', minor: minor - fee };
}

function feeBack(own: BooksContext, refund: Claims): number {
	return feeOf((refund['amount'] as { minor?: number } | undefined)?.minor ?? 0, own.feeMillionths);
}

/** R1 of a refund (domain 4.4); a void gives the fee back first, so that the payee has the whole sum again. */
export function refund(own: BooksContext, said: Claims): Posting {
	const accounts = partsOf(own, said);
	const refundId = word(said['refundId']);
	const minor = (said['amount'] as { minor?: number } | undefined)?.minor ?? 0;
	const fee = said['void'] === true ? feeBack(own, said) : 0;
	const back: readonly Wanted[] =
		fee > 0
			? [transfer(`R2-${refundId}`, 'fee returned', own.feeAccount, accounts.payer, fee)]
			: [];
	return {
		paymentId: word(said['paymentId']),
		entries: [...back, transfer(`R1-${refundId}`, 'refund', accounts.payer, accounts.payee, minor)]
	};
}
