import { rcOf } from '../catalogue.ts';
import type { Held, HostEvent } from './context.ts';
import * as posts from './posts.ts';
import { says } from './says.ts';
import { base, openHold, type Args } from './setup.ts';

/** The event of one type; another type here is a bug. */
function heard<const T extends HostEvent['type']>(
	event: HostEvent,
	type: T
): Extract<HostEvent, { type: T }> {
	if (event.type !== type) throw new Error(`not ${type}: ${event.type}`);
	return event as Extract<HostEvent, { type: T }>;
}
function heldFor({ context }: Args, paymentId: string): Held {
	const held = context.held[paymentId];
	if (!held) throw new Error(`nothing held: ${paymentId}`);
	return held;
}

/** Whatever arrives after its own reversal is declined (domain 3.11). */
const declineBuried = {
	type: 'send',
	params({ event }: Args) {
		const { message, card } = heard(event, 'hold-request').parts;
		const error = 'E-STATE';
		const result = { paymentId: message.paymentId, rc: rcOf(error), error };
		return says.held(message, card.pan.masked, { ...result, authCode: null, account: null });
	}
} as const;

/** Money is promised, captured or given back (domain 4.3, 4.6). */
export const holds = {
	'hold-request': [
		{ guard: 'buried', actions: declineBuried },
		{
			target: '.holding',
			actions: [
				'hold',
				{
					type: 'post',
					params(args: Args) {
						const { paymentId } = heard(args.event, 'hold-request').parts.message;
						return posts.hold(paymentId, heldFor(args, paymentId));
					}
				},
				{
					type: 'send',
					params({ context, event }: Args) {
						const { message, card } = heard(event, 'hold-request').parts;
						const result = context.results[message.rrn];
						if (!result) throw new Error(`no result: ${message.rrn}`);
						return says.held(message, card.pan.masked, result);
					}
				}
			]
		}
	],
	'capture-advice': {
		target: '.keeping',
		actions: [
			{
				type: 'post',
				params(args: Args) {
					const { message } = heard(args.event, 'capture-advice').parts;
					const { paymentId, captureNumber, amount } = message;
					const taken = { number: captureNumber, minor: amount.minor };
					return posts.capture(args.context, paymentId, heldFor(args, paymentId), taken);
				}
			},
			'capture',
			{
				type: 'send',
				params: ({ event }: Args) => says.booked(heard(event, 'capture-advice').parts.message, null)
			}
		]
	},
	'hold-void': {
		target: '.keeping',
		actions: [
			{
				type: 'post',
				params(args: Args) {
					const { paymentId } = heard(args.event, 'hold-void').parts.message;
					return posts.free(paymentId, heldFor(args, paymentId));
				}
			},
			'endHold',
			{
				type: 'send',
				params: ({ event }: Args) => says.voided(heard(event, 'hold-void').parts.message, null)
			}
		]
	}
} as const;

/** A reversal undoes a hold as it undoes a debit: the money is free again. */
export const freeHeld = {
	type: 'post',
	params(args: Args) {
		const { event } = args;
		if (event.type !== 'reversal-advice' && event.type !== 'reversal-repeat')
			throw new Error(`not a reversal: ${event.type}`);
		const { paymentId } = event.parts.message;
		return posts.free(paymentId, heldFor(args, paymentId));
	}
} as const;

/** Books without a hold, and books in which one waits for its end (domain 3.11: seven days). */
export const states = {
	keeping: base.createStateConfig({}),
	holding: base.createStateConfig({
		after: {
			holdEnds: {
				target: 'keeping',
				actions: [
					{
						type: 'post',
						params: ({ context }) => posts.expire(openHold(context)?.[0] ?? '')
					},
					'endHold'
				]
			}
		}
	})
};
