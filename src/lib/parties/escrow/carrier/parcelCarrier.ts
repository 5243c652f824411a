import { assign, setup } from 'xstate';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import { acting } from '../../acting.ts';
import { giveWaybill, waybillNoOf } from '../../carrier.ts';
import { found, same, word } from '../../finding.ts';
import { answered, askedAgain, insisting, mayInsist, patienceFor } from '../../insisting.ts';
import { logisticsEvent } from '../../kinds/logistics.ts';
import { speaking } from '../../speaking.ts';
import type { CarrierContext, CarrierEvent, CarrierInput } from './context.ts';
import { says, transitMs } from './says.ts';

const own = (given: Given): CarrierContext => given.context as CarrierContext;

/** What the carrier checks: questions and returns are about parcels that it has carried (CK30). */
export const parcelCarrierChecks: PureChecks = {
	'event-taken': {
		CK30(given) {
			const { parcel, back } = own(given);
			const waybillNo = word(given.parts['taken']?.['waybillNo']);
			const known = [parcel?.waybillNo, back?.waybillNo];
			return found(known.includes(waybillNo), waybillNo, 'a parcel that was reported');
		}
	},
	'proof-asked': {
		CK30: (given) => same(given.parts['request']?.['waybillNo'], own(given).parcel?.waybillNo)
	},
	'return-order': {
		CK30: (given) => same(given.parts['parcel']?.['orderId'], own(given).parcel?.orderId)
	}
};

const { send } = speaking<CarrierContext, CarrierEvent>();
const base = setup({
	types: {} as { context: CarrierContext; events: CarrierEvent; input: CarrierInput },
	actions: {
		...acting,
		askAgain: assign((args, kind: string) => askedAgain(args, kind)),
		answered: assign((args, kind: string) => answered(args, kind)),
		signFor: assign({ signedFor: true }),
		leaveUnanswered: assign({ unanswered: ({ context }) => context.unanswered + 1 }),
		count: assign({ seq: ({ context }) => context.seq + 1 }),
		take: assign(({ event }) => {
			if (event.type !== 'shipment-order') return {};
			const { orderId, parcels } = event.parts.shipment;
			const waybillNo = waybillNoOf(event);
			return { parcel: { orderId, waybillNo, parcels, takenAt: event.at } };
		}),
		takeBack: assign(({ event }) => {
			if (event.type !== 'return-order') return {};
			const { orderId } = event.parts.parcel;
			return {
				back: { orderId, waybillNo: `CR${event.at}`, parcels: 1, takenAt: event.at }
			};
		})
	},
	guards: {
		mayInsist,
		hasSignature: ({ context }) => context.signedFor && context.course !== 'silent',
		isSilent: ({ context }) => context.course === 'silent',
		tells: ({ context }) => context.course !== 'silent',
		getsLost: ({ context }) => context.course === 'lost',
		isRefused: ({ context }) => context.course === 'refused'
	},
	delays: { ...patienceFor(logisticsEvent), halfway: transitMs / 2, transit: transitMs }
});

const report = (event: Parameters<typeof says.report>[1]) =>
	['count', send((own) => says.report(own, event))] as const;
/** From hand to hand: whoever takes it signs for it. */
const bring = [send((own) => says.bring(own)), 'signFor'] as const;
const telling = <const S extends string, const N extends string>(self: S, next: N) =>
	({
		after: insisting(self, logisticsEvent, next),
		on: {
			'event-taken': {
				target: next,
				actions: { type: 'answered', params: logisticsEvent.kind }
			}
		}
	}) as const;

/** The goods on their way to the buyer (M4-21, M4-23). */
const parcel = base.createStateConfig({
	initial: 'waiting',
	states: {
		waiting: {
			on: {
				'shipment-order': [
					{ guard: 'isSilent', target: 'carrying', actions: ['take', giveWaybill] },
					{ target: 'reportingPickUp', actions: ['take', giveWaybill, ...report('picked-up')] }
				]
			}
		},
		reportingPickUp: telling('reportingPickUp', 'carrying'),
		carrying: {
			after: {
				halfway: { guard: 'tells', actions: report('in-transit') },
				transit: [
					{ guard: 'isSilent', target: 'done', actions: bring },
					{ guard: 'getsLost', target: 'reportingEnd', actions: report('lost') },
					{ guard: 'isRefused', target: 'reportingEnd', actions: report('refused') },
					{
						target: 'reportingEnd',
						actions: [...bring, ...report('delivered')]
					}
				]
			},
			// That it is under way is told once: whatever comes after says more.
			on: { 'event-taken': { actions: { type: 'answered', params: logisticsEvent.kind } } }
		},
		reportingEnd: telling('reportingEnd', 'done'),
		done: {}
	}
});

/** The goods on their way back to the seller, where they go back (domain 7.5). */
const back = base.createStateConfig({
	initial: 'none',
	states: {
		none: {
			on: {
				'return-order': {
					target: 'carrying',
					actions: ['takeBack', send((own) => says.returnWaybill(own))]
				}
			}
		},
		carrying: {
			after: {
				transit: {
					target: 'reporting',
					actions: [send((own) => says.bringBack(own)), ...report('returned')]
				}
			}
		},
		reporting: telling('reporting', 'done'),
		done: {}
	}
});

/** The carrier of a guaranteed trade: brings the goods, and tells whoever holds the money (M4-23). */
export const parcelCarrier = base.createMachine({
	id: 'parcelCarrier',
	type: 'parallel',
	context: ({ input }) => ({
		...input,
		repeats: {},
		parcel: null,
		back: null,
		signedFor: false,
		unanswered: 0,
		seq: 0
	}),
	on: {
		// Whoever reports nothing shows nothing either.
		'proof-asked': [
			{ guard: 'hasSignature', actions: send((own) => says.proof(own)) },
			{ actions: 'leaveUnanswered' }
		]
	},
	states: { parcel, back }
});
