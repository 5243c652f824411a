import { hold } from '../../src/lib/money/hold.ts';
import type { Claims } from '../../src/lib/vault/vault.ts';
import type { Entry } from '../../src/lib/world/fact.ts';
import {
	accepts,
	booksOf,
	delivers,
	forced,
	knowing,
	posts,
	rechecked,
	reread,
	resigned,
	rests,
	rewritten,
	said,
	sends,
	signer,
	withContext,
	withEntry,
	withMessage,
	withPart,
	withStandingBooks,
	type Planted
} from './doctor.ts';

/* Defects that can be planted in any mode, each for one invariant of domain 9. */

export const debitAlone = (account: string): Planted => ({
	breaks: 'I01',
	when: 'an entry has a debit alone',
	at: posts,
	doctor: (step) => forced(step, [[account, 100, 0]])
});
export const equityPays = (equity: string, deposit: string): Planted => ({
	breaks: 'I02',
	when: 'equity pays into a deposit',
	at: posts,
	doctor: (step) =>
		forced(step, [
			[equity, 100, 0],
			[deposit, 0, 100]
		])
});
export const endlessHold = (account: string): Planted => ({
	breaks: 'I10',
	when: 'a hold is never ended',
	at: rests,
	doctor(step) {
		const expiresAt = Number.MAX_SAFE_INTEGER;
		const held = hold(booksOf(step), { id: 'H1', account, minor: 5, expiresAt });
		if (!held.ok) throw new Error(held.why);
		return withStandingBooks(step, held.books);
	}
});

/** A reader finds words in a message that are not for it. */
export const told = (row: string, when: string, words: Claims): Planted => ({
	breaks: 'I16',
	when,
	at: delivers(row),
	doctor: (step) => reread(step, (reading) => withPart(reading, 'note', words))
});
export const outsideChannel = (row: string, when: string): Planted => ({
	breaks: 'I16',
	when,
	at: delivers(row),
	doctor: (step) => ({
		...step,
		before: step.before && {
			...step.before,
			inFlight: step.before.inFlight.map((one) => ({ ...one, record: null }))
		}
	})
});
export const onTheWire = (row: string, when: string, wire: string): Planted => ({
	breaks: 'I17',
	when,
	at: sends(row),
	doctor: (step) => withMessage(step, { wire })
});
export const exportedKey = (row: string): Planted =>
	onTheWire(row, 'a private key is exported', `{"kty":"EC","d":"${'k'.repeat(43)}"}`);
export const typedNumber = (party: string, type: string): Planted => ({
	breaks: 'I17',
	when: 'a person types a number that no vault keeps',
	at: ({ entry }) => entry.type === 'rang' && entry.timer === 'choice',
	doctor: (step) =>
		withEntry(step, {
			...step.entry,
			type: 'acted',
			party,
			event: { type, card: '4111111111111111' }
		} as Entry)
});

export const revokedSince = (row: string, part: string): Planted => ({
	breaks: 'I18',
	when: `the certificate of a ${part} was revoked a minute ago`,
	at: delivers(row),
	doctor(step) {
		const { serial } = signer(step, part);
		const revoked = [{ serial, at: step.world.now - 60_000, reason: 1 }];
		return withContext(step, 'CA', { revoked });
	}
});
export const expired = (row: string, part: string): Planted => ({
	breaks: 'I18',
	when: `the certificate of a ${part} had expired`,
	at: delivers(row),
	doctor(step) {
		const { outcomes } = signer(step, part);
		const CK06 = { held: false, got: 'to 2025', expected: 'valid in 2026' };
		return resigned(step, part, { outcomes: { ...outcomes, CK06 } });
	}
});
/** What is accepted has the number of something that was said before. */
export const repeatedNumber = (row: string, earlier: string, part: string): Planted => ({
	breaks: 'I19',
	when: `${row} has the jti of ${earlier}`,
	at: accepts(row),
	doctor: (step, run) =>
		rechecked(step, (one) => ({
			...one,
			parts: Object.fromEntries(
				Object.entries(one.parts).map(([name, claims]) => [
					name,
					{ ...claims, jti: said(run, earlier, part)['jti'] ?? '' }
				])
			)
		}))
});

export const shippedTwice = (first: string, later: string): Planted => ({
	breaks: 'I35',
	when: 'goods go out twice for one order',
	at: sends(later),
	doctor(step, run) {
		const shipped = run.steps.find(sends(first))?.entry;
		if (shipped?.type !== 'sent') throw new Error('nothing was shipped');
		return withMessage(step, { ...shipped.message, id: 'm999' });
	}
});
/** Something later is taken for the notification again. */
export const notifiedTwice = (row: string, later: string): Planted => ({
	breaks: 'I35',
	when: 'a second notification moves the order on',
	at: accepts(later),
	doctor(step, run) {
		const notification = said(run, row, 'notification');
		return rechecked(step, (one) => ({
			...one,
			message: { ...one.message, row },
			parts: { notification: { ...notification, jti: 'new' } }
		}));
	}
});

/** What was written down, and is other now. */
export const pastChanges: readonly Planted[] = [
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
	}
];
/** An entry that names a message which nobody sent. */
export const causeless = (entry: RegExp): Planted => ({
	breaks: 'I24',
	when: 'an entry names a message that nobody sent',
	at: posts,
	doctor: (step) => rewritten(step, entry, { cause: 'm999' })
});
