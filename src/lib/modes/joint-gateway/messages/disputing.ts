import * as chargeback from '#lib/parties/kinds/chargeback.ts';
import type { Written } from '../../table.ts';

const signed = 'CK04 CK05 CK06 CK08 CK09 CK12';
const once = { idempotency: ['message.disputeId'] } as const;
const days = 5 * 24 * 3_600_000;

/** Chargeback (domain 6.7): the cardholder's claim, the money back at once, evidence, and a ruling. */
export const disputing: readonly Written[] = [
	[
		'CB-1',
		chargeback.disputeClaim,
		['customer', 'bank'],
		'issuer',
		1,
		'CK03 CK30 CK10 CK11 CK24 CK23 CK40',
		{ phase: 'dispute' }
	],
	[
		'CB-2',
		chargeback.disputeReceipt,
		['bank', 'customer'],
		'issuer',
		2,
		'CK04 CK05 CK09 CK12 CK30'
	],
	[
		'CB-3',
		chargeback.chargebackAdvice,
		['bank', 'joint'],
		'member',
		1,
		'CK13 CK30 CK40',
		{ ...once, shownAs: '0422' }
	],
	[
		'CB-4',
		chargeback.chargebackAdvice,
		['joint', 'bank'],
		'member',
		2,
		'CK13 CK30',
		{ ...once, shownAs: '0422' }
	],
	[
		'CB-5',
		chargeback.chargebackResponse,
		['bank', 'joint'],
		'member',
		3,
		'CK30',
		{ shownAs: '0432' }
	],
	[
		'CB-6',
		chargeback.chargebackResponse,
		['joint', 'bank'],
		'member',
		2,
		'CK30',
		{ shownAs: '0432' }
	],
	[
		'CB-7',
		chargeback.evidenceRequest,
		['bank', 'merchant'],
		'acquiring',
		1,
		`${signed} CK30 CK15`,
		{ lifetimeMs: days }
	],
	['CB-7a', chargeback.evidenceRequestTaken, ['merchant', 'bank'], 'acquiring', 3, 'CK30'],
	['CB-8', chargeback.deliveryQuery, ['merchant', 'carrier'], 'carrier', 3, 'CK04 CK05 CK09 CK39'],
	['CB-9', chargeback.deliveryProof, ['carrier', 'merchant'], 'carrier', 2, 'CK04 CK05 CK09 CK39'],
	[
		'CB-10',
		chargeback.evidence,
		['merchant', 'bank'],
		'acquiring',
		1,
		'CK04 CK05 CK06 CK08 CK09 CK12@answer CK30 CK39',
		{ lifetimeMs: days }
	],
	['CB-10a', chargeback.claimAccepted, ['merchant', 'bank'], 'acquiring', 2, `${signed} CK30`],
	[
		'CB-11',
		chargeback.representment,
		['bank', 'joint'],
		'member',
		1,
		'CK04 CK05 CK06 CK08 CK09 CK30 CK17 CK39',
		{ lifetimeMs: days }
	],
	['CB-11a', chargeback.acceptance, ['bank', 'joint'], 'member', 2, 'CK30'],
	[
		'CB-12',
		chargeback.ruling,
		['joint', 'bank'],
		'member',
		1,
		`${signed} CK30 CK13`,
		{ idempotency: ['ruling.disputeId'], lifetimeMs: days }
	],
	['CB-13', chargeback.rulingTaken, ['bank', 'joint'], 'member', 3, 'CK30'],
	[
		'CB-14',
		chargeback.disputeDecision,
		['bank', 'customer'],
		'issuer',
		1,
		'CK04 CK05 CK09 CK12 CK30'
	],
	['CB-15', chargeback.disputeOutcome, ['bank', 'merchant'], 'acquiring', 1, `${signed} CK30`],
	['CB-16', chargeback.outcomeTaken, ['merchant', 'bank'], 'acquiring', 3, 'CK30']
];
