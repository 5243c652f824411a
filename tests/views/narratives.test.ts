import { describe, expect, test } from 'vitest';
import { dictionaries } from '../i18n.ts';
import { entriesOf, type Books } from '../../src/lib/money/ledger.ts';
import { forEveryMode } from '../modes/data/data.ts';
import { allLost } from '../modes/faulted.ts';
import { wholeRun, worldOf } from '../modes/playing.ts';

describe('what an entry was for is told in words', () => {
	forEveryMode((mode, { rows }) => {
		test(mode.id, async () => {
			const narratives = new Set<string>();
			for (const { options, lost = [] } of rows) {
				const played = await allLost(await wholeRun(mode, options), ...[lost].flat());
				for (const { cause, narrative } of entriesOf(worldOf(played).books as Books))
					if (cause !== 'opening') narratives.add(narrative);
			}
			expect(narratives.size).toBeGreaterThan(1);
			for (const { panels } of Object.values(dictionaries))
				expect([...narratives].filter((one) => !(one in panels.narratives)).sort()).toEqual([]);
		});
	});
});
