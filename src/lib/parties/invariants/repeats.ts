import { find, store, type Trie } from '#lib/persistent/trie.ts';
import type { Claims } from '#lib/vault/vault.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { acceptedIn, judged, type Accepted, type Judged } from './accepted.ts';
import { remembering } from './remembering.ts';

/** Fields that answer something asked for once, such as a challenge, by kind of message. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/**
 * I19: nothing that may be used once has two effects: no jti, and no challenge, one-time code or
 * authentication value that the mode names. A relay, which does nothing because of it, uses nothing.
 */
export function freshness(answers: Answers): Invariant {
	const used = remembering<Trie<string>>(null, (before, watched) =>
		usesIn(watched, answers).reduce((all, [value, id]) => store(all, value, id), before)
	);
	return {
		id: 'I19',
		name: 'freshness',
		when: 'always',
		breaches(watched) {
			const { before } = used(watched);
			return usesIn(watched, answers).flatMap(([value, id]) => {
				const first = find(before, value);
				return first === undefined ? [] : [`${id} uses what ${first} used: ${value}`];
			});
		}
	};
}

const usesIn = (watched: Watched, answers: Answers): readonly (readonly [string, string])[] =>
	acceptedIn(watched).flatMap((one) =>
		singleUses(watched, one, answers).map((value) => [value, one.message.id] as const)
	);

function singleUses(
	{ cast }: Watched,
	{ changed, party, kind, parts }: Accepted,
	answers: Answers
) {
	if (!changed) return [];
	// Words for somebody else, such as an offer that its reader shows to her bank, are evidence here.
	const mine = ({ aud }: Claims): boolean =>
		typeof aud !== 'string' || (cast.parties[party]?.audience.includes(aud) ?? true);
	return Object.values(parts)
		.filter(mine)
		.flatMap((claims) => [
			...(typeof claims['jti'] === 'string' ? [`${party} jti ${claims['jti']}`] : []),
			...(answers[kind] ?? []).flatMap((field) => {
				const value = claims[field];
				return typeof value === 'string' ? [`${party} ${kind} ${field} ${value}`] : [];
			})
		]);
}

/** Who tried a credential in a message, and by which try; null for any other message. */
export interface Tries {
	readonly tried: (watched: Watched, one: Judged) => Try | null;
	/** Whose credential a message makes usable again: only the counter, in person. */
	readonly reset: (watched: Watched, one: Judged) => string | null;
}
export interface Try {
	readonly user: string;
	/** The same bytes again are no new try. */
	readonly jti: string;
}

/** Wrong credentials in a row, by user: the jti of each. */
type Wrong = Readonly<Record<string, readonly string[]>>;
const mostWrong = 3;

/** I20: after three wrong tries in a row no credential is found right until the counter resets it. */
export function lockout(tries: Tries): Invariant {
	const wrong = remembering<Wrong>({}, (before, watched) =>
		judged(watched).reduce((all, one) => tallied(all, watched, one, tries), before)
	);
	return {
		id: 'I20',
		name: 'lockout',
		when: 'always',
		breaches(watched) {
			const { before } = wrong(watched);
			return judged(watched).flatMap((one) => {
				const right = one.checks.some(({ code, held }) => code === 'CK23' && held);
				const tried = right ? tries.tried(watched, one) : null;
				const count = before[tried?.user ?? '']?.length ?? 0;
				return count < mostWrong ? [] : [`${tried?.user} is right after ${count} wrong tries`];
			});
		}
	};
}

function tallied(all: Wrong, watched: Watched, one: Judged, { tried, reset }: Tries): Wrong {
	const made = tried(watched, one);
	const again = reset(watched, one);
	const mistaken = one.checks.some((check) => check.code === 'CK23' && !check.held);
	if (made && mistaken)
		return { ...all, [made.user]: [...new Set([...(all[made.user] ?? []), made.jti])] };
	if (made && one.outcome === 'accepted') return { ...all, [made.user]: [] };
	return again === null ? all : { ...all, [again]: [] };
}
