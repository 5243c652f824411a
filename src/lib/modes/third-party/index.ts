import type { Mode } from '../mode.ts';
import { agree } from '../prologue/contracts.ts';
import { withPrologue } from '../prologue/prologue.ts';
import { business } from './business/business.ts';
import { people } from './people/people.ts';
import { tradingBoth } from './variant.ts';
import { tradeWords } from './words.ts';

/** Mode 4: an independent institution stands between buyers, sellers and many banks (domain 7). */
export const mode: Mode = withPrologue(tradingBoth('third-party', people, business, tradeWords), [
	agree.certification('HB', 'RA'),
	agree.certification('WB', 'RA'),
	agree.certification('TPP', 'RA'),
	agree.certification('CAR', 'RA'),
	agree.channel('TPP', 'HB'),
	agree.channel('TPP', 'WB'),
	agree.service('MER', 'TPP'),
	agree.payout('MER', 'WB'),
	agree.eBanking('CUS', 'HB'),
	agree.user('CUS', 'TPP'),
	agree.corporate('CED', 'HB'),
	agree.companies('BLU', 'TPP')
]);
