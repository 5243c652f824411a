import { entry, type Moved } from '../scenario.ts';

/** What the payer's bank posts for 280.00 by debit card (domain 6.4). */
const debited: readonly Moved[] = [
	entry('S1a', 'WB:dep:customer', 'WB:clr', 27_902),
	entry('S1b', 'WB:dep:customer', 'WB:inc:icf', 98),
	entry('S1c', 'WB:exp:net', 'WB:clr', 9)
];

/** Debited, and every entry undone by its opposite: nothing is left. */
export const debitedAndReversed: readonly Moved[] = [
	...debited,
	entry('S1c', 'WB:clr', 'WB:exp:net', 9),
	entry('S1b', 'WB:inc:icf', 'WB:dep:customer', 98),
	entry('S1a', 'WB:clr', 'WB:dep:customer', 27_902)
];

/** The whole payment at the three books, before the night (domain 6.4). */
export const paid: readonly Moved[] = [
	...debited,
	entry('G1', 'JG:clr', 'JG:inc:net', 18),
	entry('A1a', 'HB:clr', 'HB:acq:Lantern', 27_902),
	entry('A1b', 'HB:exp:icf', 'HB:acq:Lantern', 98),
	entry('A1c', 'HB:acq:Lantern', 'HB:inc:mdr', 168),
	entry('A1d', 'HB:exp:net', 'HB:clr', 9)
];

/** All or nothing at the central bank (domain 6.5). */
export const settled: Moved = [
	'C1',
	{ 'CSB:set:WB': 27_911, 'CSB:set:HB': -27_893, 'CSB:set:JG': -18 }
];
export const credited: readonly Moved[] = [
	entry('B1', 'JG:CSB', 'JG:clr', 18),
	entry('B1', 'HB:CSB', 'HB:clr', 27_893),
	entry('P1', 'HB:acq:Lantern', 'HB:dep:Lantern', 27_832)
];
export const owed: Moved = entry('B1', 'WB:clr', 'WB:CSB', 27_911);
