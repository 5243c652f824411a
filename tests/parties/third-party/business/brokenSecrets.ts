import type { Entry } from '../../../../src/lib/world/fact.ts';
import {
	accepts,
	delivers,
	posts,
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
} from '../../doctor.ts';
import { signedBy, withContract } from './contract.ts';

/** Secrets where nobody may read them. */
export const secrets: readonly Planted[] = [
	{
		breaks: 'I16',
		when: 'the third party is told the company’s account',
		at: delivers('M4B-12a'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { debtorAccount: 'HB:dep:Cedar' }))
	},
	{
		breaks: 'I16',
		when: 'the bank is told what the goods are',
		at: delivers('M4B-06a'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { goodsSummary: 'Roller bearing' }))
	},
	{
		breaks: 'I16',
		when: 'the counter is asked about a small amount',
		at: delivers('M4B-09'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { amount: { minor: 280, ccy: 'CNY' } }))
	},
	{
		breaks: 'I16',
		when: 'the trade is registered outside its channel',
		at: delivers('M4B-03a'),
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
		when: 'the maker types a card number, which has no place here',
		at: ({ entry }) => entry.type === 'rang' && entry.timer === 'choice',
		doctor: (step) =>
			withEntry(step, {
				...step.entry,
				type: 'acted',
				party: 'MAK',
				event: { type: 'draft', card: '4111111111111111' }
			} as Entry)
	},
	{
		breaks: 'I17',
		when: 'a private key is exported',
		at: sends('M4B-05'),
		doctor: (step) => withMessage(step, { wire: `{"kty":"EC","d":"${'k'.repeat(43)}"}` })
	}
];

/** Signatures that do not count. */
export const signatures: readonly Planted[] = [
	{
		breaks: 'I18',
		when: 'the certificate of a notice was revoked a minute ago',
		at: delivers('M4B-12'),
		doctor(step) {
			const { serial } = signer(step, 'held');
			const revoked = [{ serial, at: step.world.now - 60_000, reason: 1 }];
			return withContext(step, 'CA', { revoked });
		}
	},
	{
		breaks: 'I18',
		when: 'the certificate of a notice had expired',
		at: delivers('M4B-12'),
		doctor(step) {
			const { outcomes } = signer(step, 'held');
			const CK06 = { held: false, got: 'to 2025', expected: 'valid in 2026' };
			return resigned(step, 'held', { outcomes: { ...outcomes, CK06 } });
		}
	},
	{
		breaks: 'I19',
		when: 'a notice of release has the jti of the notice that the money is held',
		at: accepts('M4B-18'),
		doctor: (step, run) =>
			rechecked(step, (one) => ({
				...one,
				parts: Object.fromEntries(
					Object.entries(one.parts).map(([name, claims]) => [
						name,
						{ ...claims, jti: said(run, 'M4B-12', 'held')['jti'] ?? '' }
					])
				)
			}))
	},
	{
		breaks: 'I21',
		when: 'the maker checks his own draft',
		at: accepts('M4B-07'),
		doctor: (step) => signedBy(step, 'approval', 'zhaomin')
	},
	{
		breaks: 'I21',
		when: 'the checker approves as well',
		at: accepts('M4B-08'),
		doctor: (step) => signedBy(step, 'approval', 'qianhao')
	},
	{
		breaks: 'I21',
		when: 'the teller signs as the officer too',
		at: delivers('M4B-10'),
		doctor: (step) => resigned(step, 'officer', { subject: signer(step, 'teller').subject })
	},
	{
		breaks: 'I21',
		when: 'money moves that an approver should have let go',
		options: { terms: 'net-30', total: 4_999_999 },
		at: posts,
		doctor: (step) => withContract(step, { approverFromMinor: 1_000 })
	},
	{
		breaks: 'I21',
		when: 'money moves that the counter should have let go',
		at: posts,
		doctor: (step) => withContract(step, { counterFromMinor: 1_000 })
	}
];
