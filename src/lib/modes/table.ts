import { iso20022Form } from '#lib/parties/kinds/iso20022.ts';
import { iso8583Form } from '#lib/parties/kinds/iso8583.ts';
import type { Kind, Line, Role, Row } from '#lib/world/row.ts';

type Lines = Readonly<Record<string, Pick<Row, 'channel' | 'line'> & { readonly via?: Role }>>;
type More = Partial<Omit<Row, 'id' | 'kind' | 'from' | 'to'>>;
const minute = 60_000;

/** A row of a table of messages: id, kind, from, to, line, level of detail, checks in order, and the rest. */
export type Written = readonly [
	id: string,
	kind: Kind,
	way: readonly [from: Role, to: Role],
	line: string,
	lod: 1 | 2 | 3,
	checks: string,
	more?: More
];

/** Turns a written table into rows; `phase` and `steps` are inherited from the row above where not named. */
export function table(lines: Lines, written: readonly Written[]): Readonly<Record<string, Row>> {
	let phase = '';
	const rows = written.map(([id, kind, [from, to], line, lod, checks, more = {}]): Row => {
		const on = lines[line];
		if (!on) throw new Error(`no such line: ${line}`);
		phase = more.phase ?? phase;
		return {
			key: id,
			id,
			kind: kind.kind,
			parts: kind.parts,
			from,
			to,
			lod,
			steps: [],
			lifetimeMs: 15 * minute,
			...on,
			checks: checks === '' ? [] : checks.split(' '),
			...more,
			...formOf(more.shownAs, kind),
			phase
		};
	});
	const twice = rows.find(
		(row, place) => rows.findIndex((other) => other.key === row.key) !== place
	);
	if (twice) throw new Error(`two rows with one key: ${twice.key}`);
	return Object.fromEntries(rows.map((row) => [row.key, row]));
}

/** How the row is shown as the standard's message that it names; a name alone is no form. */
function formOf(shownAs: string | undefined, kind: Kind): Pick<Row, 'form'> {
	if (shownAs === undefined) return {};
	const form = /^\d{4}$/.test(shownAs) ? iso8583Form(kind) : iso20022Form(shownAs, kind);
	return form === null ? {} : { form };
}

/** A line with a channel on it (domain 3.5). */
export const over = (
	kind: 'CH-S' | 'CH-M',
	client: Role,
	server: Role,
	line: Line = 'internet'
) => ({
	line,
	channel: { kind, client, server }
});
/** Inside one organisation, or from hand to hand. */
export const without = (line: Line) => ({ line, channel: null });
