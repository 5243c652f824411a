import { errors } from '#lib/parties/catalogue.ts';
import { settle } from '#lib/parties/posting.ts';
import type { Cast } from '#lib/world/cast.ts';
import type { Options } from '#lib/world/fact.ts';
import { availableIn, booksOf } from './accounts.ts';
import { draftOf, purchase, startsAt } from './inputs.ts';
import { partiesOf } from './members.ts';
import { rowsOf } from './messages.ts';
import { chosenFrom } from './options.ts';
import { purchasesOf } from './payments.ts';
import { secrets, subjects } from './subjects.ts';

/** Virtual time between two purchases: as many are under way in a long day as in a short one. */
const apartMs = 20_000;

/** A day at the joint gateway with these options (domain 6). */
export function casting(options: Options): Cast {
	const chosen = chosenFrom(options);
	return {
		mode: 'joint-gateway',
		rows: rowsOf(chosen),
		parties: Object.fromEntries(partiesOf(chosen).map((party) => [party.id, party])),
		subjects,
		errors,
		startsAt,
		books: booksOf(chosen),
		opening: purchasesOf(chosen).map((one) => ({
			party: 'CUS',
			case: `orderDraftId ${draftOf(one.place)}`,
			input: purchase(chosen, one),
			event: { type: 'shop' },
			afterMs: 1_000 + one.place * apartMs
		})),
		caseIds: ['paymentId', 'orderId', 'orderDraftId', 'txId'],
		settle,
		available: availableIn,
		secrets,
		status: { ask: 'PK-1' },
		policy: {
			statusHardFail: chosen.revocation === 'hard-fail',
			channels: chosen.channels === 'on'
		}
	};
}
