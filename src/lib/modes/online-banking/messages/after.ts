import * as order from '#lib/parties/kinds/order.ts';
import * as query from '#lib/parties/kinds/query.ts';
import * as refund from '#lib/parties/kinds/refund.ts';
import * as settlement from '#lib/parties/kinds/settlement.ts';
import type { Written } from '../../table.ts';

/** Goods, questions, money back, the end of the day (M2-26 to M2-30, S8; domain 4.6, 5.7). */
export const after: readonly Written[] = [
	[
		'M2-26',
		order.returnToMerchant,
		['customer', 'merchant'],
		'shop',
		2,
		'CK30',
		{ phase: 'notify' }
	],
	// The order stays payable when a payment failed (B01): the way back to M2-04.
	['M2-26a', order.payAgain, ['customer', 'merchant'], 'shop', 2, 'CK30 CK31', { phase: 'pay' }],
	[
		'M2-27',
		order.orderPaidNotice,
		['merchant', 'customer'],
		'shop',
		1,
		'CK04 CK05 CK09 CK15',
		{ phase: 'ship', steps: ['S8'] }
	],
	[
		'M2-28',
		order.shipmentOrder,
		['merchant', 'carrier'],
		'carrier',
		1,
		'CK04 CK09',
		{ steps: ['S8'] }
	],
	[
		'M2-29',
		order.waybill,
		['carrier', 'merchant'],
		'carrier',
		2,
		'CK04 CK09 CK39',
		{ steps: ['S8'] }
	],
	['M2-30', order.shipmentNotice, ['merchant', 'customer'], 'shop', 2, '', { steps: ['S8'] }],
	[
		'SQ-1',
		query.statusQuery,
		['merchant', 'gateway'],
		'bankVia',
		2,
		'CK04 CK05 CK09 CK12 CK30',
		{ phase: 'notify' }
	],
	[
		'SQ-2',
		query.statusAnswer,
		['gateway', 'merchant'],
		'bankVia',
		2,
		'CK04 CK05 CK09 CK12 CK30 CK15'
	],
	[
		'RF-1',
		order.refundRequest,
		['merchant', 'window'],
		'bank',
		1,
		'CK01 CK02',
		{ phase: 'refund', audience: 'HB' }
	],
	[
		'RF-2',
		refund.refundForwarded,
		['window', 'authenticator'],
		'inside',
		3,
		'CK04 CK05 CK06 CK08 CK09 CK10 CK11 CK12 CK07',
		{ status: { ask: 'M2-06' } }
	],
	['RF-3', refund.refundVerified, ['authenticator', 'gateway'], 'inside', 3, 'CK30 CK32'],
	[
		'RF-4',
		refund.refundCommand,
		['gateway', 'bookkeeper'],
		'inside',
		2,
		'CK13 CK33',
		{ idempotency: ['refund.refundId'] }
	],
	['RF-5', refund.refundPosted, ['bookkeeper', 'gateway'], 'inside', 2, ''],
	['RF-6', refund.refundResult, ['gateway', 'merchant'], 'bankVia', 1, 'CK04 CK05 CK09 CK12 CK30'],
	['RF-7', refund.refundNotice, ['gateway', 'customer'], 'pageVia', 1, 'CK04 CK05 CK09 CK12 CK15'],
	[
		'RC-1',
		order.statement,
		['gateway', 'merchant'],
		'bankVia',
		2,
		'CK04 CK05 CK09 CK12',
		{ phase: 'reconcile', lifetimeMs: 24 * 3_600_000 }
	],
	['RC-2', order.statementResult, ['merchant', 'gateway'], 'bankVia', 2, 'CK04 CK05 CK09 CK12']
];

/** The interbank leg when the merchant banks elsewhere (domain 5.5). */
export const elsewhere: readonly Written[] = [
	[
		'X2-1',
		settlement.settlementOrder,
		['bookkeeper', 'settlementBank'],
		'central',
		2,
		'CK04 CK05 CK09 CK12 CK13',
		{ phase: 'settle', idempotency: ['order.txId'], shownAs: 'pacs.008' }
	],
	[
		'X2-2',
		settlement.debitNotice,
		['settlementBank', 'bookkeeper'],
		'central',
		2,
		'CK04 CK05 CK09 CK12 CK15',
		{ shownAs: 'camt.054' }
	],
	[
		'X2-3',
		settlement.creditTransfer,
		['settlementBank', 'receivingBank'],
		'centralOther',
		2,
		'CK04 CK05 CK09 CK12 CK13',
		{ idempotency: ['transfer.txId'], shownAs: 'pacs.008' }
	],
	[
		'X2-4',
		settlement.creditConfirmed,
		['receivingBank', 'settlementBank'],
		'centralOther',
		2,
		'CK04 CK05 CK09 CK12',
		{ shownAs: 'pacs.002' }
	]
];
