import type { MerchantInput } from './context.ts';
import { says } from './says.ts';
import type { Args } from './setup.ts';

/** What a merchant knows before the first customer comes. */
export const nothingSold = ({ input }: { readonly input: MerchantInput }) => ({
	...input,
	tries: 0,
	order: null,
	attempt: 1,
	paymentId: null,
	payUrl: null,
	queries: 0,
	proof: null,
	waybillNo: null,
	refundedMinor: 0,
	refunds: 0,
	refundError: null,
	shipments: 0,
	reconciled: null,
	bankSays: null,
	evidence: null,
	dispute: null,
	captured: false,
	trade: null,
	repeats: {},
	sale: null
});

/** Somebody looks at a product: the order form, with the merchant's own prices. */
export const showForm = {
	guard: 'sold',
	actions: {
		type: 'send',
		params: ({ context, event }: Args) => {
			if (event.type !== 'product-select') throw new Error(`not a choice: ${event.type}`);
			return says.orderForm(context, event.parts.choice, event.at);
		}
	}
} as const;
