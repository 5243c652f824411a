import { transfer, type Posting, type Wanted } from '../../posting.ts';
import { channelOf, escrowOf, tradeOf, type DeskContext, type Refund } from './context.ts';

const posting = (own: DeskContext, ...entries: readonly Wanted[]): Posting => ({
	paymentId: tradeOf(own).tradeId,
	entries
});

/** What the money of a trade becomes: the seller's net, the institution's fee, the buyer's part. */
function shares(own: DeskContext): Wanted['lines'] {
	const { sellerId, buyerId, paidBy, toBuyer, toSeller, fee } = tradeOf(own);
	const wallet = own.users[buyerId ?? '']?.wallet ?? '';
	const lines: Wanted['lines'] = [
		[paidBy === 'wallet' ? wallet : own.refundsInFlight, 0, toBuyer],
		[own.sellers[sellerId]?.wallet ?? '', 0, toSeller - fee],
		[own.feeAccount, 0, fee]
	];
	return lines.filter(([, , credit]) => credit > 0);
}

/** Where the money of a trade comes from: the reserve at the bank, or the buyer's own wallet. */
function source(own: DeskContext): string {
	const { paidBy, buyerId } = tradeOf(own);
	return paidBy === 'wallet' ? (own.users[buyerId ?? '']?.wallet ?? '') : own.bank.asset;
}

/** The entries of the institution's own book (domain 7.3). */
export const posts = {
	/** E2: what the buyer has paid stands in the escrow of the trade. */
	held(own: DeskContext): Posting {
		const trade = tradeOf(own);
		const { tradeId, amount } = trade;
		return posting(
			own,
			transfer(`E2-${tradeId}`, 'escrow', source(own), escrowOf(trade), amount.minor)
		);
	},
	/** E2 without a guarantee: straight to the seller, less the fee (domain 7.6). */
	paidAtOnce(own: DeskContext): Posting {
		const { tradeId, amount } = tradeOf(own);
		const lines = [[source(own), amount.minor, 0] as const, ...shares(own)];
		return posting(own, { id: `E2-${tradeId}`, narrative: 'paid at once', lines });
	},
	/** E3, the split or the refund: the escrow is emptied, once and whole. */
	settled(own: DeskContext): Posting {
		const trade = tradeOf(own);
		const { tradeId, amount, state } = trade;
		const narrative = { RELEASED: 'escrow released', SPLIT: 'escrow split' }[state as 'SPLIT'];
		const lines = [[escrowOf(trade), amount.minor, 0] as const, ...shares(own)];
		return posting(own, { id: `E3-${tradeId}`, narrative: narrative ?? 'refund', lines });
	},
	/** Money that no trade waits for is on its way back as soon as it comes (domain 7.9). */
	tooLate(own: DeskContext, paymentId: string): Posting {
		const { minor } = tradeOf(own).amount;
		const { refundsInFlight, bank } = own;
		return posting(
			own,
			transfer(`E2-${paymentId}`, 'paid too late', bank.asset, refundsInFlight, minor)
		);
	},
	/** The bank has given it back. */
	givenBack(own: DeskContext, { refundId, minor }: Refund): Posting {
		const { refundsInFlight, bank } = own;
		return posting(
			own,
			transfer(`R1-${refundId}-TPP`, 'refund', refundsInFlight, bank.asset, minor)
		);
	},
	/** E4: the seller's money is on its way out. */
	withdrawn(own: DeskContext): Posting {
		const { withdrawalId, sellerId, amount } = payoutOf(own);
		const wallet = own.sellers[sellerId]?.wallet ?? '';
		return {
			paymentId: withdrawalId,
			entries: [
				transfer(`E4-${withdrawalId}`, 'withdrawal', wallet, own.payoutsInFlight, amount.minor)
			]
		};
	},
	/** E5': the seller's bank has booked it. */
	paidOut(own: DeskContext): Posting {
		const { withdrawalId, amount } = payoutOf(own);
		const { payoutsInFlight, payout } = own;
		return {
			paymentId: withdrawalId,
			entries: [
				transfer(`E5-${withdrawalId}-TPP`, 'payout', payoutsInFlight, payout.asset, amount.minor)
			]
		};
	},
	/** The payout came back: the seller has it in his wallet again (F23). */
	payoutReturned(own: DeskContext): Posting {
		const { withdrawalId, sellerId, amount } = payoutOf(own);
		const wallet = own.sellers[sellerId]?.wallet ?? '';
		return {
			paymentId: withdrawalId,
			entries: [
				transfer(
					`E4-${withdrawalId}-back`,
					'payout returned',
					own.payoutsInFlight,
					wallet,
					amount.minor
				)
			]
		};
	}
};

/** The withdrawal under way; a machine that has none here is a bug. */
export function payoutOf({ withdrawal }: DeskContext) {
	if (!withdrawal) throw new Error('the escrow desk has no: withdrawal');
	return withdrawal;
}
/** The last payment whose money came from the bank. */
export const lastPaid = (own: DeskContext): string => channelOf(own).taken.at(-1) ?? '';
