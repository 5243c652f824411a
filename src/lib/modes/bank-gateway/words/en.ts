import type { ModeWords } from '../../mode.ts';
import { after } from './en/after.ts';
import { capturing } from './en/capturing.ts';
import { holding } from './en/holding.ts';
import { host } from './en/host.ts';
import { instructing } from './en/instructing.ts';
import { options } from './en/options.ts';
import { purchasing } from './en/purchasing.ts';
import { screens } from './en/screens.ts';
import { stage } from './en/stage.ts';
import { states } from './en/states.ts';

/** Every word of the bank payment gateway in English; its shape is the type of the other language. */
export const en = {
	...stage,
	messages: { ...instructing, ...host, ...after, ...purchasing, ...holding, ...capturing },
	options,
	states,
	screens
} as const satisfies ModeWords;
