import * as order from '#lib/parties/kinds/order.ts';
import * as wallet from '#lib/parties/kinds/wallet.ts';
import type { Written } from '../../table.ts';
import { querying, reconciling, refunding } from './settling.ts';

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
	...querying,
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
	...refunding,
	...reconciling
];
