import { speaking } from '../speaking.ts';
import type { DeskContext, DeskEvent } from './context.ts';
import { money } from './money.ts';
import { says } from './says.ts';
import { base } from './setup.ts';

const { reply } = speaking<DeskContext, DeskEvent>();
const noteEvent = {
	actions: ['keepEvent', reply('logistics-event', (_, event) => says.eventTaken(event))]
} as const;
const inspected = {
	target: 'inspected',
	actions: ['keepReceipt', reply('goods-receipt', (_, event) => says.receiptTaken(event))]
} as const;

/** The goods, as papers and events tell of them. */
const goods = base.createStateConfig({
	initial: 'ordered',
	on: { 'logistics-event': noteEvent },
	states: {
		ordered: {
			on: {
				'shipping-documents': {
					target: 'shipped',
					actions: [
						'keepDocuments',
						reply('shipping-documents', (_, event) => says.documentsTaken(event))
					]
				}
			}
		},
		shipped: {
			// An event that overtook the papers was kept (F22).
			always: { guard: 'wasDelivered', target: 'delivered' },
			after: {
				inspectWithoutEvent: {
					guard: 'onItsWay',
					target: 'inspected',
					actions: 'deemAccepted'
				}
			},
			on: { 'goods-receipt': inspected }
		},
		delivered: {
			after: { inspectBy: { target: 'inspected', actions: 'deemAccepted' } },
			on: { 'goods-receipt': inspected }
		},
		inspected: {}
	}
});

/**
 * The third party's trade desk for companies: it holds each instalment until papers, goods and inspection
 * agree with the order, and then gives each side what is its own (domain 7.7).
 */
export const tradeDesk = base.createMachine({
	id: 'tradeDesk',
	type: 'parallel',
	context: ({ input }) => ({
		...input,
		repeats: {},
		trade: null,
		instalments: [],
		current: 0,
		reminders: 0,
		queries: 0,
		happenedAt: { contract: 0, documents: 0, inspection: 0 },
		documents: null,
		delivered: [],
		deliveredAt: 0,
		astray: [],
		inspection: null
	}),
	on: {
		refused: { guard: 'knownAsPaid', actions: reply('refused', (_, event) => says.ackKnown(event)) }
	},
	states: { money, goods }
});
