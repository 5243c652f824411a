import type { Field } from '#lib/world/field.ts';
import type { Speech } from '../page/speech.svelte.ts';
import type { Json } from './claims.ts';
import { secretIn } from './seen.ts';

/** What the words of machines are called in front of people: names of fields, and values. */
export interface Reading {
	readonly names: Readonly<Record<string, string>>;
	readonly values: Readonly<Record<string, string>>;
}
const asTheyAre: Reading = { names: {}, values: {} };

/** A field's value as a person reads it: amounts and times by the language, secrets masked, the rest by `reading`. */
export function valueWords(
	speech: Speech,
	name: string,
	value: Json,
	field?: Field,
	reading: Reading = asTheyAre
): string {
	const { fields } = speech.t;
	if (value === null) return speech.t.panels.nothing;
	if (typeof value === 'boolean') return value ? fields.yes : fields.no;
	const secret = secretIn(value);
	if (secret) return secret.masked;
	if (typeof value === 'number') return numberWords(speech, name, value, field);
	if (typeof value === 'string') return textWords(value, reading);
	if (isAmount(value)) return speech.money(value.minor, value.ccy);
	const inside = (inner: string, one: Json) => valueWords(speech, inner, one, undefined, reading);
	if (Array.isArray(value))
		return (value as readonly Json[]).map((one) => inside('', one)).join('; ');
	return Object.entries(value)
		.map(([inner, one]) => `${reading.names[inner] ?? inner}: ${inside(inner, one)}`)
		.join(', ');
}

/** A word, or several with commas between them. */
const textWords = (text: string, { values }: Reading): string =>
	values[text] ??
	text
		.split(', ')
		.map((word) => values[word] ?? word)
		.join(', ');

/** Names of whole minor units where no field says so. */
const isMoney = /(?:Minor|Fee)$|^(?:minor|gross|fees?|net)$/;

const isAmount = (value: object): value is { readonly minor: number; readonly ccy: string } =>
	'minor' in value && 'ccy' in value;

function numberWords(speech: Speech, name: string, value: number, field?: Field): string {
	if (field?.unit === 'ms') return speech.clock(value);
	if (field?.unit === 's' || name === 'iat' || name === 'exp') return speech.clock(value * 1000);
	return isMoney.test(name) ? speech.money(value) : String(value);
}
