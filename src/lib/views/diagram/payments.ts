import { find } from '#lib/persistent/trie.ts';
import type { Cast } from '#lib/world/cast.ts';
import type { Message, PartyId } from '#lib/world/message.ts';
import type { World } from '#lib/world/world.ts';

/**
 * Which of a run's payments the ids in its messages belong to, learned as they come: whoever says two
 * ids in one message joins them. A run whose parties serve one payment each has none to tell apart.
 */
export class Payments {
	/** How many there are. */
	readonly count: number;
	readonly #fields: readonly string[];
	readonly #numbers = new Map<string, number>();
	readonly #names = new Map<number, Set<string>>();

	constructor({ opening, caseIds = [] }: Pick<Cast, 'opening' | 'caseIds'>) {
		this.#fields = caseIds;
		const first = opening.flatMap((one) => one.case ?? []);
		first.forEach((name, place) => this.#learn(place + 1, [name]));
		this.count = first.length;
	}

	/** The payment that a message is about, counted from 1 in the order in which they begin; null for none. */
	read(message: Message): number | null {
		const names = this.#namesIn(message);
		const known = names.find((name) => this.#numbers.has(name));
		const number = known === undefined ? undefined : this.#numbers.get(known);
		if (number === undefined) return null;
		this.#learn(number, names);
		return number;
	}

	/** Which case of each party a payment is; parties that have not heard of it are missing. */
	casesOf(number: number, { parties }: Pick<World, 'parties'>): ReadonlyMap<PartyId, string> {
		const names = [...(this.#names.get(number) ?? [])];
		const found = Object.entries(parties).flatMap(([id, party]) => {
			const known = names.find((name) => find(party.names, name) !== undefined);
			const own = known ?? names.find((name) => find(party.cases, name) !== undefined);
			const place = known === undefined ? own : find(party.names, known);
			return place === undefined ? [] : [[id, place] as const];
		});
		return new Map(found);
	}

	#namesIn({ parts, case: own }: Message): readonly string[] {
		const said = Object.values(parts).flatMap(({ claims }) =>
			this.#fields.flatMap((field) => {
				const value = claims?.[field];
				return typeof value === 'string' ? [`${field} ${value}`] : [];
			})
		);
		return own === undefined ? said : [own, ...said];
	}

	#learn(number: number, names: readonly string[]): void {
		const known = this.#names.get(number) ?? new Set<string>();
		for (const name of names)
			if (!this.#numbers.has(name)) {
				this.#numbers.set(name, number);
				known.add(name);
			}
		this.#names.set(number, known);
	}
}
