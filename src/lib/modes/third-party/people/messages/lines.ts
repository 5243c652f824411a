import { statusRequest, statusResponse } from '#lib/parties/kinds/status.ts';
import { over, without, type Written } from '../../../table.ts';

/** The lines of the network between buyer, seller, third party, banks and carrier (domain 3.5). */
export const lines = {
	shop: over('CH-S', 'customer', 'merchant'),
	cashier: over('CH-S', 'customer', 'institution'),
	seller: over('CH-M', 'merchant', 'institution'),
	page: over('CH-S', 'customer', 'window'),
	pageVia: { ...over('CH-S', 'customer', 'window'), via: 'window' },
	bank: over('CH-M', 'institution', 'window'),
	bankVia: { ...over('CH-M', 'institution', 'window'), via: 'window' },
	platformBank: over('CH-M', 'platform', 'window'),
	platformBankVia: { ...over('CH-M', 'platform', 'window'), via: 'window' },
	platformPayout: over('CH-M', 'platform', 'payoutBank'),
	payout: over('CH-M', 'institution', 'payoutBank'),
	sellerBank: over('CH-M', 'merchant', 'payoutBank'),
	carrier: over('CH-S', 'carrier', 'merchant'),
	carrierDesk: over('CH-M', 'carrier', 'institution'),
	deskToCa: over('CH-S', 'institution', 'authority'),
	bankToCa: over('CH-S', 'authenticator', 'authority'),
	inside: without('inside'),
	hand: without('hand')
} as const;

/** For the bank, the third party is the merchant (domain 7.2). */
export const asMerchant = { as: { merchant: 'institution' } } as const;
/** Who signs, with what certificate, and whether it still holds: as in M2-05. */
export const verified = 'CK04 CK05 CK06 CK08 CK09 CK10 CK11 CK12 CK07';
export const signature = 'CK04 CK05 CK09 CK12';

/** Certificate status (domain 3.12), asked by the third party or by the buyer's bank. */
export const status = (
	from: 'institution' | 'authenticator',
	line: string,
	keys: readonly [ask: string, answer: string]
): readonly Written[] => [
	['PK-1', statusRequest, [from, 'authority'], line, 3, '', { key: keys[0], answer: keys[1] }],
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
