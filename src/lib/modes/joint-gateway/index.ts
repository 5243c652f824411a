import type { Mode } from '../mode.ts';
import { agree } from '../prologue/contracts.ts';
import { withPrologue } from '../prologue/prologue.ts';
import { applies } from './applies.ts';
import { casting } from './cast.ts';
import { options } from './options.ts';
import { promise } from './promise.ts';
import { holders, lanes, phases } from './stage.ts';
import { words } from './words.ts';

/** Mode 3: acquirers and issuers build one gateway together (domain 6). */
export const mode: Mode = withPrologue(
	{ id: 'joint-gateway', casting, options, applies, lanes, phases, holders, promise, words },
	[
		agree.certification('JG', 'RA'),
		agree.certification('CAR', 'RA'),
		agree.membership('HB', 'JG'),
		agree.membership('WB', 'JG'),
		agree.membership('SB', 'JG'),
		agree.acquiring('MER', 'HB'),
		agree.acquiring('TEA', 'SB'),
		agree.card('CUS', 'HB')
	]
);
