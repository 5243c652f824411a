import { entry, type Moved } from '../scenario.ts';

export const lin = 'HB:dep:LinWei';
export const lantern = 'WB:dep:Lantern';
export const wallet = 'TPP:wal:Lantern';
const reserve = 'HB:rsv:TPP';
const asset = 'TPP:rsv@HB';
const escrow = 'TPP:escrow:T1';
export const fees = 'TPP:inc:fee';
const out = 'TPP:payout-in-flight';
const back = 'TPP:refund-in-flight';

/** E1 and E2 of domain 7.3: the buyer's money leaves her account and stands in escrow. */
export const held: readonly Moved[] = [
	entry('E1', lin, reserve, 28_000),
	entry('E2', asset, escrow, 28_000)
];
/** E3: 280.00 less 0.55 %. */
export const released: readonly Moved[] = [
	['E3', { [escrow]: 28_000, [wallet]: -27_846, [fees]: -154 }]
];
/** E4, E5 and E5': out of the wallet, out of the other reserve. */
export const withdrawn: readonly Moved[] = [
	entry('E4', wallet, out, 27_846),
	entry('E5', 'WB:rsv:TPP', lantern, 27_846),
	entry('E5', out, 'TPP:rsv@WB', 27_846)
];
/** The bank gives back what the institution owes the buyer, in both books. */
export const returned = (minor: number): readonly Moved[] => [
	entry('R1', reserve, lin, minor),
	entry('R1', back, asset, minor)
];
/** The whole escrow goes back to the buyer. */
export const refunded: readonly Moved[] = [entry('E3', escrow, back, 28_000), ...returned(28_000)];
/** The split of domain 7.5: 100.00 to the buyer, the rest less 0.55 % to the seller. */
export const shared: readonly Moved[] = [
	['E3', { [escrow]: 28_000, [back]: -10_000, [wallet]: -17_901, [fees]: -99 }]
];
export const sharedOut: readonly Moved[] = [
	entry('E4', wallet, out, 17_901),
	entry('E5', 'WB:rsv:TPP', lantern, 17_901),
	entry('E5', out, 'TPP:rsv@WB', 17_901)
];
export const payoutReturned: readonly Moved[] = [
	entry('E4', wallet, out, 27_846),
	entry('E4', out, wallet, 27_846)
];
/** Paid, released and paid out, as in domain 14. */
export const whole: readonly Moved[] = [...held, ...released, ...withdrawn];
/** Out of her wallet: no bank takes part until the seller is paid. */
export const fromWallet: readonly Moved[] = [
	entry('E2', 'TPP:wal:LinWei', escrow, 28_000),
	...released,
	...withdrawn
];
/** Money for a trade that is closed: it is owed to her at once, and goes back. */
export const lateBack: readonly Moved[] = [
	entry('E1', lin, reserve, 28_000),
	entry('E2', asset, back, 28_000),
	...returned(28_000)
];
