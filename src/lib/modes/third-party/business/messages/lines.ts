import { statusRequest, statusResponse } from '#lib/parties/kinds/status.ts';
import { over, without, type Written } from '../../../table.ts';

/** The lines of the network between companies, the third party and the buyer's bank (domain 3.5). */
export const lines = {
	order: over('CH-S', 'buyer', 'seller'),
	sellerDesk: over('CH-M', 'seller', 'tradeDesk'),
	buyerDesk: over('CH-M', 'buyer', 'tradeDesk'),
	makerBank: over('CH-S', 'maker', 'bank'),
	checkerBank: over('CH-S', 'checker', 'bank'),
	approverBank: over('CH-S', 'approver', 'bank'),
	buyerBank: over('CH-S', 'buyer', 'bank'),
	bank: over('CH-M', 'tradeDesk', 'bank'),
	carrier: over('CH-S', 'carrier', 'seller'),
	carrierDesk: over('CH-M', 'carrier', 'tradeDesk'),
	deskToCa: over('CH-S', 'tradeDesk', 'authority'),
	bankToCa: over('CH-S', 'bank', 'authority'),
	counterToCa: over('CH-S', 'counter', 'authority'),
	inside: without('inside'),
	hand: without('hand')
} as const;

/** Certificate status (domain 3.12), asked by the trade desk or by the bank. */
export const status = (
	from: 'tradeDesk' | 'bank',
	line: string,
	keys: readonly [ask: string, answer: string],
	phase: string
): readonly Written[] => [
	[
		'PK-1',
		statusRequest,
		[from, 'authority'],
		line,
		3,
		'',
		{ key: keys[0], answer: keys[1], phase }
	],
	[
		'PK-2',
		statusResponse,
		['authority', from],
		line,
		3,
		'CK04 CK05 CK08 CK10 CK11',
		{ key: keys[1] }
	]
];

/** A company sends what nobody answers for a whole day, byte for byte: it must not run out meanwhile. */
export const lasting = { lifetimeMs: 48 * 3_600_000 };
