import { feeOf } from '#lib/money/amount.ts';
import { say, type Draft, type Heard, type Refused } from '#lib/world/row.ts';
import { interestOf, overdueDays } from '../company/interest.ts';
import { referenceOf, sharesOf } from '../company/terms.ts';
import {
	buyerStatement,
	instalmentAck,
	instalmentQuery,
	instalmentReleased,
	paymentDue,
	paymentReminder,
	prepaymentHeld,
	returnInstruction,
	sellerStatement,
	tradeOpened,
	type instalmentPaid
} from '../kinds/instalment.ts';
import { eventTaken, type logisticsEvent } from '../kinds/logistics.ts';
import {
	documentsTaken,
	receiptTaken,
	type goodsReceipt,
	type shippingDocuments
} from '../kinds/purchase.ts';
import { transfer, type Posting, type Wanted } from '../posting.ts';
import {
	currentOf,
	escrowOf,
	resultOf,
	tradeIdOf,
	tradeOf,
	type DeskContext,
	type Instalment
} from './context.ts';

const referenceNow = (own: DeskContext): string =>
	referenceOf(tradeOf(own).poId, currentOf(own).no);
const refundIdOf = (own: DeskContext): string => `RT-${referenceNow(own)}`;

/** What an instalment divides into when it is released: the seller's net, the fee, what goes back. */
export function divided(own: DeskContext, { amount, release }: Instalment) {
	const { quantity } = tradeOf(own);
	const accepted = release === 'inspection' ? (own.inspection?.accepted ?? 0) : quantity;
	const { toSeller, back } = sharesOf(amount.minor, accepted, quantity);
	const fee = feeOf(toSeller, own.feeMillionths);
	return { fee, net: toSeller - fee, back };
}

/** Why an instalment goes back, wholly or partly. */
function reasonOf({ state }: Instalment): 'not-accepted' | 'not-delivered' | 'paid-after-closing' {
	if (state === 'held') return 'not-delivered';
	return state === 'closed' ? 'paid-after-closing' : 'not-accepted';
}

function account(own: DeskContext) {
	const { poId, total } = tradeOf(own);
	return {
		poId,
		result: resultOf(own),
		total,
		instalments: own.instalments.map(
			({ no, amount, state, feeMinor, releasedMinor, returnedMinor }) => ({
				no,
				amount,
				state,
				feeMinor,
				releasedMinor,
				returnedMinor
			})
		),
		...(own.documents ? { invoiceId: own.documents.invoiceId } : {})
	};
}

