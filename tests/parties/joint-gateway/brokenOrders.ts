import type { Entry } from '../../../src/lib/world/fact.ts';
import {
	accepts,
	delivers,
	inState,
	knowing,
	rechecked,
	reread,
	resigned,
	rests,
	said,
	sends,
	signer,
	withContext,
	withEntry,
	withKey,
	withMessage,
	withPart,
	type Planted
} from '../doctor.ts';
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
	{
		breaks: 'I35',
		when: 'a second parcel goes out for one order',
		at: sends('M3-29'),
		doctor(step, run) {
			const first = run.steps.find(sends('M3-27'))?.entry;
			if (first?.type !== 'sent') throw new Error('nothing was shipped');
			return withMessage(step, { ...first.message, id: 'm999' });
		}
	},
	{
		breaks: 'I35',
		when: 'a second notification moves the order on',
		at: accepts('M3-28'),
		doctor(step, run) {
			const notification = said(run, 'M3-22', 'notification');
			return rechecked(step, (one) => ({
				...one,
				message: { ...one.message, row: 'M3-22' },
				parts: { notification: { ...notification, jti: 'new' } }
			}));
		}
	},
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
	}
];

const seen = (kind: string, name: string) => ({ $secret: kind, masked: '****', matches: [name] });

/** Secrets where nobody may read them. */
const secrets: readonly Planted[] = [
	{
		breaks: 'I16',
		when: 'the merchant can read the card number',
		at: delivers('M3-22'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { pan: seen('pan', 'card-0017') }))
	},
	{
		breaks: 'I16',
		when: 'the acquirer can read the number of another bank’s card',
		at: delivers('M3-20'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { pan: seen('pan', 'card-0017') }))
	},
	{
		breaks: 'I16',
		when: 'the gateway can read the password',
		at: delivers('M3-15'),
		doctor: (step) =>
			reread(step, (reading) =>
				withPart(reading, 'note', { password: seen('payment-password', 'payment') })
			)
	},
	{
		breaks: 'I16',
		when: 'a bank is told where the goods go',
		at: delivers('CB-10'),
		options: { dispute: 'not-received' },
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { address: '8 Willow Lane' }))
	},
	{
		breaks: 'I16',
		when: 'a bank is told the net positions of the others',
		at: delivers('M3-41'),
		doctor: (step) => reread(step, (reading) => withPart(reading, 'note', { positions: [] }))
	},
	{
		breaks: 'I16',
		when: 'the gateway’s page travels without its channel',
		at: delivers('M3-08'),
		doctor: (step) => ({
			...step,
			before: step.before && {
				...step.before,
				inFlight: step.before.inFlight.map((one) => ({ ...one, record: null }))
			}
		})
	},
	{
		breaks: 'I17',
		when: 'a card number is on the wire',
		at: sends('M3-09'),
		doctor: (step) => withMessage(step, { wire: '{"pan":"9999200100000017"}' })
	},
	{
		breaks: 'I17',
		when: 'a password is signed but not sealed',
		at: sends('M3-14'),
		doctor: (step) => withMessage(step, { wire: `e30.${btoa('{"password":"heron-2468"}')}.c2ln` })
	},
	{
		breaks: 'I17',
		when: 'a person types a number that no vault keeps',
		at: ({ entry }) => entry.type === 'rang' && entry.timer === 'choice',
		doctor: (step) =>
			withEntry(step, {
				...step.entry,
				type: 'acted',
				party: 'CUS',
				event: { type: 'give-card', card: '4111111111111111' }
			} as Entry)
	},
	{
		breaks: 'I17',
		when: 'a private key is exported',
		at: sends('M3-09'),
		doctor: (step) => withMessage(step, { wire: `{"kty":"EC","d":"${'k'.repeat(43)}"}` })
	}
];

/** Signatures that do not count. */
const signatures: readonly Planted[] = [
	{
		breaks: 'I18',
		when: 'the certificate of a ticket was revoked a minute ago',
		at: delivers('M3-05'),
		doctor(step) {
			const { serial } = signer(step, 'ticket');
			const revoked = [{ serial, at: step.world.now - 60_000, reason: 1 }];
			return withContext(step, 'CA', { revoked });
		}
	},
	{
		breaks: 'I18',
		when: 'the certificate of a clearing file had expired',
		at: delivers('M3-41'),
		doctor(step) {
			const { outcomes } = signer(step, 'file');
			const CK06 = { held: false, got: 'to 2025', expected: 'valid in 2026' };
			return resigned(step, 'file', { outcomes: { ...outcomes, CK06 } });
		}
	},
	{
		breaks: 'I19',
		when: 'a notification has the jti of the ticket',
		at: accepts('M3-22'),
		doctor: (step, run) =>
			rechecked(step, (one) => ({
				...one,
				parts: Object.fromEntries(
					Object.entries(one.parts).map(([name, claims]) => [
						name,
						{ ...claims, jti: said(run, 'M3-05', 'ticket')['jti'] ?? '' }
					])
				)
			}))
	},
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
