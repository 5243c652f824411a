import { statusRequest, statusResponse } from '#lib/parties/kinds/status.ts';
import { over, without, type Written } from '../../table.ts';

/** The lines of the network that messages take here (domain 3.5, 3.11). */
export const lines = {
	shop: over('CH-S', 'customer', 'merchant'),
	wallet: over('CH-S', 'customer', 'paymentGateway'),
	bank: over('CH-M', 'merchant', 'paymentGateway'),
	bankToCa: over('CH-S', 'paymentGateway', 'authority'),
	shopToCa: over('CH-S', 'merchant', 'authority'),
	carrier: over('CH-S', 'carrier', 'merchant'),
	inside: without('inside')
} as const;

/** Certificate status (domain 3.12), asked by the gateway or by the merchant. */
export const status = (
	ask: string,
	answer: string,
	from: 'paymentGateway' | 'merchant',
	line: keyof typeof lines,
	phase: string
): readonly Written[] => [
	['PK-1', statusRequest, [from, 'authority'], line, 3, '', { key: ask, answer, phase }],
	[
		'PK-2',
		statusResponse,
		['authority', from],
		line,
		3,
		'CK04 CK05 CK08 CK10 CK11',
		{ key: answer }
	]
];

/** Checks bound to one part, in their order. */
export const each = (part: string, ...codes: readonly string[]): string =>
	codes.map((code) => `${code}@${part}`).join(' ');
/** Whose signature a part bears, and whether the certificate holds: what is asked of a signature that is believed. */
export const signer = ['CK04', 'CK05', 'CK06', 'CK07', 'CK08', 'CK09'] as const;
