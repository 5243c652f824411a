import type { Watched } from '../../../src/lib/world/invariants.ts';
import {
	accepts,
	contextOf,
	inState,
	inWorld,
	knowing,
	posts,
	rechecked,
	rests,
	rewritten,
	said,
	sends,
	withContext,
	withKey,
	withMessage,
	type Planted
} from '../doctor.ts';

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
	{
		breaks: 'I35',
		when: 'a second parcel goes out for one order',
		at: sends('M1A-13'),
		doctor(step, run) {
			const first = run.steps.find(sends('M1A-11'))?.entry;
			if (first?.type !== 'sent') throw new Error('nothing was shipped');
			return withMessage(step, { ...first.message, id: 'm999' });
		}
	},
	{
		breaks: 'I35',
		when: 'a second notification moves the order on',
		at: accepts('M1A-12'),
		doctor(step, run) {
			const notification = said(run, 'M1A-07', 'notification');
			return rechecked(step, (one) => ({
				...one,
				message: { ...one.message, row: 'M1A-07' },
				parts: { notification: { ...notification, jti: 'new' } }
			}));
		}
	},
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
	{
		breaks: 'I22',
		when: 'a revoked certificate is good again',
		at: rests,
		doctor: (step) => ({
			...step,
			before:
				step.before &&
				knowing(step.before, 'CA', { revoked: [{ serial: '0a', at: 0, reason: 1 }] }),
			world: { ...step.world, parties: { ...step.world.parties } }
		})
	},
	{
		breaks: 'I23',
		when: 'an earlier entry of the trace is another',
		at: rests,
		doctor: (step) => ({
			...step,
			trace: step.trace.map((entry, place) => (place === 7 ? { ...entry } : entry))
		})
	},
	{
		breaks: 'I23',
		when: 'an entry of the trace is gone',
		at: rests,
		doctor: (step) => ({ ...step, trace: step.trace.filter((_, place) => place !== 7) })
	},
	{
		breaks: 'I23',
		when: 'an earlier journal entry is another',
		at: posts,
		doctor: (step) => rewritten(step, /^opening/, { narrative: 'other' })
	},
	{
		breaks: 'I24',
		when: 'an entry names a message that nobody sent',
		at: posts,
		doctor: (step) => rewritten(step, /^L2/, { cause: 'm999' })
	},
	{
		breaks: 'I24',
		when: 'an entry is for a payment that nobody instructed',
		at: posts,
		doctor: (step) => rewritten(step, /^L2/, { paymentId: 'HBP0' })
	}
];

const values = (step: Watched): object => step.world.parties['PG']?.snapshot.value as object;
