import { entry, type Moved } from '../scenario.ts';

type Issuer = 'WB' | 'SB';

/** What the payer's bank posts for 280.00 by debit card (domain 6.4). */
const debited = (bank: Issuer): readonly Moved[] => [
	entry('S1a', `${bank}:dep:customer`, `${bank}:clr`, 27_902),
	entry('S1b', `${bank}:dep:customer`, `${bank}:inc:icf`, 98),
	entry('S1c', `${bank}:exp:net`, `${bank}:clr`, 9)
];
/** The same undone, the last first. */
const undebited = (bank: Issuer): readonly Moved[] => [
	entry('S1c', `${bank}:clr`, `${bank}:exp:net`, 9),
	entry('S1b', `${bank}:inc:icf`, `${bank}:dep:customer`, 98),
	entry('S1a', `${bank}:clr`, `${bank}:dep:customer`, 27_902)
];
/** What the merchant's bank posts, and the gateway its fee (domain 6.4). */
const gatewayEarns = entry('G1', 'JG:clr', 'JG:inc:net', 18);
const gatewayReturns = entry('G2', 'JG:inc:net', 'JG:clr', 18);
const received: readonly Moved[] = [
	entry('A1a', 'HB:clr', 'HB:acq:Lantern', 27_902),
	entry('A1b', 'HB:exp:icf', 'HB:acq:Lantern', 98),
	entry('A1c', 'HB:acq:Lantern', 'HB:inc:mdr', 168),
	entry('A1d', 'HB:exp:net', 'HB:clr', 9)
];
const unreceived: readonly Moved[] = [
	entry('A1d', 'HB:clr', 'HB:exp:net', 9),
	entry('A1c', 'HB:inc:mdr', 'HB:acq:Lantern', 168),
	entry('A1b', 'HB:acq:Lantern', 'HB:exp:icf', 98),
	entry('A1a', 'HB:acq:Lantern', 'HB:clr', 27_902)
];

/** Debited, and every entry undone by its opposite: nothing is left. */
export const debitedAndReversed: readonly Moved[] = [...debited('WB'), ...undebited('WB')];

/** The whole payment at the three books, before the night (domain 6.4). */
export const paidWith = (bank: Issuer): readonly Moved[] => [
	...debited(bank),
	gatewayEarns,
	...received
];
export const paid = paidWith('WB');
/** The same taken back before the night: the issuer's part, the acquirer's, the gateway's. */
export const taken: readonly Moved[] = [...undebited('WB'), ...unreceived, gatewayReturns];

/** All or nothing at the central bank (domain 6.5). */
const settledWith = (bank: Issuer): Moved => [
	'C1',
	{ [`CSB:set:${bank}`]: 27_911, 'CSB:set:HB': -27_893, 'CSB:set:JG': -18 }
];
export const settled = settledWith('WB');
/** What each then books at home, and the merchant's money. */
export const b1 = {
	JG: entry('B1', 'JG:CSB', 'JG:clr', 18),
	HB: entry('B1', 'HB:CSB', 'HB:clr', 27_893),
	WB: entry('B1', 'WB:clr', 'WB:CSB', 27_911),
	SB: entry('B1', 'SB:clr', 'SB:CSB', 27_911)
};
export const p1 = entry('P1', 'HB:acq:Lantern', 'HB:dep:Lantern', 27_832);
export const credited: readonly Moved[] = [b1.JG, b1.HB, p1];
export const owed: Moved = b1.WB;

/** The payment, the night and the morning, all told. */
export const whole: readonly Moved[] = [...paid, settled, ...credited, owed];
/** The same, where the payer's bank hears of the settlement before the merchant's. */
export const debtorFirst: readonly Moved[] = [...paid, settled, b1.JG, b1.WB, b1.HB, p1];
export const wholeWith = (bank: Issuer, ...morning: readonly Moved[]): readonly Moved[] => [
	...paidWith(bank),
	settledWith(bank),
	...morning
];

/** Given back after the payout, with all fees: the merchant has sold nothing. */
export const lateRefund: readonly Moved[] = [
	entry('R0', 'HB:dep:Lantern', 'HB:acq:Lantern', 27_832),
	...unreceived,
	...undebited('WB'),
	gatewayReturns,
	['C1', { 'CSB:set:HB': 27_893, 'CSB:set:WB': -27_911, 'CSB:set:JG': 18 }],
	entry('B1', 'HB:clr', 'HB:CSB', 27_893),
	entry('B1', 'WB:CSB', 'WB:clr', 27_911),
	entry('B1', 'JG:clr', 'JG:CSB', 18)
];
