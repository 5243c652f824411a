import { say, type Draft } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { choice, screen } from '../../acting.ts';
import { word } from '../../finding.ts';
import { cashierRedirect } from '../../kinds/cashier.ts';
import { claimAccepted, claimRejected, sellerEvidence } from '../../kinds/dispute.ts';
import { createTrade, sellerAck, shippingNotice, tradeQuery } from '../../kinds/guarantee.ts';
import { payoutCreditSeen, withdrawRequest } from '../../kinds/payout.ts';
import type { MerchantContext } from '../context.ts';
import { orderOf } from '../says.ts';
import type { HisTrade } from './context.ts';

const site = 'https://lantern-books.example';
/** A number that looks like a waybill's and is none. */
const inventedNo = 'CX0000000000';

export function tradeOf({ trade }: MerchantContext): HisTrade {
	if (!trade) throw new Error('the seller has no: trade');
	return trade;
}
export const withdrawalIdOf = (shop: MerchantContext): string => `W-${tradeOf(shop).tradeId}`;
const carrier = 'Crane Express';

/** The buyer's claim; a seller who has none here is a bug. */
export function claimOf(shop: MerchantContext) {
	const { claim } = tradeOf(shop);
	if (!claim) throw new Error('the seller has no: claim');
	return claim;
}
/** Digest of a photograph of the packed parcel, where he took one. */
const shown = ({ habits }: MerchantContext) =>
	habits?.hasEvidence ? { evidence: { $fresh: 32 } } : {};

/** What a seller says where a third party holds the money. */
export const tradeSays = {
	create(shop: MerchantContext): Draft {
		const { orderId, orderDigest, lines, total } = orderOf(shop);
		return say(createTrade, {
			trade: {
				sellerId: shop.merchantId,
				orderId,
				orderDigest,
				goodsSummary: word(lines[0]?.['title']).slice(0, 40),
				amount: total,
				shipByHours: 72,
				confirmDays: 10,
				returnUrl: `${site}/return`,
				notifyUrl: `${site}/notify`
			}
		});
	},
	redirect(shop: MerchantContext): Draft {
		const { orderId, orderDraftId } = orderOf(shop);
		const { tradeId, cashierUrl } = tradeOf(shop);
		return say(cashierRedirect, { redirect: { tradeId, cashierUrl, orderId, orderDraftId } });
	},
	query: (shop: MerchantContext): Draft =>
		say(tradeQuery, {
			query: {
				sellerId: shop.merchantId,
				orderId: orderOf(shop).orderId,
				try: shop.queries + 1
			}
		}),
	seen: (shop: MerchantContext, news: string): Draft =>
		say(sellerAck, { ack: { tradeId: tradeOf(shop).tradeId, news } }),
	shipped(shop: MerchantContext): Draft {
		const { tradeId, waybillText } = tradeOf(shop);
		const { orderId } = orderOf(shop);
		return say(shippingNotice, {
			notice: { tradeId, orderId, carrier, waybillNo: shop.waybillNo ?? '' },
			waybill: { $carry: waybillText }
		});
	},
	/** The number alone: he has no waybill that a carrier has signed. */
	invented: (shop: MerchantContext): Draft => ({
		kind: shippingNotice.kind,
		parts: {
			notice: {
				tradeId: tradeOf(shop).tradeId,
				orderId: orderOf(shop).orderId,
				carrier,
				waybillNo: inventedNo
			}
		}
	}),
	withdraw(shop: MerchantContext): Draft {
		const { netMinor } = tradeOf(shop);
		return say(withdrawRequest, {
			request: {
				withdrawalId: withdrawalIdOf(shop),
				sellerId: shop.merchantId,
				amount: { minor: netMinor, ccy: shop.ccy },
				payoutAccount: shop.habits?.payoutAccount ?? ''
			}
		});
	},
	accept(shop: MerchantContext): Draft {
		const { tradeId, amount, returnGoods } = claimOf(shop);
		const { address = '' } = shop.habits ?? {};
		return say(claimAccepted, {
			answer: { tradeId, amount, ...(returnGoods ? { returnTo: address } : {}) }
		});
	},
	reject(shop: MerchantContext): Draft {
		const { tradeId } = claimOf(shop);
		const grounds = 'the goods left the shop as ordered';
		return say(claimRejected, { answer: { tradeId, grounds, ...shown(shop) } });
	},
	evidence: (shop: MerchantContext): Draft =>
		say(sellerEvidence, { shown: { tradeId: tradeOf(shop).tradeId, ...shown(shop) } }),
	creditSeen: (endToEndId: string): Draft => say(payoutCreditSeen, { seen: { endToEndId } })
};

function facts(shop: MerchantContext) {
	const { netMinor = 0, error = null } = shop.trade ?? {};
	return {
		orderId: shop.order?.orderId ?? '',
		...(shop.order ? { total: shop.order.total } : {}),
		netMinor,
		...(error ? { error } : {})
	};
}
/** The seller's page: what is held for him, and what is his (domain 7.8). */
export const tradeScreens = {
	of: (shop: MerchantContext, name: string): Screen => screen(name, facts(shop)),
	/** The buyer's claim: he agrees, refuses, or says nothing. */
	claim(shop: MerchantContext): Screen {
		const { reason, amount, returnGoods } = claimOf(shop);
		const [accept, reject] = [{ type: 'accept-claim' }, { type: 'reject-claim' }];
		const usual = { accepts: accept, rejects: reject, silent: null }[
			shop.habits?.answers ?? 'silent'
		];
		return choice(
			'seller-claim',
			{ ...facts(shop), reason, amount, returnGoods },
			[accept, reject],
			usual ? { event: usual, afterMs: 3_600_000 } : null
		);
	},
	/** The money is his: he takes it out of the wallet, or leaves it there. */
	released: (shop: MerchantContext): Screen =>
		choice('seller-released', facts(shop), [{ type: 'withdraw' }], null)
};
