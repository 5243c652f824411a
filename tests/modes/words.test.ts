import type { AnyStateMachine } from 'xstate';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { valuesOf } from '../../src/lib/persistent/trie.ts';
import { modes } from '../../src/lib/modes/index.ts';
import type { Mode, ModeWords } from '../../src/lib/modes/mode.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import type { Message } from '../../src/lib/world/message.ts';
import { forEveryMode, singles } from './data/data.ts';
import { allLost } from './faulted.ts';
import { wholeRun, type Played } from './playing.ts';
import { wordsOf } from './spoken.ts';

const languages = ['en', 'zh-CN'] as const;
const channelRows = ['CH-1', 'CH-2', 'CH-3'];
const cjk = /\p{Script=Han}/u;
/** Latin words that stay as they are in Chinese. */
const latin = ['USB', 'Key'];
/** Every two choices together. */
const pairs = (mode: Mode): Options[] =>
	singles(mode).flatMap((one) => singles(mode).map((other) => ({ ...one, ...other })));

/** Paths of all states of a machine, the enclosing ones included. */
interface StateNode {
	readonly states: Readonly<Record<string, StateNode>>;
}
const pathsOf = (node: StateNode, above = ''): string[] =>
	Object.entries(node.states).flatMap(([name, inner]) => [
		`${above}${name}`,
		...pathsOf(inner, `${above}${name}.`)
	]);

/** Every text of the words, by where it stands. */
const textsOf = (words: unknown, place = ''): [string, string][] =>
	typeof words === 'string'
		? [[place, words]]
		: Object.entries(words as object).flatMap(([name, inner]) =>
				textsOf(inner, `${place}/${name}`)
			);
const sentencesOf = ({ sentence, gatewayBuiltBy, moneyHeldBy, steps, messages }: ModeWords) => [
	sentence,
	gatewayBuiltBy,
	moneyHeldBy,
	...Object.values(steps),
	...Object.values(messages).map(({ says }) => says)
];
const placesIn = (text: string): string[] =>
	[...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name ?? '');

/** What a sentence about a message may name: its ends, and the texts and amounts its sender says. */
function placesOf(message: Message): string[] {
	const claims = Object.values(message.parts).flatMap((part) => Object.entries(part.claims ?? {}));
	const said = claims.filter(
		([, value]) =>
			typeof value === 'string' || (typeof value === 'object' && value !== null && 'minor' in value)
	);
	return ['from', 'to', ...said.map(([name]) => name)];
}

const missing = (wanted: Iterable<string>, words: object): string[] =>
	[...new Set(wanted)].filter((key) => !(key in words));
const unique = <T>(all: Iterable<T>): T[] => [...new Set(all)];

/** Machines that modes share hear kinds that not every mode has. */
const everyKind = unique(
	Object.values(modes).flatMap((mode) =>
		[{}, ...singles(mode)].flatMap((options) =>
			Object.values(mode.casting(options).rows).map(({ kind }) => kind)
		)
	)
);

