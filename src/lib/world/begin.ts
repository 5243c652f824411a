import { initialTransition } from 'xstate';
import type { Cast, Opening } from './cast.ts';
import { nothingSet } from '#lib/persistent/agenda.ts';
import { house, withTimer } from './change.ts';
import type { Fact } from './fact.ts';
import { carryOut } from './machines.ts';
import type { Memory, PartyState, Timer, World } from './world.ts';

const nothingYet: Memory = { texts: null, jtis: null, keys: null, answers: null };

/** When the person of an opening acts. */
export const openingTimer = (cast: Cast, opening: Opening, place: number): Timer => ({
	party: opening.party,
	case: null,
	timer: `opening:${place}`,
	at: cast.startsAt + opening.afterMs,
	event: opening.event,
	because: 0
});

/** The world in which nothing has happened but the establishment of keys, and people are about to act. */
export function begin(cast: Cast, fact: Extract<Fact, { type: 'begun' }>): World {
	const started = Object.values(cast.parties).map(
		(spec) => [spec.id, initialTransition(spec.machine, spec.input)] as const
	);
	const parties = started.map(([id, [snapshot]]): readonly [string, PartyState] => [
		id,
		{
			snapshot,
			memory: nothingYet,
			parked: [],
			statuses: {},
			screen: null,
			sent: {},
			up: true,
			aheadMs: 0,
			cases: null,
			names: null
		}
	]);
	const world: World = {
		mode: fact.mode,
		options: fact.options,
		run: fact.run,
		seed: fact.seed,
		seq: 0,
		now: cast.startsAt,
		random: fact.seed,
		sentCount: 0,
		trust: { certificates: fact.establishment.certificates, root: fact.establishment.root },
		identities: {
			...fact.establishment.identities,
			'CA-issuing': { sign: fact.establishment.issuing },
			'CA-responder': { sign: fact.establishment.responder }
		},
		parties: Object.fromEntries(parties),
		inFlight: [],
		outbox: [],
		channels: {},
		timers: nothingSet,
		books: cast.books,
		happened: []
	};
	const [first] = cast.opening;
	const waiting = first ? withTimer(world, openingTimer(cast, first, 0)) : world;
	return started.reduce(
		(next, [id, [, actions]]) =>
			actions.reduce((after, action) => carryOut(cast, after, house(id), action, null), next),
		waiting
	);
}
