import * as order from '#lib/parties/kinds/order.ts';
import * as payment from '#lib/parties/kinds/payment.ts';
import type { Written } from '../../table.ts';
import { status } from './lines.ts';

/** From the shelf to the ticket (M2-01 to M2-13, S1 to S4). */
export const ordering: readonly Written[] = [
	[
		'M2-01',
		order.productSelect,
		['customer', 'merchant'],
		'shop',
		2,
		'CK01',
		{ phase: 'order', steps: ['S1'] }
	],
	[
		'M2-02',
		order.orderForm,
		['merchant', 'customer'],
		'shop',
		2,
		'CK04 CK05 CK06 CK08 CK09',
		{ steps: ['S1'] }
	],
	[
		'M2-03',
		order.encryptedOrder,
		['customer', 'merchant'],
		'shop',
		1,
		'CK03 CK01 CK10 CK11 CK16 CK15',
		{ steps: ['S1', 'S2'] }
	],
	[
		'M2-04',
		payment.paymentRequest,
		['merchant', 'window'],
		'bank',
		1,
		'CK01 CK02',
		{ phase: 'identify', steps: ['S3'], audience: 'HB', lifetimeMs: 30 * 60_000 }
	],
	[
		'M2-05',
		payment.requestForwarded,
		['window', 'authenticator'],
		'inside',
		3,
		'CK04 CK05 CK06 CK08 CK09 CK10 CK11 CK12 CK07',
		{ steps: ['S4'], status: { ask: 'M2-06' } }
	],
	...status('M2-06', 'M2-07', 'authenticator', 'bankToCa', ['M2-06', 'M2-07']),
	[
		'M2-08',
		payment.merchantVerified,
		['authenticator', 'gateway'],
		'inside',
		3,
		'CK18',
		{ steps: ['S4'] }
	],
	[
		'M2-09',
		payment.openPayment,
		['gateway', 'bookkeeper'],
		'inside',
		3,
		'CK13 CK18 CK29',
		{ idempotency: ['payment.merchantId', 'payment.orderId', 'payment.attempt'] }
	],
	['M2-10', payment.paymentOpened, ['bookkeeper', 'gateway'], 'inside', 3, ''],
	[
		'M2-11',
		payment.paymentTicket,
		['gateway', 'merchant'],
		'bankVia',
		2,
		'CK04 CK05 CK09 CK12 CK30',
		{ steps: ['S4'] }
	],
	[
		'M2-12',
		order.redirect,
		['merchant', 'customer'],
		'shop',
		2,
		'CK37',
		{ phase: 'pay', steps: ['S5'] }
	],
	[
		'M2-13',
		payment.openPaymentPage,
		['customer', 'window'],
		'page',
		2,
		'CK01 CK02',
		{ steps: ['S5'] }
	],
	['M2-13a', payment.pageRequested, ['window', 'gateway'], 'inside', 3, 'CK30 CK31'],
	['M2-13b', payment.pageOrdered, ['gateway', 'authenticator'], 'inside', 3, ''],
	[
		'M2-13c',
		payment.pagePrepared,
		['authenticator', 'window'],
		'inside',
		3,
		'',
		{ audience: 'CUS' }
	]
];

/** The front order channel: the browser carries the same signed bytes (domain 5.3, variant). */
export const front: readonly Written[] = [
	[
		'M2-04',
		payment.paymentForm,
		['merchant', 'customer'],
		'shop',
		1,
		'',
		{ phase: 'identify', steps: ['S3'], audience: 'HB', lifetimeMs: 30 * 60_000 }
	],
	[
		'M2-04',
		payment.paymentFormPosted,
		['customer', 'window'],
		'page',
		1,
		'CK01 CK02',
		{ key: 'M2-04-posted', steps: ['S3'] }
	]
];
