import * as settlement from '#lib/parties/kinds/settlement.ts';
import * as treasury from '#lib/parties/kinds/treasury.ts';
import type { Written } from '../../../table.ts';
import { signature } from './lines.ts';

/** In the interbank leg the keeper of the reserve is the bank that pays. */
const asPayer = { as: { bookkeeper: 'reserveBank' } } as const;

/** Out of the reserve at the buyer's bank: the fee that was earned (E6), or money for the other reserve (E7). */
export const moving: readonly Written[] = [
	[
		'TR-1',
		treasury.reserveTransfer,
		['institution', 'reserveBank'],
		'reserve',
		2,
		`${signature} CK13 CK30 CK29 CK25`,
		{ phase: 'treasury', idempotency: ['instruction.endToEndId'], shownAs: 'pain.001' }
	],
	[
		'TR-2',
		treasury.reserveTransferred,
		['reserveBank', 'institution'],
		'reserve',
		2,
		`${signature} CK30 CK15`,
		{ shownAs: 'pain.002' }
	]
];

/** The interbank leg of E7: an ordinary transfer, settled at the central bank. */
export const refilling: readonly Written[] = [
	[
		'X2-1',
		settlement.settlementOrder,
		['reserveBank', 'settlementBank'],
		'central',
		2,
		`${signature} CK13`,
		{ phase: 'treasury', idempotency: ['order.txId'], shownAs: 'pacs.008', ...asPayer }
	],
	[
		'X2-2',
		settlement.debitNotice,
		['settlementBank', 'reserveBank'],
		'central',
		2,
		`${signature} CK15`,
		{ shownAs: 'camt.054' }
	],
	[
		'X2-3',
		settlement.creditTransfer,
		['settlementBank', 'receivingBank'],
		'centralOther',
		2,
		`${signature} CK13`,
		{ idempotency: ['transfer.txId'], shownAs: 'pacs.008' }
	],
	[
		'X2-4',
		settlement.creditConfirmed,
		['receivingBank', 'settlementBank'],
		'centralOther',
		2,
		signature,
		{ shownAs: 'pacs.002' }
	]
];
