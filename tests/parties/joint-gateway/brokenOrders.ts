import {
	accepts,
	delivers,
	inState,
	rechecked,
	reread,
	rests,
	said,
	sends,
	withKey,
	withPart,
	type Planted
} from '../doctor.ts';
import {
	expired,
	exportedKey,
	notifiedTwice,
	onTheWire,
	outsideChannel,
	pastChanges,
	repeatedNumber,
	revokedSince,
	shippedTwice,
	told,
	typedNumber
} from '../plants.ts';
import { onFirst } from '../played.ts';
import { caseOf, showing, withCase, within } from './at.ts';

const total = { minor: 30_000, ccy: 'CNY' };

/** Orders that are paid, shipped or believed wrongly. */
const orders: readonly Planted[] = [
	{
		breaks: 'I12',
		when: 'goods go out for more than the gateway said was paid',
		at: sends('M3-27'),
		doctor: (step) => within(step, 'MER', 'order', { total })
	},
	{
		breaks: 'I13',
		when: 'the gateway spoke of another amount',
		at: accepts('M3-22'),
		doctor: (step) => within(step, 'MER', 'order', { total })
	},
	{
		breaks: 'I13',
		when: 'the notification is not signed by the gateway',
		at: accepts('M3-22'),
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'JG', 'somebody') })
	},
	{
		breaks: 'I13',
		when: 'the browser says success',
		playing: { meddle: onFirst('M3-22', { type: 'delayed', byMs: 20_000 }) },
		at: accepts('M3-25'),
		doctor: (step) => withCase(step, 'MER', { proof: { message: 'm1', by: 'return-to-merchant' } })
	},
	{
		breaks: 'I14',
		when: 'money is gone, and there is neither receipt nor shipment',
		at: rests,
		doctor: (step) =>
			withCase(withCase(step, 'CUS', { orderReceipt: null }), 'MER', { shipments: 0 })
	},
	{
		breaks: 'I15',
		when: 'goods were worth more than was posted',
		at: rests,
		doctor: (step) => within(step, 'MER', 'order', { total })
	},
	shippedTwice('M3-27', 'M3-29'),
	notifiedTwice('M3-22', 'M3-28'),
	{
		breaks: 'I36',
		when: 'the merchant believes that he gave money back',
		at: rests,
		doctor: (step) => withCase(step, 'MER', { refundedMinor: 5_000 })
	},
	{
		breaks: 'I36',
		when: 'the gateway never learnt that the issuer had paid',
		at: rests,
		doctor: (step) => within(step, 'JG', 'payment', { rc: '' })
	},
	{
		breaks: 'I36',
		when: 'the merchant has not taken a chargeback off his receipts',
		options: { dispute: 'not-received', parcel: 'lost' },
		at: rests,
		doctor: (step) => withCase(step, 'MER', { refundedMinor: 0 })
	},
	{
		breaks: 'I38',
		when: 'the customer sees failed while the issuer is being asked',
		at: accepts('M3-18'),
		doctor: (step) => showing(step, 'CUS', { state: 'FAILED' })
	},
	{
		breaks: 'I38',
		when: 'the gateway calls failed what the issuer has posted',
		at: accepts('M3-18'),
		doctor: (step) => within(step, 'JG', 'payment', { state: 'FAILED' })
	}
];

/** What was over, or written down, and is other now. */
const traces: readonly Planted[] = [
	{
		breaks: 'I22',
		when: 'a cancelled payment succeeds',
		options: { decision: 'cancel' },
		at: rests,
		doctor: (step) => within(step, 'JG', 'payment', { state: 'SUCCEEDED' })
	},
	{
		breaks: 'I22',
		when: 'a closed order is shipped',
		options: { decision: 'cancel' },
		at: rests,
		doctor: (step) => inState(step, caseOf(step, 'MER'), 'shipped')
	},
	{
		breaks: 'I22',
		when: 'a claim that was upheld is open again',
		options: { dispute: 'not-received', parcel: 'lost' },
		at: rests,
		doctor: (step) =>
			inState(step, caseOf(step, 'WB'), {
				issuing: 'debited',
				acquiring: 'idle',
				informing: 'quiet'
			})
	},
	...pastChanges
];

const seen = (kind: string, name: string) => ({ $secret: kind, masked: '****', matches: [name] });

/** Secrets where nobody may read them. */
const secrets: readonly Planted[] = [
	told('M3-22', 'the merchant can read the card number', { pan: seen('pan', 'card-0017') }),
	told('M3-20', 'the acquirer can read the number of another bank’s card', {
		pan: seen('pan', 'card-0017')
	}),
	told('M3-15', 'the gateway can read the password', {
		password: seen('payment-password', 'payment')
	}),
	{
		breaks: 'I16',
		when: 'a bank is told where the goods go',
		at: delivers('CB-10'),
		options: { dispute: 'not-received' },
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { address: '8 Willow Lane' }))
	},
	told('M3-41', 'a bank is told the net positions of the others', { positions: [] }),
	outsideChannel('M3-08', 'the gateway’s page travels without its channel'),
	onTheWire('M3-09', 'a card number is on the wire', '{"pan":"9999200100000017"}'),
	onTheWire(
		'M3-14',
		'a password is signed but not sealed',
		`e30.${btoa('{"password":"heron-2468"}')}.c2ln`
	),
	typedNumber('CUS', 'give-card'),
	exportedKey('M3-09')
];

/** Signatures that do not count. */
const signatures: readonly Planted[] = [
	revokedSince('M3-05', 'ticket'),
	expired('M3-41', 'file'),
	repeatedNumber('M3-22', 'M3-05', 'ticket'),
	{
		breaks: 'I19',
		when: 'a payment carries the value of another',
		options: { payments: 2 },
		at: (step) => accepts('M3-18')(step) && step.world.now > step.cast.startsAt + 25_000,
		doctor: (step, run) =>
			rechecked(step, (one) => ({
				...one,
				parts: {
					...one.parts,
					message: { ...one.parts['message'], txId: said(run, 'M3-18', 'message')['txId'] ?? '' }
				}
			}))
	}
];

export const others: readonly Planted[] = [...orders, ...traces, ...secrets, ...signatures];
