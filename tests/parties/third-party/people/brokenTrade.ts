import {
	accepts,
	inState,
	inWorld,
	posts,
	rests,
	rewritten,
	sends,
	withContext,
	withKey,
	type Planted
} from '../../doctor.ts';
import { causeless, notifiedTwice, pastChanges, shippedTwice } from '../../plants.ts';
import { within } from './brokenMoney.ts';

const total = { minor: 30_000, ccy: 'CNY' };

/** Orders that are held, shipped or believed wrongly. */
export const orders: readonly Planted[] = [
	{
		breaks: 'I12',
		when: 'goods go out for more than is held',
		at: sends('M4-20'),
		doctor: (step) => within(step, 'MER', 'order', { total })
	},
	{
		breaks: 'I13',
		when: 'the third party spoke of another amount',
		at: accepts('M4-17'),
		doctor: (step) => within(step, 'MER', 'order', { total })
	},
	{
		breaks: 'I13',
		when: 'the notice is not signed by the third party',
		at: accepts('M4-17'),
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'TPP', 'somebody') })
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
		doctor: (step) => within(step, 'MER', 'order', { total })
	},
	shippedTwice('M4-20', 'M4-22'),
	notifiedTwice('M4-15', 'M4-22'),
	{
		breaks: 'I36',
		when: 'the seller believes that he gave money back',
		at: rests,
		doctor: (step) => withContext(step, 'MER', { refundedMinor: 5_000 })
	},
	{
		breaks: 'I36',
		when: 'the third party never learnt that it was paid',
		at: rests,
		doctor: (step) =>
			within(within(step, 'TPP', 'trade', { heldAt: 0 }), 'TPP', 'channel', { taken: [] })
	},
	{
		breaks: 'I38',
		when: 'she sees failed while the books are being asked',
		at: accepts('M4-13c'),
		doctor(step) {
			const party = step.world.parties['CUS'];
			if (!party) throw new Error('no customer');
			const screen = { screen: 'result', fields: { state: 'FAILED' }, choices: [] };
			return inWorld(step, { parties: { ...step.world.parties, CUS: { ...party, screen } } });
		}
	},
	{
		breaks: 'I38',
		when: 'the bank calls failed what its books have posted',
		at: posts,
		doctor: (step) => within(step, 'TS', 'payment', { state: 'FAILED' })
	}
];

/** What was over, or written down, and is other now. */
export const traces: readonly Planted[] = [
	{
		breaks: 'I22',
		when: 'a cancelled payment succeeds',
		options: { decision: 'cancel' },
		at: rests,
		doctor: (step) => within(step, 'TS', 'payment', { state: 'SUCCEEDED' })
	},
	{
		breaks: 'I22',
		when: 'a trade that was given back is released',
		options: { shipping: 'never' },
		at: rests,
		doctor: (step) => within(step, 'TPP', 'trade', { state: 'RELEASED' })
	},
	{
		breaks: 'I22',
		when: 'a closed order is shipped',
		options: { decision: 'cancel' },
		at: rests,
		doctor: (step) => inState(step, 'MER', { order: 'shipped', claim: 'none', purse: 'empty' })
	},
	...pastChanges,
	causeless(/^E1/),
	{
		breaks: 'I24',
		when: 'an entry is for a withdrawal that nobody asked for',
		at: accepts('M4-29'),
		doctor: (step) => rewritten(step, /^E4/, { paymentId: 'W-T9' })
	}
];
