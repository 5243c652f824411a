import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Field } from '#lib/world/field.ts';
import type { Json } from './claims.ts';

/** A field's type in words; claims that every signature carries have no entry in the table. */
export function typeWords({ fields }: Dictionary, field: Field | undefined, value: Json): string {
	if (!field) return fields.standard;
	if (field.secret !== undefined) return secretName(fields, field.secret);
	const texts = /^text, at most (\d+)/.exec(field.is);
	if (texts) return fill(fields.text, { n: texts[1] ?? '' });
	const ids = /^(\d+) to (\d+) letters/.exec(field.is);
	if (ids) return fill(fields.id, { least: ids[1] ?? '', most: ids[2] ?? '' });
	const bytes = /^(\d+) bytes/.exec(field.is);
	if (bytes) return fill(fields.bytes, { n: bytes[1] ?? '' });
	if (field.is === 'list') return fill(fields.list, { n: Array.isArray(value) ? value.length : 0 });
	if (field.is.includes(' | '))
		return fill(fields.oneOf, { words: field.is.replaceAll(' | ', ', ') });
	const plain: Readonly<Record<string, string>> = {
		'whole number': fields.integer,
		'time, UTC': fields.time,
		'yes or no': fields.flag,
		amount: fields.amount,
		record: fields.record
	};
	return plain[field.is] ?? field.is;
}

function secretName(fields: Dictionary['fields'], kind: string): string {
	const names: Readonly<Record<string, string>> = fields.secrets;
	return `${fields.secret}: ${names[kind] ?? kind}`;
}

/** The unit of a field in words, empty where it has none. */
export function unitWords({ fields }: Dictionary, field: Field | undefined): string {
	const units: Readonly<Record<string, string>> = fields.units;
	return field?.unit === undefined ? '' : (units[field.unit] ?? field.unit);
}
