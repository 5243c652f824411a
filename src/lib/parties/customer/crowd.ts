import { setup } from 'xstate';
import { acting } from '../acting.ts';

/** All customers together: each purchase is a case of its own, and between them nothing happens. */
export const crowd = setup({ actions: acting }).createMachine({
	id: 'crowd',
	initial: 'atHome',
	states: { atHome: {} }
});
