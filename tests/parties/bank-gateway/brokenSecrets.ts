import type { Entry } from '../../../src/lib/world/fact.ts';
import {
	accepts,
	delivers,
	rechecked,
	reread,
	resigned,
	said,
	sends,
	signer,
	withContext,
	withEntry,
	withMessage,
	withPart,
	type Planted
} from '../doctor.ts';

/** Secrets where nobody may read them. */
export const secrets: readonly Planted[] = [
	{
		breaks: 'I16',
		when: 'the gateway can open the PIN',
		at: delivers('M1A-03'),
		doctor: (step, run) =>
			reread(step, (reading) =>
				withPart(reading, 'credential', {
					...said(run, 'M1A-03', 'credential'),
					pin: { $secret: 'pin', masked: '****', matches: ['pin'] }
				})
			)
	},
	{
		breaks: 'I16',
		when: 'the merchant is told the card number',
		at: delivers('M1A-07'),
		doctor: (step) =>
			reread(step, (reading) =>
				withPart(reading, 'note', {
					card: { $secret: 'pan', masked: '99991001****0019', matches: ['card-0019'] }
				})
			)
	},
	{
		breaks: 'I16',
		when: 'the merchant is told her balance',
		at: delivers('M1A-07'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { additionalAmounts: 72_000 }))
	},
	{
		breaks: 'I16',
		when: 'the bank is told what she bought',
		at: delivers('M1A-03'),
		doctor: (step) => reread(step, (reading) => withPart(reading, 'note', { sku: 'PEN-1' }))
	},
	{
		breaks: 'I16',
		when: 'the carrier is told a price',
		at: delivers('M1A-11'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { amount: { minor: 280, ccy: 'CNY' } }))
	},
	{
		breaks: 'I16',
		when: 'the order form travels without its channel',
		at: delivers('SH-2'),
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
		at: sends('M1A-03'),
		doctor: (step) => withMessage(step, { wire: '{"pan":"9999100100000019"}' })
	},
	{
		breaks: 'I17',
		when: 'a PIN is signed but not sealed',
		at: sends('M1A-03'),
		doctor: (step) => withMessage(step, { wire: `e30.${btoa('{"pin":"2468"}')}.c2ln` })
	},
	{
		breaks: 'I17',
		when: 'a PIN stands in a message to the host',
		at: sends('M1A-04'),
		doctor: (step) => withMessage(step, { wire: '{"pin":"2468"}' })
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
		at: sends('M1A-03'),
		doctor: (step) => withMessage(step, { wire: `{"kty":"EC","d":"${'k'.repeat(43)}"}` })
	}
];

/** Signatures that do not count, and words that are used twice. */
export const signatures: readonly Planted[] = [
	{
		breaks: 'I18',
		when: 'the certificate of an offer was revoked a minute ago',
		at: delivers('M1A-02'),
		doctor(step) {
			const { serial } = signer(step, 'offer');
			const revoked = [{ serial, at: step.world.now - 60_000, reason: 1 }];
			return withContext(step, 'CA', { revoked });
		}
	},
	{
		breaks: 'I18',
		when: 'the certificate of an offer had expired',
		at: delivers('M1A-02'),
		doctor(step) {
			const { outcomes } = signer(step, 'offer');
			const CK06 = { held: false, got: 'to 2025', expected: 'valid in 2026' };
			return resigned(step, 'offer', { outcomes: { ...outcomes, CK06 } });
		}
	},
	{
		breaks: 'I19',
		when: 'a notification has the jti of the order',
		at: accepts('M1A-07'),
		doctor: (step, run) =>
			rechecked(step, (one) => ({
				...one,
				parts: Object.fromEntries(
					Object.entries(one.parts).map(([name, claims]) => [
						name,
						{ ...claims, jti: said(run, 'M1A-01', 'order')['jti'] ?? '' }
					])
				)
			}))
	}
];
