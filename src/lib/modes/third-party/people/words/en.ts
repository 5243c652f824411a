import type { ModeWords } from '../../../mode.ts';
import { banking } from './en/banking.ts';
import { disputing } from './en/disputing.ts';
import { options } from './en/options.ts';
import { ordering } from './en/ordering.ts';
import { platform } from './en/platform.ts';
import { screens } from './en/screens.ts';
import { stage } from './en/stage.ts';
import { states } from './en/states.ts';
import { trading } from './en/trading.ts';

/** Every word of a trade between people in English; its shape is the type of the other language. */
export const en = {
	...stage,
	messages: { ...ordering, ...banking, ...trading, ...disputing, ...platform },
	options,
	states,
	screens
} as const satisfies ModeWords;
