import { fieldProblem } from '#lib/standards/fields.ts';
import { fieldText } from '#lib/standards/fieldText.ts';
import { bitmapOf, encode } from '#lib/standards/iso8583.ts';
import type { StandardForm } from '#lib/world/row.ts';
import type { Claims, Json } from './claims.ts';
import { secretIn } from './seen.ts';

/** A field as it stands in the message, and where its value comes from. */
export interface ShownField {
	readonly number: number;
	/** Null where it is hidden. */
	readonly text: string | null;
	/** The viewer cannot open its part, or it is a secret that nobody is shown. */
	readonly hidden: 'sealed' | 'secret' | null;
	/** False: the value here does not have the standard's form. */
	readonly fits: boolean;
	readonly from: 'claim' | 'fixed' | 'mac';
}
export interface AsIso8583 {
	readonly mti: string;
	/** Hexadecimal; fields that are sealed for somebody else are present all the same. */
	readonly bitmap: string;
	readonly fields: readonly ShownField[];
	/** The whole message as one text, where every field can be read and fits. */
	readonly whole: string | null;
	/** Claims for which the standard has no field: they would travel in private fields. */
	readonly others: readonly string[];
}

/** Every signature's and repeat's own claims, which are no business of the standard. */
const ours = ['jti', 'iat', 'exp', 'aud', 'try'];

/** A message as ISO 8583: its claims by part, null where the viewer cannot read a part, and its MAC. */
export function asIso8583(
	mti: string,
	{ elements, fixed }: StandardForm,
	parts: Readonly<Record<string, Claims | null>>,
	mac: string | null
): AsIso8583 {
	const found = new Map<number, ShownField>();
	const currency = currencyIn(elements, parts);
	const put = (number: number, value: Hideable, from: ShownField['from']) => {
		const { text, hidden } = value;
		const fits = text === null || fieldProblem(number, text) === null;
		if ((found.get(number)?.text ?? null) === null)
			found.set(number, { number, text, hidden, fits, from });
	};
	for (const [path, numbers] of Object.entries(elements)) {
		const value = valueAt(parts, path);
		if (value === undefined) continue;
		for (const number of numbers.map(Number)) {
			const said = value === null ? sealed : saidOf(number, value, currency);
			if (said) put(number, said, 'claim');
		}
	}
	for (const [number, text] of Object.entries(fixed))
		put(Number(number), { text, hidden: null }, 'fixed');
	if (mac !== null) {
		const last = [...found.keys()].some((number) => number > 64) ? 128 : 64;
		put(last, { text: mac.toUpperCase(), hidden: null }, 'mac');
	}
	const fields = [...found.values()].sort((one, other) => one.number - other.number);
	const texts = fields.flatMap(({ number, text, fits }) =>
		text !== null && fits ? [[number, text] as const] : []
	);
	return {
		mti,
		bitmap: bitmapOf(found.keys()),
		fields,
		whole: texts.length === fields.length ? encode({ mti, fields: new Map(texts) }) : null,
		others: othersIn(elements, parts)
	};
}

type Hideable = Pick<ShownField, 'text' | 'hidden'>;
const sealed: Hideable = { text: null, hidden: 'sealed' };

function saidOf(number: number, value: Json, currency: string | undefined): Hideable | null {
	const text = fieldText(number, value, currency);
	if (text !== null) return { text, hidden: null };
	return secretIn(value) ? { text, hidden: 'secret' } : null;
}

/** A claim by its path: undefined where it was not said, null where its part cannot be read. */
function valueAt(
	parts: Readonly<Record<string, Claims | null>>,
	path: string
): Json | null | undefined {
	const [part = '', field = ''] = path.split('.');
	const claims = parts[part];
	return claims === undefined ? undefined : claims === null ? null : claims[field];
}

function currencyIn(
	elements: StandardForm['elements'],
	parts: Readonly<Record<string, Claims | null>>
): string | undefined {
	for (const [path, numbers] of Object.entries(elements)) {
		const text = numbers.includes('49') ? fieldText(49, valueAt(parts, path)) : null;
		if (text !== null) return text;
	}
	return undefined;
}

function othersIn(
	elements: StandardForm['elements'],
	parts: Readonly<Record<string, Claims | null>>
): readonly string[] {
	return Object.entries(parts).flatMap(([part, claims]) =>
		Object.keys(claims ?? {}).filter(
			(name) => !ours.includes(name) && !(`${part}.${name}` in elements)
		)
	);
}

/** The authentication code that a part really carries, hexadecimal; null where it has none. */
export function macIn(text: string | undefined): string | null {
	const [, mac = null] = /"mac":"([0-9a-f]{16})"\}$/.exec(text ?? '') ?? [];
	return mac;
}
