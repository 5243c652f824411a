import { says } from './says.ts';
import { base } from './setup.ts';
import { send } from './wants.ts';

/** Store and forward: a reversal is repeated until it is obeyed (domain 3.11). */
export const reversal = base.createStateConfig({
	initial: 'none',
	states: {
		none: { always: { guard: 'hasReversed', target: 'sent' } },
		sent: {
			after: {
				reverseAgain: {
					guard: 'mayReverse',
					target: 'sent',
					reenter: true,
					actions: ['countReversal', send((own) => says.reversalAgain(own))]
				}
			},
			on: { 'reversal-response': 'obeyed' }
		},
		obeyed: { on: { 'reversal-response': 'obeyed' } }
	}
});
