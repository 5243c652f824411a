import type { Watched } from '../../../src/lib/world/invariants.ts';
import {
	sends,
	accepts,
	posts,
	rests,
	inWorld,
	withContext,
	contextOf,
	rewritten,
	withKey,
	inState,
	type Planted
} from '../doctor.ts';
import { causeless, notifiedTwice, pastChanges, shippedTwice } from '../plants.ts';

const otherAmount = { minor: 30_000, ccy: 'CNY' };
const order = (step: Watched): object => contextOf<{ order: object }>(step, 'MER').order;

/** Orders that are paid, shipped or believed wrongly. */
export const orders: readonly Planted[] = [
	{
		breaks: 'I12',
		when: 'goods go out for more than the bank said was paid',
		at: sends('M2-28'),
		doctor: (step) => withContext(step, 'MER', { order: { ...order(step), total: otherAmount } })
	},
	{
		breaks: 'I13',
		when: 'the bank spoke of another amount',
		at: accepts('M2-24'),
		doctor: (step) => withContext(step, 'MER', { order: { ...order(step), total: otherAmount } })
	},
	{
		breaks: 'I13',
		when: 'the notification is not signed by the bank',
		at: accepts('M2-24'),
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'TS', 'somebody') })
	},
	{
		breaks: 'I13',
		when: 'the browser says success',
		at: accepts('M2-26'),
		doctor: (step) =>
			withContext(step, 'MER', { proof: { message: 'm1', by: 'return-to-merchant' } })
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
		doctor: (step) => withContext(step, 'MER', { order: { ...order(step), total: otherAmount } })
	},
	shippedTwice('M2-28', 'M2-30'),
	notifiedTwice('M2-24', 'M2-29'),
	{
		breaks: 'I36',
		when: 'the merchant believes that he gave money back',
		at: rests,
		doctor: (step) => withContext(step, 'MER', { refundedMinor: 5_000 })
	},
	{
		breaks: 'I36',
		when: 'the gateway never learnt that the books had paid',
		at: rests,
		doctor(step) {
			const { payment } = contextOf<{ payment: object }>(step, 'TS');
			return withContext(step, 'TS', { payment: { ...payment, rc: '' } });
		}
	},
	{
		breaks: 'I38',
		when: 'the customer sees failed while the books are being asked',
		at: accepts('M2-21'),
		doctor(step) {
			const party = step.world.parties['CUS'];
			if (!party) throw new Error('no customer');
			const screen = { screen: 'result', fields: { state: 'FAILED' }, choices: [] };
			return inWorld(step, { parties: { ...step.world.parties, CUS: { ...party, screen } } });
		}
	},
	{
		breaks: 'I38',
		when: 'the gateway calls failed what the books have posted',
		at: posts,
		doctor(step) {
			const { payment } = contextOf<{ payment: object }>(step, 'TS');
			return withContext(step, 'TS', { payment: { ...payment, state: 'FAILED' } });
		}
	}
];

/** What was over, or written down, and is other now. */
export const traces: readonly Planted[] = [
	{
		breaks: 'I22',
		when: 'a cancelled payment succeeds',
		options: { decision: 'cancel' },
		at: rests,
		doctor(step) {
			const { payment } = contextOf<{ payment: object }>(step, 'TS');
			return withContext(step, 'TS', { payment: { ...payment, state: 'SUCCEEDED' } });
		}
	},
	{
		breaks: 'I22',
		when: 'a payment that failed is opened again, and no other',
		options: { card: 'card-0027' },
		at: rests,
		doctor: (step) =>
			inState(step, 'TS', { payment: 'opening', notification: 'acked', day: 'closed' })
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
		when: 'an entry is for a payment that nobody opened',
		at: posts,
		doctor: (step) => rewritten(step, /^L2/, { paymentId: 'HBP0' })
	}
];
