import { expect, test } from 'vitest';
import type { Mode } from '../../../src/lib/modes/mode.ts';
import type { DraftInput } from '../../../src/lib/parties/corporateBank/context.ts';
import type { Json } from '../../../src/lib/vault/vault.ts';
import type { Cast } from '../../../src/lib/world/cast.ts';
import { wholeRun } from '../playing.ts';
import { refusals, said } from '../asked.ts';
import { entries, trade } from './playing.ts';

/** The same trade under a contract by which one of the three may sign less. */
const lessFor = (who: string, limitMinor: number): Mode => ({
	...trade,
	casting(options): Cast {
		const cast = trade.casting(options);
		const bank = cast.parties['CB'];
		if (!bank?.cases) throw new Error('the bank has no drafts');
		const contract = bank.cases.input as unknown as DraftInput;
		const person = contract.people[who];
		if (!person) throw new Error(`nobody in the contract: ${who}`);
		const people = { ...contract.people, [who]: { ...person, limitMinor } };
		const cases = { ...bank.cases, input: { ...contract, people } as unknown as Json };
		return { ...cast, parties: { ...cast.parties, CB: { ...bank, cases } } };
	}
});

test.each([
	['zhaomin', 'M4B-05', 'E-LIMIT'],
	['qianhao', 'M4B-07', 'E-DUAL-CONTROL'],
	['sunli', 'M4B-08', 'E-DUAL-CONTROL']
])('%s may sign less than 144,000.00: %s is refused with %s', async (who, row, error) => {
	const played = await wholeRun(lessFor(who, 14_399_999), {});
	expect(refusals(played)).toEqual([[row, error]]);
	expect(entries(played)).toEqual([]);
});

test.each(['zhaomin', 'qianhao', 'sunli'])('%s may sign 144,000.00, and no more', async (who) => {
	const played = await wholeRun(lessFor(who, 14_400_000), {});
	expect(said(played, 'M4B-11')).toMatchObject([{ amount: { minor: 14_400_000 } }]);
});
