import * as enrolment from '#lib/parties/kinds/enrolment.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as payment from '#lib/parties/kinds/payment.ts';
import * as refund from '#lib/parties/kinds/refund.ts';
import * as settlement from '#lib/parties/kinds/settlement.ts';
import { statusRequest, statusResponse } from '#lib/parties/kinds/status.ts';
import type { Options } from '#lib/world/fact.ts';
import type { Part, Row } from '#lib/world/row.ts';
import { over, table, without, type Written } from '../table.ts';

const lines = {
	shop: over('CH-S', 'customer', 'merchant'),
	page: over('CH-S', 'customer', 'window'),
	pageVia: { ...over('CH-S', 'customer', 'window'), via: 'window' },
	bank: over('CH-M', 'merchant', 'window'),
	bankVia: { ...over('CH-M', 'merchant', 'window'), via: 'window' },
	bankToCa: over('CH-S', 'authenticator', 'authority'),
	counterToCa: over('CH-S', 'counter', 'authority'),
	shopToCa: over('CH-S', 'merchant', 'authority'),
	carrier: over('CH-S', 'carrier', 'merchant'),
	central: over('CH-S', 'bookkeeper', 'settlementBank', 'banks'),
	centralOther: over('CH-S', 'receivingBank', 'settlementBank', 'banks'),
	inside: without('inside'),
	hand: without('hand')
} as const;

/** Certificate status (domain 3.12): asked by whoever verifies, under the id of the step it belongs to. */
const status = (
	ask: string,
	answer: string,
	from: 'authenticator' | 'merchant',
	line: string,
	ids: readonly [string, string],
	phase?: string
): readonly Written[] => [
	[
		ids[0],
		statusRequest,
		[from, 'authority'],
		line,
		3,
		'',
		{ key: ask, answer, ...(phase ? { phase } : {}) }
	],
	[
		ids[1],
		statusResponse,
		['authority', from],
		line,
		3,
		'CK04 CK05 CK08 CK10 CK11',
		{ key: answer }
	]
];

/** Enrolment (domain 5.2). E-2a, E-5a, E-5b, E-7a, E-7b and E-8a are hops and receipts the table leaves out. */
const enrol: readonly Written[] = [
	['E-1', enrolment.application, ['customer', 'counter'], 'hand', 2, 'CK30', { phase: 'enrol' }],
	[
		'E-2',
		enrolment.enrolRequest,
		['counter', 'authenticator'],
		'inside',
		2,
		'CK04 CK05 CK09 CK28',
		{ audience: 'SAS' }
	],
	['E-2a', enrolment.enrolAccepted, ['authenticator', 'counter'], 'inside', 3, ''],
	['E-3', enrolment.handOver, ['counter', 'customer'], 'hand', 2, ''],
	['E-4', enrolment.certificateRequest, ['customer', 'counter'], 'hand', 2, 'CK04'],
	[
		'E-4',
		enrolment.certificateRequestApproved,
		['counter', 'authority'],
		'counterToCa',
		2,
		'CK04 CK05 CK09 CK28 CK17 CK30',
		{ key: 'E-4-approved' }
	],
	[
		'E-5',
		enrolment.certificateIssued,
		['authority', 'counter'],
		'counterToCa',
		2,
		'CK05 CK08 CK17'
	],
	['E-5b', enrolment.certificateAccepted, ['counter', 'authority'], 'counterToCa', 3, 'CK05 CK08'],
	['E-5a', enrolment.certificateWritten, ['counter', 'customer'], 'hand', 2, 'CK05 CK08'],
	['E-6', enrolment.publish, ['authority', 'authority'], 'inside', 2, 'CK05'],
	[
		'E-7',
		enrolment.firstLogin,
		['customer', 'window'],
		'page',
		2,
		'CK01 CK02',
		{ audience: 'SAS' }
	],
	[
		'E-7a',
		enrolment.loginRelayed,
		['window', 'authenticator'],
		'inside',
		3,
		'CK03 CK04 CK05 CK06 CK08 CK09 CK12 CK23'
	],
	['E-7b', enrolment.loginAccepted, ['authenticator', 'customer'], 'pageVia', 3, 'CK04 CK05 CK12'],
	['E-8', enrolment.linkAccount, ['authenticator', 'bookkeeper'], 'inside', 2, 'CK01'],
	['E-8a', enrolment.accountLinked, ['bookkeeper', 'authenticator'], 'inside', 3, '']
];

