import type { Fault } from '../../src/lib/world/message.ts';
import { forkedAfter, happen, leftAlone, type Played } from './playing.ts';

const dropped: Fault = { type: 'dropped' };

/** The run again, a fault having struck the nth message of a row. */
export async function struck(
	played: Played,
	row: string,
	fault: Fault = dropped,
	nth = 1
): Promise<Played> {
	const sent = played.trace.filter((entry) => entry.type === 'sent' && entry.message.row === row);
	const one = sent[nth - 1];
	if (one?.type !== 'sent') throw new Error(`not sent so often: ${row} ${nth}`);
	const fact = { type: 'faulted', id: one.message.id, fault } as const;
	return leftAlone(happen(forkedAfter(played, one.seq), fact));
}

/** The run again, every message of these rows lost, those too that are sent because others were. */
export async function allLost(played: Played, ...rows: readonly string[]): Promise<Played> {
	let now = played;
	for (let from = 0; ;) {
		const next = now.trace.find(
			(entry) => entry.seq > from && entry.type === 'sent' && rows.includes(entry.message.row)
		);
		if (next?.type !== 'sent') return now;
		from = next.seq;
		const fact = { type: 'faulted', id: next.message.id, fault: dropped } as const;
		now = await leftAlone(happen(forkedAfter(now, from), fact));
	}
}
