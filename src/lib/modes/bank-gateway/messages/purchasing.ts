import * as order from '#lib/parties/kinds/order.ts';
import * as form from '#lib/parties/kinds/cardForm.ts';
import * as set from '#lib/parties/kinds/set.ts';
import type { Written } from '../../table.ts';
import { cancelling } from './cancelling.ts';
import { each, signer, status } from './lines.ts';

/**
 * Variant 1B until the bank is asked (domain 4.3): the wallet signs both halves, the merchant reads his.
 * CK27 stands before whatever uses a half, and the certificate of its signer before CK27. `CK11@challenge`:
 * the challenge that comes back is one's own.
 */
export const purchasing: readonly Written[] = [
	[
		'M1B-01',
		set.initRequest,
		['customer', 'merchant'],
		'shop',
		2,
		'CK01',
		{ phase: 'order', shownAs: 'PInitReq' }
	],
	[
		'M1B-02',
		set.initResponse,
		['merchant', 'customer'],
		'shop',
		2,
		'CK04 CK05 CK06 CK08 CK09 CK11 CK11@challenge CK05@gateway',
		{ shownAs: 'PInitRes' }
	],
	[
		'M1B-03',
		set.purchaseRequest,
		['customer', 'merchant'],
		'shop',
		1,
		`CK03 ${signer.join(' ')} CK27 CK11 CK11@challenge CK30 CK15`,
		{
			phase: 'pay',
			steps: ['S1', 'S2', 'S6'],
			status: { ask: 'PK-1-shop' },
			shownAs: 'PReq'
		}
	],
	...status('PK-1-shop', 'PK-2-shop', 'merchant', 'shopToCa', 'pay'),
	[
		'M1B-04',
		set.authorizationRequest,
		['merchant', 'paymentGateway'],
		'bank',
		1,
		[
			`CK03@request ${each('request', ...signer)} CK01@request CK18`,
			`CK03@payment ${each('payment', ...signer)} CK27 CK01@payment`,
			'CK17 CK29 CK15 CK11 CK12 CK19'
		].join(' '),
		{
			phase: 'verify',
			steps: ['S3', 'S4'],
			status: { ask: 'PK-1-gateway' },
			shownAs: 'AuthReq'
		}
	],
	...status('PK-1-gateway', 'PK-2-gateway', 'paymentGateway', 'bankToCa', 'verify'),
	cancelling
];

/** 1B-naive until the bank is asked (domain 4.1): the merchant's own page collects the card number. */
export const typing: readonly Written[] = [
	[
		'M1B-01',
		order.encryptedOrder,
		['customer', 'merchant'],
		'shop',
		1,
		'CK03 CK01 CK10 CK11 CK16 CK15',
		{ key: 'M1B-01-naive', phase: 'order', steps: ['S1', 'S2'] }
	],
	[
		'M1B-02',
		form.cardForm,
		['merchant', 'customer'],
		'shop',
		2,
		'CK04 CK05 CK06 CK08 CK09 CK15',
		{ key: 'M1B-02-naive', phase: 'pay' }
	],
	[
		'M1B-03',
		form.cardEntered,
		['customer', 'merchant'],
		'shop',
		1,
		'CK03 CK01 CK10 CK11 CK30',
		{ key: 'M1B-03-naive', steps: ['S6'] }
	],
	[
		'M1B-04',
		form.cardAuthorization,
		['merchant', 'paymentGateway'],
		'bank',
		1,
		`CK03 ${signer.join(' ')} CK18 CK11 CK12 CK19`,
		{
			key: 'M1B-04-naive',
			phase: 'verify',
			steps: ['S3', 'S4'],
			status: { ask: 'PK-1-gateway' }
		}
	],
	...status('PK-1-gateway', 'PK-2-gateway', 'paymentGateway', 'bankToCa', 'verify'),
	cancelling
];
