import { describe, expect, test } from 'vitest';
import { decided, type Facts } from '../../../src/lib/parties/escrow/desk/decision.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { said } from '../asked.ts';
import { times } from '../business/playing.ts';
import { run } from './playing.ts';

const shipped: Facts = {
	shipped: true,
	gone: false,
	signedFor: true,
	reason: 'not-as-described',
	buyerEvidence: true,
	sellerEvidence: true,
	sellerSilent: false,
	wantedMinor: 28_000,
	heldMinor: 28_000
};

describe('the judge of domain 7.5', () => {
	const table: readonly (readonly [string, Partial<Facts>, number, boolean])[] = [
		['never shipped', { shipped: false, signedFor: false }, 28_000, false],
		['lost or refused on the way', { gone: true, signedFor: false }, 28_000, false],
		['signed for, “not received”', { reason: 'not-received' }, 0, false],
		['nobody signed, “not received”', { reason: 'not-received', signedFor: false }, 28_000, false],
		['not as described, seller shows nothing', { sellerEvidence: false }, 28_000, true],
		['partly damaged, both show something', { reason: 'damaged' }, 10_000, false],
		['both have a point', {}, 10_000, false],
		['the buyer shows nothing', { buyerEvidence: false }, 0, false],
		['she has changed her mind', { reason: 'changed-mind' }, 28_000, true],
		['the seller is silent', { sellerSilent: true, wantedMinor: 10_000 }, 10_000, false]
	];
	test.each(table)('%s', (_, facts, toBuyer, afterReturn) => {
		expect(decided({ ...shipped, ...facts })).toMatchObject({ toBuyer, afterReturn });
	});

	test('decides every case there is', () => {
		const yesNo = [true, false];
		const reasons = ['not-received', 'not-as-described', 'damaged', 'changed-mind'] as const;
		for (const reason of reasons)
			for (const is of yesNo)
				for (const gone of yesNo)
					for (const signedFor of yesNo)
						for (const buyerEvidence of yesNo)
							for (const sellerEvidence of yesNo) {
								const facts = { shipped: is, gone, signedFor, buyerEvidence, sellerEvidence };
								const { toBuyer } = decided({ ...shipped, reason, ...facts });
								expect(toBuyer).toBeGreaterThanOrEqual(0);
								expect(toBuyer).toBeLessThanOrEqual(28_000);
							}
	});
});

describe('a dispute as it is played (domain 7.5)', () => {
	const claimed = (more: Options) => run({ receipt: 'claims', ...more });

	test('two officers sign one text, and the shares make up what is held', async () => {
		const played = await claimed({});
		const [decision] = said(played, 'D-7');
		expect(decision).toMatchObject({ toBuyerMinor: 10_000, toSellerMinor: 18_000 });
		expect(decision?.['handlerId']).not.toBe(decision?.['reviewerId']);
	});

	test('who agrees needs no judge', async () => {
		const played = await claimed({ answer: 'accepts' });
		expect(times(played, 'D-3a')).toBe(1);
		expect(times(played, 'D-4')).toBe(0);
		expect(times(played, 'D-7')).toBe(0);
		expect(said(played, 'D-8')).toMatchObject([{ amount: { minor: 10_000 } }]);
	});

	test('a receiver’s signature decides against “not received”', async () => {
		const played = await claimed({ claim: 'not-received' });
		expect(said(played, 'D-7')).toMatchObject([{ toBuyerMinor: 0, grounds: 'signed-for' }]);
		expect(times(played, 'D-8')).toBe(0);
	});

	test('money that is hers once the goods are back does not move before they are', async () => {
		const played = await claimed({ claim: 'changed-mind', answer: 'accepts' });
		const order = played.trace.flatMap((entry) =>
			entry.type === 'sent' && ['RG-3', 'RG-4', 'D-8'].includes(entry.message.row)
				? [entry.message.row]
				: []
		);
		expect(order).toEqual(['RG-3', 'RG-4', 'D-8']);
	});

	test.each(['lost', 'refused'])('a parcel that is %s needs no claim', async (carrier) => {
		const played = await run({ carrier });
		expect(times(played, 'D-1')).toBe(0);
		expect(said(played, 'D-7')).toMatchObject([
			{ toBuyerMinor: 28_000, grounds: 'lost-or-refused' }
		]);
	});

	test('without a guarantee nothing is left to claim', async () => {
		const played = await run({ guarantee: 'instant' });
		expect(times(played, 'D-1')).toBe(0);
	});
});
