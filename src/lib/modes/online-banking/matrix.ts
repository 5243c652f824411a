import type { GatewayContext } from '#lib/parties/gateway/context.ts';
import { contextIn } from '#lib/parties/invariants/roles.ts';
import type { Matrix } from '#lib/parties/invariants/secrecy.ts';

const ledgers = ['gateway', 'bookkeeper', 'counter'];
const bank = ['authenticator', ...ledgers];
const settlers = ['settlementBank', 'receivingBank'];
const buyerAndShop = ['customer', 'merchant'];

/** Who reads what (domain 11.2), columns with R or H. */
export const matrix: Matrix = [
	{ name: 'order lines', fields: ['sku'], readers: buyerAndShop },
	{
		name: 'amount',
		fields: ['amount', 'total', 'clientTotal', 'unitPrice', 'sum'],
		readers: [...buyerAndShop, 'window', ...bank, ...settlers],
		// The counter learns amounts of payments above the self-service limit, and of no others.
		unless({ cast, world }, role, value) {
			const { selfServiceMinor = 0 } = contextIn<GatewayContext>(cast, world, 'gateway') ?? {};
			const { minor = 0 } = (value ?? {}) as { readonly minor?: number };
			return role === 'counter' && minor <= selfServiceMinor;
		}
	},
	{
		name: 'full card number',
		fields: ['pan'],
		secrets: ['pan'],
		readers: ['customer', 'authenticator', 'bookkeeper']
	},
	{
		name: 'payment password',
		fields: ['password', 'paymentPassword', 'loginPassword', 'initialPassword', 'code'],
		secrets: ['payment-password', 'login-password', 'initial-password', 'one-time-code'],
		readers: ['customer', 'authenticator']
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
		readers: ['customer', 'window', ...ledgers]
	},
	{ name: 'identity document', fields: ['document'], readers: ['customer', 'counter'] },
	{ name: "customer's account", fields: ['accountRef'], readers: ['customer', ...bank] }
];
