import type { Matrix } from '#lib/parties/invariants/secrecy.ts';

const buyerAndShop = ['customer', 'merchant'];
const bank = ['paymentGateway', 'host'];

/**
 * Who reads what (domain 11.1), columns with R or H; the PIN is opened in the host's security module.
 * The merchant may not read a card number: in 1B-naive he does, and I16 says so.
 */
export const matrix: Matrix = [
	{ name: 'order lines', fields: ['sku'], readers: buyerAndShop },
	{
		name: 'amount',
		fields: ['amount', 'total', 'clientTotal', 'unitPrice', 'sum', 'authAmount', 'captureAmount'],
		readers: [...buyerAndShop, ...bank]
	},
	{
		name: 'full card number',
		fields: ['pan'],
		secrets: ['pan'],
		readers: ['customer', ...bank]
	},
	{ name: 'PIN', fields: ['pin'], secrets: ['pin'], readers: ['customer', 'host'] },
	{ name: 'private key', fields: ['privateKey', 'd'], readers: [] },
	{
		name: 'shipping address',
		fields: ['shipTo', 'address'],
		readers: [...buyerAndShop, 'carrier']
	},
	{ name: 'account balance', fields: ['additionalAmounts'], readers: ['customer', ...bank] }
];
