import type { Row } from '#lib/world/row.ts';
import { table } from '../../table.ts';
import { after } from './messages/after.ts';
import { lines } from './messages/lines.ts';
import { ordering } from './messages/ordering.ts';
import { paying } from './messages/paying.ts';
import { renewing } from './messages/renewing.ts';

/** The table of messages of domain 7.7, the same for all options. */
export const rows: Readonly<Record<string, Row>> = table(lines, [
	...ordering,
	...paying,
	...renewing,
	...after
]);
