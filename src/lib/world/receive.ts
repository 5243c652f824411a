import { find, store } from '#lib/persistent/trie.ts';
import { hearingOf, openCase, withNames, withPeer, type Hearing } from './cases.ts';
import { clockOf, noting, partyIn, rowOf, withParty } from './change.ts';
import type { Cast, Given } from './cast.ts';
import type { Reading } from './fact.ts';
import { givenOf, openedIn } from './given.ts';
import { identityOf } from './identity.ts';
import { judge, type Judgement } from './judge.ts';
import { carryOut, stateOf, tell } from './machines.ts';
import type { Message } from './message.ts';
import { resend } from './outbox.ts';
import { carriable, withCertificates } from './received.ts';
import { throughChannel } from './throughChannel.ts';
import { askStatus, isStatusAnswer, statusAnswered } from './status.ts';
import type { CaseId, CheckDone, Happening, World } from './world.ts';

/** A message has arrived and the vault has read it: neutralise, check, and tell the machine. */
export function receive(cast: Cast, world: World, message: Message, reading: Reading): World {
	const opened = throughChannel(cast, world, message, reading);
	if ('refused' in opened)
		return note(opened.world, message, noCase, [opened.refused], {}, 'refused');
	const first = firstWithSameTexts(opened.world, cast, message, reading);
	if (first) {
		const hearing = hearingOf(cast, opened.world, message, openedIn(reading));
		return answerAgain(cast, opened.world, message, hearing, first);
	}
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
	const hearing = hearingOf(cast, world, message, openedIn(reading));
	const given = givenOf(cast, world, message, reading, hearing.desk);
	const judgement = judge({ cast, world, row, message, reading, given, unanswered });
	const { done, verdict } = judgement;
	switch (verdict.type) {
		case 'waits':
			return askStatus(
				cast,
				note(world, message, hearing, done, given.parts, 'parked'),
				message,
				reading,
				verdict.serial,
				unanswered
			);
		case 'refused':
			return refuse(cast, world, message, reading, hearing, judgement, given.parts);
		case 'repeated':
			return answerAgain(cast, world, message, hearing, verdict.id, done);
		case 'accepted':
			return accept(cast, world, message, reading, hearing, given, done);
	}
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
		find(memory.texts, key) ??
		parked.find((one) => textsKey(cast, one.message, one.reading) === key)?.message.id ??
		null
	);
}

/** Doing it twice has the effect of once: whatever was answered is answered again, nothing else happens. */
function answerAgain(
	cast: Cast,
	world: World,
	message: Message,
	hearing: Hearing,
	first: string,
	done: readonly CheckDone[] = []
): World {
	const answers = find(partyIn(world, message.to).memory.answers, first) ?? [];
	const noted = note(world, message, hearing, done, {}, 'repeated');
	return answers.reduce((next, copy) => resend(cast, next, message.to, copy, message.id), noted);
}

function refuse(
	cast: Cast,
	world: World,
	message: Message,
	reading: Reading,
	hearing: Hearing,
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
		at: clockOf(world, message.to),
		parts
	};
	const noted = note(world, message, hearing, done, parts, 'refused');
	if (isStatusAnswer(cast, message) || !hearing.desk.snapshot.can(event)) return noted;
	// The party acts on the refusal, so the same bytes again get the same answer (domain 5.8).
	const known = withTexts(cast, noted, message, reading);
	return told(cast, known, message, hearing, event, parts);
}

/** What the receiver's machine hears. */
function eventOf(cast: Cast, message: Message, given: Given) {
	return {
		type: given.kind,
		id: message.id,
		at: given.now,
		parts: given.parts,
		texts: carriable(cast, message, given.texts),
		digests: given.digests,
		others: given.others
	};
}

/** Remembers a message's exact bytes as this message's. */
function withTexts(cast: Cast, world: World, message: Message, reading: Reading): World {
	const { memory } = partyIn(world, message.to);
	const texts = store(memory.texts, textsKey(cast, message, reading), message.id);
	return withParty(world, message.to, { memory: { ...memory, texts } });
}

function accept(
	cast: Cast,
	world: World,
	message: Message,
	reading: Reading,
	hearing: Hearing,
	given: Given,
	done: readonly CheckDone[]
): World {
	if (isStatusAnswer(cast, message))
		return statusAnswered(
			cast,
			note(world, message, hearing, done, given.parts, 'accepted'),
			message,
			reading
		);
	const event = eventOf(cast, message, given);
	// CK14: a machine that has no transition for this message now does not allow it.
	const able = hearing.desk.snapshot.can(event);
	const state: CheckDone = {
		code: 'CK14',
		of: '',
		held: able,
		got: stateOf(hearing.desk.snapshot),
		expected: `a state that takes ${given.kind}`,
		error: able ? null : (cast.errors['CK14'] ?? 'CK14')
	};
	const judgement: Judgement = {
		done: [...done, state],
		verdict: able ? { type: 'accepted' } : { type: 'refused', check: state }
	};
	if (!able) return refuse(cast, world, message, reading, hearing, judgement, given.parts);
	const noted = note(
		withCertificates(world, message, reading),
		message,
		hearing,
		judgement.done,
		given.parts,
		'accepted'
	);
	const known = remember(cast, withTexts(cast, noted, message, reading), message, given);
	return told(cast, known, message, hearing, event, given.parts);
}

/** Tells the machine that hears a message; a case that is not open yet is opened first. */
function told(
	cast: Cast,
	world: World,
	message: Message,
	{ place, fresh }: Hearing,
	event: { readonly type: string },
	parts: Happened['parts']
): World {
	const [begun, actions] = fresh ? openCase(cast, world, place) : [world, []];
	const named = withPeer(cast, withNames(cast, begun, place, parts), place, message.from);
	const open = actions.reduce((next, one) => carryOut(cast, next, place, one, message), named);
	return tell(cast, open, place, event, message);
}

function remember(cast: Cast, world: World, message: Message, given: Given): World {
	const { memory } = partyIn(world, message.to);
	const own = identityOf(rowOf(cast, message.row), given.parts);
	const jtis = Object.values(given.parts).flatMap((claims) =>
		typeof claims['jti'] === 'string' ? [claims['jti']] : []
	);
	return withParty(world, message.to, {
		memory: {
			...memory,
			jtis: jtis.reduce((all, jti) => store(all, jti, message.id), memory.jtis),
			keys:
				own && !find(memory.keys, own.key)
					? store(memory.keys, own.key, { content: own.content, id: message.id })
					: memory.keys
		}
	});
}

type Happened = Extract<Happening, { type: 'checked' }>;

const noCase = { place: { case: null } };

function note(
	world: World,
	message: Message,
	{ place }: { readonly place: { readonly case: CaseId } },
	checks: readonly CheckDone[],
	parts: Happened['parts'],
	outcome: Happened['outcome']
): World {
	return noting(world, {
		type: 'checked',
		party: message.to,
		case: place.case,
		message,
		checks,
		parts,
		outcome
	});
}
