import { word } from './canonical.ts';
import type { Cast } from './cast.ts';
import { house, partyIn, playerOf, rowOf, withParty, withTimer, withoutTimer } from './change.ts';
import { dispatch } from './channels.ts';
import type { Reading } from './fact.ts';
import type { Message, PartyId } from './message.ts';
import { weigh } from './receive.ts';
import type { Parked, World } from './world.ts';

const patienceMs = 5_000;
const mostTries = 3;

/** Does this row bring a certificate's status (PK-2)? The engine keeps it; no machine is told. */
export function isStatusAnswer(cast: Cast, message: Message): boolean {
	return Object.values(rowOf(cast, message.row).parts).some(
		(part) => part.layers[0]?.kind === 'OCSP-RESPONSE'
	);
}

/** Parks a message until the status of a signer's certificate is known (domain 3.12). */
export function askStatus(
	cast: Cast,
	world: World,
	message: Message,
	reading: Reading,
	serial: string,
	unanswered: readonly string[]
): World {
	const { parked } = partyIn(world, message.to);
	const asking = parked.some((one) => one.waits === serial);
	const next = withParty(world, message.to, {
		parked: [...parked, { message, reading, waits: serial, asked: 1, unanswered }]
	});
	return asking
		? next
		: ask(cast, next, message.to, serial, rowOf(cast, message.row).status?.ask ?? cast.status.ask);
}

function ask(cast: Cast, world: World, party: PartyId, serial: string, key: string): World {
	const row = rowOf(cast, key);
	const timed = withTimer(world, {
		...house(party),
		timer: `status:${serial}`,
		at: world.now + patienceMs,
		event: { type: 'status' },
		because: world.seq
	});
	const ends = { from: party, to: playerOf(cast, row.to).id };
	const parts = { request: { serial, nonce: { $fresh: 16 } } };
	return dispatch(
		cast,
		timed,
		row,
		{ type: 'seal', ...ends, case: null, row: key, parts, re: null, because: world.seq },
		ends
	);
}

/** No answer came: ask again, or go on without one and let the policy decide. */
export function statusRang(cast: Cast, world: World, party: PartyId, timer: string): World {
	const serial = timer.slice('status:'.length);
	const waiting = partyIn(world, party).parked.filter((one) => one.waits === serial);
	const [first] = waiting;
	if (!first) return world;
	if (first.asked >= mostTries) return resume(cast, world, party, serial, [serial]);
	const parked = partyIn(world, party).parked.map((one) =>
		one.waits === serial ? { ...one, asked: one.asked + 1 } : one
	);
	const key = rowOf(cast, first.message.row).status?.ask ?? cast.status.ask;
	return ask(cast, withParty(world, party, { parked }), party, serial, key);
}

/** A verified answer: kept until its nextUpdate, and whatever waited for it goes on. */
export function statusAnswered(
	cast: Cast,
	world: World,
	message: Message,
	reading: Reading
): World {
	const claims = Object.values(reading.parts)[0]?.claims ?? {};
	const serial = word(claims['serial']);
	const { statuses } = partyIn(world, message.to);
	const next = withParty(world, message.to, {
		statuses: {
			...statuses,
			[serial]: { status: word(claims['status']), nextUpdate: Number(claims['nextUpdate']) }
		}
	});
	return resume(
		cast,
		withoutTimer(next, house(message.to), `status:${serial}`),
		message.to,
		serial,
		[]
	);
}

function resume(
	cast: Cast,
	world: World,
	party: PartyId,
	serial: string,
	unanswered: readonly string[]
): World {
	const waits = (one: Parked): boolean => one.waits === serial;
	const { parked } = partyIn(world, party);
	const next = withParty(world, party, { parked: parked.filter((one) => !waits(one)) });
	return parked
		.filter(waits)
		.reduce(
			(after, { message, reading, unanswered: before }) =>
				weigh(cast, after, message, reading, [...before, ...unanswered]),
			next
		);
}
