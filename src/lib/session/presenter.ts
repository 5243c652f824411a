import type { Cast } from '#lib/world/cast.ts';
import type { Entry } from '#lib/world/fact.ts';
import type { Message, PartyId } from '#lib/world/message.ts';
import type { Row } from '#lib/world/row.ts';
import type { World } from '#lib/world/world.ts';

/** 1 lecture, 2 parties, 3 internals. */
export type Detail = 1 | 2 | 3;

/** How closely a person looks: the level of detail, and the groups of parties drawn as one. */
export interface Look {
	readonly detail: Detail;
	readonly folded: ReadonlySet<string>;
}

/** One step that is shown: an entry, and the drawn message it is about where there is one. */
export interface Beat {
	/** Place of the entry in the trace. */
	readonly index: number;
	readonly entry: Entry;
	readonly message: Message | null;
	/** Null for no message, and for those that open a channel. */
	readonly row: Row | null;
}

type Known = Pick<Cast, 'rows' | 'parties'>;

/**
 * From which level of detail an entry about a visible message is a step of its own. In a lecture a
 * message is one step, the verdict on it; closer up it sets off first, so that it can be met on its
 * way, and arrives even where the verdict must wait for a certificate's status.
 */
const steps = { sent: 2, delivered: 2, faulted: 1, injected: 1 } as const;

/** What a person did, and what moved a machine, a screen or money without a message. */
const deeds = 2;
/** What happens to a machine as a whole is met at every level. */
type Switch = Extract<Entry, { type: 'begun' | 'stopped' | 'restarted' | 'clockSet' }>;
const switches: readonly Entry['type'][] = ['begun', 'stopped', 'restarted', 'clockSet'];
const isSwitch = (entry: Entry): entry is Switch => switches.includes(entry.type);
/** Timers that changed nothing a person can see. */
const inside = 3;

/** Level of detail from which a message is drawn: its row's, 3 for channels and certificate status. */
export function detailOf(rows: Known['rows'], message: Message): Detail {
	const row = rows[message.row];
	if (!row) return inside;
	return isStatus(row) ? inside : row.lod;
}

/** The lane a party is drawn on: its own, or its group's where that is folded. */
export function laneOf({ parties }: Pick<Cast, 'parties'>, look: Look, party: PartyId): string {
	const group = parties[party]?.group;
	return group !== undefined && look.folded.has(group) ? group : party;
}

/** Whether a message is drawn: not when it is too fine, nor when both ends are on one folded lane. */
export function drawn(cast: Known, look: Look, message: Message): boolean {
	const { from, to } = message;
	const [sender, receiver] = [laneOf(cast, look, from), laneOf(cast, look, to)];
	// A party's message to itself is drawn on a lane of its own.
	const apart = from === to ? sender === from : sender !== receiver;
	return apart && detailOf(cast.rows, message) <= look.detail;
}

/** Tells beats from the entries between them; what a session steps by. */
export function beatIn(cast: Known, look: Look) {
	return (entry: Entry, world: World, before: World | null): boolean => {
		if (isSwitch(entry)) return true;
		if (judged(cast, look, world)) return true;
		if (look.detail >= deeds && posted(world)) return true;
		if (entry.type === 'acted') return look.detail >= deeds;
		if (entry.type === 'rang') return look.detail >= (seen(world) ? deeds : inside);
		const message = messageOf(entry, before);
		return message !== null && look.detail >= steps[entry.type] && drawn(cast, look, message);
	};
}

/** The beats of a trace, in their order. */
export function beats(
	cast: Known,
	look: Look,
	trace: readonly Entry[],
	worlds: readonly World[]
): readonly Beat[] {
	const visible = beatIn(cast, look);
	return trace.flatMap((entry, index): readonly Beat[] => {
		const world = worlds[index];
		const before = worlds[index - 1] ?? null;
		if (!world || !visible(entry, world, before)) return [];
		const own = messageOf(entry, before);
		const message = own && drawn(cast, look, own) ? own : judged(cast, look, world);
		return [{ index, entry, message, row: (message && cast.rows[message.row]) ?? null }];
	});
}

/** The message an entry is about; one that arrives was in flight in the world before. */
export function messageOf(entry: Entry, before: World | null): Message | null {
	switch (entry.type) {
		case 'sent':
		case 'injected':
			return entry.message;
		case 'delivered':
		case 'faulted':
			return before?.inFlight.find((one) => one.id === entry.id) ?? null;
		default:
			return null;
	}
}

/** The drawn message that this entry brought a verdict on, often by another message's arrival. */
function judged(cast: Known, look: Look, world: World): Message | null {
	for (const one of world.happened)
		if (one.type === 'checked' && one.outcome !== 'parked' && drawn(cast, look, one.message))
			return one.message;
	return null;
}

function isStatus(row: Row): boolean {
	return Object.values(row.parts).some(({ layers }) =>
		layers.some(({ kind }) => kind === 'OCSP-REQUEST' || kind === 'OCSP-RESPONSE')
	);
}

const posted = (world: World): boolean => world.happened.some((one) => one.type === 'posted');

const seen = (world: World): boolean =>
	world.happened.some((one) => one.type === 'moved' || one.type === 'showed');
