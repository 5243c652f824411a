import { describe, expect, test } from 'vitest';
import { numberOf } from '../../../src/lib/parties/customer/says.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import type { Played } from '../playing.ts';
import { run } from './playing.ts';

/** Everything that parties could read in what came to them, as one text. */
const readBy = ({ worlds }: Played, ...parties: readonly string[]): string =>
	JSON.stringify(
		worlds.flatMap(({ happened }) =>
			happened.flatMap((one) =>
				one.type === 'checked' && parties.includes(one.party) ? [one.parts] : []
			)
		)
	);
const harbor = ['BW', 'SAS', 'TS', 'BDC'];
const runs: readonly Options[] = [
	{},
	{ payBy: 'quick' },
	{ reserve: 'centralized' },
	{ receipt: 'claims' },
	{ shipping: 'never' },
	{ card: 'card-0027' }
];

describe('who learns what (domain 11.4)', () => {
	test.each(runs)(
		'the buyer’s bank learns neither the seller nor the goods: %j',
		async (options) => {
			const text = readBy(await run(options), ...harbor);
			expect(text).toContain('Plumbridge Pay');
			for (const word of ['Lantern', 'pen', 'PEN-1', 'Willow Lane', 'Quay Street'])
				expect(text).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
		}
	);

	test.each(runs)(
		'nobody but her bank reads a card number or her password there: %j',
		async (options) => {
			const played = await run(options);
			const others = readBy(played, 'TPP', 'MER', 'CAR', 'WB', 'CSB', 'BW', 'TS', 'BDC');
			expect(others).not.toContain(numberOf('card-0019'));
			expect(others).not.toContain('"pan"');
			expect(others).not.toContain('payment-password');
		}
	);

	test('the platform between them learns every sum and who is paid, and not for what', async () => {
		const text = readBy(await run({ reserve: 'centralized' }), 'CSB');
		expect(text).toContain('Lantern');
		expect(text).not.toMatch(/\bpen\b/i);
	});

	test('with quick pay the third party has a token and the last four digits', async () => {
		const text = readBy(await run({ payBy: 'quick' }), 'TPP');
		expect(text).toContain('"lastDigits":"0019"');
		expect(text).toContain('"token":');
	});

	test('the seller’s bank learns who is paid and how much, and not by whom', async () => {
		const text = readBy(await run({}), 'WB');
		expect(text).toContain('Lantern');
		expect(text).not.toMatch(/\bLin\b/);
	});

	test('the carrier learns the address and no price', async () => {
		const text = readBy(await run({}), 'CAR');
		expect(text).toContain('8 Willow Lane');
		expect(text).not.toContain('minor');
	});
});
