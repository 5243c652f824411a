import * as cashier from '#lib/parties/kinds/cashier.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as payment from '#lib/parties/kinds/payment.ts';
import * as query from '#lib/parties/kinds/query.ts';
import * as refund from '#lib/parties/kinds/refund.ts';
import type { Written } from '../../../table.ts';
import { asMerchant, signature, status, verified } from './lines.ts';

const asked = { status: { ask: 'PK-1-paying' } };
const halfHour = 30 * 60_000;

/**
 * The bank leg seen from outside (M4-08 to M4-14): Mode 2, with the third party as its merchant. What is
 * sent to the website is meant for the bank, whatever the bank.
 */
export const paying: readonly Written[] = [
	[
		'M4-08',
		payment.paymentRequest,
		['institution', 'window'],
		'bank',
		2,
		'CK01 CK02',
		{ phase: 'bank', lifetimeMs: halfHour, ...asMerchant }
	],
	[
		'M4-08a',
		payment.requestForwarded,
		['window', 'authenticator'],
		'inside',
		3,
		`${verified} CK18 CK26`,
		{ ...asked, ...asMerchant }
	],
	...status('authenticator', 'bankToCa', ['PK-1-paying', 'PK-2-paying']),
	['M4-08b', payment.merchantVerified, ['authenticator', 'gateway'], 'inside', 3, 'CK18'],
	[
		'M4-08c',
		payment.openPayment,
		['gateway', 'bookkeeper'],
		'inside',
		3,
		'CK13 CK18 CK29',
		{ idempotency: ['payment.merchantId', 'payment.orderId', 'payment.attempt'] }
	],
	['M4-08d', payment.paymentOpened, ['bookkeeper', 'gateway'], 'inside', 3, ''],
	['M4-09', payment.paymentTicket, ['gateway', 'institution'], 'bankVia', 3, `${signature} CK30`],
	['M4-10', cashier.bankRedirect, ['institution', 'customer'], 'cashier', 2, 'CK30'],
	['M4-11', payment.openPaymentPage, ['customer', 'window'], 'page', 2, 'CK01 CK02'],
	['M4-11a', payment.pageRequested, ['window', 'gateway'], 'inside', 3, 'CK30 CK31'],
	['M4-11b', payment.pageOrdered, ['gateway', 'authenticator'], 'inside', 3, ''],
	[
		'M4-11c',
		payment.pagePrepared,
		['authenticator', 'window'],
		'inside',
		3,
		'',
		{ audience: 'CUS' }
	],
	[
		'M4-12',
		payment.paymentPage,
		['window', 'customer'],
		'page',
		1,
		'CK04 CK05 CK09 CK37 CK38 CK10'
	],
	['M4-13', payment.paymentSubmission, ['customer', 'window'], 'page', 1, 'CK01'],
	[
		'M4-13a',
		payment.submissionRelayed,
		['window', 'authenticator'],
		'inside',
		3,
		'CK03 CK01@credential CK24 CK23 CK04@instruction CK05@instruction CK06@instruction CK07@instruction CK08@instruction CK09@instruction CK01@instruction CK11 CK12 CK15 CK29',
		asked
	],
	['M4-13b', payment.customerAuthenticated, ['authenticator', 'gateway'], 'inside', 3, 'CK30'],
	[
		'M4-13c',
		payment.transferCommand,
		['gateway', 'bookkeeper'],
		'inside',
		2,
		'CK13 CK30 CK21 CK22 CK26 CK25',
		{ idempotency: ['transfer.paymentId'], shownAs: '0200' }
	],
	[
		'M4-13d',
		payment.transferResult,
		['bookkeeper', 'gateway'],
		'inside',
		2,
		'CK30',
		{ shownAs: '0210' }
	],
	['M4-14', payment.paymentResult, ['gateway', 'customer'], 'pageVia', 2, `${signature} CK15`],
	['M4-14a', cashier.returnToCashier, ['customer', 'institution'], 'cashier', 2, 'CK30'],
	['CX-1', query.cancelPayment, ['customer', 'window'], 'page', 2, 'CK01'],
	['CX-2', query.cancelRelayed, ['window', 'gateway'], 'inside', 3, 'CK30'],
	['BQ-1', query.bookQuery, ['gateway', 'bookkeeper'], 'inside', 3, ''],
	['BQ-2', query.bookAnswer, ['bookkeeper', 'gateway'], 'inside', 3, 'CK30']
];

/** What the bank and the third party say to each other afterwards: proof, questions, money back, the day's end. */
export const afterwards: readonly Written[] = [
	[
		'M4-15',
		payment.paymentNotification,
		['gateway', 'institution'],
		'bankVia',
		1,
		'CK04 CK05 CK07 CK09 CK12 CK30 CK13 CK15 CK31',
		{
			phase: 'hold',
			idempotency: ['notification.paymentId'],
			lifetimeMs: 24 * 3_600_000,
			status: { ask: 'PK-1-desk' }
		}
	],
	['M4-16', payment.notificationAck, ['institution', 'gateway'], 'bankVia', 2, 'CK30'],
	[
		'SQ-1',
		query.statusQuery,
		['institution', 'gateway'],
		'bankVia',
		2,
		`${signature} CK30`,
		asMerchant
	],
	['SQ-2', query.statusAnswer, ['gateway', 'institution'], 'bankVia', 2, `${signature} CK30 CK15`],
	[
		'D-8',
		order.refundRequest,
		['institution', 'window'],
		'bank',
		2,
		'CK01 CK02',
		{ phase: 'refund', ...asMerchant }
	],
	[
		'D-8a',
		refund.refundForwarded,
		['window', 'authenticator'],
		'inside',
		3,
		verified,
		{ ...asked, ...asMerchant }
	],
	['D-8b', refund.refundVerified, ['authenticator', 'gateway'], 'inside', 3, 'CK30 CK32'],
	[
		'D-8c',
		refund.refundCommand,
		['gateway', 'bookkeeper'],
		'inside',
		2,
		'CK13 CK33',
		{ idempotency: ['refund.refundId'] }
	],
	['D-8d', refund.refundPosted, ['bookkeeper', 'gateway'], 'inside', 2, ''],
	['D-8e', refund.refundResult, ['gateway', 'institution'], 'bankVia', 2, `${signature} CK30`],
	[
		'D-8f',
		refund.refundNotice,
		['gateway', 'customer'],
		'pageVia',
		2,
		`${signature} CK15`,
		{ shownAs: 'camt.054' }
	],
	[
		'RC-1',
		order.statement,
		['gateway', 'institution'],
		'bankVia',
		2,
		signature,
		{ phase: 'reconcile', lifetimeMs: 24 * 3_600_000 }
	],
	['RC-2', order.statementResult, ['institution', 'gateway'], 'bankVia', 2, signature, asMerchant]
];
