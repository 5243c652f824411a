import type { Matrix } from '#lib/parties/invariants/secrecy.ts';
import { neutralGoods } from '#lib/parties/escrow/desk/says/banking.ts';

const bank = ['window', 'authenticator', 'gateway', 'bookkeeper'];
const buyerAndShop = ['customer', 'merchant'];
const traders = [...buyerAndShop, 'institution'];

/** Who reads what where a third party holds the money (domain 11.4): the bank learns neither goods nor seller. */
export const matrix: Matrix = [
	{ name: 'order lines', fields: ['sku'], readers: buyerAndShop },
	{
		name: 'amount',
		fields: ['amount', 'total', 'clientTotal', 'unitPrice', 'sum'],
		// Whoever stands between all banks sees every sum.
		readers: [...traders, ...bank, 'platform', 'payoutBank']
	},
	{
		name: 'full card number',
		fields: ['pan'],
		secrets: ['pan'],
		readers: ['customer', 'authenticator']
	},
	{
		name: 'bank password',
		fields: [],
		secrets: ['payment-password'],
		readers: ['customer', 'authenticator']
	},
	{
		name: "third party's password",
		fields: [],
		secrets: ['cashier-password', 'wallet-password', 'one-time-code'],
		readers: ['customer', 'institution']
	},
	{
		name: 'shipping address',
		fields: ['shipTo', 'address'],
		readers: [...buyerAndShop, 'carrier']
	},
	{
		name: 'bank balance',
		fields: ['balanceMinor', 'availableMinor'],
		readers: ['customer', 'window', 'gateway', 'bookkeeper']
	},
	{ name: 'wallet balance', fields: ['walletMinor'], readers: traders },
	{
		name: 'who the seller is',
		fields: ['sellerId', 'sellerName', 'merchantName'],
		readers: traders
	},
	{
		name: 'what the goods are',
		fields: ['goodsSummary'],
		readers: [...traders, ...bank, 'platform'],
		// A bank is told that there is an order, and not of what.
		unless: (_, role, value) => !traders.includes(role) && value !== neutralGoods
	},
	{ name: "buyer's bank account", fields: ['accountRef'], readers: ['customer', ...bank] },
	{ name: 'private key', fields: ['privateKey', 'd'], readers: [] }
];
