import { fill } from '#lib/i18n/fill.ts';
import { readAdditionalAmounts, readOriginalData } from '#lib/standards/composed.ts';
import { lettersOf } from '#lib/standards/currencies.ts';
import type { Speech } from '../page/speech.svelte.ts';

/** What the characters of a field of ISO 8583 say, in words; empty where they speak for themselves. */
export function fieldMeaning(speech: Speech, number: number, text: string, ccy: string): string {
	const { t } = speech;
	const words = t.standards;
	switch (number) {
		case 3:
			return wordIn(words.processing, String(Number(text.slice(0, 2))));
		case 4:
			return speech.money(Number(text), ccy);
		case 7:
			return `${dated(text)} UTC`;
		case 11:
		case 37:
			return words.matching;
		case 12:
			return pairs(text, ':');
		case 13:
			return pairs(text, '-');
		case 14:
			return `20${pairs(text, '-')}`;
		case 22:
		case 25:
			return words.networkSpecific;
		case 39:
			return wordIn(words.codes, text);
		case 49:
			return lettersOf(text) ?? '';
		case 54:
			return amounts(speech, text);
		case 64:
		case 128:
			return words.macField;
		case 70:
			return wordIn(words.network, text);
		case 90:
			return originalWords(speech, text);
		default:
			return '';
	}
}

const wordIn = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? '';
const pairs = (digits: string, between: string): string =>
	(digits.match(/../g) ?? []).join(between);
const dated = (digits: string): string =>
	`${pairs(digits.slice(0, 4), '-')} ${pairs(digits.slice(4), ':')}`;

function amounts(speech: Speech, text: string): string {
	const { available, ledgerBalance } = speech.t.standards;
	return (readAdditionalAmounts(text) ?? [])
		.map(({ amountType, currency, minor }) =>
			fill(amountType === '02' ? available : ledgerBalance, {
				amount: speech.money(minor, lettersOf(currency) ?? undefined)
			})
		)
		.join(', ');
}

function originalWords({ t }: Speech, text: string): string {
	const read = readOriginalData(text);
	if (!read) return '';
	const { mti, stan, transmitted } = read;
	return fill(t.standards.original, { type: mti, stan, time: `${dated(transmitted)} UTC` });
}
