import { cards } from '#lib/money/card.ts';
import type { Matrix } from '#lib/parties/invariants/secrecy.ts';
import type { Json } from '#lib/world/cast.ts';
import type { Watched } from '#lib/world/invariants.ts';

const buyerAndShop = ['customer', 'merchant'];
const switching = ['joint', 'bank'];

/** A bank reads the numbers of its own cards; the acquirer gets them masked. */
function isForeign({ entry, before }: Watched, role: string, value: Json): boolean {
	if (role !== 'bank' || entry.type !== 'delivered') return false;
	const message = before?.inFlight.find((one) => one.id === entry.id);
	const { matches = [] } = (value ?? {}) as { readonly matches?: readonly string[] };
	return cards.some(({ name, issuer }) => matches.includes(name) && issuer !== message?.to);
}

/** Who reads what (domain 11.3), columns with R or H. */
export const matrix: Matrix = [
	{ name: 'order lines', fields: ['sku'], readers: buyerAndShop },
	{
		name: 'amount',
		fields: ['amount', 'total', 'clientTotal', 'unitPrice'],
		readers: [...buyerAndShop, ...switching]
	},
	{
		name: 'full card number',
		fields: ['pan'],
		secrets: ['pan'],
		readers: ['customer', ...switching],
		unless: isForeign
	},
	{ name: 'account number', fields: ['maskedAccount'], readers: ['customer', 'bank'] },
	{
		name: 'payment password',
		fields: ['password'],
		secrets: ['payment-password'],
		readers: ['customer', 'bank']
	},
	{ name: 'private key', fields: ['privateKey', 'd'], readers: [] },
	{
		name: 'shipping address',
		fields: ['shipTo', 'address'],
		readers: [...buyerAndShop, 'carrier']
	},
	{
		name: 'account balance',
		fields: ['balanceMinor', 'availableMinor'],
		readers: ['customer', 'bank']
	},
	{ name: 'net positions', fields: ['positions'], readers: ['joint', 'settlementBank'] }
];
