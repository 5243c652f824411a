import type { Words } from '#lib/i18n/words.ts';
import type { en } from './en.ts';
import { after } from './zh/after.ts';
import { options } from './zh/options.ts';
import { ordering } from './zh/ordering.ts';
import { paying } from './zh/paying.ts';
import { renewing } from './zh/renewing.ts';
import { screens } from './zh/screens.ts';
import { stage } from './zh/stage.ts';
import { states } from './zh/states.ts';

/** 企业间采购的全部简体中文文字。 */
export const zh = {
	...stage,
	messages: { ...ordering, ...paying, ...renewing, ...after },
	options,
	states,
	screens
} as const satisfies Words<typeof en>;
