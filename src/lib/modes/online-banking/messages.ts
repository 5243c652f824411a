import * as payment from '#lib/parties/kinds/payment.ts';
import type { Options } from '#lib/world/fact.ts';
import type { Part, Row } from '#lib/world/row.ts';
import { table } from '../table.ts';
import { after, elsewhere } from './messages/after.ts';
import { enrol } from './messages/enrolling.ts';
import { lines } from './messages/lines.ts';
import { front, ordering } from './messages/ordering.ts';
import { paying } from './messages/paying.ts';

/** The table of messages of domain 5.2 and 5.3 for a run's options. */
export function messages(options: Options): Readonly<Record<string, Row>> {
	const asked = ordering.filter(
		([, kind]) => options['orderChannel'] !== 'front' || kind !== payment.paymentRequest
	);
	const at = asked.findIndex(([, kind]) => kind === payment.requestForwarded);
	const written = [
		...enrol,
		...(options['orderChannel'] === 'front'
			? [...asked.slice(0, at), ...front, ...asked.slice(at)]
			: asked),
		...paying,
		...after,
		...(options['merchantBank'] === 'other' ? elsewhere : [])
	];
	const rows = table(lines, written);
	return options['edition'] === 'mass'
		? Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, inMassEdition(row)]))
		: rows;
}

/** Mass edition: no USB key, so nothing is signed by the customer (domain 5.3). */
function inMassEdition(row: Row): Row {
	const kept = Object.entries(row.parts)
		.filter(([name]) => name !== 'instruction')
		.map(([name, part]) => [name, unsigned(part)] as const);
	const checks = row.checks.filter(
		(check) => !check.endsWith('@instruction') && !(row.key === 'E-7a' && /CK0[45689]/.test(check))
	);
	return { ...row, parts: Object.fromEntries(kept), checks };
}

const unsigned = (part: Part): Part => ({
	...part,
	layers: part.layers.filter((layer) => layer.kind !== 'SIG' || layer.by !== 'customer')
});
