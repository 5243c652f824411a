import * as joint from '#lib/parties/kinds/joint.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as payment from '#lib/parties/kinds/payment.ts';
import * as query from '#lib/parties/kinds/query.ts';
import type { Written } from '../../table.ts';
import { asGateway, status } from './lines.ts';

/** From the shelf to the gateway's page (M3-01 to M3-09); SH-1 and SH-2 come before every order. */
export const ordering: readonly Written[] = [
	[
		'SH-1',
		order.productSelect,
		['customer', 'merchant'],
		'shop',
		2,
		'CK01',
		{ phase: 'order', steps: ['S1'] }
	],
	[
		'SH-2',
		order.orderForm,
		['merchant', 'customer'],
		'shop',
		2,
		'CK04 CK05 CK06 CK08 CK09',
		{ steps: ['S1'] }
	],
	[
		'M3-01',
		order.encryptedOrder,
		['customer', 'merchant'],
		'shop',
		1,
		'CK03 CK01 CK10 CK11 CK16 CK15',
		{ steps: ['S1', 'S2'] }
	],
	[
		'M3-02',
		payment.paymentRequest,
		['merchant', 'joint'],
		'gateway',
		1,
		'CK04 CK05 CK06 CK07 CK08 CK09 CK10 CK11 CK12 CK16 CK13',
		{
			phase: 'identify',
			steps: ['S3'],
			lifetimeMs: 30 * 60_000,
			idempotency: ['request.merchantId', 'request.orderId', 'request.attempt'],
			status: { ask: 'PK-1-gateway' }
		}
	],
	...status('PK-1-gateway', 'PK-2-gateway', 'joint', 'gatewayToCa'),
	['M3-03', joint.merchantCheck, ['joint', 'bank'], 'member', 3, 'CK18 CK26', { steps: ['S4'] }],
	['M3-04', joint.merchantApproved, ['bank', 'joint'], 'member', 3, 'CK30 CK29', { steps: ['S4'] }],
	[
		'M3-05',
		payment.paymentTicket,
		['joint', 'merchant'],
		'gateway',
		2,
		'CK04 CK05 CK09 CK12 CK30',
		{ steps: ['S4'], ...asGateway }
	],
	[
		'M3-06',
		order.redirect,
		['merchant', 'customer'],
		'shop',
		2,
		'',
		{ phase: 'pay', steps: ['S5'] }
	],
	[
		'M3-07',
		joint.openGatewayPage,
		['customer', 'joint'],
		'page',
		2,
		'CK01 CK02 CK30 CK31',
		{ steps: ['S5'] }
	],
	[
		'M3-08',
		joint.gatewayPage,
		['joint', 'customer'],
		'page',
		1,
		'CK04 CK05 CK09 CK12 CK10 CK38',
		{ steps: ['S5'] }
	],
	[
		'M3-09',
		joint.cardSubmission,
		['customer', 'joint'],
		'page',
		1,
		'CK03 CK30 CK11 CK19 CK20',
		{ steps: ['S6'] }
	],
	['CX-1', query.cancelPayment, ['customer', 'joint'], 'page', 2, 'CK30']
];
