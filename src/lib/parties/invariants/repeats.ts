import type { Invariant } from '#lib/world/invariants.ts';
import { acceptedIn, judged, pastBefore, payingUser, singleUses, usedBy } from './past.ts';

/** I19: nothing that may be used once has two effects: no jti, and no challenge or code with it. */
export const freshness: Invariant = {
	id: 'I19',
	name: 'freshness',
	when: 'always',
	breaches(watched) {
		const now = acceptedIn(watched);
		if (now.length === 0) return [];
		const past = pastBefore(watched);
		return now.flatMap((one) =>
			singleUses(one).flatMap((value) => {
				const first = usedBy(past, value);
				return first === undefined ? [] : [`${one.message.id} uses what ${first} used: ${value}`];
			})
		);
	}
};

const mostWrong = 3;

/** I20: after three wrong tries in a row no credential is found right until the counter resets it. */
export const lockout: Invariant = {
	id: 'I20',
	name: 'lockout',
	when: 'always',
	breaches: (watched) =>
		judged(watched).flatMap((one) => {
			const user = payingUser(watched, one);
			const right = one.checks.some(({ code, held }) => code === 'CK23' && held);
			if (!user || !right) return [];
			const wrong = pastBefore(watched).wrong[user]?.length ?? 0;
			return wrong < mostWrong ? [] : [`${user} is right after ${wrong} wrong tries`];
		})
};
