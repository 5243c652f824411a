import type { CentralBankContext, CentralBankInput, Covered, Position } from './bankContext.ts';

/** A settlement as the gateway asks for it. */
export interface Asked {
	readonly batchId: string;
	readonly attempt: number;
	readonly remedy: 'none' | 'collateral' | 'fund';
	readonly positions: readonly Position[];
}

/** Who has not enough for what he owes, and how much is missing. */
function missing({ held }: CentralBankInput, { positions }: Asked) {
	return positions.flatMap(({ party, net }) => {
		const lacks = -net - (held[party]?.has ?? 0);
		return lacks > 0 ? [{ party, minor: lacks }] : [];
	});
}

/** What the remedy brings each party that is short: its collateral first, then the members' fund (domain 6.5). */
export function cover(own: CentralBankInput, asked: Asked): readonly Covered[] {
	if (asked.remedy === 'none') return [];
	let left = asked.remedy === 'fund' ? own.fund : 0;
	return missing(own, asked).map(({ party, minor }) => {
		const collateral = Math.min(minor, own.held[party]?.pledged ?? 0);
		const fund = Math.min(minor - collateral, left);
		left -= fund;
		return { party, collateral, fund };
	});
}

/** Who would still be short with the remedy asked for (CK36). */
export function shortOf(own: CentralBankInput, asked: Asked) {
	const helped = cover(own, asked);
	return missing(own, asked).flatMap(({ party, minor }) => {
		const help = helped.find((one) => one.party === party);
		const lacks = minor - (help?.collateral ?? 0) - (help?.fund ?? 0);
		return lacks > 0 ? [{ party, minor: lacks }] : [];
	});
}

/** What everybody holds once it is settled. */
export function after(
	own: CentralBankInput,
	asked: Asked
): Pick<CentralBankContext, 'held' | 'fund'> {
	const helped = cover(own, asked);
	const helpOf = (party: string) => helped.find((one) => one.party === party);
	const held = Object.fromEntries(
		Object.entries(own.held).map(([party, one]) => {
			const net = asked.positions.find((position) => position.party === party)?.net ?? 0;
			const { collateral = 0, fund = 0 } = helpOf(party) ?? {};
			return [
				party,
				{ ...one, has: one.has + net + collateral + fund, pledged: one.pledged - collateral }
			];
		})
	);
	return { held, fund: own.fund - helped.reduce((sum, { fund }) => sum + fund, 0) };
}
