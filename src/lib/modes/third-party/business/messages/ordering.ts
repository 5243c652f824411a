import * as instalment from '#lib/parties/kinds/instalment.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as purchase from '#lib/parties/kinds/purchase.ts';
import type { Written } from '../../../table.ts';
import { lasting, status } from './lines.ts';

const shop = { as: { merchant: 'seller' } };
const signature = 'CK04 CK05 CK09 CK12';

/** From the quotation to the payment plan (M4B-01 to M4B-04). SH-1 and SH-2 are the seller's shelf. */
export const ordering: readonly Written[] = [
	[
		'SH-1',
		order.productSelect,
		['buyer', 'seller'],
		'order',
		2,
		'CK30',
		{ key: 'SH-1-company', phase: 'order' }
	],
	[
		'SH-2',
		order.orderForm,
		['seller', 'buyer'],
		'order',
		2,
		`${signature} CK15`,
		{ key: 'SH-2-company', ...shop }
	],
	[
		'M4B-01',
		purchase.purchaseOrder,
		['buyer', 'seller'],
		'order',
		1,
		'CK03 CK04 CK05 CK09 CK10 CK11 CK12 CK13 CK15',
		{ idempotency: ['order.poId'], ...lasting }
	],
	[
		'M4B-02',
		purchase.orderAcceptance,
		['seller', 'buyer'],
		'order',
		1,
		'CK03 CK04 CK05 CK09 CK12 CK17'
	],
	[
		'M4B-03',
		instalment.scheduledTrade,
		['seller', 'tradeDesk'],
		'sellerDesk',
		1,
		'CK04 CK05 CK06 CK07 CK09 CK10 CK11 CK12 CK13 CK18 CK15',
		{ phase: 'register', idempotency: ['trade.poId'], ...lasting }
	],
	...status('tradeDesk', 'deskToCa', ['PK-1-desk', 'PK-2-desk'], 'register'),
	[
		'M4B-03a',
		instalment.tradeOpened,
		['tradeDesk', 'seller'],
		'sellerDesk',
		2,
		`${signature} CK30 CK15`
	],
	[
		'M4B-04',
		instalment.paymentDue,
		['tradeDesk', 'buyer'],
		'buyerDesk',
		2,
		`${signature} CK30 CK17 CK15 CK29`,
		{ phase: 'pay' }
	],
	['M4B-04b', instalment.dueTaken, ['buyer', 'tradeDesk'], 'buyerDesk', 3, 'CK30'],
	[
		'M4B-04a',
		instalment.paymentReminder,
		['tradeDesk', 'buyer'],
		'buyerDesk',
		2,
		`${signature} CK30 CK15`
	]
];