/** From the shelf to the ticket (M2-01 to M2-13, S1 to S4). */
const ordering: readonly Written[] = [
	[
		'M2-01',
		order.productSelect,
		['customer', 'merchant'],
		'shop',
		2,
		'CK01',
		{ phase: 'order', steps: ['S1'] }
	],
	[
		'M2-02',
		order.orderForm,
		['merchant', 'customer'],
		'shop',
		2,
		'CK04 CK05 CK06 CK08 CK09',
		{ steps: ['S1'] }
	],
	[
		'M2-03',
		order.encryptedOrder,
		['customer', 'merchant'],
		'shop',
		1,
		'CK03 CK01 CK10 CK11 CK15 CK16',
		{ steps: ['S1', 'S2'] }
	],
	[
		'M2-04',
		payment.paymentRequest,
		['merchant', 'window'],
		'bank',
		1,
		'CK01 CK02',
		{ phase: 'identify', steps: ['S3'], audience: 'HB', lifetimeMs: 30 * 60_000 }
	],
	[
		'M2-05',
		payment.requestForwarded,
		['window', 'authenticator'],
		'inside',
		3,
		'CK04 CK05 CK06 CK08 CK09 CK10 CK11 CK12 CK07',
		{ steps: ['S4'], status: { ask: 'M2-06' } }
	],
	...status('M2-06', 'M2-07', 'authenticator', 'bankToCa', ['M2-06', 'M2-07']),
	[
		'M2-08',
		payment.merchantVerified,
		['authenticator', 'gateway'],
		'inside',
		3,
		'CK18',
		{ steps: ['S4'] }
	],
	[
		'M2-09',
		payment.openPayment,
		['gateway', 'bookkeeper'],
		'inside',
		3,
		'CK13 CK18 CK29',
		{ idempotency: ['payment.merchantId', 'payment.orderId'] }
	],
	['M2-10', payment.paymentOpened, ['bookkeeper', 'gateway'], 'inside', 3, ''],
	[
		'M2-11',
		payment.paymentTicket,
		['gateway', 'merchant'],
		'bankVia',
		2,
		'CK04 CK05 CK09 CK12 CK30',
		{ steps: ['S4'] }
	],
	[
		'M2-12',
		order.redirect,
		['merchant', 'customer'],
		'shop',
		2,
		'',
		{ phase: 'pay', steps: ['S5'] }
	],
	[
		'M2-13',
		payment.openPaymentPage,
		['customer', 'window'],
		'page',
		2,
		'CK01 CK02',
		{ steps: ['S5'] }
	],
	['M2-13a', payment.pageRequested, ['window', 'gateway'], 'inside', 3, 'CK30 CK31'],
	['M2-13b', payment.pageOrdered, ['gateway', 'authenticator'], 'inside', 3, ''],
	[
		'M2-13c',
		payment.pagePrepared,
		['authenticator', 'window'],
		'inside',
		3,
		'',
		{ audience: 'CUS' }
	]
];

/** The front order channel: the browser carries the same signed bytes (domain 5.3, variant). */
const front: readonly Written[] = [
	[
		'M2-04',
		payment.paymentForm,
		['merchant', 'customer'],
		'shop',
		1,
		'',
		{ phase: 'identify', steps: ['S3'], audience: 'HB', lifetimeMs: 30 * 60_000 }
	],
	[
		'M2-04',
		payment.paymentFormPosted,
		['customer', 'window'],
		'page',
		1,
		'CK01 CK02',
		{ key: 'M2-04-posted', steps: ['S3'] }
	]
];

