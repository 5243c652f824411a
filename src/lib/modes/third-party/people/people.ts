import type { Variant } from '../variant.ts';
import { peopleApplies } from './applies.ts';
import { peopleCasting } from './cast.ts';
import { peopleOptions } from './options.ts';
import { peoplePromise } from './promise.ts';
import { peopleHolders, peopleLanes, peoplePhases } from './stage.ts';
import { en } from './words/en.ts';

/** A person buys from a shop, and the third party holds the money until the goods are confirmed (domain 7.2). */
export const people: Variant = {
	casting: peopleCasting,
	options: peopleOptions,
	applies: peopleApplies,
	lanes: peopleLanes,
	phases: peoplePhases,
	holders: peopleHolders,
	promise: peoplePromise,
	words: { en, 'zh-CN': async () => (await import('./words/zh.ts')).zh }
};
