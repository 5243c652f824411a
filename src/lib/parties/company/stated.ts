import type { AmountValue } from '#lib/world/field.ts';
import type { Finding, Given } from '#lib/world/cast.ts';
import { allOf, found, same } from '../finding.ts';
import { planOf, type Terms } from './terms.ts';

interface Stated {
	readonly total?: AmountValue;
	readonly instalments?: readonly {
		readonly no: number;
		readonly amount: AmountValue;
		readonly feeMinor: number;
		readonly releasedMinor: number;
		readonly returnedMinor: number;
	}[];
}

/** CK15: a statement tells of the price and the plan that both have signed, and of no more than was to be paid. */
export function statedAs(
	given: Given,
	terms: Terms | undefined,
	total: AmountValue | undefined
): Finding {
	const { total: said, instalments = [] } = (given.parts['statement'] ?? {}) as Stated;
	if (!terms || !total) return same(said, total);
	const plan = planOf(terms, total).map(({ no, amount }) => ({ no, amount }));
	const over = instalments.find(
		({ amount, feeMinor, releasedMinor, returnedMinor }) =>
			feeMinor + releasedMinor + returnedMinor > amount.minor
	);
	return allOf(
		same(said, total),
		same(
			instalments.map(({ no, amount }) => ({ no, amount })),
			plan
		),
		found(over === undefined, `instalment ${over?.no ?? 0} over its amount`, 'no more than was due')
	);
}
