import * as bank from '#lib/parties/kinds/host.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as query from '#lib/parties/kinds/query.ts';
import * as refund from '#lib/parties/kinds/refund.ts';
import * as wallet from '#lib/parties/kinds/wallet.ts';
import type { Written } from '../../table.ts';

/** Goods, questions, money back, the end of the day (M1A-10 to M1A-13, S8; domain 4.6). */
export const after: readonly Written[] = [
	[
		'M1A-10',
		order.orderPaidNotice,
		['merchant', 'customer'],
		'shop',
		1,
		'CK04 CK05 CK09 CK15',
		{ phase: 'ship', steps: ['S8'] }
	],
	[
		'M1A-11',
		order.shipmentOrder,
		['merchant', 'carrier'],
		'carrier',
		1,
		'CK04 CK09',
		{ steps: ['S8'] }
	],
	[
		'M1A-12',
		order.waybill,
		['carrier', 'merchant'],
		'carrier',
		2,
		'CK04 CK09 CK39',
		{ steps: ['S8'] }
	],
	['M1A-13', order.shipmentNotice, ['merchant', 'customer'], 'shop', 2, '', { steps: ['S8'] }],
	[
		'SQ-1',
		query.statusQuery,
		['merchant', 'paymentGateway'],
		'bank',
		2,
		'CK04 CK05 CK09 CK12 CK30',
		{ phase: 'notify' }
	],
	[
		'SQ-2',
		query.statusAnswer,
		['paymentGateway', 'merchant'],
		'bank',
		2,
		'CK04 CK05 CK09 CK12 CK30 CK15'
	],
	// The customer may ask, too (domain 4.6); she is answered with her receipt.
	[
		'SQ-3',
		wallet.paymentEnquiry,
		['customer', 'paymentGateway'],
		'wallet',
		2,
		'CK04 CK05 CK09 CK12 CK30',
		{ answer: 'SQ-4' }
	],
	[
		'SQ-4',
		wallet.paymentReceipt,
		['paymentGateway', 'customer'],
		'wallet',
		2,
		'CK04 CK05 CK09 CK12 CK15'
	],
	[
		'RF-1',
		wallet.sealedRefundRequest,
		['merchant', 'paymentGateway'],
		'bank',
		1,
		'CK03 CK04 CK05 CK09 CK11 CK12 CK30 CK13 CK32',
		{ phase: 'refund', idempotency: ['request.refundId'] }
	],
	[
		'RF-2',
		bank.refundFinancial,
		['paymentGateway', 'host'],
		'inside',
		2,
		'CK13 CK30 CK33',
		{ idempotency: ['message.refundId'], shownAs: '0200' }
	],
	[
		'RF-3',
		bank.refundFinancialResponse,
		['host', 'paymentGateway'],
		'inside',
		2,
		'CK30',
		{ shownAs: '0210' }
	],
	[
		'RF-4',
		refund.refundResult,
		['paymentGateway', 'merchant'],
		'bank',
		1,
		'CK04 CK05 CK09 CK12 CK30'
	],
	[
		'RF-5',
		refund.refundNotice,
		['paymentGateway', 'customer'],
		'wallet',
		1,
		'CK04 CK05 CK09 CK12 CK15'
	],
	[
		'RC-1',
		order.statement,
		['paymentGateway', 'merchant'],
		'bank',
		2,
		'CK04 CK05 CK09 CK12',
		{ phase: 'reconcile', lifetimeMs: 24 * 3_600_000 }
	],
	['RC-2', order.statementResult, ['merchant', 'paymentGateway'], 'bank', 2, 'CK04 CK05 CK09 CK12']
];
