import { assign } from 'xstate';
import { repeating, screen } from '../acting.ts';
import { productSelect } from '../kinds/order.ts';
import type { CustomerContext, CustomerEvent, CustomerInput } from './context.ts';
import { says, screens } from './says.ts';
import { base } from './setup.ts';
import { keepOrderReceipt, keepRefund } from './wants.ts';

interface Args {
	readonly context: CustomerContext;
	readonly event: CustomerEvent;
}

/** What a customer knows before she has bought anything. */
export const nothingBought = ({ input }: { readonly input: CustomerInput }) => ({
	...input,
	tries: 0,
	cart: null,
	orderId: null,
	paymentId: null,
	page: null,
	verification: null,
	purchase: null,
	letterNo: '',
	letter: 'letter',
	ownPassword: 'payment',
	attempt: 0,
	signed: 0,
	retries: 0,
	chosen: null,
	receipt: null,
	orderReceipt: null,
	waybillNo: null,
	refundedMinor: 0,
	approved: [],
	carried: {},
	trade: null,
	repeats: {}
});

/** What she takes whenever it comes: the merchant's receipt, money coming back. */
export const whenever = {
	'refund-notice': keepRefund,
	'order-paid-notice': keepOrderReceipt
} as const;

/** She goes to the shop. */
export const goShopping = {
	target: 'choosing',
	actions: { type: 'send', params: ({ context }: Args) => says.productSelect(context) }
} as const;
/** She sends the order, sealed to the merchant. */
export const sendOrder = [
	{
		type: 'send',
		params: ({ context, event }: Args) =>
			says.order(context, event.type === 'order' ? event.ccy : undefined)
	},
	{ type: 'show', params: screen('waiting') }
] as const;

/** From the shelf to the filled-in order form (S1). */
export const shopping = {
	choosing: base.createStateConfig({
		after: repeating('choosing', productSelect, 'noAnswer'),
		on: {
			'order-form': {
				target: 'ordering',
				actions: [
					assign(({ event }) => {
						const { orderDraftId, lines, shippingFee, total, merchantName } = event.parts.form;
						return { tries: 0, cart: { orderDraftId, lines, shippingFee, total, merchantName } };
					}),
					{ type: 'show', params: ({ context }) => screens.checkout(context) }
				]
			}
		}
	})
};
