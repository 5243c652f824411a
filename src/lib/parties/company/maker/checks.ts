import type { Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, same } from '../../finding.ts';
import type { MakerContext } from './context.ts';

const own = (given: Given): MakerContext => given.context as MakerContext;

/** What the maker checks: that the bank speaks of the transfer that he drafted. */
export const makerChecks: PureChecks = {
	'draft-status': {
		CK30: (given) =>
			same(given.parts['status']?.['endToEndId'], own(given).wanted.at(-1)?.endToEndId),
		CK15: (given) =>
			allOf(same(given.parts['status']?.['amount'], own(given).wanted.at(-1)?.amount))
	}
};
