import type { DraftContext } from '#lib/parties/corporateBank/context.ts';
import type { Matrix } from '#lib/parties/invariants/secrecy.ts';
import { player } from '#lib/parties/invariants/roles.ts';

const signers = ['maker', 'checker', 'approver'];
const traders = ['buyer', 'seller'];

/** Who reads what in a purchase between companies (domain 11.4): the bank learns neither goods nor seller. */
export const matrix: Matrix = [
	{ name: 'order lines', fields: ['sku', 'lines'], readers: traders },
	{
		name: 'amount',
		fields: ['amount', 'total', 'unitPrice'],
		readers: [...traders, ...signers, 'tradeDesk', 'bank', 'counter'],
		// The counter learns amounts of 200,000.00 and more, and of no others.
		unless({ cast }, role, value) {
			const input = player(cast, 'bank')?.cases?.input as unknown as DraftContext | undefined;
			const { minor = 0 } = (value ?? {}) as { readonly minor?: number };
			return role === 'counter' && minor < (input?.counterFromMinor ?? 0);
		}
	},
	{ name: 'shipping address', fields: ['shipTo', 'address'], readers: [...traders, 'carrier'] },
	{ name: 'what the goods are', fields: ['goodsSummary'], readers: ['tradeDesk'] },
	{
		name: 'who the seller is',
		fields: ['sellerId', 'merchantName'],
		readers: ['buyer', 'tradeDesk']
	},
	{ name: 'invoice', fields: ['invoiceId', 'taxMinor'], readers: [...traders, 'tradeDesk'] },
	{ name: "the company's account", fields: ['debtorAccount'], readers: [...signers, 'bank'] },
	{ name: "the company's tax number", fields: ['taxId'], readers: ['seller'] },
	{ name: 'private key', fields: ['privateKey', 'd'], readers: [] }
];
