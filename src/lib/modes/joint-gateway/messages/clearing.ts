import * as clearing from '#lib/parties/kinds/clearing.ts';
import type { Written } from '../../table.ts';

const signed = 'CK04 CK05 CK06 CK08 CK09 CK12';
const dayMs = 24 * 3_600_000;

/** From the end of the day to the merchant's money (M3-40 to M3-46, domain 6.5). */
export const clearingRows: readonly Written[] = [
	['M3-40', clearing.cutOff, ['joint', 'joint'], 'inside', 1, 'CK30', { phase: 'clear' }],
	[
		'M3-41',
		clearing.clearingFile,
		['joint', 'bank'],
		'member',
		1,
		`${signed} CK13 CK35`,
		{ idempotency: ['file.batchId'], lifetimeMs: dayMs }
	],
	[
		'M3-42',
		clearing.reconciliationResult,
		['bank', 'joint'],
		'member',
		2,
		`${signed} CK30`,
		{ lifetimeMs: dayMs }
	],
	[
		'M3-43',
		clearing.netSettlementRequest,
		['joint', 'settlementBank'],
		'central',
		1,
		`${signed} CK35 CK13 CK36`,
		{
			phase: 'settle',
			idempotency: ['request.batchId', 'request.attempt'],
			shownAs: 'pacs.029',
			lifetimeMs: dayMs
		}
	],
	[
		'M3-44',
		clearing.netSettlementResult,
		['settlementBank', 'joint'],
		'central',
		1,
		`${signed} CK30`
	],
	[
		'M3-45',
		clearing.debitCreditNotification,
		['settlementBank', 'bank'],
		'centralMember',
		2,
		`${signed} CK13 CK15`,
		{ idempotency: ['notice.batchId'], shownAs: 'camt.054' }
	],
	[
		'M3-45',
		clearing.gatewayNotification,
		['settlementBank', 'joint'],
		'central',
		2,
		`${signed} CK13 CK30`,
		{ key: 'M3-45-gateway', idempotency: ['notice.batchId'], shownAs: 'camt.054' }
	],
	['M3-45a', clearing.notificationReceived, ['bank', 'settlementBank'], 'centralMember', 3, 'CK30'],
	[
		'M3-45a',
		clearing.notificationReceived,
		['joint', 'settlementBank'],
		'central',
		3,
		'CK30',
		{ key: 'M3-45a-gateway' }
	],
	[
		'M3-46',
		clearing.payout,
		['bank', 'merchant'],
		'acquiring',
		1,
		`${signed} CK13 CK15`,
		{ idempotency: ['statement.payoutId'] }
	]
];
