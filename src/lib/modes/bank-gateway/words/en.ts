import type { ModeWords } from '../../mode.ts';
import { after } from './en/after.ts';
import { host } from './en/host.ts';
import { instructing } from './en/instructing.ts';
import { options } from './en/options.ts';
import { screens } from './en/screens.ts';
import { stage } from './en/stage.ts';
import { states } from './en/states.ts';

/** Every word of the bank payment gateway in English; its shape is the type of the other language. */
export const en = {
	...stage,
	messages: { ...instructing, ...host, ...after },
	options,
	states,
	screens
} as const satisfies ModeWords;
