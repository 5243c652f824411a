import type { Words } from '#lib/i18n/words.ts';
import type { en } from './en.ts';
import { banking } from './zh/banking.ts';
import { disputing } from './zh/disputing.ts';
import { options } from './zh/options.ts';
import { ordering } from './zh/ordering.ts';
import { platform } from './zh/platform.ts';
import { screens } from './zh/screens.ts';
import { stage } from './zh/stage.ts';
import { states } from './zh/states.ts';
import { trading } from './zh/trading.ts';

/** 个人交易的全部中文词句。 */
export const zh: Words<typeof en> = {
	...stage,
	messages: { ...ordering, ...banking, ...trading, ...disputing, ...platform },
	options,
	states,
	screens
};
