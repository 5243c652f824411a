import * as order from '#lib/parties/kinds/order.ts';
import * as payment from '#lib/parties/kinds/payment.ts';
import * as query from '#lib/parties/kinds/query.ts';
import * as reconciling from '#lib/parties/kinds/reconciling.ts';
import type { Written } from '../../table.ts';
import { asGateway, status } from './lines.ts';

const day = 24 * 3_600_000;

/** Everybody is told, and the goods go out (M3-22 to M3-28); SQ asks what became of an order. */
export const shipping: readonly Written[] = [
	[
		'M3-22',
		payment.paymentNotification,
		['joint', 'merchant'],
		'gateway',
		1,
		'CK04 CK05 CK07 CK09 CK12 CK30 CK13 CK15 CK31',
		{
			phase: 'notify',
			steps: ['S7'],
			idempotency: ['notification.paymentId'],
			lifetimeMs: day,
			...asGateway
		}
	],
	...status('PK-1', 'PK-2', 'merchant', 'shopToCa'),
	[
		'M3-23',
		payment.notificationAck,
		['merchant', 'joint'],
		'gateway',
		2,
		'CK30',
		{ steps: ['S7'] }
	],
	[
		'M3-24',
		payment.paymentResult,
		['joint', 'customer'],
		'page',
		1,
		'CK04 CK05 CK09 CK12 CK15',
		{ steps: ['S7'], ...asGateway }
	],
	['M3-25', order.returnToMerchant, ['customer', 'merchant'], 'shop', 2, 'CK30'],
	['M3-25a', order.payAgain, ['customer', 'merchant'], 'shop', 2, 'CK30 CK31', { phase: 'pay' }],
	[
		'SQ-1',
		query.statusQuery,
		['merchant', 'joint'],
		'gateway',
		2,
		'CK04 CK05 CK09 CK12 CK30',
		{ phase: 'notify' }
	],
	[
		'SQ-2',
		query.statusAnswer,
		['joint', 'merchant'],
		'gateway',
		2,
		'CK04 CK05 CK09 CK12 CK30 CK15',
		asGateway
	],
	['RC-1', reconciling.undeliveredNotice, ['joint', 'bank'], 'member', 3, 'CK30 CK15'],
	['RC-1a', reconciling.undeliveredTaken, ['bank', 'joint'], 'member', 3, 'CK30'],
	[
		'RC-2',
		reconciling.receiptNotice,
		['bank', 'merchant'],
		'acquiring',
		2,
		'CK04 CK05 CK06 CK08 CK09 CK12 CK30 CK15'
	],
	['RC-3', reconciling.receiptTaken, ['merchant', 'bank'], 'acquiring', 3, 'CK30'],
	[
		'M3-26',
		order.orderPaidNotice,
		['merchant', 'customer'],
		'shop',
		1,
		'CK04 CK05 CK09 CK15',
		{ phase: 'ship', steps: ['S8'] }
	],
	[
		'M3-27',
		order.shipmentOrder,
		['merchant', 'carrier'],
		'carrier',
		1,
		'CK04 CK09',
		{ steps: ['S8'] }
	],
	[
		'M3-28',
		order.waybill,
		['carrier', 'merchant'],
		'carrier',
		2,
		'CK04 CK09 CK39',
		{ steps: ['S8'] }
	],
	// As M2-30: the table of domain 6.2 leaves it out.
	['M3-29', order.shipmentNotice, ['merchant', 'customer'], 'shop', 2, '', { steps: ['S8'] }]
];
