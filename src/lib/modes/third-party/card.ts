import type { Card } from '../mode.ts';
import { stage as en } from './people/words/en/stage.ts';
import { stage as zh } from './people/words/zh/stage.ts';

/** How third-party payment is announced. */
export const card: Card = { en, 'zh-CN': zh };
