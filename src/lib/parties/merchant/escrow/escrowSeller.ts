import { nothingSold } from '../selling.ts';
import { base } from '../setup.ts';
import { claim } from './claim.ts';
import { order } from './order.ts';
import { purse } from './purse.ts';

/** The seller of a guaranteed trade: he registers it, ships when the money is held, and is paid at the end. */
export const escrowSeller = base.createMachine({
	id: 'escrowSeller',
	type: 'parallel',
	context: nothingSold,
	states: { order, claim, purse }
});
