import type { Row } from '#lib/world/row.ts';
import { table } from '../table.ts';
import { clearingRows } from './messages/clearing.ts';
import { disputing } from './messages/disputing.ts';
import { lines } from './messages/lines.ts';
import { ordering } from './messages/ordering.ts';
import { paying } from './messages/paying.ts';
import { shipping } from './messages/shipping.ts';
import { switching } from './messages/switching.ts';
import { taking } from './messages/taking.ts';

/** The table of messages of domain 6.2 and 6.5, and what 6.7 and 6.8 add to it. */
export const rows: Readonly<Record<string, Row>> = table(lines, [
	...ordering,
	...paying,
	...switching,
	...shipping,
	...taking,
	...disputing,
	...clearingRows
]);
