import type { ModeWords } from '../../mode.ts';
import { after } from './en/after.ts';
import { enrolment } from './en/enrolment.ts';
import { options } from './en/options.ts';
import { ordering } from './en/ordering.ts';
import { paying } from './en/paying.ts';
import { screens } from './en/screens.ts';
import { stage } from './en/stage.ts';
import { states } from './en/states.ts';

/** Every word of online banking in English; its shape is the type of the other language. */
export const en = {
	...stage,
	messages: { ...enrolment, ...ordering, ...paying, ...after },
	options,
	states,
	screens
} as const satisfies ModeWords;
