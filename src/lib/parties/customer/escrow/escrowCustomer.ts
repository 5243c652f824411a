import { base } from '../setup.ts';
import { nothingBought, whenever } from '../shopping.ts';
import { purchase } from './purchase.ts';
import { opinion, trade } from './trade.ts';

/**
 * The buyer of a guaranteed trade (domain 7.2): what she knows of the trade, how she pays at the cashier
 * and at her bank, and what she says of the seller afterwards.
 */
export const escrowCustomer = base.createMachine({
	id: 'escrowCustomer',
	type: 'parallel',
	context: nothingBought,
	on: whenever,
	states: { trade, purchase, opinion }
});
