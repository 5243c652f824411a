import type { Mode } from '../mode.ts';
import { agree } from '../prologue/contracts.ts';
import { withPrologue } from '../prologue/prologue.ts';
import { applies } from './applies.ts';
import { casting } from './cast.ts';
import { options } from './options.ts';
import { promise } from './promise.ts';
import { holders, lanes, phases } from './stage.ts';
import { words } from './words.ts';

/** Mode 2: the customer pays inside the bank's own online banking (domain 5). */
export const mode: Mode = withPrologue(
	{ id: 'online-banking', casting, options, applies, lanes, phases, holders, promise, words },
	[
		agree.certification('HB', 'RA'),
		agree.certification('CAR', 'RA'),
		agree.acquiring('MER', 'HB'),
		agree.eBanking('CUS', 'HB')
	]
);
