import type { ModeWords } from '../../mode.ts';
import { bankList } from './en/bankList.ts';
import { clearing } from './en/clearing.ts';
import { completing } from './en/completing.ts';
import { disputing } from './en/disputing.ts';
import { options } from './en/options.ts';
import { ordering } from './en/ordering.ts';
import { paying } from './en/paying.ts';
import { screens } from './en/screens.ts';
import { shipping } from './en/shipping.ts';
import { stage } from './en/stage.ts';
import { states } from './en/states.ts';
import { switching } from './en/switching.ts';
import { taking } from './en/taking.ts';

/** Every word of the joint gateway in English; its shape is the type of the other language. */
export const en = {
	...stage,
	messages: {
		...ordering,
		...paying,
		...bankList,
		...switching,
		...completing,
		...shipping,
		...taking,
		...disputing,
		...clearing
	},
	options,
	states,
	screens
} as const satisfies ModeWords;
