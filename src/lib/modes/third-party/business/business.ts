import type { Variant } from '../variant.ts';
import { businessApplies } from './applies.ts';
import { businessCasting } from './cast.ts';
import { businessOptions } from './options.ts';
import { businessPromise } from './promise.ts';
import { businessHolders, businessLanes, businessPhases } from './stage.ts';
import { en } from './words/en.ts';

/** Two companies trade through the third party, with three people a payment and instalments in escrow (domain 7.7). */
export const business: Variant = {
	casting: businessCasting,
	options: businessOptions,
	applies: businessApplies,
	lanes: businessLanes,
	phases: businessPhases,
	holders: businessHolders,
	promise: businessPromise,
	words: { en, 'zh-CN': async () => (await import('./words/zh.ts')).zh }
};
