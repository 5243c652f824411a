import { statusRequest, statusResponse } from '#lib/parties/kinds/status.ts';
import { over, without, type Written } from '../../table.ts';

/** The lines of the network that messages take here (domain 3.5, 3.11). */
export const lines = {
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
export const status = (
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
