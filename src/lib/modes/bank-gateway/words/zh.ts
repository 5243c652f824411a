import type { Words } from '#lib/i18n/words.ts';
import type { en } from './en.ts';
import { after } from './zh/after.ts';
import { capturing } from './zh/capturing.ts';
import { holding } from './zh/holding.ts';
import { host } from './zh/host.ts';
import { instructing } from './zh/instructing.ts';
import { options } from './zh/options.ts';
import { purchasing } from './zh/purchasing.ts';
import { screens } from './zh/screens.ts';
import { stage } from './zh/stage.ts';
import { states } from './zh/states.ts';

/** 银行支付网关模式的全部简体中文文字。 */
export const zh = {
	...stage,
	messages: { ...instructing, ...host, ...after, ...purchasing, ...holding, ...capturing },
	options,
	states,
	screens
} as const satisfies Words<typeof en>;
