import type { Json } from '#lib/vault/vault.ts';

/** What does not fit, and where (a JSON pointer). */
export interface Problem {
	readonly place: string;
	readonly is: string;
}

/** The form of a value, told twice: as JSON Schema for others, and as a check of our own. */
export interface Shape {
	readonly schema: { readonly [name: string]: Json };
	readonly problem: (value: unknown, place: string) => Problem | null;
	readonly optional?: true;
}
type Fields = Readonly<Record<string, unknown>>;

const simple = (schema: Shape['schema'], is: string, fits: (value: unknown) => boolean): Shape => ({
	schema,
	problem: (value, place) => (fits(value) ? null : { place, is: `not ${is}` })
});

export const text: Shape = simple(
	{ type: 'string' },
	'a text',
	(value) => typeof value === 'string'
);

export const flag: Shape = simple(
	{ type: 'boolean' },
	'true or false',
	(value) => typeof value === 'boolean'
);

/** One of a few words. */
export const word = (...words: readonly string[]): Shape =>
	simple({ enum: words }, words.join(' or '), (value) => words.some((one) => one === value));

/** One number and no other. */
export const exactly = (number: number): Shape =>
	simple({ const: number }, String(number), (value) => value === number);

/** A whole number that JSON carries exactly. */
export const integer = (least = 0): Shape =>
	simple(
		{ type: 'integer', minimum: least, maximum: Number.MAX_SAFE_INTEGER },
		`a whole number from ${least}`,
		(value) => Number.isSafeInteger(value) && Number(value) >= least
	);

export const share: Shape = simple(
	{ type: 'number', minimum: 0, maximum: 1 },
	'a number from 0 to 1',
	(value) => typeof value === 'number' && value >= 0 && value <= 1
);

/** Claims: what is inside belongs to the mode. */
export const claims: Shape = simple({ type: 'object' }, 'an object', isFields);

/** A plain choice of a run. */
export const choice: Shape = simple(
	{ type: ['string', 'number', 'boolean'] },
	'a text, a number or true or false',
	(value) => ['string', 'number', 'boolean'].includes(typeof value)
);

export const nullable = (shape: Shape): Shape => ({
	schema: { anyOf: [{ type: 'null' }, shape.schema] },
	problem: (value, place) => (value === null ? null : shape.problem(value, place))
});

export const optional = (shape: Shape): Shape => ({ ...shape, optional: true });

export const list = (shape: Shape, least = 0): Shape => ({
	schema: { type: 'array', items: shape.schema, ...(least > 0 ? { minItems: least } : {}) },
	problem: (value, place) => {
		if (!Array.isArray(value)) return { place, is: 'not a list' };
		if (value.length < least) return { place, is: `not a list of at least ${least}` };
		return first(value.entries(), (item, index) => shape.problem(item, `${place}/${index}`));
	}
});

/** Any names, each with a value of one shape. */
export const map = (shape: Shape): Shape => ({
	schema: { type: 'object', additionalProperties: shape.schema },
	problem: (value, place) =>
		isFields(value)
			? first(Object.entries(value), (item, name) => shape.problem(item, inside(place, name)))
			: { place, is: 'not an object' }
});

/** Exactly these names, `optional` ones may be absent; `open` lets others in. */
export const record = <T>(members: { readonly [K in keyof T]-?: Shape }, open = false): Shape => {
	const shapes = new Map(Object.entries<Shape>(members));
	const required = [...shapes].filter(([, shape]) => !shape.optional).map(([name]) => name);
	return {
		schema: {
			type: 'object',
			properties: Object.fromEntries([...shapes].map(([name, { schema }]) => [name, schema])),
			required,
			...(open ? {} : { additionalProperties: false })
		},
		problem: (value, place) => {
			if (!isFields(value)) return { place, is: 'not an object' };
			const missing = required.find((name) => !Object.hasOwn(value, name));
			if (missing !== undefined) return { place: inside(place, missing), is: 'missing' };
			return first(Object.entries(value), (item, name) => {
				const at = inside(place, name);
				const shape = shapes.get(name);
				if (shape) return shape.problem(item, at);
				return open ? null : { place: at, is: 'unknown' };
			});
		}
	};
};

/** One of several records, told apart by the word under `tag`. */
export const tagged = (tag: string, variants: Readonly<Record<string, Shape>>): Shape => ({
	schema: { oneOf: Object.values(variants).map(({ schema }) => schema) },
	problem: (value, place) => {
		if (!isFields(value)) return { place, is: 'not an object' };
		const name = value[tag];
		const shape =
			typeof name === 'string' && Object.hasOwn(variants, name) ? variants[name] : undefined;
		return shape
			? shape.problem(value, place)
			: { place: inside(place, tag), is: `not ${Object.keys(variants).join(' or ')}` };
	}
});

/** The same shape, referred to by name in the schema; its definition must be listed there. */
export const named = (name: string, shape: Shape): Shape => ({
	...shape,
	schema: { $ref: `#/$defs/${name}` }
});

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first<K, T>(
	items: Iterable<readonly [K, T]>,
	look: (item: T, key: K) => Problem | null
): Problem | null {
	for (const [key, item] of items) {
		const problem = look(item, key);
		if (problem) return problem;
	}
	return null;
}

/** One step deeper in a JSON pointer (RFC 6901). */
function inside(place: string, name: string): string {
	return `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
