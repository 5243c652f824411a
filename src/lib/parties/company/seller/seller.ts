import { assign, setup } from 'xstate';
import { acting, endurance, mayEndure, repeating } from '../../acting.ts';
import { scheduledTrade } from '../../kinds/instalment.ts';
import { shipmentOrder } from '../../kinds/order.ts';
import { invoice, shippingDocuments } from '../../kinds/purchase.ts';
import { speaking } from '../../speaking.ts';
import type { SellerContext, SellerEvent, SellerInput } from './context.ts';
import { says, screens } from './says.ts';

const { send, reply, show } = speaking<SellerContext, SellerEvent>();
const day = 86_400_000;

const base = setup({
	types: {} as { context: SellerContext; events: SellerEvent; input: SellerInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		accept: assign(({ event }) => {
			if (event.type !== 'purchase-order') return {};
			const { poId, lines, total, terms, deliverBy, shipTo } = event.parts.order;
			const poDigest = event.digests.order;
			const quantity = lines[0]?.quantity ?? 0;
			return {
				purchase: { poId, poDigest, lines, quantity, total, terms, deliverBy, shipTo },
				tries: 0
			};
		}),
		keepProof: assign(({ event }) =>
			event.type === 'prepayment-held' ? { proof: { message: event.id }, tries: 0 } : {}
		),
		countShipment: assign({ shipments: ({ context }) => context.shipments + 1, tries: 0 }),
		keepWaybill: assign(({ event }) =>
			event.type === 'waybill'
				? {
						waybill: { waybillNo: event.parts.waybill.waybillNo, text: event.texts.waybill },
						tries: 0
					}
				: {}
		),
		keepReceipt: assign(({ event }) =>
			event.type === 'goods-receipt-copy' ? { accepted: event.parts.receipt.accepted } : {}
		),
		keepReleased: assign(({ context, event }) =>
			event.type === 'instalment-released'
				? {
						released: {
							...context.released,
							[event.parts.released.tradeId]: event.parts.released.netMinor
						}
					}
				: {}
		),
		keepResult: assign(({ event }) =>
			event.type === 'seller-statement'
				? {
						result: event.parts.statement.result,
						// The notice of a release may have been lost; the statement is as good.
						released: Object.fromEntries(
							event.parts.statement.instalments
								.filter(({ releasedMinor }) => releasedMinor > 0)
								.map(({ no, releasedMinor }) => [`T${no}`, releasedMinor])
						),
						returnedMinor: event.parts.statement.instalments.reduce(
							(sum, one) => sum + one.returnedMinor,
							0
						)
					}
				: {}
		)
	},
	guards: {
		mayAskAgain: mayEndure,
		delivers: ({ context }) => context.delivers,
		/** With these terms the seller gives credit: he produces on the signed order alone. */
		onCredit: ({ context }) => context.purchase?.terms === 'net-30',
		partRejected: ({ event }) =>
			event.type === 'goods-receipt-copy' && event.parts.receipt.rejected > 0,
		endedAs: ({ event }, result: string) =>
			event.type === 'seller-statement' && event.parts.statement.result === result
	},
	delays: { patience: endurance, production: 7 * day }
});

const ended = <const R extends string>(result: R) =>
	({
		guard: { type: 'endedAs', params: result },
		target: `.${result}`,
		actions: [
			'keepResult',
			reply('seller-statement', (_, event) => says.statementRead(event)),
			show((own) => screens.ended(own))
		]
	}) as const;
const held = {
	target: 'producing',
	actions: [
		'keepProof',
		reply('prepayment-held', (_, event) => says.heldAck(event)),
		show((own) => screens.producing(own))
	]
} as const;
const sendInvoice = {
	target: 'invoicing',
	actions: ['forgetTries', send((own) => says.invoice(own))]
} as const;

/** The selling company: it accepts, has the payment plan held by the third party, produces, ships (domain 7.7). */
export const seller = base.createMachine({
	id: 'seller',
	initial: 'selling',
	context: ({ input }) => ({
		...input,
		tries: 0,
		purchase: null,
		proof: null,
		waybill: null,
		shipments: 0,
		accepted: null,
		released: {},
		result: null,
		returnedMinor: 0
	}),
	on: {
		'goods-receipt-copy': [
			{
				guard: 'partRejected',
				actions: [
					'keepReceipt',
					reply('goods-receipt-copy', (own, event) => says.creditNote(own, event))
				]
			},
			{
				actions: [
					'keepReceipt',
					reply('goods-receipt-copy', (_, event) => says.receiptTaken(event))
				]
			}
		],
		'instalment-released': {
			actions: ['keepReleased', reply('instalment-released', (_, event) => says.releasedAck(event))]
		},
		'seller-statement': [ended('completed'), ended('split'), ended('closed'), ended('overdue')]
	},
	states: {
		selling: {
			on: {
				'product-select': {
					actions: reply('product-select', (own, event) => says.quotation(own, event))
				},
				'purchase-order': {
					target: 'registering',
					actions: ['accept', send((own) => says.acceptance(own)), send((own) => says.trade(own))]
				}
			}
		},
		registering: {
			after: repeating('registering', scheduledTrade, 'unanswered'),
			on: {
				'trade-opened': [
					{
						guard: 'onCredit',
						target: 'producing',
						actions: ['forgetTries', show((own) => screens.producing(own))]
					},
					{ target: 'awaitingPrepayment', actions: 'forgetTries' }
				],
				'prepayment-held': held
			}
		},
		unanswered: { on: { 'prepayment-held': held } },
		awaitingPrepayment: { on: { 'prepayment-held': held } },
		producing: {
			after: {
				production: {
					guard: 'delivers',
					target: 'shipping',
					actions: [send((own) => says.shipment(own)), 'countShipment']
				}
			}
		},
		shipping: {
			after: repeating('shipping', shipmentOrder, 'carrierSilent'),
			on: {
				waybill: {
					target: 'documenting',
					actions: ['keepWaybill', send((own) => says.documents(own))]
				}
			}
		},
		carrierSilent: {
			on: {
				waybill: {
					target: 'documenting',
					actions: ['keepWaybill', send((own) => says.documents(own))]
				}
			}
		},
		documenting: {
			after: {
				patience: [
					repeating('documenting', shippingDocuments, 'invoicing').patience[0],
					sendInvoice
				]
			},
			on: { 'documents-taken': sendInvoice }
		},
		invoicing: {
			after: repeating('invoicing', invoice, 'awaitingMoney'),
			on: { 'invoice-taken': { target: 'awaitingMoney', actions: 'forgetTries' } }
		},
		awaitingMoney: {},
		completed: {},
		split: {},
		closed: {},
		overdue: {}
	}
});
