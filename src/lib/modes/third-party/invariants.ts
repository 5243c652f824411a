import type { Invariant } from '#lib/world/invariants.ts';
import { businessInvariants } from './business/invariants.ts';
import { peopleInvariants } from './people/invariants.ts';

const nameOf = ({ id, name, when }: Invariant): string => `${id} ${name} ${when}`;
const named = (all: readonly Invariant[], name: string): readonly Invariant[] =>
	all.filter((one) => nameOf(one) === name);

/** One sentence, as it is meant for people and as it is meant for companies. */
function either(sentence: Invariant): Invariant {
	const name = nameOf(sentence);
	const [own, theirs] = [named(peopleInvariants, name), named(businessInvariants, name)];
	return {
		...sentence,
		breaches: (watched) =>
			(watched.world.options['trade'] === 'b2b' ? theirs : own).flatMap((one) =>
				one.breaches(watched)
			)
	};
}

/** Every invariant of domain 9 that a trade through the third party can break, each once, in the order of the table. */
export const invariants: readonly Invariant[] = [
	...new Map(
		[...peopleInvariants, ...businessInvariants].map((one) => [nameOf(one), one] as const)
	).values()
]
	.toSorted((one, other) => one.id.localeCompare(other.id))
	.map(either);
