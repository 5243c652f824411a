import type { Books } from '../../../../src/lib/money/ledger.ts';
import { store } from '../../../../src/lib/persistent/trie.ts';
import type { World } from '../../../../src/lib/world/world.ts';
import { checkedIn, type Scene, type genuine } from '../../scene.ts';

type Like = ReturnType<typeof genuine>;

/** Every message of a row that was judged, whatever came of it, with the worlds before it came and after. */
export const everJudged = ({ trace, worlds }: Scene, row: string): readonly Like[] =>
	worlds.flatMap((after) =>
		checkedIn(after).flatMap(({ message, outcome }): Like[] => {
			const arrived = trace.findIndex(
				(entry) => entry.type === 'delivered' && entry.id === message.id
			);
			const before = worlds[arrived - 1];
			const done = outcome === 'accepted' || outcome === 'refused';
			return before && done && message.row === row ? [{ message, before, after }] : [];
		})
	);

/** The first message of a row that was judged, in a run in which none is accepted. */
export function judgedOnce(row: string): (scene: Scene) => Like {
	return (scene) => {
		const [first] = everJudged(scene, row);
		if (!first) throw new Error(`never judged: ${row}`);
		return first;
	};
}

/** The last message of a row that was judged. */
export function judgedLast(row: string): (scene: Scene) => Like {
	return (scene) => {
		const last = everJudged(scene, row).at(-1);
		if (!last) throw new Error(`never judged: ${row}`);
		return last;
	};
}

/** The first message of a row, which nobody has received: all of them were lost. */
export function sentOnce(row: string): (scene: Scene) => Like {
	return ({ trace, worlds }) => {
		const place = trace.findIndex((entry) => entry.type === 'sent' && entry.message.row === row);
		const [entry, before] = [trace[place], worlds[place]];
		if (entry?.type !== 'sent' || !before) throw new Error(`never sent: ${row}`);
		return { message: entry.message, before, after: before };
	};
}

/** The same moment, an account having another balance. */
export const withBalance = (world: World, account: string, minor: number): World => {
	const books = world.books as Books;
	return { ...world, books: { ...books, balances: store(books.balances, account, minor) } };
};
