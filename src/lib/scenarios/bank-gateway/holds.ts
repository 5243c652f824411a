import { entry } from '../scenario.ts';

export const lin = 'HB:dep:LinWei';
export const lantern = 'HB:dep:Lantern';
const fees = 'HB:inc:mdr';

/** L1 and L2 of one capture (domain 4.4), in the order in which they are posted. */
export const captured = (minor: number, fee: number) => [
	entry('L1', lin, lantern, minor),
	entry('L2', lantern, fees, fee)
];
/** 280.00, of which the bank keeps 1.68. */
export const capturedOnce = captured(28_000, 168);
