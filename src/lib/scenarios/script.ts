import type { Act } from '#lib/world/fact.ts';
import type { Fault, PartyId } from '#lib/world/message.ts';

/** Which of several: the nth, counted from 1; from one to another; or every one. The first where nothing is said. */
export type Nth = number | readonly [from: number, to: number] | 'every';

/** What sets off a step of a script. Rows and states are named as in the mode's table and machines. */
export type When =
	| { readonly type: 'begun' }
	| { readonly type: 'sent' | 'accepted' | 'refused'; readonly row: string; readonly nth?: Nth }
	/** A party's machine comes into a state: the state's name, or how it begins. */
	| {
			readonly type: 'moved';
			readonly party: PartyId;
			readonly to: string;
			readonly nth?: Nth;
	  }
	| {
			readonly type: 'showed';
			readonly party: PartyId;
			readonly screen: string;
			readonly nth?: Nth;
	  };

/** What a step does. A fault strikes the message that set it off; a person acts in the case that did. */
export type Deed =
	| { readonly type: 'faulted'; readonly fault: Fault }
	| { readonly type: 'stopped' | 'restarted'; readonly party: PartyId }
	/** The party's clock runs wrong from now on; 0 puts it right. */
	| { readonly type: 'clockSet'; readonly party: PartyId; readonly aheadMs: number }
	| { readonly type: 'acted'; readonly party: PartyId; readonly event: Act };

export interface Step {
	readonly when: When;
	/** Milliseconds of the virtual clock between what sets it off and what it does. */
	readonly afterMs?: number;
	readonly then: Deed;
}

/** What no machine of a mode decides: faults, stops and other choices of people. Plain JSON, in no order. */
export type Script = readonly Step[];
