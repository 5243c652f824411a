import { entry, type Moved } from '../scenario.ts';

/** The money goes back at once: from the merchant, through both banks, to the customer (domain 6.7). */
export const chargedBack: readonly Moved[] = [
	entry('CB0', 'HB:dep:Lantern', 'HB:acq:Lantern', 27_832),
	entry('CB2d', 'HB:clr', 'HB:exp:net', 9),
	entry('CB2c', 'HB:inc:mdr', 'HB:acq:Lantern', 168),
	entry('CB2b', 'HB:acq:Lantern', 'HB:exp:icf', 98),
	entry('CB2a', 'HB:acq:Lantern', 'HB:clr', 27_902),
	entry('G3', 'JG:inc:net', 'JG:clr', 18),
	entry('CB1c', 'WB:clr', 'WB:exp:net', 9),
	entry('CB1b', 'WB:inc:icf', 'WB:dep:customer', 98),
	entry('CB1a', 'WB:clr', 'WB:dep:customer', 27_902)
];
/** Netted in the next batch the other way round. */
export const backAtNight: readonly Moved[] = [
	['C1', { 'CSB:set:HB': 27_893, 'CSB:set:WB': -27_911, 'CSB:set:JG': 18 }],
	entry('B1', 'HB:clr', 'HB:CSB', 27_893),
	entry('B1', 'WB:CSB', 'WB:clr', 27_911),
	entry('B1', 'JG:clr', 'JG:CSB', 18)
];
/** Presented once more and upheld: every entry again, and the night and the morning of it. */
export const presented: readonly Moved[] = [
	entry('RP1a', 'WB:dep:customer', 'WB:clr', 27_902),
	entry('RP1b', 'WB:dep:customer', 'WB:inc:icf', 98),
	entry('RP1c', 'WB:exp:net', 'WB:clr', 9),
	entry('RP2a', 'HB:clr', 'HB:acq:Lantern', 27_902),
	entry('RP2b', 'HB:exp:icf', 'HB:acq:Lantern', 98),
	entry('RP2c', 'HB:acq:Lantern', 'HB:inc:mdr', 168),
	entry('RP2d', 'HB:exp:net', 'HB:clr', 9),
	entry('G4', 'JG:clr', 'JG:inc:net', 18),
	['C1', { 'CSB:set:WB': 27_911, 'CSB:set:HB': -27_893, 'CSB:set:JG': -18 }],
	entry('B1', 'HB:CSB', 'HB:clr', 27_893),
	entry('P1', 'HB:acq:Lantern', 'HB:dep:Lantern', 27_832),
	entry('B1', 'WB:clr', 'WB:CSB', 27_911),
	entry('B1', 'JG:CSB', 'JG:clr', 18)
];

/** With a card of the merchant's own bank nothing is between banks (domain 6.3). */
const loan = 'HB:ast:cardloan:LinWei';
const paidOut = entry('P1', 'HB:acq:Lantern', 'HB:dep:Lantern', 27_832);
export const onCredit: readonly Moved[] = [
	entry('L1', loan, 'HB:acq:Lantern', 28_000),
	entry('L2', 'HB:acq:Lantern', 'HB:inc:mdr', 168),
	paidOut
];
/** Charged back, presented again, paid out again. */
export const falseClaim: readonly Moved[] = [
	entry('CB0', 'HB:dep:Lantern', 'HB:acq:Lantern', 27_832),
	entry('CB1b', 'HB:inc:mdr', 'HB:acq:Lantern', 168),
	entry('CB1a', 'HB:acq:Lantern', loan, 28_000),
	entry('RP1a', loan, 'HB:acq:Lantern', 28_000),
	entry('RP1b', 'HB:acq:Lantern', 'HB:inc:mdr', 168),
	paidOut
];
