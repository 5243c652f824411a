import * as bank from '#lib/parties/kinds/host.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as query from '#lib/parties/kinds/query.ts';
import * as refund from '#lib/parties/kinds/refund.ts';
import * as wallet from '#lib/parties/kinds/wallet.ts';
import type { Written } from '../../table.ts';

/** The merchant asks the bank how a payment stands (domain 4.6). */
export const querying: readonly Written[] = [
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
	]
];

/** Money goes back by the merchant's decision (domain 4.6). */
export const refunding: readonly Written[] = [
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
	]
];

/** The end of the day. */
export const reconciling: readonly Written[] = [
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
