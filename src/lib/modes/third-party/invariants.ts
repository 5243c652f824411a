import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { businessInvariants } from './business/invariants.ts';
import { peopleInvariants } from './people/invariants.ts';

const nameOf = ({ id, name, when }: Invariant): string => `${id} ${name} ${when}`;
/** The sentences of the run's own kind of trade. */
const ofTrade = ({ world }: Watched): readonly Invariant[] =>
	world.options['trade'] === 'b2b' ? businessInvariants : peopleInvariants;

/** One sentence, as it is meant for people and as it is meant for companies. */
const either = (sentence: Invariant): Invariant => ({
	...sentence,
	breaches: (watched) =>
		ofTrade(watched)
			.filter((one) => nameOf(one) === nameOf(sentence))
			.flatMap((one) => one.breaches(watched))
});

/** Every invariant of domain 9 that a trade through the third party can break, each once, in the order of the table. */
export const invariants: readonly Invariant[] = [
	...new Map(
		[...peopleInvariants, ...businessInvariants].map((one) => [nameOf(one), one] as const)
	).values()
]
	.toSorted((one, other) => one.id.localeCompare(other.id))
	.map(either);
