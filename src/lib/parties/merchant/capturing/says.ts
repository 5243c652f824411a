import type { AmountValue } from '#lib/world/field.ts';
import { say, type Draft } from '#lib/world/row.ts';
import { cardAuthorization, cardForm } from '../../kinds/cardForm.ts';
import {
	authorizationRequest,
	authorizationReversal,
	captureRequest,
	initResponse,
	inquiryResponse,
	purchaseResponse,
	voidNotice
} from '../../kinds/set.ts';
import type { MerchantContext as Shop, Sale } from '../context.ts';
import { orderOf } from '../says.ts';

/** The purchase; a merchant who has none here is a bug. */
export function saleOf({ sale }: Shop): Sale {
	if (!sale) throw new Error('the merchant has no: sale');
	return sale;
}
const must = <T>(value: T | null, what: string): T => {
	if (value === null) throw new Error(`the merchant has no: ${what}`);
	return value;
};
const numbered = (shop: Shop) => {
	const { xid, orderId } = saleOf(shop);
	return { xid, orderId };
};
const paid = ({ paymentId }: Shop) => (paymentId ? { paymentId } : {});

/** What the goods are worth that leave now: all of them, or one of several and the carriage. */
export function shippedNow(shop: Shop): number {
	const { lines, total } = orderOf(shop);
	if (shop.capturePlan !== 'part') return total.minor;
	const [line] = lines;
	const unit = (line?.['unitPrice'] as AmountValue | undefined)?.minor ?? 0;
	return total.minor - unit * (Number(line?.['quantity']) - 1);
}
/** How much more than was held he asks for who asks for too much (domain 10.1, A26). */
const tooMuchMinor = 10_000;
function captureNow(shop: Shop): number {
	const { captures, shippedMinor } = saleOf(shop);
	return shop.capturePlan === 'too-much' && captures === 0
		? shippedMinor + tooMuchMinor
		: shippedMinor;
}

/** The messages of a merchant whose customers' money is held first (domain 4.3). */
export const capturingSays = {
	/** PInitRes. */
	init: (shop: Shop): Draft =>
		say(initResponse, {
			init: {
				...numbered(shop),
				merchantId: shop.merchantId,
				challC: saleOf(shop).challC,
				challM: { $fresh: 16 },
				merchantCertificate: { $certificate: 'merchant sign' },
				gatewayCertificate: { $certificate: 'paymentGateway encrypt' }
			}
		}),
	/** The page on which he asks for the card number himself. */
	cardForm: (shop: Shop): Draft =>
		say(cardForm, {
			form: {
				...numbered(shop),
				merchantId: shop.merchantId,
				payeeName: shop.name,
				amount: orderOf(shop).total
			}
		}),
	/** AuthReq: the payment half goes on as it came; or the card number that he has read. */
	authorize(shop: Shop): Draft {
		const { payment, card, hod } = saleOf(shop);
		const { orderDigest, total } = orderOf(shop);
		const asked = { ...numbered(shop), merchantId: shop.merchantId, authAmount: total };
		if (payment !== null)
			return say(authorizationRequest, {
				request: { ...asked, oimd: orderDigest, hod },
				payment: { $carry: payment }
			});
		const { name, expiry } = must(card, 'card');
		return say(cardAuthorization, {
			request: { ...asked, orderDigest, pan: { $secret: 'pan', name }, expiry }
		});
	},
	/** PRes. */
	answer(shop: Shop): Draft {
		const { challC, standing } = saleOf(shop);
		const told = standing === 'declined' || standing === 'refused' ? standing : 'authorized';
		return say(purchaseResponse, {
			response: {
				...numbered(shop),
				...paid(shop),
				authAmount: orderOf(shop).total,
				challC,
				result: told
			}
		});
	},
	/** InqRes. */
	standing: (shop: Shop, challenge: string): Draft =>
		say(inquiryResponse, {
			response: {
				...numbered(shop),
				...paid(shop),
				...(shop.order ? { authAmount: shop.order.total } : {}),
				challenge,
				result: saleOf(shop).standing
			}
		}),
	/** CapReq. */
	capture(shop: Shop): Draft {
		const { xid, captures, captureToken } = saleOf(shop);
		const captureAmount = { minor: captureNow(shop), ccy: orderOf(shop).total.ccy };
		return say(captureRequest, {
			request: { xid, captureNumber: captures + 1, captureAmount },
			captureToken: { $carry: must(captureToken, 'capture token') }
		});
	},
	/** AuthRevReq. */
	giveBack: (shop: Shop): Draft =>
		say(authorizationReversal, {
			request: { ...numbered(shop), merchantId: shop.merchantId, amount: orderOf(shop).total }
		}),
	voided: (shop: Shop): Draft =>
		say(voidNotice, { notice: { ...numbered(shop), amount: orderOf(shop).total } })
};
