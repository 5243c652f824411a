import { find } from '#lib/persistent/trie.ts';
import { canonical } from '#lib/world/canonical.ts';
import { due } from '#lib/world/due.ts';
import type { Entry, Fact } from '#lib/world/fact.ts';
import type { PartyId } from '#lib/world/message.ts';
import type { CaseId, World } from '#lib/world/world.ts';
import type { Deed, Nth, Script, When } from './script.ts';

/** A deed that was set off and is not done yet. */
interface Waiting {
	readonly at: number;
	readonly fact: Fact;
}

/** How far a script has come: how often each step was set off, and what is still to be done. Plain JSON. */
export interface Progress {
	readonly counts: readonly number[];
	readonly waiting: readonly Waiting[];
}

/** What a script does next, and when. */
export interface Cue {
	readonly fact: Fact;
	readonly at: number;
	readonly because: number;
}

export const noProgress: Progress = { counts: [], waiting: [] };

/** The script's progress after one more entry and the world it led to. */
export function heard(script: Script, before: Progress, entry: Entry, world: World): Progress {
	const done = before.waiting.findIndex(({ fact }) => isEntryOf(fact, entry));
	const left = before.waiting.filter((_, place) => place !== done);
	const counts = script.map((_, place) => before.counts[place] ?? 0);
	const added = script.flatMap(({ when, afterMs = 0, then }, place) =>
		occurrences(when, entry, world).flatMap((occurrence): Waiting[] => {
			const count = (counts[place] ?? 0) + 1;
			counts[place] = count;
			if (!meant(when, count)) return [];
			return [{ at: world.now + afterMs, fact: factOf(then, occurrence) }];
		})
	);
	if (done < 0 && added.length === 0 && before.counts.length === script.length)
		return { counts, waiting: before.waiting };
	return { counts, waiting: [...left, ...added] };
}

/**
 * What the script adds to a world next; null where the runner goes on. Whatever is due before it
 * happens first; what has become impossible (the message is gone, nobody waits for the act) is passed over.
 */
export function cueIn(progress: Progress, world: World): Cue | null {
	const [first] = progress.waiting
		.filter(({ fact }) => possible(fact, world))
		.sort((one, other) => one.at - other.at);
	if (!first) return null;
	const when = Math.max(first.at, world.now);
	const waits = world.outbox.length > 0 || (due(world)?.at ?? Infinity) <= when;
	return when > world.now && waits ? null : { fact: first.fact, at: when, because: world.seq };
}

/** What in an entry set a step off: a message, a case, or nothing in particular. */
interface Occurrence {
	readonly message?: string;
	readonly party?: PartyId;
	readonly case: CaseId;
}

const at = ({
	party,
	case: id
}: {
	readonly party: PartyId;
	readonly case: CaseId;
}): Occurrence => ({
	party,
	case: id
});

function occurrences(when: When, entry: Entry, world: World): readonly Occurrence[] {
	switch (when.type) {
		case 'begun':
			return entry.type === 'begun' ? [{ case: null }] : [];
		case 'sent':
			return entry.type === 'sent' && entry.message.row === when.row
				? [{ message: entry.message.id, case: null }]
				: [];
		case 'accepted':
		case 'refused':
			return world.happened.flatMap((one) =>
				one.type === 'checked' && one.outcome === when.type && one.message.row === when.row
					? [{ message: one.message.id, ...at(one) }]
					: []
			);
		case 'moved':
			return world.happened.flatMap((one) =>
				one.type === 'moved' &&
				one.party === when.party &&
				one.to.startsWith(when.to) &&
				!one.from.startsWith(when.to)
					? [at(one)]
					: []
			);
		case 'showed':
			return world.happened.flatMap((one) =>
				one.type === 'showed' && one.party === when.party && one.screen === when.screen
					? [at(one)]
					: []
			);
	}
}

function meant(when: When, count: number): boolean {
	const nth: Nth = 'nth' in when ? (when.nth ?? 1) : 1;
	if (nth === 'every') return true;
	if (typeof nth === 'number') return count === nth;
	return nth[0] <= count && count <= nth[1];
}

function factOf(deed: Deed, { message, party, case: id }: Occurrence): Fact {
	switch (deed.type) {
		case 'faulted':
			if (message === undefined) throw new Error('a fault needs a message: set off by none');
			return { type: 'faulted', id: message, fault: deed.fault };
		case 'acted': {
			const which = id === null || party !== deed.party ? {} : { case: id };
			return { type: 'acted', party: deed.party, ...which, event: deed.event };
		}
		default:
			return deed;
	}
}

function isEntryOf(fact: Fact, entry: Entry): boolean {
	if (fact.type !== entry.type) return false;
	const { seq: _, at: __, because: ___, ...said } = entry;
	return canonical(fact as never) === canonical(said as never);
}

function possible(fact: Fact, world: World): boolean {
	if (fact.type === 'faulted') return world.inFlight.some(({ id }) => id === fact.id);
	if (fact.type !== 'acted') return true;
	const party = world.parties[fact.party];
	const desk = fact.case === undefined ? party : find(party?.cases ?? null, fact.case);
	return party?.up === true && desk !== undefined && desk.snapshot.can(fact.event);
}
