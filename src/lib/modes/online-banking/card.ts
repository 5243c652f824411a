import type { Card } from '../mode.ts';
import { stage as en } from './words/en/stage.ts';
import { stage as zh } from './words/zh/stage.ts';

/** How online banking is announced. */
export const card: Card = { en, 'zh-CN': zh };
