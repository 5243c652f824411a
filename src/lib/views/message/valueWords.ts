import type { Field } from '#lib/world/field.ts';
import type { Speech } from '../page/speech.svelte.ts';
import type { Json } from './claims.ts';
import { secretIn } from './seen.ts';

/** A field's value as a person reads it: amounts and times by the language, secrets masked, inner fields by their names. */
export function valueWords(
	speech: Speech,
	name: string,
	value: Json,
	field?: Field,
	names: Readonly<Record<string, string>> = {}
): string {
	const { fields } = speech.t;
	if (value === null) return speech.t.panels.nothing;
	if (typeof value === 'boolean') return value ? fields.yes : fields.no;
	const secret = secretIn(value);
	if (secret) return secret.masked;
	if (typeof value === 'number') return numberWords(speech, name, value, field);
	if (typeof value === 'string') return value;
	if (isAmount(value)) return speech.money(value.minor, value.ccy);
	if (Array.isArray(value))
		return (value as readonly Json[])
			.map((one) => valueWords(speech, '', one, undefined, names))
			.join('; ');
	return Object.entries(value)
		.map(
			([inner, one]) =>
				`${names[inner] ?? inner}: ${valueWords(speech, inner, one, undefined, names)}`
		)
		.join(', ');
}

/** Names of whole minor units where no field says so. */
const isMoney = /(?:Minor|Fee)$|^(?:minor|gross|fees?|net)$/;

const isAmount = (value: object): value is { readonly minor: number; readonly ccy: string } =>
	'minor' in value && 'ccy' in value;

function numberWords(speech: Speech, name: string, value: number, field?: Field): string {
	if (field?.unit === 'ms') return speech.clock(value);
	if (field?.unit === 's' || name === 'iat' || name === 'exp') return speech.clock(value * 1000);
	return isMoney.test(name) ? speech.money(value) : String(value);
}
