import type { Watched } from '../../../src/lib/world/invariants.ts';
import {
	accepts,
	contextOf,
	inState,
	inWorld,
	posts,
	rests,
	rewritten,
	sends,
	withContext,
	withKey,
	type Planted
} from '../doctor.ts';
import { causeless, notifiedTwice, pastChanges, shippedTwice } from '../plants.ts';

const otherAmount = { minor: 30_000, ccy: 'CNY' };
const order = (step: Watched): object => contextOf<{ order: object }>(step, 'MER').order;
const ordering = (step: Watched, change: object): Watched =>
	withContext(step, 'MER', { order: { ...order(step), ...change } });
function paying(step: Watched, change: object): Watched {
	const { payment } = contextOf<{ payment: object }>(step, 'PG');
	return withContext(step, 'PG', { payment: { ...payment, ...change } });
}

/** Orders that are paid, shipped or believed wrongly. */
export const orders: readonly Planted[] = [
	{
		breaks: 'I12',
		when: 'goods go out for more than the bank said was paid',
		at: sends('M1A-11'),
		doctor: (step) => ordering(step, { total: otherAmount })
	},
	{
		breaks: 'I13',
		when: 'the bank spoke of another amount',
		at: accepts('M1A-07'),
		doctor: (step) => ordering(step, { total: otherAmount })
	},
	{
		breaks: 'I13',
		when: 'the notification is not signed by the bank',
		at: accepts('M1A-07'),
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'PG', 'somebody') })
	},
	{
		breaks: 'I13',
		when: 'the receipt in her hand is taken for the bank’s word',
		playing: { meddle: losing('M1A-07') },
		at: accepts('M1A-09'),
		doctor: (step) => withContext(step, 'MER', { proof: { message: 'm1', by: 'receipt-forward' } })
	},
	{
		breaks: 'I14',
		when: 'money is gone, and there is neither receipt nor shipment',
		at: rests,
		doctor: (step) =>
			withContext(withContext(step, 'CUS', { orderReceipt: null }), 'MER', { shipments: 0 })
	},
	{
		breaks: 'I15',
		when: 'goods were worth more than was posted',
		at: rests,
		doctor: (step) => ordering(step, { total: otherAmount })
	},
	shippedTwice('M1A-11', 'M1A-13'),
	notifiedTwice('M1A-07', 'M1A-12'),
	{
		breaks: 'I36',
		when: 'the merchant believes that he gave money back',
		at: rests,
		doctor: (step) => withContext(step, 'MER', { refundedMinor: 5_000 })
	},
	{
		breaks: 'I36',
		when: 'the gateway never learnt that the host had paid',
		at: rests,
		doctor: (step) => paying(step, { rc: '' })
	},
	{
		breaks: 'I38',
		when: 'the customer sees failed while the host is at work',
		at: accepts('M1A-04'),
		doctor(step) {
			const party = step.world.parties['CUS'];
			if (!party) throw new Error('no customer');
			const screen = { screen: 'declined', fields: { state: 'FAILED' }, choices: [] };
			return inWorld(step, { parties: { ...step.world.parties, CUS: { ...party, screen } } });
		}
	},
	{
		breaks: 'I38',
		when: 'the customer is declined while the host is at work',
		at: accepts('M1A-04'),
		doctor: (step) => inState(step, 'CUS', 'declined')
	},
	{
		breaks: 'I38',
		when: 'the gateway calls failed what the host has posted',
		at: posts,
		doctor: (step) => paying(step, { state: 'FAILED' })
	}
];

/** Every message of a row is lost. */
function losing(row: string): NonNullable<NonNullable<Planted['playing']>['meddle']> {
	return ({ entry }) =>
		entry.type === 'sent' && entry.message.row === row
			? { type: 'faulted', id: entry.message.id, fault: { type: 'dropped' } }
			: null;
}

/** What was over, or written down, and is other now. */
export const traces: readonly Planted[] = [
	{
		breaks: 'I22',
		when: 'a payment that failed succeeds',
		options: { card: 'card-0027' },
		at: rests,
		doctor: (step) => paying(step, { state: 'SUCCEEDED' })
	},
	{
		breaks: 'I22',
		when: 'a payment that failed is at work again, and no other',
		options: { card: 'card-0027' },
		at: rests,
		doctor: (step) =>
			inState(step, 'PG', {
				payment: 'executing',
				reversal: 'none',
				notification: 'acked',
				day: 'closed'
			})
	},
	{
		breaks: 'I22',
		when: 'a reversal that was obeyed is sent again',
		playing: { meddle: losing('M1A-05') },
		at: rests,
		doctor: (step) => ({
			...inState(step, 'PG', { ...values(step), reversal: 'sent' }),
			before:
				step.before &&
				inState({ ...step, world: step.before }, 'PG', { ...values(step), reversal: 'obeyed' })
					.world
		})
	},
	{
		breaks: 'I22',
		when: 'a closed order is shipped',
		options: { decision: 'cancel' },
		at: rests,
		doctor: (step) => inState(step, 'MER', 'shipped')
	},
	...pastChanges,
	causeless(/^L2/),
	{
		breaks: 'I24',
		when: 'an entry is for a payment that nobody instructed',
		at: posts,
		doctor: (step) => rewritten(step, /^L2/, { paymentId: 'HBP0' })
	}
];

const values = (step: Watched): object => step.world.parties['PG']?.snapshot.value as object;
