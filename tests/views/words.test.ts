import { beforeAll, describe, expect, test } from 'vitest';
import { dictionaries } from '../i18n.ts';
import { fill } from '../../src/lib/i18n/fill.ts';
import { glossary } from '../../src/lib/i18n/glossary/glossary.ts';
import { standingOf } from '../../src/lib/views/diagram/arrow.ts';
import { buttonName } from '../../src/lib/views/diagram/said.ts';
import { errorWords } from '../../src/lib/views/message/errorWords.ts';
import { sightOf } from '../../src/lib/views/message/seen.ts';
import { actionOf } from '../../src/lib/views/transport/keys.ts';
import { errors } from '../../src/lib/parties/catalogue.ts';
import { refusals } from '../../src/lib/session/refusal.ts';
import { lineOf, toldRun, wordingIn, type Told } from './played.ts';

let told: Told;
beforeAll(async () => {
	told = await toldRun();
});

describe('dictionaries', () => {
	const placesIn = (words: unknown): unknown =>
		typeof words === 'string'
			? [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
			: Object.fromEntries(
					Object.entries(words as Record<string, unknown>).map(([name, inner]) => [
						name,
						placesIn(inner)
					])
				);

	test('both languages have the same sentences with the same places', () => {
		expect(placesIn(dictionaries['zh-CN'])).toEqual(placesIn(dictionaries.en));
	});

	test('every error and every refusal has words', () => {
		for (const { errors: words, refusals: reasons } of Object.values(dictionaries)) {
			for (const code of Object.values(errors)) expect(words).toHaveProperty([code]);
			for (const why of refusals) expect(reasons).toHaveProperty([why]);
		}
	});

	test('a place that nobody fills stays visible', () => {
		expect(fill('{n} tries for {party}', { n: 2 })).toBe('2 tries for …');
	});

	test('a wrong password names the tries that are left', () => {
		const parts = { result: { triesLeft: 2 } };
		expect(errorWords(dictionaries.en, 'E-CREDENTIAL', parts)).toBe('Wrong password, 2 tries left');
		expect(errorWords(dictionaries['zh-CN'], 'E-CREDENTIAL', parts)).toBe(
			'密码错误，今日还可输入 2 次'
		);
		expect(errorWords(dictionaries.en, 'E-NEW')).toBe('E-NEW');
	});

	test('every term of the glossary is there in both languages', () => {
		for (const { en, zh, says } of Object.values(glossary).flat())
			for (const words of [en, zh, says.en, says.zh]) expect(words.length).toBeGreaterThan(0);
	});
});

describe('names of messages', () => {
	test('begin with the id and tell route, protection and outcome', () => {
		const line = lineOf(told, 'M2-03');
		const name = (playhead: number) =>
			buttonName(wordingIn(told.played), line, standingOf(line, playhead));
		expect(name(Infinity)).toBe(
			'M2-03 EncryptedOrder, customer to merchant, sealed for merchant, in a channel with the server’s certificate, delivered'
		);
		expect(name(line.start)).toMatch(/, waiting$/);
	});

	test('name the error of a refusal', async () => {
		const poor = await toldRun({ card: 'card-0027' });
		const line = lineOf(poor, 'M2-21');
		expect(buttonName(wordingIn(poor.played), line, standingOf(line, Infinity))).toMatch(
			/, refused: E-FUNDS$/
		);
	});
});

describe('who sees what', () => {
	const sight = (row: string, part: string, party: string) =>
		sightOf(told.played.cast, lineOf(told, row), part, party);

	test('nobody off the way holds a message', () => {
		expect(sight('M2-03', 'order', 'CAR')).toEqual({ type: 'absent' });
	});

	test('an envelope stays sealed for whoever only carries it', () => {
		expect(sight('M2-15', 'credential', 'BW')).toEqual({ type: 'sealed', reader: 'SAS' });
		expect(sight('M2-16', 'credential', 'BW')).toEqual({ type: 'sealed', reader: 'SAS' });
	});

	test('its reader sees secrets masked', () => {
		const seen = sight('M2-16', 'credential', 'SAS');
		expect(seen.type).toBe('open');
		expect(JSON.stringify(seen)).not.toMatch(/9999100100000019|heron-2468/);
	});

	test('what is only signed is open to everybody who holds it', () => {
		expect(sight('M2-15', 'instruction', 'BW').type).toBe('open');
		expect(sight('M2-14', 'page', 'CUS').type).toBe('open');
	});
});

describe('keys', () => {
	test.each([
		['ArrowRight', 'elsewhere', 'next'],
		['PageUp', 'pressable', 'previous'],
		['n', 'elsewhere', 'next'],
		[' ', 'elsewhere', 'play'],
		['End', 'arrows', 'last'],
		['<', 'elsewhere', 'slower'],
		['3', 'arrows', 'detail-3'],
		['?', 'elsewhere', 'help'],
		['ArrowRight', 'range', null],
		['ArrowRight', 'arrows', null],
		[' ', 'pressable', null],
		['n', 'typing', null],
		['x', 'elsewhere', null]
	] as const)('%s, focus %s: %s', (key, focus, action) => {
		expect(actionOf(key, false, focus, true)).toBe(action);
	});

	test('letters can be switched off, named keys cannot', () => {
		expect(actionOf('n', false, 'elsewhere', false)).toBeNull();
		expect(actionOf('ArrowRight', false, 'elsewhere', false)).toBe('next');
	});

	test('a key held with another belongs to the browser', () => {
		expect(actionOf('ArrowLeft', true, 'elsewhere', true)).toBeNull();
	});
});
