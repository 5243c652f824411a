import * as cashier from '#lib/parties/kinds/cashier.ts';
import * as guarantee from '#lib/parties/kinds/guarantee.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as quickPay from '#lib/parties/kinds/quickPay.ts';
import type { Written } from '../../../table.ts';
import { asMerchant, signature, status } from './lines.ts';

/** From the shelf to the cashier (M4-01 to M4-07). SH-1 and SH-2 come before every order. */
export const ordering: readonly Written[] = [
	['SH-1', order.productSelect, ['customer', 'merchant'], 'shop', 2, 'CK01', { phase: 'shopping' }],
	['SH-2', order.orderForm, ['merchant', 'customer'], 'shop', 2, 'CK04 CK05 CK06 CK08 CK09'],
	[
		'M4-01',
		order.encryptedOrder,
		['customer', 'merchant'],
		'shop',
		1,
		'CK03 CK01 CK10 CK11 CK15 CK16'
	],
	[
		'M4-02',
		guarantee.createTrade,
		['merchant', 'institution'],
		'seller',
		1,
		'CK04 CK05 CK06 CK07 CK09 CK10 CK11 CK12 CK16 CK13 CK18',
		{
			phase: 'register',
			idempotency: ['trade.sellerId', 'trade.orderId'],
			status: { ask: 'PK-1-desk' }
		}
	],
	...status('institution', 'deskToCa', ['PK-1-desk', 'PK-2-desk']),
	[
		'M4-03',
		guarantee.tradeCreated,
		['institution', 'merchant'],
		'seller',
		2,
		`${signature} CK30 CK15`
	],
	['M4-04', cashier.cashierRedirect, ['merchant', 'customer'], 'shop', 2, '', { phase: 'cashier' }],
	[
		'M4-05',
		cashier.openCashier,
		['customer', 'institution'],
		'cashier',
		2,
		'CK02 CK03 CK24 CK23 CK30 CK31'
	],
	[
		'M4-06',
		cashier.cashierPage,
		['institution', 'customer'],
		'cashier',
		1,
		`${signature} CK10 CK30 CK38`
	],
	['M4-07', cashier.payChoice, ['customer', 'institution'], 'cashier', 1, 'CK30 CK31 CK11'],
	[
		'M4-07',
		cashier.walletPayment,
		['customer', 'institution'],
		'cashier',
		1,
		'CK03 CK30 CK31 CK11 CK24 CK23 CK15 CK25',
		{ key: 'M4-07-wallet' }
	],
	['QA-1', quickPay.quickAgreement, ['customer', 'institution'], 'cashier', 1, 'CK30 CK31'],
	['QA-2', quickPay.tokenRequest, ['institution', 'window'], 'bank', 2, 'CK02', asMerchant],
	[
		'QA-2a',
		quickPay.tokenRequestForwarded,
		['window', 'authenticator'],
		'inside',
		3,
		'CK03 CK01 CK04 CK05 CK06 CK08 CK09 CK10 CK11 CK12@request CK07 CK29 CK23',
		{ status: { ask: 'PK-1-paying' }, ...asMerchant }
	],
	[
		'QA-2b',
		quickPay.tokenPrepared,
		['authenticator', 'window'],
		'inside',
		3,
		'',
		{ audience: 'TPP' }
	],
	['QA-3', quickPay.tokenIssued, ['window', 'institution'], 'bank', 1, `${signature} CK30`],
	[
		'M4-07',
		quickPay.quickPayment,
		['customer', 'institution'],
		'cashier',
		1,
		'CK03 CK30 CK31 CK11 CK24 CK23 CK15 CK18',
		{ key: 'M4-07-quick' }
	],
	['M4-07a', cashier.cashierRefusal, ['institution', 'customer'], 'cashier', 2, `${signature} CK30`]
];
