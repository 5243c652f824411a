import { errors } from '#lib/parties/catalogue.ts';
import { settle } from '#lib/parties/posting.ts';
import type { Cast, Json } from '#lib/world/cast.ts';
import type { Options } from '#lib/world/fact.ts';
import { availableIn, businessBooks } from './accounts.ts';
import { startsAt } from './inputs.ts';
import { businessMembers } from './members.ts';
import { rows } from './messages.ts';
import { businessFrom } from './options.ts';
import { businessSubjects } from './subjects.ts';

/** Who plays when two companies trade through the third party (domain 7.7). */
export function businessCasting(options: Options): Cast {
	const chosen = businessFrom(options);
	const members = businessMembers(chosen).map(
		(member) => [member.id, { ...member, input: member.input as Json }] as const
	);
	return {
		mode: 'third-party',
		rows,
		parties: Object.fromEntries(members),
		subjects: businessSubjects(chosen),
		errors,
		startsAt,
		books: businessBooks(chosen),
		opening: [{ party: 'CED', event: { type: 'procure' }, afterMs: 1_000 }],
		caseIds: ['endToEndId', 'paymentId'],
		settle,
		available: availableIn,
		secrets: [],
		status: { ask: 'PK-1-desk' },
		policy: {
			statusHardFail: chosen.revocation === 'hard-fail',
			channels: chosen.channels === 'on'
		}
	};
}
