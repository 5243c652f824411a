import type { Draft } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import {
	orderForm,
	orderPaidNotice,
	redirect,
	refundRequest,
	shipmentNotice,
	shipmentOrder,
	statementResult
} from '../kinds/order.ts';
import { notificationAck, paymentForm, paymentRequest } from '../kinds/payment.ts';
import { completionRequest } from '../kinds/completion.ts';
import { receiptTaken } from '../kinds/reconciling.ts';
import { statusQuery } from '../kinds/query.ts';
import { paymentOffer } from '../kinds/wallet.ts';
import type { Screen } from '#lib/world/world.ts';
import { screen } from '../acting.ts';
import type { MerchantContext, Order } from './context.ts';
import { word } from '../finding.ts';

const dayMs = 86_400_000;
const payableMs = 30 * 60_000;

export function orderOf(shop: MerchantContext): Order {
	if (!shop.order) throw new Error('the merchant has no: order');
	return shop.order;
}
function paymentOf(shop: MerchantContext): string {
	if (!shop.paymentId) throw new Error('the merchant has no: payment');
	return shop.paymentId;
}

/** What an order of a product costs by the merchant's own price list; null for a product he does not sell. */
export function priced(shop: MerchantContext, sku: string, quantity: number) {
	const product = shop.products.find((one) => one.sku === sku);
	if (!product) return null;
	const unitPrice = { minor: product.unitPriceMinor, ccy: shop.ccy };
	const lines = [{ sku, title: product.title, quantity, unitPrice }];
	return {
		lines,
		total: { minor: product.unitPriceMinor * quantity + shop.shippingFee, ccy: shop.ccy }
	};
}

/** What the bank has taken from the customer: the whole order, unless it was held first. */
export const takenMinor = (shop: MerchantContext): number =>
	shop.sale ? shop.sale.capturedMinor : orderOf(shop).total.minor;

/** How much a refund by the plan gives back; the second `too-much` is over what was paid. */
function refundMinor(shop: MerchantContext): number {
	const minor = takenMinor(shop);
	const part = Math.floor((minor * 2) / 7);
	if (shop.refundPlan === 'partial') return part;
	if (shop.refundPlan === 'too-much') return shop.refunds === 0 ? part : minor;
	return minor;
}

interface Choice {
	readonly sku: string;
	readonly quantity: number;
	readonly orderDraftId?: string;
}

/** The messages a merchant sends, made from what he knows. */
export const says = {
	orderForm(shop: MerchantContext, { sku, quantity, orderDraftId }: Choice, at: number): Draft {
		const offer = priced(shop, sku, quantity);
		if (!offer) throw new Error(`no such product: ${sku}`);
		return say(orderForm, {
			form: {
				orderDraftId: orderDraftId ?? `D${at}`,
				lines: offer.lines,
				shippingFee: shop.shippingFee,
				total: offer.total,
				merchantName: shop.name,
				encryptionCertificate: { $certificate: 'merchant encrypt' }
			}
		});
	},
	request(shop: MerchantContext): Draft {
		const order = orderOf(shop);
		const first = order.lines[0] ?? {};
		const { site = 'lantern-books.example' } = shop;
		const request = {
			merchantId: shop.merchantId,
			payeeName: shop.name,
			orderId: order.orderId,
			orderDigest: order.orderDigest,
			amount: order.total,
			goodsSummary: word(first['title']).slice(0, 40),
			orderDate: order.placedAt,
			returnUrl: `https://${site}/return`,
			notifyUrl: `https://${site}/notify`,
			expiresAt: order.placedAt + payableMs,
			certificate: { $certificate: 'merchant sign' },
			...shop.products.find(({ sku }) => sku === first['sku'])?.terminal,
			...(shop.attempt > 1 ? { attempt: shop.attempt } : {})
		};
		return shop.orderChannel === 'front'
			? say(paymentForm, { request })
			: say(paymentRequest, { request });
	},
	/** What the customer may instruct her bank to pay, signed and good for as long as the order is. */
	offer(shop: MerchantContext): Draft {
		const { orderId, orderDigest, total, placedAt } = orderOf(shop);
		return say(paymentOffer, {
			offer: {
				merchantId: shop.merchantId,
				payeeName: shop.name,
				orderId,
				orderDigest,
				amount: total,
				gatewayId: shop.gatewayId ?? '',
				expiresAt: placedAt + payableMs,
				merchantCertificate: { $certificate: 'merchant sign' },
				gatewayCertificate: { $certificate: 'paymentGateway encrypt' }
			}
		});
	},
	redirect: (shop: MerchantContext): Draft =>
		say(redirect, {
			redirect: {
				payUrl: shop.payUrl ?? '',
				paymentId: paymentOf(shop),
				orderId: orderOf(shop).orderId,
				orderDraftId: orderOf(shop).orderDraftId
			}
		}),
	ack: (paymentId: string): Draft =>
		say(notificationAck, { ack: { paymentId, result: 'SUCCESS' } }),
	complete(shop: MerchantContext): Draft {
		const { orderId, total } = orderOf(shop);
		return say(completionRequest, {
			request: {
				paymentId: paymentOf(shop),
				orderId,
				merchantId: shop.merchantId,
				amount: total,
				waybillNo: shop.waybillNo ?? ''
			}
		});
	},
	receiptTaken: (paymentId: string): Draft => say(receiptTaken, { taken: { paymentId } }),
	paidNotice: (shop: MerchantContext): Draft =>
		say(orderPaidNotice, {
			notice: {
				orderId: orderOf(shop).orderId,
				paymentId: paymentOf(shop),
				amount: orderOf(shop).total,
				shipBy: orderOf(shop).placedAt + 3 * dayMs
			}
		}),
	shipment: (shop: MerchantContext): Draft =>
		say(shipmentOrder, {
			shipment: {
				orderId: orderOf(shop).orderId,
				parcels: 1,
				handlingClass: 'standard',
				shipTo: orderOf(shop).shipTo
			}
		}),
	shipped: (shop: MerchantContext): Draft =>
		say(shipmentNotice, {
			notice: {
				orderId: orderOf(shop).orderId,
				carrier: 'Crane Express',
				waybillNo: shop.waybillNo ?? ''
			}
		}),
	query: (shop: MerchantContext): Draft =>
		say(statusQuery, {
			query: { merchantId: shop.merchantId, orderId: orderOf(shop).orderId, try: shop.queries + 1 }
		}),
	refund(
		shop: MerchantContext,
		reason: 'customer-changed-mind' | 'agreed' | 'paid-after-closing'
	): Draft {
		const { orderId, total } = orderOf(shop);
		const whole = reason === 'paid-after-closing';
		return say(refundRequest, {
			request: {
				refundId: `R${shop.refunds + 1}-${orderId}`,
				paymentId: paymentOf(shop),
				orderId,
				merchantId: shop.merchantId,
				amount: { minor: whole ? total.minor : refundMinor(shop), ccy: total.ccy },
				void: whole || shop.refundPlan === 'void',
				reason
			}
		});
	},
	reconciled(shop: MerchantContext, date: string): Draft {
		const { madeUp, missingAtBank } = shop.reconciled ?? { madeUp: 0, missingAtBank: 0 };
		return say(statementResult, {
			result: { date, agreed: madeUp + missingAtBank === 0, madeUp, missingAtBank }
		});
	}
};

/** What the merchant's order page shows. */
export const sees = (shop: MerchantContext, name: string): Screen =>
	screen(name, {
		orderId: shop.order?.orderId ?? null,
		total: shop.order?.total ?? null,
		waybillNo: shop.waybillNo
	});
