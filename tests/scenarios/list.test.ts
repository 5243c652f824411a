import { describe, expect, test } from 'vitest';
import { modes } from '../../src/lib/modes/index.ts';
import { scenarioNamed, scenarios } from '../../src/lib/scenarios/index.ts';
import type { Scenario } from '../../src/lib/scenarios/scenario.ts';
import type { Deed, When } from '../../src/lib/scenarios/script.ts';
import { languages } from '../../src/lib/i18n/language.ts';

/** B01 to B23 and F01 to F23, as domain 10.2 and 10.3 list them. */
const ids = ['B', 'F'].flatMap((letter) =>
	Array.from({ length: 23 }, (_, place) => `${letter}${String(place + 1).padStart(2, '0')}`)
);

/** Scenarios that no mode there is can show, and the mode that will: once it is there this list must shrink. */
const waiting: Readonly<Record<string, string>> = {};

/** Whether a mode is there, and the variant of it that is named. */
function isThere(named: string): boolean {
	const [id = '', variant] = named.split(' ');
	const spec = modes[id]?.options.find(({ name }) => name === 'variant');
	if (variant === undefined || !(id in modes)) return id in modes;
	return spec?.type === 'choice' && spec.values.includes(variant);
}

const told = new Set(scenarios.map(({ id }) => id.slice(0, 3)));

describe('the catalogue is whole', () => {
	test.each(ids)('%s is told, or waits for a mode that is not there', (id) => {
		const mode = waiting[id];
		expect([told.has(id), mode !== undefined && !isThere(mode)]).toEqual([
			mode === undefined,
			mode !== undefined
		]);
	});

	test('nothing else is told, and nothing twice', () => {
		expect([...told].filter((id) => !ids.includes(id))).toEqual([]);
		const names = scenarios.map(({ mode, id }) => `${mode} ${id}`);
		expect(new Set(names).size).toBe(names.length);
	});

	test('a scenario is found by its id, however it is written', () => {
		expect(scenarioNamed('online-banking', 'f03')?.id).toBe('F03');
		expect(scenarioNamed('online-banking', 'F99')).toBeNull();
		expect(scenarioNamed('barter', 'F03')).toBeNull();
	});
});

const namedIn = (one: When | Deed): readonly string[] => ('party' in one ? [one.party] : []);

describe.each(scenarios.map((one) => [`${one.mode} ${one.id}`, one] as const))(
	'%s',
	(_, scenario) => {
		const mode = modes[scenario.mode];

		test('names options, rows and parties that there are', () => {
			const cast = mode?.casting(scenario.options);
			const offered = mode?.options.map(({ name }) => name) ?? [];
			expect(Object.keys(scenario.options).filter((name) => !offered.includes(name))).toEqual([]);
			const { script, promise } = scenario;
			const rows = [
				...script.flatMap(({ when }) => ('row' in when ? [when.row] : [])),
				...Object.keys(promise.rcs ?? {}),
				...Object.keys(promise.sent ?? {})
			];
			expect(rows.filter((row) => !(row in (cast?.rows ?? {})))).toEqual([]);
			const parties = [
				...script.flatMap(({ when, then }) => [...namedIn(when), ...namedIn(then)]),
				...Object.keys(promise.states),
				...Object.keys(promise.cases ?? {}),
				...Object.keys(promise.through ?? {}),
				...Object.keys(promise.neverShown ?? {})
			];
			expect(parties.filter((party) => !(party in (cast?.parties ?? {})))).toEqual([]);
		});

		test.each(languages)('is told in %s', (language) => {
			const { title, story, lesson }: Scenario['words']['en'] = scenario.words[language];
			expect([title.length > 1, story.length > 8, lesson.length > 12]).toEqual([true, true, true]);
			expect([title.length <= 60, story.length <= 160, lesson.length <= 300]).toEqual([
				true,
				true,
				true
			]);
			const foreign = language === 'en' ? /[\u4e00-\u9fff]/ : /[a-z]{12,}/;
			expect([title, story, lesson].join(' ')).not.toMatch(foreign);
		});
	}
);
