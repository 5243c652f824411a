import { rcOf } from '../catalogue.ts';
import { freeHeld, holds, states } from './holding.ts';
import * as posts from './posts.ts';
import { refusal, says } from './says.ts';
import { base, errorOf, triesAfter, type Args } from './setup.ts';

/** Whatever arrives after its own reversal is declined (domain 3.11). */
const declineBuried = {
	type: 'send',
	params({ event }: Args) {
		if (event.type !== 'financial-request') throw new Error(`not a request: ${event.type}`);
		const { message, card } = event.parts;
		const { paymentId } = message;
		const result = {
			paymentId,
			rc: rcOf('E-STATE'),
			error: 'E-STATE',
			authCode: null,
			account: null
		};
		return says.answer(message, card.pan.masked, result);
	}
} as const;
/** 0430 to 0420 and to 0421 alike. */
const obey = [
	{
		guard: 'standing',
		actions: [
			'bury',
			{
				type: 'post',
				params({ context, event }: Args) {
					if (event.type !== 'reversal-advice' && event.type !== 'reversal-repeat')
						throw new Error(`not a reversal: ${event.type}`);
					const { paymentId } = event.parts.message;
					const moved = context.moved[paymentId];
					if (!moved) throw new Error(`nothing moved: ${paymentId}`);
					return posts.reversal(context, paymentId, moved);
				}
			},
			reversed(true)
		]
	},
	{
		guard: 'held',
		target: '.keeping',
		actions: [freeHeld, 'endHold', 'bury', reversed(true)]
	},
	{ actions: ['bury', reversed(false)] }
] as const;

function reversed(known: boolean) {
	return {
		type: 'send',
		params({ event }: Args) {
			if (event.type !== 'reversal-advice' && event.type !== 'reversal-repeat')
				throw new Error(`not a reversal: ${event.type}`);
			return says.reversed(event.parts.message, known);
		}
	} as const;
}

/** The bank's back-end business processing system: cards, accounts, entries (domain 4.1, HOST). */
export const host = base.createMachine({
	id: 'host',
	initial: 'keeping',
	context: ({ input }) => ({
		...input,
		results: {},
		tombstones: [],
		moved: {},
		held: {},
		failures: {},
		spentToday: {}
	}),
	on: {
		'echo-request': {
			actions: { type: 'send', params: ({ event }) => says.here(event.parts.message) }
		},
		'financial-request': [
			{ guard: 'buried', actions: declineBuried },
			{
				actions: [
					'book',
					{
						type: 'post',
						params({ context, event }) {
							const { paymentId } = event.parts.message;
							const moved = context.moved[paymentId];
							if (!moved) throw new Error(`nothing to move: ${paymentId}`);
							return posts.payment(context, paymentId, moved);
						}
					},
					{
						type: 'send',
						params({ context, event }) {
							const { message, card } = event.parts;
							const result = context.results[message.rrn];
							if (!result) throw new Error(`no result: ${message.rrn}`);
							return says.answer(message, card.pan.masked, result);
						}
					}
				]
			}
		],
		'host-query': {
			actions: {
				type: 'send',
				params: ({ context, event }) =>
					says.found(event.parts.query, context.results[event.parts.query.rrn])
			}
		},
		...holds,
		'reversal-advice': obey,
		'reversal-repeat': obey,
		'refund-financial': {
			actions: [
				'noteRefund',
				{
					type: 'post',
					params({ context, event }) {
						const { message } = event.parts;
						const moved = context.moved[message.paymentId];
						if (!moved) throw new Error(`nothing was paid: ${message.paymentId}`);
						return posts.refund(context, moved, message);
					}
				},
				{ type: 'send', params: ({ event }) => says.refunded(event.parts.message, null) }
			]
		},
		refused: {
			guard: 'business',
			actions: [
				'countFailure',
				'noteRefusal',
				{
					type: 'send',
					params: ({ context, event }) =>
						refusal({ ...event, error: errorOf(context, event) }, triesAfter(context, event))
				}
			]
		}
	},
	states
});
