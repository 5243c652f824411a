import type { Mode } from '../mode.ts';
import { agree } from '../prologue/contracts.ts';
import { withPrologue } from '../prologue/prologue.ts';
import { applies } from './applies.ts';
import { casting } from './cast.ts';
import { options } from './options.ts';
import { promise } from './promise.ts';
import { holders, lanes, phases } from './stage.ts';
import { words } from './words.ts';

/** Mode 1: one bank builds a payment gateway between the Internet and its closed network (domain 4). */
export const mode: Mode = withPrologue(
	{ id: 'bank-gateway', casting, options, applies, lanes, phases, holders, promise, words },
	[
		agree.certification('HB', 'RA'),
		agree.certification('CAR', 'RA'),
		agree.acquiring('MER', 'HB'),
		agree.card('CUS', 'HB')
	]
);
