import { describe, expect, test } from 'vitest';
import { screens } from '../../src/lib/i18n/en/screens.ts';
import type { Claims, Json } from '../../src/lib/vault/vault.ts';
import { listed } from '../../src/lib/views/screens/shown.ts';
import { valuesOf } from '../../src/lib/persistent/trie.ts';
import type { World } from '../../src/lib/world/world.ts';
import { forEveryMode } from '../modes/data/data.ts';
import { wholeRun } from '../modes/playing.ts';

/** What stands on every screen of a world. */
const fieldsIn = ({ parties }: World): readonly Claims[] =>
	Object.values(parties).flatMap((party) =>
		[party, ...valuesOf(party.cases)].flatMap(({ screen }) => (screen ? [screen.fields] : []))
	);

/** Names that a person reads, those inside records too; an amount is read as one. */
function namesIn(value: Json): readonly string[] {
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return (value as readonly Json[]).flatMap(namesIn);
	if ('ccy' in value || '$secret' in value) return [];
	return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

/** Single words without a digit: what a machine calls a state, a result, a person. */
function wordsIn(value: Json): readonly string[] {
	if (typeof value === 'string' && value in screens.values) return [];
	if (typeof value === 'string')
		return value.split(', ').filter((word) => /^(?!D-)[A-Za-z]+([-_][A-Za-z0-9]+)*$/.test(word));
	if (typeof value !== 'object' || value === null || 'ccy' in value || '$secret' in value)
		return [];
	return Object.values(value).flatMap((inner: Json) => wordsIn(inner));
}

describe('every name and state on a screen is told in words', () => {
	forEveryMode((mode, { rows }) => {
		test(mode.id, async () => {
			const names = new Set<string>();
			const values = new Set<string>();
			for (const { options } of [...rows, { options: { begin: 'contracts' } }]) {
				const { worlds } = await wholeRun(mode, options);
				for (const fields of new Set(worlds.flatMap(fieldsIn)))
					for (const [name, value] of listed(fields)) {
						for (const one of [name, ...namesIn(value)]) names.add(one);
						for (const one of wordsIn(value)) values.add(one);
					}
			}
			expect([...names].filter((name) => !(name in screens.fields)).sort()).toEqual([]);
			const known = { ...screens.values, ...mode.words.en.parties };
			expect([...values].filter((word) => !(word in known)).sort()).toEqual([]);
		});
	});
});
