import { acquiring } from './acquiring.ts';
import { informing } from './informing.ts';
import { issuing } from './issuing.ts';
import { base } from './setup.ts';

/** One payment at a member bank, which may be issuer, acquirer, or both (domain 6.1, 6.3). */
export const transaction = base.createMachine({
	id: 'transaction',
	type: 'parallel',
	context: ({ input }) => ({
		...input,
		tries: 0,
		issued: null,
		debit: null,
		credit: null,
		givenBackMinor: 0,
		claim: null,
		chargeback: null,
		pressed: 0,
		informed: 0,
		buried: false,
		failures: 0
	}),
	states: { issuing, acquiring, informing }
});
