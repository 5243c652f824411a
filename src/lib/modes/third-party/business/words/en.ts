import type { ModeWords } from '../../../mode.ts';
import { after } from './en/after.ts';
import { options } from './en/options.ts';
import { ordering } from './en/ordering.ts';
import { paying } from './en/paying.ts';
import { renewing } from './en/renewing.ts';
import { screens } from './en/screens.ts';
import { stage } from './en/stage.ts';
import { states } from './en/states.ts';

/** The words of a purchase between companies in English. */
export const en = {
	...stage,
	messages: { ...ordering, ...paying, ...renewing, ...after },
	options,
	states,
	screens
} as const satisfies ModeWords;
