import { assign, setup } from 'xstate';
import { acting } from '../../acting.ts';
import { answered, askedAgain, enduranceFor, insisting, mayEndureFor } from '../../insisting.ts';
import { paymentTask } from '../../kinds/corporate.ts';
import { productSelect } from '../../kinds/order.ts';
import { goodsReceipt, goodsReceiptCopy, purchaseOrder } from '../../kinds/purchase.ts';
import { speaking } from '../../speaking.ts';
import type { BuyerContext, BuyerEvent, BuyerInput } from './context.ts';
import { says, screens } from './says.ts';

const { send, reply, show } = speaking<BuyerContext, BuyerEvent>();
/** Nine tenths of the goods are sound when some are not (B23). */
const soundTenths = 9;

const base = setup({
	types: {} as { context: BuyerContext; events: BuyerEvent; input: BuyerInput },
	actions: {
		...acting,
		askAgain: assign((args, kind: string) => askedAgain(args, kind)),
		answered: assign((args, kind: string) => answered(args, kind)),
		keepQuotation: assign(({ event }) => {
			if (event.type !== 'order-form') return {};
			const { orderDraftId, lines, shippingFee, total } = event.parts.form;
			return {
				quotation: { quotationId: orderDraftId, lines, shippingFee, total },
				poId: `PO${event.at}`,
				orderedAt: event.at
			};
		}),
		keepInvoice: assign(({ event }) => {
			if (event.type !== 'invoice') return {};
			const { invoiceId, waybillNo, quantity } = event.parts.invoice;
			return { invoice: { invoiceId, waybillNo, quantity } };
		}),
		keepGoods: assign(({ event }) =>
			event.type === 'goods-brought' ? { waybillNo: event.parts.goods.waybillNo } : {}
		),
		acceptAll: assign(({ context }) => ({ accepted: context.invoice?.quantity ?? 0 })),
		acceptPart: assign(({ context }) => ({
			accepted: Math.floor(((context.invoice?.quantity ?? 0) * soundTenths) / 10)
		})),
		keepReturned: assign(({ context, event }) =>
			event.type === 'credit-notice'
				? { returnedMinor: context.returnedMinor + event.parts.notice.amount.minor }
				: {}
		),
		keepCreditNote: assign(({ event }) =>
			event.type === 'credit-note' ? { creditedMinor: event.parts.note.amount.minor } : {}
		),
		keepResult: assign(({ event }) =>
			event.type === 'buyer-statement' ? { result: event.parts.statement.result } : {}
		)
	},
	guards: {
		mayInsist: mayEndureFor,
		hasInvoice: ({ context }) => context.invoice !== null,
		endedAs: ({ event }, result: string) =>
			event.type === 'buyer-statement' && event.parts.statement.result === result
	},
	delays: enduranceFor(productSelect, purchaseOrder, paymentTask, goodsReceipt, goodsReceiptCopy)
});

const ended = <const R extends string>(result: R) =>
	({
		guard: { type: 'endedAs', params: result },
		target: `.${result}`,
		actions: [
			'keepResult',
			reply('buyer-statement', (_, event) => says.statementRead(event)),
			show((own) => screens.ended(own))
		]
	}) as const;
const got = (kind: { readonly kind: string }) => ({ type: 'answered', params: kind.kind }) as const;

/** The order itself, from the quotation to the third party's last word. */
const order = base.createStateConfig({
	initial: 'home',
	on: {
		'buyer-statement': [ended('completed'), ended('split'), ended('closed'), ended('overdue')]
	},
	states: {
		home: { on: { procure: { target: 'quoting', actions: send((own) => says.select(own)) } } },
		quoting: {
			after: insisting('quoting', productSelect, 'noAnswer'),
			on: {
				'order-form': {
					target: 'ordering',
					actions: [got(productSelect), 'keepQuotation', show((own) => screens.order(own))]
				}
			}
		},
		ordering: { on: { order: { target: 'contracting', actions: send((own) => says.order(own)) } } },
		contracting: {
			after: insisting('contracting', purchaseOrder, 'noAnswer'),
			on: { 'order-acceptance': { target: 'trading', actions: got(purchaseOrder) } }
		},
		noAnswer: { on: { 'order-acceptance': 'trading' } },
		trading: {},
		completed: {},
		split: {},
		closed: {},
		overdue: {}
	}
});

/** What is due is handed to the person who makes payments; this department pays nothing itself. */
const dues = base.createStateConfig({
	initial: 'none',
	on: {
		'payment-due': {
			target: '.handing',
			actions: [
				reply('payment-due', (_, event) => says.dueTaken(event)),
				reply('payment-due', (_, event) => says.task(event))
			]
		},
		'payment-reminder': {
			actions: {
				type: 'show',
				params: ({ event }) => screens.reminded(event)
			}
		},
		'credit-notice': { actions: 'keepReturned' }
	},
	states: {
		none: {},
		handing: {
			after: insisting('handing', paymentTask, 'handed'),
			on: { 'task-taken': { target: 'handed', actions: got(paymentTask) } }
		},
		handed: {}
	}
});

/** The goods: inspected when they are at the gate and the invoice is there to hold them against. */
const goods = base.createStateConfig({
	initial: 'awaited',
	on: {
		invoice: {
			actions: ['keepInvoice', reply('invoice', (_, event) => says.invoiceTaken(event))]
		}
	},
	states: {
		awaited: { on: { 'goods-brought': { target: 'unloaded', actions: 'keepGoods' } } },
		unloaded: {
			always: {
				guard: 'hasInvoice',
				target: 'inspecting',
				actions: show((own) => screens.inspection(own))
			}
		},
		inspecting: {
			on: {
				accept: { target: 'reporting', actions: ['acceptAll', send((own) => says.receipt(own))] },
				'accept-part': {
					target: 'reporting',
					actions: ['acceptPart', send((own) => says.receipt(own))]
				}
			}
		},
		reporting: {
			after: insisting('reporting', goodsReceipt, 'tellingSeller'),
			on: {
				'receipt-taken': {
					target: 'tellingSeller',
					actions: [got(goodsReceipt), send((own) => says.receiptCopy(own))]
				}
			}
		},
		tellingSeller: {
			after: insisting('tellingSeller', goodsReceiptCopy, 'reported'),
			on: {
				'receipt-copy-taken': { target: 'reported', actions: got(goodsReceiptCopy) },
				'credit-note': { target: 'reported', actions: [got(goodsReceiptCopy), 'keepCreditNote'] }
			}
		},
		// The seller's answer may come after all.
		reported: { on: { 'credit-note': { actions: 'keepCreditNote' } } }
	}
});

/** The buying company: it orders, hands on what is due, and inspects what comes (domain 7.7). */
export const buyer = base.createMachine({
	id: 'buyer',
	type: 'parallel',
	context: ({ input }) => ({
		...input,
		repeats: {},
		quotation: null,
		poId: '',
		orderedAt: 0,
		invoice: null,
		waybillNo: null,
		accepted: null,
		result: null,
		creditedMinor: 0,
		returnedMinor: 0
	}),
	states: { order, dues, goods }
});