/** From the page to the receipt (M2-14 to M2-25, S5 to S7). */
const paying: readonly Written[] = [
	[
		'M2-14',
		payment.paymentPage,
		['window', 'customer'],
		'page',
		1,
		'CK04 CK05 CK37 CK38 CK10',
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
		'CK03 CK24 CK23 CK04@instruction CK05@instruction CK06@instruction CK07@instruction CK08@instruction CK09@instruction CK11 CK12 CK15 CK29',
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
	['M2-19', payment.counterRequest, ['gateway', 'counter'], 'inside', 2, '', { steps: ['S7'] }],
	[
		'M2-20',
		payment.counterDecision,
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
		'CK04 CK05 CK12 CK15',
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
	['CX-1', payment.cancelPayment, ['customer', 'window'], 'page', 2, 'CK01'],
	['CX-2', payment.cancelRelayed, ['window', 'gateway'], 'inside', 3, 'CK30'],
	['BQ-1', payment.bookQuery, ['gateway', 'bookkeeper'], 'inside', 3, '', { phase: 'transfer' }],
	['BQ-2', payment.bookAnswer, ['bookkeeper', 'gateway'], 'inside', 3, 'CK30']
];

/** Goods, questions, money back, the end of the day (M2-26 to M2-30, S8; domain 4.6, 5.7). */
const after: readonly Written[] = [
	[
		'M2-26',
		order.returnToMerchant,
		['customer', 'merchant'],
		'shop',
		2,
		'CK30',
		{ phase: 'notify' }
	],
	[
		'M2-27',
		order.orderPaidNotice,
		['merchant', 'customer'],
		'shop',
		1,
		'CK04 CK05 CK15',
		{ phase: 'ship', steps: ['S8'] }
	],
	[
		'M2-28',
		order.shipmentOrder,
		['merchant', 'carrier'],
		'carrier',
		1,
		'CK04 CK09',
		{ steps: ['S8'] }
	],
	[
		'M2-29',
		order.waybill,
		['carrier', 'merchant'],
		'carrier',
		2,
		'CK04 CK09 CK39',
		{ steps: ['S8'] }
	],
	['M2-30', order.shipmentNotice, ['merchant', 'customer'], 'shop', 2, '', { steps: ['S8'] }],
	[
		'SQ-1',
		payment.statusQuery,
		['merchant', 'gateway'],
		'bankVia',
		2,
		'CK04 CK05 CK09 CK12 CK30',
		{ phase: 'notify' }
	],
	[
		'SQ-2',
		payment.statusAnswer,
		['gateway', 'merchant'],
		'bankVia',
		2,
		'CK04 CK05 CK09 CK12 CK30 CK15'
	],
	[
		'RF-1',
		order.refundRequest,
		['merchant', 'window'],
		'bank',
		1,
		'CK01 CK02',
		{ phase: 'refund', audience: 'HB' }
	],
	[
		'RF-2',
		refund.refundForwarded,
		['window', 'authenticator'],
		'inside',
		3,
		'CK04 CK05 CK06 CK08 CK09 CK10 CK11 CK12 CK07',
		{ status: { ask: 'M2-06' } }
	],
	['RF-3', refund.refundVerified, ['authenticator', 'gateway'], 'inside', 3, 'CK30 CK32'],
	[
		'RF-4',
		refund.refundCommand,
		['gateway', 'bookkeeper'],
		'inside',
		2,
		'CK13 CK33',
		{ idempotency: ['refund.refundId'] }
	],
	['RF-5', refund.refundPosted, ['bookkeeper', 'gateway'], 'inside', 2, ''],
	['RF-6', refund.refundResult, ['gateway', 'merchant'], 'bankVia', 1, 'CK04 CK05 CK12 CK30'],
	['RF-7', refund.refundNotice, ['gateway', 'customer'], 'pageVia', 1, 'CK04 CK05 CK12 CK15'],
	[
		'RC-1',
		order.statement,
		['gateway', 'merchant'],
		'bankVia',
		2,
		'CK04 CK05 CK09 CK12',
		{ phase: 'reconcile', lifetimeMs: 24 * 3_600_000 }
	],
	['RC-2', order.statementResult, ['merchant', 'gateway'], 'bankVia', 2, 'CK04 CK05 CK09 CK12']
];

/** The interbank leg when the merchant banks elsewhere (domain 5.5). */
const elsewhere: readonly Written[] = [
	[
		'X2-1',
		settlement.settlementOrder,
		['bookkeeper', 'settlementBank'],
		'central',
		2,
		'CK04 CK05 CK09 CK12 CK13',
		{ phase: 'settle', idempotency: ['order.txId'], shownAs: 'pacs.008' }
	],
	[
		'X2-2',
		settlement.debitNotice,
		['settlementBank', 'bookkeeper'],
		'central',
		2,
		'CK04 CK05 CK09 CK12 CK15',
		{ shownAs: 'camt.054' }
	],
	[
		'X2-3',
		settlement.creditTransfer,
		['settlementBank', 'receivingBank'],
		'centralOther',
		2,
		'CK04 CK05 CK09 CK12 CK13',
		{ idempotency: ['transfer.txId'], shownAs: 'pacs.008' }
	],
	[
		'X2-4',
		settlement.creditConfirmed,
		['receivingBank', 'settlementBank'],
		'centralOther',
		2,
		'CK04 CK05 CK09 CK12',
		{ shownAs: 'pacs.002' }
	]
];

/** The table of messages of domain 5.2 and 5.3 for a run's options. */
export function messages(options: Options): Readonly<Record<string, Row>> {
	const asked = ordering.filter(
		([, kind]) => options['orderChannel'] !== 'front' || kind !== payment.paymentRequest
	);
	const at = asked.findIndex(([, kind]) => kind === payment.requestForwarded);
	const written = [
		...enrol,
		...(options['orderChannel'] === 'front'
			? [...asked.slice(0, at), ...front, ...asked.slice(at)]
			: asked),
		...paying,
		...after,
		...(options['merchantBank'] === 'other' ? elsewhere : [])
	];
	const rows = table(lines, written);
	return options['edition'] === 'mass'
		? Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, inMassEdition(row)]))
		: rows;
}

/** Mass edition: no USB key, so nothing is signed by the customer (domain 5.3). */
function inMassEdition(row: Row): Row {
	const kept = Object.entries(row.parts)
		.filter(([name]) => name !== 'instruction')
		.map(([name, part]) => [name, unsigned(part)] as const);
	const checks = row.checks.filter(
		(check) => !check.endsWith('@instruction') && !(row.key === 'E-7a' && /CK0[45689]/.test(check))
	);
	return { ...row, parts: Object.fromEntries(kept), checks };
}

const unsigned = (part: Part): Part => ({
	...part,
	layers: part.layers.filter((layer) => layer.kind !== 'SIG' || layer.by !== 'customer')
});
