import type { Row } from '#lib/world/row.ts';
import { table } from '../../table.ts';
import { afterwards, paying } from './messages/banking.ts';
import { disputing } from './messages/disputing.ts';
import { lines } from './messages/lines.ts';
import { ordering } from './messages/ordering.ts';
import { holding, releasing } from './messages/trading.ts';

/** The table of messages of domain 7.2, the same for all options. */
export const rows: Readonly<Record<string, Row>> = table(lines, [
	...ordering,
	...paying,
	...holding,
	...afterwards,
	...disputing,
	...releasing
]);