forEveryMode((mode, data) => {
	const casts = [{}, ...pairs(mode)].map((options) => mode.casting(options));
	const parties = casts.flatMap((cast) => Object.values(cast.parties));
	const rows = casts.flatMap((cast) => Object.values(cast.rows));
	// A variant of a mode may have another machine at a party, and under the same name.
	const played = new Map<AnyStateMachine, Set<string>>();
	for (const { id, machine, cases } of parties)
		for (const one of [machine, ...(cases ? [cases.machine] : [])])
			played.set(one, (played.get(one) ?? new Set()).add(id));
	const machines = [...played].flatMap(([machine, ids]) => [...ids].map((id) => ({ id, machine })));
	let runs: readonly Played[] = [];
	let sent: readonly Message[] = [];
	beforeAll(async () => {
		const all = [{}, ...singles(mode), ...data.together];
		const rare = data.rows.map(async ({ options, lost = [] }) =>
			allLost(await wholeRun(mode, options), ...[lost].flat())
		);
		runs = await Promise.all([...all.map((options) => wholeRun(mode, options)), ...rare]);
		sent = runs.flatMap(({ trace }) =>
			trace.flatMap((entry) => (entry.type === 'sent' ? [entry.message] : []))
		);
	}, 180_000);

	const both = wordsOf[mode.id];
	if (!both) throw new Error(`no words: ${mode.id}`);

	describe.each(languages)(`${mode.id} in %s`, (language) => {
		const words = both[language];

		test('has words for every party, group, phase and step, and for no other', () => {
			const lanes = [{}, ...pairs(mode)].flatMap((options) => mode.lanes(options));
			const groups = lanes.flatMap(({ group }) => (group === null ? [] : [group]));
			expect(Object.keys(words.parties).sort()).toEqual(
				unique([...parties.map(({ id }) => id), ...lanes.map(({ party }) => party)]).sort()
			);
			expect(Object.keys(words.groups).sort()).toEqual(unique(groups).sort());
			expect(Object.keys(words.phases)).toEqual([...mode.phases]);
			expect(
				missing(
					rows.map((row) => row.phase),
					words.phases
				)
			).toEqual([]);
			expect(Object.keys(words.steps)).toEqual(unique(rows.flatMap((row) => row.steps)).sort());
		});

		test('has words for every row of the table, and for no other', () => {
			expect(Object.keys(words.messages).sort()).toEqual(
				unique([...channelRows, ...rows.map((row) => row.key)]).sort()
			);
		});

		test('has words for every option and value, and for no other', () => {
			expect(Object.keys(words.options)).toEqual(mode.options.map(({ name }) => name));
			for (const spec of mode.options)
				expect(Object.keys(words.options[spec.name]?.values ?? {}), spec.name).toEqual(
					spec.type === 'choice' ? spec.values : []
				);
		});

		test('has words for every state of every machine, and for no other', () => {
			const states = machines.flatMap(({ id, machine }) =>
				pathsOf(machine.root).map((path) => `${id} ${path}`)
			);
			expect(Object.keys(words.states).sort()).toEqual(unique(states).sort());
		});

		test('has words for every screen shown and every choice on it', () => {
			const shown = runs.flatMap(({ worlds }) =>
				worlds.flatMap((world) =>
					Object.values(world.parties)
						.flatMap((party) => [party, ...valuesOf(party.cases)])
						.flatMap(({ screen }) => (screen ? [screen] : []))
				)
			);
			expect(
				missing(
					shown.map(({ screen }) => screen),
					words.screens
				)
			).toEqual([]);
			const choices = shown.flatMap((one) =>
				one.choices
					.filter(({ type }) => !(type in (words.screens[one.screen]?.choices ?? {})))
					.map(({ type }) => `${one.screen} ${type}`)
			);
			expect(unique(choices)).toEqual([]);
		});

		test('has words for everything a person can do', () => {
			const kinds = [...everyKind, 'refused'];
			const acts = machines
				.flatMap(({ machine }) => machine.events as readonly string[])
				.filter((event) => !kinds.includes(event) && !/[.*]/.test(event));
			const offered = Object.values(words.screens).flatMap(({ choices }) => Object.keys(choices));
			expect(acts.length).toBeGreaterThan(0);
			expect(acts.filter((act) => !offered.includes(act))).toEqual([]);
		});

		test('names only places that every such message can fill', () => {
			const wrong = sent.flatMap((message) => {
				const places = placesOf(message);
				return placesIn(words.messages[message.row]?.says ?? '')
					.filter((place) => !places.includes(place))
					.map((place) => `${message.row} {${place}}`);
			});
			expect(unique(wrong)).toEqual([]);
			const seen = new Set(sent.map((message) => message.row));
			const unseen = Object.entries(words.messages)
				.filter(([key, { says }]) => !seen.has(key) && placesIn(says).length > 0)
				.map(([key]) => key);
			expect(unseen).toEqual([]);
			const mechanisms = textsOf(words).filter(([place]) => place.endsWith('/mechanism'));
			expect(
				mechanisms.filter(([, text]) => placesIn(text).some((one) => !/^(from|to)$/.test(one)))
			).toEqual([]);
			const others = textsOf(words).filter(
				([place]) => !/^\/messages\/[^/]+\/(says|mechanism)$/.test(place)
			);
			expect(others.filter(([, text]) => /[{}]/.test(text))).toEqual([]);
		});

		test('tells how every message of the lecture view works, in whole sentences', () => {
			const lecture = unique(rows.filter(({ lod }) => lod === 1).map(({ key }) => key));
			expect(lecture.length).toBeGreaterThan(4);
			expect(lecture.filter((key) => !words.messages[key]?.mechanism)).toEqual([]);
			const whole = language === 'en' ? /^[A-Z{].*[^.]\.$/ : /^[^。？！]+。(?:[^。？！]+。)?$/;
			const told = Object.values(words.messages).flatMap(({ mechanism }) => mechanism ?? []);
			expect(told.filter((sentence) => !whole.test(sentence))).toEqual([]);
		});

		test('says one whole sentence at a time', () => {
			const whole = language === 'en' ? /^[A-Z{][^.?!]*(?:\d\.\d[^.?!]*)*\.$/ : /^[^。？！]+。$/;
			expect(sentencesOf(words).filter((sentence) => !whole.test(sentence))).toEqual([]);
		});
	});

	test(`${mode.id} says the same in both languages`, () => {
		const places = (words: ModeWords) => textsOf(words).map(([place]) => place);
		expect(places(both['zh-CN'])).toEqual(places(both.en));
		for (const [key, { says }] of Object.entries(both.en.messages))
			expect(placesIn(both['zh-CN'].messages[key]?.says ?? '').sort(), key).toEqual(
				placesIn(says).sort()
			);
	});

	test(`${mode.id} is written in one language at a time`, () => {
		const english = textsOf(both.en).filter(([, text]) => cjk.test(text) || text === '');
		const chinese = textsOf(both['zh-CN']).filter(([, text]) => {
			const bare = text.replace(/\{\w*\}/g, '');
			const foreign = (bare.match(/[A-Za-z]+/g) ?? []).some((word) => !latin.includes(word));
			return !cjk.test(text) || foreign || /[;:!?()]|,(?!\d)|\.(?!\d)/.test(bare);
		});
		expect(english).toEqual([]);
		expect(chinese).toEqual([]);
	});
});

test('every screen that a party can show has a title', () => {
	const sources = readdirSync('src/lib/parties', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
	const names = sources.flatMap((source) =>
		[...source.matchAll(/\b(?:screen|choice|show)\(\s*'([a-z-]+)'/g)].map(([, name]) => name ?? '')
	);
	const titled = Object.values(modes).flatMap((mode) => Object.keys(mode.words.en.screens));
	expect(names.length).toBeGreaterThan(15);
	expect(names.filter((name) => !titled.includes(name))).toEqual([]);
});
