import { say, type Draft } from '#lib/world/row.ts';
import { bankRedirect, cashierPage, cashierRefusal } from '../../../kinds/cashier.ts';
import { channelOf, tradeOf, type DeskContext } from '../context.ts';

const day = 86_400_000;

/** Why somebody is refused; the last wrong password that may be typed locks her out (CK24). */
export function whyNot(own: DeskContext, user: string, error: string) {
	const left = own.mostFailures - (own.failures[user] ?? 0);
	if (error !== 'E-CREDENTIAL') return { error };
	return left > 0 ? { error, triesLeft: left } : { error: 'E-LOCKED' };
}

/** What the cashier shows and says to the buyer. */
export const cashier = {
	/** `error`: what became of an attempt before. */
	page(own: DeskContext, error?: string): Draft {
		const trade = tradeOf(own);
		const { tradeId, orderId, sellerId, goodsSummary, amount, createdAt, confirmDays } = trade;
		const { score, good, all, disputesLost } = own.standings[sellerId] ?? nobodysWord;
		return say(cashierPage, {
			page: {
				tradeId,
				orderId,
				sellerId,
				sellerName: own.sellers[sellerId]?.name ?? '',
				ratingScore: score,
				positivePercent: all > 0 ? Math.floor((good * 100) / all) : 0,
				disputesLost,
				goodsSummary,
				amount,
				guarantee: own.guarantee,
				releaseDays: confirmDays,
				payeeName: own.name,
				walletMinor: { $available: own.users[trade.buyerId ?? '']?.wallet ?? '' },
				banks: own.banks,
				payBy: createdAt + day,
				challenge: { $fresh: 16 },
				...(own.mandate?.token ? { quickCard: own.mandate.lastDigits } : {}),
				...(error ? { error } : {})
			}
		});
	},
	refusal(own: DeskContext, user: string, error: string): Draft {
		const { tradeId } = tradeOf(own);
		return say(cashierRefusal, {
			refusal: { tradeId, ...whyNot(own, user, error), challenge: { $fresh: 16 } }
		});
	},
	redirect(own: DeskContext): Draft {
		const { paymentId, payUrl } = channelOf(own);
		return say(bankRedirect, {
			redirect: { tradeId: tradeOf(own).tradeId, payUrl, paymentId: paymentId ?? '' }
		});
	}
};
const nobodysWord = { score: 0, good: 0, all: 0, disputesLost: 0 };
