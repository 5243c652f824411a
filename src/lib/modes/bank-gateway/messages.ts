import type { Row } from '#lib/world/row.ts';
import { table } from '../table.ts';
import { after } from './messages/after.ts';
import { lines } from './messages/lines.ts';
import { instructing } from './messages/instructing.ts';
import { shelf } from './messages/shelf.ts';
import type { Chosen } from './options.ts';

/** The kinds that all modes share call the gateway by this role. */
const as = { gateway: 'paymentGateway' } as const;

/** The table of messages of domain 4.2 for a run's options. */
export function messages(_: Chosen): Readonly<Record<string, Row>> {
	const rows = table(lines, [...shelf, ...instructing, ...after]);
	return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, { ...row, as }]));
}
