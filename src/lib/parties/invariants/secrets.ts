import { cards, luhn } from '#lib/money/card.ts';
import type { Json } from '#lib/vault/vault.ts';
import type { Cast } from '#lib/world/cast.ts';
import type { Entry } from '#lib/world/fact.ts';
import type { Invariant } from '#lib/world/invariants.ts';

/** What to look for: the value itself and what it looks like inside base64, at each of three places. */
interface Sought {
	readonly name: string;
	readonly looks: readonly string[];
}
/** Secrets of one kind share a beginning where one is long enough to be looked for first. */
interface Group {
	readonly first: readonly string[];
	readonly secrets: readonly Sought[];
}
const searches = new WeakMap<Cast, readonly Group[]>();
const shortest = 8;

/** I17: no entry of the trace holds a card number, a password or a private key in clear. */
export const noSecretInTrace: Invariant = {
	id: 'I17',
	name: 'no-secret-in-trace',
	when: 'always',
	breaches({ cast, entry }) {
		const text = JSON.stringify(entry);
		return [
			...secretsIn(cast, text).map((name) => `the secret ${name} stands in clear`),
			...(/PRIVATE KEY|"d\\*":\\*"[\w-]{40}/.test(text) ? ['a private key stands in clear'] : []),
			...numbersIn(said(entry)).map((pan) => `a card number ending ${pan.slice(-4)} in clear`)
		];
	}
};

function secretsIn(cast: Cast, text: string): readonly string[] {
	let groups = searches.get(cast);
	if (!groups) searches.set(cast, (groups = groupsOf(cast)));
	return groups
		.filter(({ first }) => first.some((look) => text.includes(look)))
		.flatMap(({ secrets }) => secrets)
		.filter(({ looks }) => looks.some((look) => text.includes(look)))
		.map(({ name }) => name);
}

function groupsOf({ secrets }: Cast): readonly Group[] {
	return [...new Set(secrets.map((secret) => secret.kind))].map((kind) => {
		const same = secrets.filter((secret) => secret.kind === kind);
		const shared = sharedStart(same.map((secret) => secret.value));
		const sought = same.map(({ name, value }) => ({ name, looks: looksOf(value) }));
		return {
			first: same.length > 1 && shared.length >= 4 ? [shared, ...inBase64(shared)] : [''],
			secrets: sought
		};
	});
}

/** A short secret is looked for between quotation marks: six digits stand in many a time and number. */
const looksOf = (value: string): readonly string[] =>
	value.length >= shortest
		? [value, ...inBase64(value)]
		: [`"${value}"`, `"${value}\\"`, ...inBase64(`"${value}"`)];

function sharedStart(values: readonly string[]): string {
	const [first = '', ...others] = values;
	let length = first.length;
	for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
	return first.slice(0, length);
}

/** The letters that do not depend on what stands before and after; `-_` and `+/` never come of ASCII letters and digits. */
function inBase64(value: string): readonly string[] {
	return [0, 1, 2].map((place) => {
		const letters = btoa(' '.repeat(place) + value);
		const certain = Math.floor(((place + value.length) * 8) / 6);
		return letters.slice(Math.ceil((place * 8) / 6), certain);
	});
}

/** Claims and choices of an entry, where a number would be one that somebody typed. */
function said(entry: Entry): readonly Json[] {
	switch (entry.type) {
		case 'acted':
			return [entry.event as Json];
		case 'sent':
		case 'injected':
			return Object.values(entry.message.parts).map((part) => part.claims);
		case 'delivered':
			return Object.values(entry.reading.parts).map((part) => part.claims);
		default:
			return [];
	}
}

const ranges = [...new Set(cards.map((card) => card.pan.slice(0, 4)))].join('|');
/** Card numbers begin with the test range, or with 3 to 6 as the payment schemes' do (ISO/IEC 7812). */
const cardNumber = new RegExp(`(?<![\\w-])(?:${ranges}|[3-6]\\d{3})\\d{9,15}(?![\\w-])`, 'g');

const numbersIn = (values: readonly Json[]): readonly string[] =>
	(JSON.stringify(values).match(cardNumber) ?? []).filter(luhn);
