import * as order from '#lib/parties/kinds/order.ts';
import * as refund from '#lib/parties/kinds/refund.ts';
import * as iso from '#lib/parties/kinds/switching.ts';
import type { Written } from '../../table.ts';
import { asGateway } from './lines.ts';

const signed = 'CK04 CK05 CK09 CK12';
const once = { idempotency: ['message.refundId'] } as const;

/** Money going back (domain 6.7): VD on the same day, RF after the settlement. */
export const taking: readonly Written[] = [
	[
		'RF-1',
		order.refundRequest,
		['merchant', 'joint'],
		'gateway',
		1,
		'CK04 CK05 CK06 CK08 CK09 CK10 CK11 CK12 CK13 CK30 CK32',
		{ phase: 'refund', idempotency: ['request.refundId'] }
	],
	[
		'VD-1',
		iso.issuerVoid,
		['joint', 'bank'],
		'member',
		2,
		'CK13 CK30',
		{ ...once, shownAs: '0400' }
	],
	['VD-2', iso.acquirerVoid, ['joint', 'bank'], 'member', 2, 'CK13', { ...once, shownAs: '0400' }],
	['VD-3', iso.voidAnswer, ['bank', 'joint'], 'member', 2, 'CK30', { shownAs: '0410' }],
	[
		'RF-2',
		iso.refundDebit,
		['joint', 'bank'],
		'member',
		2,
		'CK13 CK30 CK33',
		{ ...once, shownAs: '0200' }
	],
	['RF-3', iso.refundDebited, ['bank', 'joint'], 'member', 2, 'CK30', { shownAs: '0210' }],
	[
		'RF-4',
		iso.refundCredit,
		['joint', 'bank'],
		'member',
		2,
		'CK13 CK30',
		{ ...once, shownAs: '0200' }
	],
	['RF-5', iso.refundCredited, ['bank', 'joint'], 'member', 2, 'CK30', { shownAs: '0210' }],
	['RF-6', refund.refundResult, ['joint', 'merchant'], 'gateway', 1, `${signed} CK30`, asGateway],
	['RF-7', refund.refundNotice, ['joint', 'customer'], 'page', 1, `${signed} CK15`, asGateway]
];
