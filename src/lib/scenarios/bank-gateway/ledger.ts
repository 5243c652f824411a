import { entry, type Moved } from '../scenario.ts';

export const lin = 'HB:dep:LinWei';
export const lantern = 'HB:dep:Lantern';
export const fees = 'HB:inc:mdr';

/** L1 and L2 of domain 4.4: 280.00, of which the bank keeps 1.68. */
export const paidOnce: readonly Moved[] = [
	entry('L1', lin, lantern, 28_000),
	entry('L2', lantern, fees, 168)
];
/** Undone: the fee comes back first, then everything goes back to the customer. */
export const givenBack: readonly Moved[] = [
	entry('R2', fees, lantern, 168),
	entry('R1', lantern, lin, 28_000)
];
/** A reversal: the opposite entries, the fee first. */
export const reversed: readonly Moved[] = [
	entry('X2', fees, lantern, 168),
	entry('X1', lantern, lin, 28_000)
];
