import { trading } from './says/trading.ts';
import { base, type Args } from './setup.ts';
import { reply } from './wants.ts';

const keep = base.assign(({ context, event }) => {
	if (event.type !== 'logistics-event') return {};
	const { waybillNo, event: what } = event.parts.event;
	return { events: [...context.events, { waybillNo, event: what }] };
});
const is =
	(...what: readonly string[]) =>
	({ event }: Args): boolean =>
		event.type === 'logistics-event' && what.includes(event.parts.event.event);
const noted = [keep, reply('logistics-event', (_, event) => trading.eventTaken(event))] as const;

/** Where the parcel is, as the carrier tells it; an event may come before the seller's notice (F22). */
export const goods = base.createStateConfig({
	initial: 'unknown',
	on: {
		'logistics-event': [
			{ guard: is('delivered'), target: '.delivered', actions: noted },
			{ guard: is('lost', 'refused'), target: '.gone', actions: noted },
			{ guard: is('returned'), target: '.returned', actions: noted },
			// Where it was before says nothing new of a parcel that has come to its end.
			{ actions: noted }
		]
	},
	states: {
		unknown: {
			on: {
				'logistics-event': {
					guard: is('picked-up', 'in-transit'),
					target: 'onTheWay',
					actions: noted
				}
			}
		},
		onTheWay: {},
		delivered: {},
		gone: {},
		returned: {}
	}
});
