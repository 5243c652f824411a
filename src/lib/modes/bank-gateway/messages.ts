import type { Row } from '#lib/world/row.ts';
import { table, type Written } from '../table.ts';
import { after } from './messages/after.ts';
import { capturing } from './messages/capturing.ts';
import { holding } from './messages/holding.ts';
import { instructing } from './messages/instructing.ts';
import { lines } from './messages/lines.ts';
import { purchasing, typing } from './messages/purchasing.ts';
import { querying, reconciling, refunding } from './messages/settling.ts';
import { shelf } from './messages/shelf.ts';
import type { Chosen } from './options.ts';

/** The kinds that all modes share call the gateway by this role. */
const as = { gateway: 'paymentGateway' } as const;

const held: readonly Written[] = [
	...holding,
	...capturing,
	...querying,
	...refunding,
	...reconciling
];
const written: Readonly<Record<Chosen['variant'], readonly Written[]>> = {
	'1A': [...instructing, ...after],
	'1B': [...purchasing, ...held],
	'1B-naive': [...typing, ...held]
};

/** The table of messages of domain 4.2 or 4.3 for a run's options. */
export function messages({ variant }: Chosen): Readonly<Record<string, Row>> {
	const rows = table(lines, [...shelf, ...written[variant]]);
	return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, { ...row, as }]));
}
