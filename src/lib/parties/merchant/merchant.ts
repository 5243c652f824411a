import { awaitingPayment, selling, whatever } from './paying.ts';
import { closing, refunding } from './refunding.ts';
import { nothingSold } from './selling.ts';
import { base } from './setup.ts';
import { visitedShipping } from './shipping.ts';

/** The merchant's order, from the shelf to the parcel (domain 3.10, Order). */
export const merchant = base.createMachine({
	id: 'merchant',
	initial: 'selling',
	context: nothingSold,
	on: whatever,
	states: {
		selling,
		awaitingPayment,
		...closing,
		...visitedShipping,
		...refunding
	}
});
