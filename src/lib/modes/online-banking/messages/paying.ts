import * as counter from '#lib/parties/kinds/counter.ts';
import * as payment from '#lib/parties/kinds/payment.ts';
import * as query from '#lib/parties/kinds/query.ts';
import type { Written } from '../../table.ts';
import { status } from './lines.ts';

/** From the page to the receipt (M2-14 to M2-25, S5 to S7). */
export const paying: readonly Written[] = [
	[
		'M2-14',
		payment.paymentPage,
		['window', 'customer'],
		'page',
		1,
		'CK04 CK05 CK09 CK37 CK38 CK10',
		{ phase: 'pay', steps: ['S5'] }
	],
	[
		'M2-15',
		payment.paymentSubmission,
		['customer', 'window'],
		'page',
		1,
		'CK01',
		{ steps: ['S6'], audience: 'SAS' }
	],
	[
		'M2-16',
		payment.submissionRelayed,
		['window', 'authenticator'],
		'inside',
		3,
		'CK03 CK01@credential CK24 CK23 CK04@instruction CK05@instruction CK06@instruction CK07@instruction CK08@instruction CK09@instruction CK01@instruction CK11 CK12 CK15 CK29',
		{ phase: 'verify', steps: ['S7'], status: { ask: 'M2-17' } }
	],
	...status('M2-17', 'M2-17-answer', 'authenticator', 'bankToCa', ['M2-17', 'M2-17']),
	[
		'M2-18',
		payment.customerAuthenticated,
		['authenticator', 'gateway'],
		'inside',
		3,
		'CK30',
		{ steps: ['S7'] }
	],
	['M2-19', counter.counterRequest, ['gateway', 'counter'], 'inside', 2, '', { steps: ['S7'] }],
	[
		'M2-20',
		counter.counterDecision,
		['counter', 'gateway'],
		'inside',
		2,
		'CK04 CK05 CK09 CK28 CK15',
		{ steps: ['S7'], audience: 'HB' }
	],
	[
		'M2-21',
		payment.transferCommand,
		['gateway', 'bookkeeper'],
		'inside',
		2,
		'CK13 CK30 CK21 CK22 CK26 CK25',
		{ phase: 'transfer', steps: ['S7'], idempotency: ['transfer.paymentId'], shownAs: '0200' }
	],
	[
		'M2-22',
		payment.transferResult,
		['bookkeeper', 'gateway'],
		'inside',
		2,
		'CK30',
		{ steps: ['S7'], shownAs: '0210' }
	],
	[
		'M2-23',
		payment.paymentResult,
		['gateway', 'customer'],
		'pageVia',
		1,
		'CK04 CK05 CK09 CK12 CK15',
		{ phase: 'notify', steps: ['S7'] }
	],
	[
		'M2-24',
		payment.paymentNotification,
		['gateway', 'merchant'],
		'bankVia',
		1,
		'CK04 CK05 CK07 CK09 CK12 CK30 CK13 CK15 CK31',
		{ steps: ['S7'], idempotency: ['notification.paymentId'], lifetimeMs: 24 * 3_600_000 }
	],
	...status('PK-1', 'PK-2', 'merchant', 'shopToCa', ['PK-1', 'PK-2']),
	[
		'M2-25',
		payment.notificationAck,
		['merchant', 'gateway'],
		'bankVia',
		2,
		'CK30',
		{ steps: ['S7'] }
	],
	['CX-1', query.cancelPayment, ['customer', 'window'], 'page', 2, 'CK01'],
	['CX-2', query.cancelRelayed, ['window', 'gateway'], 'inside', 3, 'CK30'],
	['BQ-1', query.bookQuery, ['gateway', 'bookkeeper'], 'inside', 3, '', { phase: 'transfer' }],
	['BQ-2', query.bookAnswer, ['bookkeeper', 'gateway'], 'inside', 3, 'CK30']
];
