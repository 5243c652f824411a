import type { Entry } from '../../../src/lib/world/fact.ts';
import {
	sends,
	delivers,
	accepts,
	posts,
	withContext,
	withEntry,
	withMessage,
	withPart,
	rechecked,
	reread,
	said,
	signer,
	resigned,
	type Planted
} from '../doctor.ts';

/** Secrets where nobody may read them. */
export const secrets: readonly Planted[] = [
	{
		breaks: 'I16',
		when: 'the website can open the credential',
		at: delivers('M2-15'),
		doctor: (step, run) =>
			reread(step, (reading) =>
				withPart(reading, 'credential', {
					...said(run, 'M2-15', 'credential'),
					pan: { $secret: 'pan', masked: '99991001****0019', matches: ['card-0019'] }
				})
			)
	},
	{
		breaks: 'I16',
		when: 'the merchant is told the account',
		at: delivers('M2-24'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { accountRef: 'card-0019' }))
	},
	{
		breaks: 'I16',
		when: 'the counter is asked about a small amount',
		options: { amount: 6_000_000 },
		at: delivers('M2-19'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { amount: { minor: 280, ccy: 'CNY' } }))
	},
	{
		breaks: 'I16',
		when: 'the order form travels without its channel',
		at: delivers('M2-02'),
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
		at: sends('M2-15'),
		doctor: (step) => withMessage(step, { wire: '{"pan":"9999100100000019"}' })
	},
	{
		breaks: 'I17',
		when: 'a password is signed but not sealed',
		at: sends('M2-15'),
		doctor: (step) => withMessage(step, { wire: `e30.${btoa('{"password":"heron-2468"}')}.c2ln` })
	},
	{
		breaks: 'I17',
		when: 'a one-time code is on the wire',
		at: sends('M2-15'),
		doctor: (step) => withMessage(step, { wire: '{"code":"604218"}' })
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
				event: { type: 'pay', card: '4111111111111111' }
			} as Entry)
	},
	{
		breaks: 'I17',
		when: 'a private key is exported',
		at: sends('M2-15'),
		doctor: (step) => withMessage(step, { wire: `{"kty":"EC","d":"${'k'.repeat(43)}"}` })
	}
];

/** Signatures that do not count. */
export const signatures: readonly Planted[] = [
	{
		breaks: 'I18',
		when: 'the certificate of a ticket was revoked a minute ago',
		at: delivers('M2-11'),
		doctor(step) {
			const { serial } = signer(step, 'ticket');
			const revoked = [{ serial, at: step.world.now - 60_000, reason: 1 }];
			return withContext(step, 'CA', { revoked });
		}
	},
	{
		breaks: 'I18',
		when: 'the certificate of a ticket had expired',
		at: delivers('M2-11'),
		doctor(step) {
			const { outcomes } = signer(step, 'ticket');
			const CK06 = { held: false, got: 'to 2025', expected: 'valid in 2026' };
			return resigned(step, 'ticket', { outcomes: { ...outcomes, CK06 } });
		}
	},
	{
		breaks: 'I19',
		when: 'a notification has the jti of the ticket',
		at: accepts('M2-24'),
		doctor: (step, run) =>
			rechecked(step, (one) => ({
				...one,
				parts: Object.fromEntries(
					Object.entries(one.parts).map(([name, claims]) => [
						name,
						{ ...claims, jti: said(run, 'M2-11', 'ticket')['jti'] ?? '' }
					])
				)
			}))
	},
	{
		breaks: 'I21',
		when: 'the teller signs as the officer too',
		options: { amount: 6_000_000 },
		at: delivers('M2-20'),
		doctor: (step) => resigned(step, 'officer', { subject: signer(step, 'teller').subject })
	},
	{
		breaks: 'I21',
		when: 'the officer is the customer',
		options: { amount: 6_000_000 },
		at: delivers('M2-20'),
		doctor: (step) => resigned(step, 'officer', { subject: 'linwei' })
	},
	{
		breaks: 'I21',
		when: 'a large payment moves money and nobody approved',
		at: posts,
		doctor: (step) => withContext(step, 'TS', { selfServiceMinor: 1_000 })
	}
];
