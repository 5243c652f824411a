import * as hold from '#lib/parties/kinds/hold.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as set from '#lib/parties/kinds/set.ts';
import type { Written } from '../../table.ts';
import { asking, reaching } from './asking.ts';

/** From the hold to the goods (domain 4.3): promised by the bank, not yet paid. */
export const holding: readonly Written[] = [
	...reaching('authorize'),
	[
		'M1B-05',
		hold.holdRequest,
		['paymentGateway', 'host'],
		'inside',
		3,
		'CK03 CK13 CK20 CK21 CK22 CK26 CK25',
		{
			idempotency: ['message.transmittedAt', 'message.stan', 'message.acquirerId', 'message.rrn'],
			shownAs: '0100'
		}
	],
	[
		'M1B-06',
		hold.holdResponse,
		['host', 'paymentGateway'],
		'inside',
		3,
		'CK01 CK30',
		{ shownAs: '0110' }
	],
	...asking,
	[
		'M1B-07',
		set.authorizationResponse,
		['paymentGateway', 'merchant'],
		'bank',
		1,
		'CK03 CK04 CK05 CK09 CK12 CK30 CK15 CK13',
		{
			phase: 'notify',
			steps: ['S7'],
			idempotency: ['response.xid'],
			// The token is good for as long as the hold.
			lifetimeMs: 7 * 24 * 3_600_000,
			shownAs: 'AuthRes'
		}
	],
	[
		'M1B-07',
		set.authorizationDeclined,
		['paymentGateway', 'merchant'],
		'bank',
		1,
		'CK03 CK04 CK05 CK09 CK12 CK30 CK15 CK13',
		{ key: 'M1B-07-declined', steps: ['S7'], idempotency: ['response.xid'], shownAs: 'AuthRes' }
	],
	[
		'M1B-08',
		set.purchaseResponse,
		['merchant', 'customer'],
		'shop',
		1,
		'CK04 CK05 CK09 CK11@challenge CK15',
		{ steps: ['S7', 'S8'], shownAs: 'PRes' }
	],
	// The customer asks the merchant, who alone knows (SET's enquiry, domain 4.3).
	['IQ-1', set.inquiryRequest, ['customer', 'merchant'], 'shop', 2, 'CK30', { shownAs: 'InqReq' }],
	[
		'IQ-2',
		set.inquiryResponse,
		['merchant', 'customer'],
		'shop',
		2,
		'CK04 CK05 CK09 CK11@challenge CK15',
		{ shownAs: 'InqRes' }
	],
	[
		'M1B-09',
		order.shipmentOrder,
		['merchant', 'carrier'],
		'carrier',
		1,
		'CK04 CK09',
		{ phase: 'ship', steps: ['S8'] }
	],
	[
		'M1B-10',
		order.waybill,
		['carrier', 'merchant'],
		'carrier',
		2,
		'CK04 CK09 CK39',
		{ steps: ['S8'] }
	],
	['M1B-15', order.shipmentNotice, ['merchant', 'customer'], 'shop', 2, '', { steps: ['S8'] }]
];
