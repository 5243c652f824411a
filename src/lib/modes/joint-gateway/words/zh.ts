import type { ModeWords } from '../../mode.ts';
import { bankList } from './zh/bankList.ts';
import { clearing } from './zh/clearing.ts';
import { completing } from './zh/completing.ts';
import { disputing } from './zh/disputing.ts';
import { options } from './zh/options.ts';
import { ordering } from './zh/ordering.ts';
import { paying } from './zh/paying.ts';
import { screens } from './zh/screens.ts';
import { shipping } from './zh/shipping.ts';
import { stage } from './zh/stage.ts';
import { states } from './zh/states.ts';
import { switching } from './zh/switching.ts';
import { taking } from './zh/taking.ts';

/** 共建支付网关模式的全部中文文字。 */
export const zh = {
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
