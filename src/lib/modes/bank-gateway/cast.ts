import { errors } from '#lib/parties/catalogue.ts';
import { settle } from '#lib/parties/posting.ts';
import type { Cast, Json } from '#lib/world/cast.ts';
import type { Options } from '#lib/world/fact.ts';
import { availableIn, booksOf } from './accounts.ts';
import { startsAt } from './inputs.ts';
import { membersOf } from './members.ts';
import { messages } from './messages.ts';
import { chosenFrom, type Chosen } from './options.ts';
import { secrets, subjects } from './subjects.ts';

/** A row of each table that asks for a certificate's status. */
const asks: Readonly<Record<Chosen['variant'], string>> = {
	'1A': 'PK-1',
	'1B': 'PK-1-shop',
	'1B-naive': 'PK-1-gateway'
};

/** Who plays the bank payment gateway with these options (domain 4.1). */
export function casting(options: Options): Cast {
	const chosen = chosenFrom(options);
	const members = membersOf(chosen).map(
		(member) => [member.id, { ...member, input: member.input as Json }] as const
	);
	return {
		mode: 'bank-gateway',
		rows: messages(chosen),
		parties: Object.fromEntries(members),
		subjects,
		errors,
		startsAt,
		books: booksOf(chosen),
		opening: [{ party: 'CUS', event: { type: 'shop' }, afterMs: 1_000 }],
		settle,
		available: availableIn,
		secrets,
		status: { ask: asks[chosen.variant] },
		policy: {
			statusHardFail: chosen.revocation === 'hard-fail',
			channels: chosen.channels === 'on'
		}
	};
}
