import { errors } from '#lib/parties/catalogue.ts';
import { settle } from '#lib/parties/posting.ts';
import type { Cast, Json } from '#lib/world/cast.ts';
import type { Options } from '#lib/world/fact.ts';
import { availableIn, peopleBooks } from './accounts.ts';
import { startsAt } from './inputs.ts';
import { peopleMembers } from './members.ts';
import { rowsOf } from './messages.ts';
import { peopleFrom } from './options.ts';
import { peopleSubjects, secrets } from './subjects.ts';

/** Who plays when two people trade through the third party (domain 7.1). */
export function peopleCasting(options: Options): Cast {
	const chosen = peopleFrom(options);
	const members = peopleMembers(chosen).map(
		(member) => [member.id, { ...member, input: member.input as Json }] as const
	);
	return {
		mode: 'third-party',
		rows: rowsOf(chosen),
		parties: Object.fromEntries(members),
		subjects: peopleSubjects(chosen),
		errors,
		startsAt,
		books: peopleBooks(chosen),
		opening: [{ party: 'CUS', event: { type: 'shop' }, afterMs: 1_000 }],
		settle,
		available: availableIn,
		secrets,
		status: { ask: 'PK-1-desk' },
		policy: {
			statusHardFail: chosen.revocation === 'hard-fail',
			channels: chosen.channels === 'on'
		}
	};
}
