import * as bank from '#lib/parties/kinds/host.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as payment from '#lib/parties/kinds/payment.ts';
import * as wallet from '#lib/parties/kinds/wallet.ts';
import type { Written } from '../../table.ts';
import { asking, reaching } from './asking.ts';
import { cancelling } from './cancelling.ts';
import { each, signer, status } from './lines.ts';

const halfHour = 30 * 60_000;

/**
 * Variant 1A (domain 4.2): the customer instructs the bank herself. The merchant's offer is for the
 * customer, so freshness of its number and its audience are asked of her instruction alone.
 */
export const instructing: readonly Written[] = [
	[
		'M1A-01',
		order.encryptedOrder,
		['customer', 'merchant'],
		'shop',
		1,
		'CK03 CK01 CK10 CK11 CK16 CK15',
		{ steps: ['S1', 'S2'] }
	],
	[
		'M1A-02',
		wallet.paymentOffer,
		['merchant', 'customer'],
		'shop',
		1,
		'CK04 CK05 CK06 CK09 CK10 CK15 CK17 CK38 CK05@gateway',
		{ phase: 'pay', steps: ['S3'], lifetimeMs: halfHour }
	],
	[
		'M1A-03',
		wallet.paymentInstruction,
		['customer', 'paymentGateway'],
		'wallet',
		1,
		`CK03 ${each('instruction', ...signer)} ${each('offer', ...signer)} CK10 CK11@instruction CK12@instruction CK15 CK17 CK18 CK19`,
		{ steps: ['S3', 'S4', 'S6'], status: { ask: 'PK-1-gateway' } }
	],
	...status('PK-1-gateway', 'PK-2-gateway', 'paymentGateway', 'bankToCa', 'verify'),
	...reaching('transfer'),
	[
		'M1A-04',
		bank.financialRequest,
		['paymentGateway', 'host'],
		'inside',
		3,
		'CK03 CK13 CK20 CK21 CK22 CK24 CK23 CK26 CK25',
		{
			phase: 'transfer',
			steps: ['S7'],
			idempotency: ['message.transmittedAt', 'message.stan', 'message.acquirerId', 'message.rrn'],
			shownAs: '0200'
		}
	],
	[
		'M1A-05',
		bank.financialResponse,
		['host', 'paymentGateway'],
		'inside',
		3,
		'CK01 CK30',
		{ steps: ['S7'], shownAs: '0210' }
	],
	...asking,
	[
		'M1A-06',
		wallet.paymentReceipt,
		['paymentGateway', 'customer'],
		'wallet',
		1,
		'CK04 CK05 CK09 CK12 CK15',
		{ phase: 'notify', steps: ['S7'] }
	],
	[
		'M1A-07',
		payment.paymentNotification,
		['paymentGateway', 'merchant'],
		'bank',
		1,
		'CK04 CK05 CK07 CK09 CK12 CK30 CK13 CK15 CK31',
		{ steps: ['S7'], idempotency: ['notification.paymentId'], lifetimeMs: 24 * 3_600_000 }
	],
	...status('PK-1', 'PK-2', 'merchant', 'shopToCa', 'notify'),
	[
		'M1A-08',
		payment.notificationAck,
		['merchant', 'paymentGateway'],
		'bank',
		2,
		'CK30',
		{ steps: ['S7'] }
	],
	[
		'M1A-09',
		wallet.receiptForward,
		['customer', 'merchant'],
		'shop',
		2,
		'CK04 CK05 CK07 CK09 CK30 CK15 CK31',
		{ audience: 'CUS' }
	],
	cancelling
];
