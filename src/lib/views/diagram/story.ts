import type { Cast } from '#lib/world/cast.ts';
import { timerAt } from '#lib/world/change.ts';
import type { Entry, Reading } from '#lib/world/fact.ts';
import type { Message } from '#lib/world/message.ts';
import type { World } from '#lib/world/world.ts';
import { Payments } from './payments.ts';
import type { Effect, Line, MessageLine, StoryLine, Verdict } from './storyLine.ts';

/** The lines of a run, oldest first; a line only grows, it never moves. */
export interface Story {
	readonly entries: readonly Entry[];
	readonly lines: readonly StoryLine[];
	/** Message id to the place of its line. */
	readonly places: ReadonlyMap<string, number>;
	/** The run's payments, where there are several; null for a story that has not begun. */
	readonly payments: Payments | null;
}

export const emptyStory: Story = { entries: [], lines: [], places: new Map(), payments: null };

/** The story of a trace. Where the trace goes on from the one told before, only what is new is read. */
export function storyOf(
	before: Story,
	cast: Cast,
	entries: readonly Entry[],
	worlds: readonly World[]
): Story {
	const read = before.entries.length;
	const goesOn = read <= entries.length && before.entries[read - 1] === entries[read - 1];
	if (goesOn && read === entries.length) return before;
	const book = new Book(cast, worlds, goesOn ? before : emptyStory);
	for (let seq = goesOn ? read : 0; seq < entries.length; seq++) book.read(entries, seq);
	return { entries, lines: book.lines, places: book.places, payments: book.payments };
}

/** Writes lines; those of the story told before are shared, since they are replaced and never changed. */
class Book {
	readonly lines: StoryLine[];
	readonly places: Map<string, number>;
	readonly payments: Payments;
	readonly #cast: Cast;
	readonly #worlds: readonly World[];

	constructor(cast: Cast, worlds: readonly World[], before: Story) {
		this.#cast = cast;
		this.#worlds = worlds;
		this.payments = before.payments ?? new Payments(cast);
		// The arrays of a long story are taken over, not copied: an append must not cost its length.
		this.lines = before.lines.length > 0 ? (before.lines as StoryLine[]) : [];
		this.places =
			before.places.size > 0 ? (before.places as Map<string, number>) : new Map<string, number>();
	}

	read(entries: readonly Entry[], seq: number): void {
		const entry = entries[seq];
		const world = this.#worlds[seq];
		if (!entry || !world) return;
		const line = this.#lineAt(seq, entry.at - (entries[seq - 1]?.at ?? entry.at));
		switch (entry.type) {
			case 'sent':
			case 'injected':
				this.#begin(line, entry.message);
				break;
			case 'faulted':
				this.#afflict(line, entry);
				break;
			case 'delivered':
				this.#change(entry.id, { end: seq, read: readIn(entry.reading) });
				break;
			case 'acted':
				this.lines.push({ ...line, type: 'act', party: entry.party, event: entry.event });
				break;
			case 'rang':
				this.#rang(line, entries, entry);
				break;
			case 'begun':
			case 'stopped':
			case 'restarted':
			case 'clockSet':
				break;
		}
		this.#effects(line, world);
	}

	#lineAt(seq: number, gapMs: number): Line {
		const phase = this.lines.at(-1)?.phase ?? '';
		return { key: `e${seq}`, start: seq, phase, gapMs, effects: [] };
	}

	#begin(line: Line, message: Message): void {
		const row = this.#cast.rows[message.row] ?? null;
		this.places.set(message.id, this.lines.length);
		this.lines.push({
			...line,
			type: 'message',
			phase: row?.phase ?? line.phase,
			message,
			row,
			payment: this.#paymentOf(message),
			end: null,
			lost: false,
			altered: null,
			verdicts: [],
			read: {}
		});
	}

	#paymentOf(message: Message): number | null {
		const number = this.payments.read(message);
		return this.payments.count > 1 ? number : null;
	}

	#afflict(line: Line, { id, fault }: Extract<Entry, { type: 'faulted' }>): void {
		if (fault.type === 'dropped') this.#change(id, { end: line.start, lost: true });
		if (fault.type === 'altered') this.#change(id, { altered: line.start });
		if (fault.type !== 'duplicated') return;
		const copy = this.#worlds[line.start]?.inFlight.find(
			(one) => one.again === id && !this.places.has(one.id)
		);
		if (copy) this.#begin(line, copy);
	}

	#rang(line: Line, entries: readonly Entry[], entry: Extract<Entry, { type: 'rang' }>): void {
		const { party, timer } = entry;
		const earlier = this.#worlds[line.start - 1];
		const set = earlier && timerAt(earlier, { party, case: entry.case ?? null }, timer);
		if (timer === 'choice' || timer.startsWith('opening:')) {
			if (set) this.lines.push({ ...line, type: 'act', party, event: set.event });
			return;
		}
		const [world, before] = [this.#worlds[line.start], this.#worlds[line.start - 1]];
		const idle =
			world?.happened.every((one) => one.type === 'ignored') &&
			world.outbox.length === (before?.outbox.length ?? 0);
		if (idle) return;
		const since = entries[entry.because ?? -1]?.at ?? entry.at;
		this.lines.push({ ...line, type: 'wait', party, waitedMs: entry.at - since });
	}

	#effects(line: Line, { happened }: World): void {
		let place = this.lines.at(-1)?.start === line.start ? this.lines.length - 1 : -1;
		for (const one of happened) {
			if (one.type === 'checked') {
				place = this.places.get(one.message.id) ?? place;
				this.#judged(place, { seq: line.start, outcome: one.outcome, checks: one.checks });
			} else if (one.type === 'handshake') {
				place = this.places.get(one.message.id) ?? place;
				const outcome = one.held ? 'accepted' : 'refused';
				this.#judged(place, { seq: line.start, outcome, checks: [] });
			} else if (one.type === 'moved') {
				const to = entered(one.from, one.to);
				this.#effect(place, { type: 'moved', seq: line.start, party: one.party, to });
			} else if (one.type === 'posted') {
				const { party, entries } = one;
				this.#effect(place, { type: 'posted', seq: line.start, party, entries });
				for (const entry of entries)
					this.lines.push({
						...line,
						key: `e${line.start}:${entry}`,
						type: 'posting',
						phase: this.lines[place]?.phase ?? line.phase,
						gapMs: 0,
						party,
						entry
					});
			}
		}
	}

	#judged(place: number, verdict: Verdict): void {
		const line = this.lines[place];
		if (line?.type === 'message')
			this.lines[place] = { ...line, verdicts: [...line.verdicts, verdict] };
	}

	#effect(place: number, effect: Effect): void {
		const line = this.lines[place];
		if (line) this.lines[place] = { ...line, effects: [...line.effects, effect] };
	}

	#change(id: string, change: Partial<MessageLine>): void {
		const place = this.places.get(id);
		const line = place === undefined ? undefined : this.lines[place];
		if (place !== undefined && line?.type === 'message') this.lines[place] = { ...line, ...change };
	}
}

function readIn({ parts }: Reading): MessageLine['read'] {
	const read = Object.entries(parts).flatMap(([name, { claims }]) =>
		claims ? [[name, claims] as const] : []
	);
	return Object.fromEntries(read);
}

/** Of a machine with regions side by side, only the regions that changed. */
function entered(from: string, to: string): readonly string[] {
	const before = from.split('+');
	return to.split('+').filter((state) => !before.includes(state));
}
