import { bankOf } from './banks.ts';
import type { People } from './options.ts';

/** Where the third party keeps what belongs to its users (domain 7.1, 7.3). */
export interface Custody {
	/** What the buyer's bank credits when she pays, and what that is to the third party. */
	readonly paidIn: { readonly account: string; readonly asset: string };
	/** What a payout is taken from: as it is named, as the seller's bank books it, and as the third party does. */
	readonly paidOut: { readonly named: string; readonly account: string; readonly asset: string };
}

/**
 * A reserve at every bank, so that money comes in at one and goes out at another and no bank pays the
 * other; or one reserve at the central bank, over whose books every payment passes.
 */
export function custodyOf(chosen: Pick<People, 'bank' | 'reserve'>): Custody {
	const { id } = bankOf(chosen);
	if (chosen.reserve === 'centralized')
		return {
			paidIn: { account: `${id}:CSB`, asset: 'TPP:rsv@CSB' },
			paidOut: { named: 'CSB:rsv:TPP', account: 'WB:CSB', asset: 'TPP:rsv@CSB' }
		};
	return {
		paidIn: { account: `${id}:rsv:TPP`, asset: `TPP:rsv@${id}` },
		paidOut: { named: 'WB:rsv:TPP', account: 'WB:rsv:TPP', asset: 'TPP:rsv@WB' }
	};
}