/** The messages of the trade desk. */
export const says = {
	opened(own: DeskContext): Draft {
		const { poId, total } = tradeOf(own);
		return say(tradeOpened, { trade: { poId, total, instalments: own.instalments.length } });
	},
	due(own: DeskContext): Draft {
		const { poId, poDigest } = tradeOf(own);
		const one = currentOf(own);
		return say(paymentDue, {
			due: {
				tradeId: tradeIdOf(one),
				poId,
				poDigest,
				instalment: one.no,
				instalments: own.instalments.length,
				endToEndId: referenceNow(own),
				amount: one.amount,
				dueAt: one.dueAt,
				payeeName: own.payeeName,
				payeeAccount: own.reserveAccount
			}
		});
	},
	reminder(own: DeskContext): Draft {
		const { no, amount, dueAt } = currentOf(own);
		const { poId } = tradeOf(own);
		return say(paymentReminder, {
			reminder: {
				tradeId: tradeIdOf({ no }),
				poId,
				instalment: no,
				amount,
				dueAt,
				number: own.reminders,
				overdueDays: overdueDays(own.reminders),
				interestMinor: interestOf(amount.minor, own.reminders)
			}
		});
	},
	ack: ({ parts }: Heard<typeof instalmentPaid, 'tradeDesk'>): Draft =>
		say(instalmentAck, {
			ack: { endToEndId: parts.notification.endToEndId, result: 'SUCCESS' }
		}),
	query(own: DeskContext): Draft {
		return say(instalmentQuery, {
			query: {
				endToEndId: referenceNow(own),
				amount: currentOf(own).amount,
				try: own.queries
			}
		});
	},
	/** What is refused because it is known need not be repeated either. */
	ackKnown: ({ parts }: Refused): Draft =>
		say(instalmentAck, {
			ack: { endToEndId: parts['notification']?.['endToEndId'] as string, result: 'SUCCESS' }
		}),
	held(own: DeskContext): Draft {
		const { no, amount } = currentOf(own);
		const { poId } = tradeOf(own);
		return say(prepaymentHeld, {
			held: { tradeId: tradeIdOf({ no }), poId, instalment: no, amount }
		});
	},
	documentsTaken: ({ parts }: Heard<typeof shippingDocuments, 'tradeDesk'>): Draft =>
		say(documentsTaken, { taken: { invoiceId: parts.invoice.invoiceId, result: 'SUCCESS' } }),
	eventTaken: ({ parts }: Heard<typeof logisticsEvent, 'tradeDesk'>): Draft =>
		say(eventTaken, { taken: { waybillNo: parts.event.waybillNo, seq: parts.event.seq } }),
	receiptTaken: ({ parts }: Heard<typeof goodsReceipt, 'tradeDesk'>): Draft =>
		say(receiptTaken, { taken: { receiptId: parts.receipt.receiptId, result: 'SUCCESS' } }),
	released(own: DeskContext): Draft {
		const { no, amount, feeMinor, releasedMinor, returnedMinor } = currentOf(own);
		return say(instalmentReleased, {
			released: {
				tradeId: tradeIdOf({ no }),
				poId: tradeOf(own).poId,
				instalment: no,
				amount,
				feeMinor,
				netMinor: releasedMinor,
				returnedMinor
			}
		});
	},
	giveBack(own: DeskContext): Draft {
		const one = currentOf(own);
		const { amount, returnedMinor } = one;
		return say(returnInstruction, {
			instruction: {
				refundId: refundIdOf(own),
				endToEndId: referenceNow(own),
				amount: { minor: returnedMinor, ccy: amount.ccy },
				reason: reasonOf(one)
			}
		});
	},
	sellerStatement: (own: DeskContext): Draft => say(sellerStatement, { statement: account(own) }),
	buyerStatement: (own: DeskContext): Draft => say(buyerStatement, { statement: account(own) })
};

const posting = (own: DeskContext, ...entries: readonly Wanted[]): Posting => ({
	paymentId: referenceNow(own),
	entries
});

/** The entries of the institution's own book (domain 7.3). */
export const posts = {
	/** E2: what the bank reports stands in escrow. */
	held(own: DeskContext): Posting {
		const one = currentOf(own);
		const reference = referenceNow(own);
		return posting(
			own,
			transfer(`E2-${reference}`, 'escrow', own.reserveAsset, escrowOf(one), one.amount.minor)
		);
	},
	/** E3, or the split: the seller's share, the fee, and what goes back. */
	released(own: DeskContext): Posting {
		const one = currentOf(own);
		const { fee, net, back } = divided(own, one);
		const lines: Wanted['lines'] = [
			[escrowOf(one), one.amount.minor, 0],
			...([
				[own.inFlightAccount, 0, back],
				[own.wallets[tradeOf(own).sellerId] ?? '', 0, net],
				[own.feeAccount, 0, fee]
			] as const)
		];
		return posting(own, {
			id: `E3-${referenceNow(own)}`,
			narrative: back > 0 ? 'escrow split' : 'escrow released',
			lines: lines.filter(([, debit, credit]) => debit + credit > 0)
		});
	},
	/** Money for a trade that is closed is on its way back as soon as it comes. */
	tooLate(own: DeskContext): Posting {
		const one = currentOf(own);
		const reference = referenceNow(own);
		return posting(
			own,
			transfer(`E2-${reference}`, 'escrow', own.reserveAsset, escrowOf(one), one.amount.minor),
			transfer(`E3-${reference}`, 'refund', escrowOf(one), own.inFlightAccount, one.amount.minor)
		);
	},
	/** Nothing was delivered: the prepayment leaves its escrow for the buyer. */
	undelivered(own: DeskContext): Posting {
		const one = currentOf(own);
		return posting(
			own,
			transfer(
				`E3-${referenceNow(own)}`,
				'refund',
				escrowOf(one),
				own.inFlightAccount,
				one.amount.minor
			)
		);
	},
	/** The bank has given it back. */
	returned(own: DeskContext): Posting {
		return posting(
			own,
			transfer(
				`R1-${refundIdOf(own)}-TPP`,
				'refund',
				own.inFlightAccount,
				own.reserveAsset,
				currentOf(own).returnedMinor
			)
		);
	}
};
