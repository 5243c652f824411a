import { noting, partyIn, rowOf, withChannel, withParty } from './change.ts';
import { channelOf, hangUp, sideOf } from './channels.ts';
import type { Cast, Given } from './cast.ts';
import type { Reading } from './fact.ts';
import { givenOf } from './given.ts';
import { identityOf } from './identity.ts';
import { judge, type Judgement } from './judge.ts';
import { stateOf, tell } from './machines.ts';
import type { Message } from './message.ts';
import { resend } from './outbox.ts';
import { carriable, withCertificates } from './received.ts';
import { askStatus, isStatusAnswer, statusAnswered } from './status.ts';
import type { CheckDone, Happening, World } from './world.ts';

/** A message has arrived and the vault has read it: neutralise, check, and tell the machine. */
export function receive(cast: Cast, world: World, message: Message, reading: Reading): World {
	const opened = throughChannel(cast, world, message, reading);
	if ('refused' in opened) return note(opened.world, message, [opened.refused], {}, 'refused');
	const first = firstWithSameTexts(opened.world, cast, message, reading);
	if (first) return answerAgain(cast, opened.world, message, first);
	return weigh(cast, opened.world, message, reading, []);
}

/** Judges a message, or judges it again once a certificate's status is known. */
export function weigh(
	cast: Cast,
	world: World,
	message: Message,
	reading: Reading,
	unanswered: readonly string[]
): World {
	const row = rowOf(cast, message.row);
	const given = givenOf(cast, world, message, reading);
	const judgement = judge({ cast, world, row, message, reading, given, unanswered });
	const { done, verdict } = judgement;
	switch (verdict.type) {
		case 'waits':
			return askStatus(
				cast,
				note(world, message, done, given.parts, 'parked'),
				message,
				reading,
				verdict.serial
			);
		case 'refused':
			return refuse(cast, world, message, reading, judgement, given.parts);
		case 'repeated':
			return answerAgain(cast, world, message, verdict.id, done);
		case 'accepted':
			return accept(cast, world, message, reading, given, done);
	}
}

type Through = { readonly world: World } | { readonly world: World; readonly refused: CheckDone };

function throughChannel(cast: Cast, world: World, message: Message, reading: Reading): Through {
	const row = rowOf(cast, message.row);
	const { record } = message;
	if (!row.channel || !cast.policy.channels) return { world };
	const refusal = (code: string, got: string, expected: string): CheckDone => ({
		code,
		of: 'channel',
		held: false,
		got,
		expected,
		error: cast.errors[code] ?? code
	});
	if (!record) return { world, refused: refusal('CK02', 'no channel', row.channel.kind) };
	const channel = channelOf(cast, world, row, message);
	const place = `${record.side}:${record.seq}`;
	if (!channel || channel.keys !== record.channel)
		return { world, refused: refusal('CK02', 'a channel that is closed', 'the open channel') };
	if (!channel.admitted && sideOf(cast, row, message) === 'client')
		return {
			world: hangUp(world, channel),
			refused: refusal('CK02', 'a client that did not prove itself', row.channel.kind)
		};
	if (!reading.record)
		return { world, refused: refusal('CK03', 'the record does not open', 'an unaltered record') };
	if (channel.seen.includes(place))
		return { world, refused: refusal('CK11', `record ${place} again`, 'a new record') };
	return { world: withChannel(world, channel.key, { ...channel, seen: [...channel.seen, place] }) };
}

/** One key for a message's exact bytes. */
function textsKey(cast: Cast, message: Message, reading: Reading): string {
	const texts =
		reading.texts ??
		Object.fromEntries(Object.entries(message.parts).map(([name, part]) => [name, part.text]));
	return `${rowOf(cast, message.row).kind} ${Object.values(texts).join(' ')}`;
}

function firstWithSameTexts(
	world: World,
	cast: Cast,
	message: Message,
	reading: Reading
): string | null {
	const { memory, parked } = partyIn(world, message.to);
	const key = textsKey(cast, message, reading);
	return (
		memory.texts[key] ??
		parked.find((one) => textsKey(cast, one.message, one.reading) === key)?.message.id ??
		null
	);
}

