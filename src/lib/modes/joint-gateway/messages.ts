import type { Row } from '#lib/world/row.ts';
import { table, type Written } from '../table.ts';
import { instead } from './messages/bankList.ts';
import { clearingRows } from './messages/clearing.ts';
import { captured, held } from './messages/completing.ts';
import { disputing } from './messages/disputing.ts';
import { lines } from './messages/lines.ts';
import { ordering } from './messages/ordering.ts';
import { paying } from './messages/paying.ts';
import { shipping } from './messages/shipping.ts';
import { switching } from './messages/switching.ts';
import { taking } from './messages/taking.ts';
import { holdsFirst, type Chosen } from './options.ts';

const written: readonly Written[] = [
	...ordering,
	...paying,
	...switching,
	...shipping,
	...taking,
	...disputing,
	...clearingRows
];
const keyOf = ([id, , , , , , more]: Written): string => more?.key ?? id;

/** No card is involved: what undoes and gives back is not shown as a card message. */
function withoutCards([id, kind, way, line, lod, checks, more]: Written): Written {
	const { shownAs, ...rest } = more ?? {};
	return [
		id,
		kind,
		way,
		line,
		lod,
		checks,
		shownAs !== undefined && !/^\d{4}$|Re[qs]$/.test(shownAs) ? { ...rest, shownAs } : rest
	];
}

/** The table of messages of domain 6.2 and 6.5, and what 6.7 and 6.8 add to it, for a run's options. */
export function rowsOf(chosen: Pick<Chosen, 'routing' | 'message'>): Readonly<Record<string, Row>> {
	if (chosen.routing === 'bankList')
		return table(
			lines,
			written.map((row) => instead[keyOf(row)] ?? withoutCards(row))
		);
	return table(
		lines,
		holdsFirst(chosen) ? [...written.map((row) => held[keyOf(row)] ?? row), ...captured] : written
	);
}
