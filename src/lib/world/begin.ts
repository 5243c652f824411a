import { initialTransition } from 'xstate';
import type { Cast } from './cast.ts';
import type { Fact } from './fact.ts';
import { carryOut } from './machines.ts';
import type { Memory, PartyState, World } from './world.ts';

const nothingYet: Memory = { texts: {}, jtis: {}, keys: {}, answers: {} };

/** The world in which nothing has happened but the establishment of keys, and people are about to act. */
export function begin(cast: Cast, fact: Extract<Fact, { type: 'begun' }>): World {
	const started = Object.values(cast.parties).map(
		(spec) => [spec.id, initialTransition(spec.machine, spec.input)] as const
	);
	const parties = started.map(([id, [snapshot]]): readonly [string, PartyState] => [
		id,
		{ snapshot, memory: nothingYet, parked: [], statuses: {}, screen: null, sent: {}, up: true }
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
		timers: cast.opening.map((one, place) => ({
			party: one.party,
			timer: `opening:${place}`,
			at: cast.startsAt + one.afterMs,
			event: one.event,
			because: 0
		})),
		books: cast.books,
		happened: []
	};
	return started.reduce(
		(next, [id, [, actions]]) =>
			actions.reduce((after, action) => carryOut(cast, after, id, action, null), next),
		world
	);
}
