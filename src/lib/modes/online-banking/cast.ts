import { errors } from '#lib/parties/catalogue.ts';

import { settle } from '#lib/parties/posting.ts';

import type { Cast, Json } from '#lib/world/cast.ts';
import type { Options } from '#lib/world/fact.ts';
import { availableIn, booksOf } from './accounts.ts';
import { messages } from './messages.ts';
import { chosenFrom } from './options.ts';

import { startsAt } from './inputs.ts';
import { membersOf } from './members.ts';
import { secrets, subjectsOf } from './subjects.ts';

/** Who plays online banking with these options (domain 5.1). */
export function casting(options: Options): Cast {
	const chosen = chosenFrom(options);
	const members = membersOf(chosen).map(
		(member) => [member.id, { ...member, input: member.input as Json }] as const
	);
	const first = chosen.enrolment === 'shown' ? 'enrol' : 'shop';
	return {
		mode: 'online-banking',
		rows: messages(options),
		parties: Object.fromEntries(members),
		subjects: subjectsOf(chosen),
		errors,
		startsAt,
		books: booksOf(chosen),
		opening: [{ party: 'CUS', event: { type: first }, afterMs: 1_000 }],
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
