import { statusRequest, statusResponse } from '#lib/parties/kinds/status.ts';
import { over, without, type Written } from '../../table.ts';

/** The lines of the network that messages take here (domain 3.5, 3.11). */
export const lines = {
	shop: over('CH-S', 'customer', 'merchant'),
	page: over('CH-S', 'customer', 'joint'),
	issuer: over('CH-S', 'customer', 'bank'),
	gateway: over('CH-M', 'merchant', 'joint'),
	member: over('CH-M', 'bank', 'joint', 'banks'),
	acquiring: over('CH-M', 'merchant', 'bank'),
	central: over('CH-M', 'joint', 'settlementBank', 'banks'),
	centralMember: over('CH-M', 'bank', 'settlementBank', 'banks'),
	gatewayToCa: over('CH-S', 'joint', 'authority'),
	shopToCa: over('CH-S', 'merchant', 'authority'),
	carrier: over('CH-S', 'carrier', 'merchant'),
	inside: without('inside')
} as const;

/** Here the joint gateway is the gateway of whatever the modes have in common. */
export const asGateway = { as: { gateway: 'joint' } } as const;

/** Certificate status (domain 3.12), asked by the gateway or by a merchant. */
export const status = (
	ask: string,
	answer: string,
	from: 'joint' | 'merchant',
	line: string
): readonly Written[] => [
	['PK-1', statusRequest, [from, 'authority'], line, 3, '', { key: ask, answer }],
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
