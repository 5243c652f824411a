import { assign } from 'xstate';
import type { CustomerEvent } from '../context.ts';
import { base } from '../setup.ts';

/** The merchant's signed word about the purchase, whichever message brings it. */
const wordIn = (event: CustomerEvent) =>
	event.type === 'purchase-response' || event.type === 'inquiry-response'
		? event.parts.response
		: null;
const says =
	(...results: readonly string[]) =>
	({ event }: { readonly event: CustomerEvent }): boolean =>
		results.includes(wordIn(event)?.result ?? 'nothing');

/** What the machine of a customer can do and weigh whose payment the merchant takes to the bank. */
export const purchasingBase = base.extend({
	actions: {
		/** The merchant has given the purchase its numbers; what is to be paid is her own cart. */
		seePurchase: assign(({ context, event }) => {
			if (event.type !== 'init-response' || !context.cart) return {};
			const { xid, orderId, merchantId, challM } = event.parts.init;
			const { merchantName, total } = context.cart;
			const page = { paymentId: '', merchantId, payeeName: merchantName, orderId, amount: total };
			return { tries: 0, orderId, purchase: { xid, challM }, page };
		}),
		seeForm: assign(({ event }) => {
			if (event.type !== 'card-form') return {};
			const { xid, orderId, merchantId, payeeName, amount } = event.parts.form;
			const page = { paymentId: '', merchantId, payeeName, orderId, amount };
			return { tries: 0, orderId, purchase: { xid, challM: '' }, page };
		}),
		approve: assign(({ context, event }) =>
			event.type === 'give-card'
				? {
						tries: 0,
						chosen: { card: event.card, password: '' },
						approved: context.page ? [...context.approved, context.page] : context.approved
					}
				: {}
		),
		keepWord: assign(({ context, event }) => {
			const word = wordIn(event);
			if (!word) return {};
			const { orderId, paymentId = context.paymentId, authAmount = null, result } = word;
			const receipt = { orderId, paymentId, amount: authAmount, state: result.toUpperCase() };
			const granted = says('authorized', 'captured')({ event });
			return {
				tries: 0,
				receipt,
				paymentId,
				orderReceipt: granted ? receipt : context.orderReceipt
			};
		})
	},
	guards: {
		granted: says('authorized', 'captured'),
		notTakenOn: says('refused'),
		saidNo: says('declined'),
		givenBack: says('voided'),
		orderClosed: says('closed')
	},
	delays: {}
});
