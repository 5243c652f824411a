import { fill } from '#lib/i18n/fill.ts';
import { entryOf, type Books } from '#lib/money/ledger.ts';

import { timerAt } from '#lib/world/change.ts';
import type { Entry } from '#lib/world/fact.ts';
import type { Message, PartyId } from '#lib/world/message.ts';
import type { Happening, World } from '#lib/world/world.ts';
import { choiceWords } from '../diagram/choice.ts';
import { nameOf, type Wording } from '../diagram/said.ts';
import { errorWords } from '../message/errorWords.ts';
import type { Claims, Json } from '../message/claims.ts';
import type { Speech } from '../page/speech.svelte.ts';

interface Speaking extends Wording {
	readonly speech: Speech;
}
/** What a sentence about a step is made from. */
export interface Telling extends Speaking {
	readonly world: World;
	readonly before: World | null;
	/** The message that an id belongs to. */
	readonly messageOf: (id: string) => Message | undefined;
	/** The drawn message that the step is about, where it brought a verdict on one. */
	readonly about: string | null;
	/** The sending was no step of its own: what the message says is told when it arrives. */
	readonly unsaid: boolean;
	/** Virtual time of an entry. */
	readonly timeOf: (seq: number) => number;
}

/** One whole sentence for a step, always. */
export function narrate(telling: Telling, entry: Entry): string {
	const { stage } = telling.t;
	const name = (party: PartyId) => nameOf(telling.words, party);
	switch (entry.type) {
		case 'begun':
			return stage.begins;
		case 'sent':
		case 'injected':
			return sentenceOf(telling, entry.message);
		case 'delivered':
			return arrival(telling, telling.about ?? entry.id);
		case 'faulted': {
			const message = telling.messageOf(entry.id);
			const said = message ? titled(telling, message) : entry.id;
			const { fault } = entry;
			const by = 'byMs' in fault ? telling.speech.duration(fault.byMs) : '';
			return fill(stage.faults[fault.type], { name: said, duration: by });
		}
		case 'acted':
			return chosen(telling, entry.party, entry.event.type);
		case 'rang':
			return rang(telling, entry);
		case 'stopped':
			return fill(stage.stopped, { party: name(entry.party) });
		case 'restarted':
			return fill(stage.restarted, { party: name(entry.party) });
		case 'clockSet':
			return clock(telling, entry);
	}
}

function clock(
	{ t, words, speech }: Speaking,
	{ party, aheadMs }: Extract<Entry, { type: 'clockSet' }>
): string {
	const say =
		aheadMs === 0 ? t.stage.clockRight : aheadMs < 0 ? t.stage.clockSlow : t.stage.clockFast;
	return fill(say, { party: nameOf(words, party), duration: speech.duration(Math.abs(aheadMs)) });
}

/** What a message says, in one sentence. */
export function sentenceOf(telling: Speaking, message: Message): string {
	const { t, words } = telling;
	const handshakes: Readonly<Record<string, string>> = t.stage.handshakeSays;
	const says =
		words.messages[message.row]?.says ?? handshakes[message.row] ?? titled(telling, message);
	return fill(says, placesOf(telling, message));
}

function titled({ t, words, cast }: Speaking, message: Message): string {
	const handshakes: Readonly<Record<string, string>> = t.stage.handshakes;
	const row = cast.rows[message.row];
	const name = words.messages[message.row]?.name ?? handshakes[message.row] ?? message.row;
	return row ? `${row.id} ${name}` : name;
}

/** Names of the parties and everything the message says, by field name. */
function placesOf({ speech, words }: Speaking, message: Message): Record<string, string> {
	const parties = Object.entries(words.parties).map(([id, { name }]) => [id, name]);
	const claims = Object.values(message.parts).flatMap((part) => said(speech, part.claims ?? {}));
	const [from, to] = [nameOf(words, message.from), nameOf(words, message.to)];
	return Object.fromEntries([...claims, ...parties, ['from', from], ['to', to]]) as Record<
		string,
		string
	>;
}

function said(speech: Speech, claims: Claims): [string, string][] {
	return Object.entries(claims).flatMap(([name, value]): [string, string][] => {
		const words = wordsOf(speech, value);
		return words === null ? [] : [[name, words]];
	});
}

function wordsOf(speech: Speech, value: Json): string | null {
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	if (typeof value !== 'object' || value === null || !('minor' in value)) return null;
	const { minor, ccy } = value as { readonly minor: number; readonly ccy: string };
	return speech.money(minor, ccy);
}

function arrival(telling: Telling, id: string): string {
	const { t, world, words } = telling;
	const message = telling.messageOf(id);
	const checked = world.happened.find(
		(one): one is Extract<Happening, { type: 'checked' }> =>
			one.type === 'checked' && one.message.id === id
	);
	const places = {
		party: nameOf(words, message?.to ?? ''),
		name: message ? titled(telling, message) : id,
		n: checked?.checks.length ?? 0
	};
	if (!checked) return fill(t.stage.statusWord.accepted, places);
	if (checked.outcome === 'refused') {
		const failed = checked.checks.find((check) => !check.held);
		return fill(t.stage.statusWord.refused, {
			...places,
			error: errorWords(t, failed?.error ?? null, checked.parts)
		});
	}
	if (telling.unsaid && message) return sentenceOf(telling, message);
	const moved = posted(telling);
	return moved ?? fill(t.stage.statusWord[checked.outcome], places);
}

function posted({ speech, t, world }: Telling): string | null {
	const posting = world.happened.find((one) => one.type === 'posted');
	const entry = posting ? entryOf(world.books as Books, posting.entries[0] ?? '') : undefined;
	if (!entry) return null;
	const minor = entry.lines.reduce((sum, line) => sum + line.debit, 0);
	return fill(t.stage.moneyMoves, {
		amount: speech.money(minor),
		from: entry.lines.find((line) => line.debit > 0)?.account ?? '',
		to: entry.lines.find((line) => line.credit > 0)?.account ?? ''
	});
}

function chosen({ t, words }: Telling, party: PartyId, type: string): string {
	return fill(t.stage.acted, { party: nameOf(words, party), choice: choiceWords(words, type) });
}

function rang(telling: Telling, entry: Extract<Entry, { type: 'rang' }>): string {
	const { before, words, t, speech } = telling;
	const timer =
		before && timerAt(before, { party: entry.party, case: entry.case ?? null }, entry.timer);
	if (timer && (entry.timer === 'choice' || entry.timer.startsWith('opening:')))
		return chosen(telling, entry.party, timer.event.type);
	const waited = entry.at - (entry.because === null ? entry.at : telling.timeOf(entry.because));
	return fill(t.stage.timerRang, {
		party: nameOf(words, entry.party),
		duration: speech.duration(waited)
	});
}