/** Doing it twice has the effect of once: whatever was answered is answered again, nothing else happens. */
function answerAgain(
	cast: Cast,
	world: World,
	message: Message,
	first: string,
	done: readonly CheckDone[] = []
): World {
	const answers = partyIn(world, message.to).memory.answers[first] ?? [];
	const noted = note(world, message, done, {}, 'repeated');
	return answers.reduce((next, copy) => resend(cast, next, message.to, copy, message.id), noted);
}

function refuse(
	cast: Cast,
	world: World,
	message: Message,
	reading: Reading,
	{ verdict, done }: Judgement,
	parts: Happened['parts']
): World {
	if (verdict.type !== 'refused') return world;
	const { code, error } = verdict.check;
	const event = {
		type: 'refused',
		kind: rowOf(cast, message.row).kind,
		code,
		error: error ?? code,
		id: message.id,
		at: world.now,
		parts
	};
	const noted = note(world, message, done, parts, 'refused');
	if (isStatusAnswer(cast, message) || !partyIn(world, message.to).snapshot.can(event))
		return noted;
	// The party acts on the refusal, so the same bytes again get the same answer (domain 5.8).
	const known = withTexts(cast, noted, message, reading);
	return tell(cast, known, message.to, event, message);
}

/** What the receiver's machine hears. */
function eventOf(cast: Cast, message: Message, given: Given, now: number) {
	return {
		type: given.kind,
		id: message.id,
		at: now,
		parts: given.parts,
		texts: carriable(cast, message, given.texts),
		digests: given.digests
	};
}

/** Remembers a message's exact bytes as this message's. */
function withTexts(cast: Cast, world: World, message: Message, reading: Reading): World {
	const { memory } = partyIn(world, message.to);
	const texts = { ...memory.texts, [textsKey(cast, message, reading)]: message.id };
	return withParty(world, message.to, { memory: { ...memory, texts } });
}

function accept(
	cast: Cast,
	world: World,
	message: Message,
	reading: Reading,
	given: Given,
	done: readonly CheckDone[]
): World {
	if (isStatusAnswer(cast, message))
		return statusAnswered(
			cast,
			note(world, message, done, given.parts, 'accepted'),
			message,
			reading
		);
	const event = eventOf(cast, message, given, world.now);
	// CK14: a machine that has no transition for this message now does not allow it.
	const able = partyIn(world, message.to).snapshot.can(event);
	const state: CheckDone = {
		code: 'CK14',
		of: '',
		held: able,
		got: stateOf(partyIn(world, message.to).snapshot),
		expected: `a state that takes ${given.kind}`,
		error: able ? null : (cast.errors['CK14'] ?? 'CK14')
	};
	const judgement: Judgement = {
		done: [...done, state],
		verdict: able ? { type: 'accepted' } : { type: 'refused', check: state }
	};
	if (!able) return refuse(cast, world, message, reading, judgement, given.parts);
	const noted = note(
		withCertificates(world, message, reading),
		message,
		judgement.done,
		given.parts,
		'accepted'
	);
	return tell(
		cast,
		remember(cast, withTexts(cast, noted, message, reading), message, given),
		message.to,
		event,
		message
	);
}

function remember(cast: Cast, world: World, message: Message, given: Given): World {
	const { memory } = partyIn(world, message.to);
	const own = identityOf(rowOf(cast, message.row), given.parts);
	const jtis = Object.values(given.parts).flatMap((claims) =>
		typeof claims['jti'] === 'string' ? [[claims['jti'], message.id]] : []
	);
	return withParty(world, message.to, {
		memory: {
			...memory,
			jtis:
				jtis.length > 0
					? { ...memory.jtis, ...(Object.fromEntries(jtis) as Record<string, string>) }
					: memory.jtis,
			keys:
				own && !memory.keys[own.key]
					? { ...memory.keys, [own.key]: { content: own.content, id: message.id } }
					: memory.keys
		}
	});
}

type Happened = Extract<Happening, { type: 'checked' }>;

function note(
	world: World,
	message: Message,
	checks: readonly CheckDone[],
	parts: Happened['parts'],
	outcome: Happened['outcome']
): World {
	return noting(world, { type: 'checked', party: message.to, message, checks, parts, outcome });
}
