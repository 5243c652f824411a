/** Accounts and entries of 280.00 between two people (domain 7.3). */
export const lin = 'HB:dep:LinWei';
export const reserve = 'HB:rsv:TPP';
export const asset = 'TPP:rsv@HB';
export const escrow = 'TPP:escrow:T1';
export const wallet = 'TPP:wal:Lantern';
export const fee = 'TPP:inc:fee';
export const out = 'TPP:payout-in-flight';
export const back = 'TPP:refund-in-flight';
export const lantern = 'WB:dep:Lantern';

type Line = readonly [id: string, lines: Readonly<Record<string, number>>];
export const moved = (id: string, debit: string, credit: string, minor: number): Line => [
	id,
	{ [debit]: minor, [credit]: -minor }
];
/** E1 and E2: her money leaves her account and stands in escrow. */
export const held = [moved('E1', lin, reserve, 28_000), moved('E2', asset, escrow, 28_000)];
export const released: Line = ['E3', { [escrow]: 28_000, [wallet]: -27_846, [fee]: -154 }];
export const payout = (minor: number) => [
	moved('E4', wallet, out, minor),
	moved('E5', 'WB:rsv:TPP', lantern, minor),
	moved('E5', out, 'TPP:rsv@WB', minor)
];
export const returned = (minor: number) => [
	moved('R1', reserve, lin, minor),
	moved('R1', back, asset, minor)
];
