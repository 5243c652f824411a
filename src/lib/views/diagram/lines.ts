import type { Columns } from './columns.ts';
import type { Story } from './story.ts';
import type { MessageLine, StoryLine } from './storyLine.ts';

export type Detail = 1 | 2 | 3;

/** What decides which lines are drawn. */
export interface Lens {
	readonly columns: Columns;
	readonly detail: Detail;
}

/** Whether a line is drawn at this detail and folding. Trouble and moving money are always shown. */
export function isShown(line: StoryLine, { columns, detail }: Lens): boolean {
	switch (line.type) {
		case 'message': {
			const { from, to } = line.message;
			const [sender, receiver] = [columns.of.get(from), columns.of.get(to)];
			// Of what goes on inside a folded group nothing is drawn, a party's note to itself included.
			if (sender === receiver && (from !== to || sender?.key !== from)) return false;
			return (line.row?.lod ?? 3) <= detail || inTrouble(line);
		}
		case 'wait':
		case 'act':
			return detail > 1;
		case 'posting':
			return true;
	}
}

const inTrouble = (line: MessageLine): boolean =>
	line.lost || line.altered !== null || line.verdicts.some((one) => one.outcome === 'refused');

export function shownLines(story: Story, lens: Lens): readonly StoryLine[] {
	return story.lines.filter((line) => isShown(line, lens));
}

/** How many of the lines have begun at an entry; they are in order of their beginning. */
export function begunBy(lines: readonly StoryLine[], seq: number): number {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle]?.start ?? Infinity) <= seq) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The place of the line that an entry is about: the latest that it begins, ends or judges. */
export function currentPlace(lines: readonly StoryLine[], seq: number): number {
	const begun = begunBy(lines, seq);
	for (let place = begun - 1; place >= Math.max(0, begun - 60); place--) {
		const line = lines[place];
		if (!line) continue;
		if (line.start === seq) return place;
		if (line.type !== 'message') continue;
		if (line.end === seq || line.verdicts.some((one) => one.seq === seq)) return place;
	}
	return begun - 1;
}

/** The lines in view, and one screen's worth of neighbours. */
export function windowOf(
	count: number,
	rowHeight: number,
	top: number,
	height: number
): { readonly from: number; readonly to: number } {
	const from = Math.max(0, Math.floor(top / rowHeight) - 3);
	return { from, to: Math.min(count, Math.ceil((top + height) / rowHeight) + 3) };
}
