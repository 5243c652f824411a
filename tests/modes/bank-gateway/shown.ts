import type { Claims } from '../../../src/lib/vault/vault.ts';
import { asIso8583, macIn } from '../../../src/lib/views/message/asIso8583.ts';
import { sightOf } from '../../../src/lib/views/message/seen.ts';
import { emptyStory, storyOf } from '../../../src/lib/views/diagram/story.ts';
import type { Played } from '../playing.ts';

/** Every message of a row as the panel shows it to a party: with its code, or without. */
export function shown({ cast, trace, worlds }: Played, row: string, viewer = 'HOST', coded = true) {
	const { lines } = storyOf(emptyStory, cast, trace, worlds);
	return lines.flatMap((line) => {
		if (line.type !== 'message' || line.message.row !== row) return [];
		const { parts } = line.message;
		const seen = Object.fromEntries(
			Object.keys(parts).map((part): [string, Claims | null] => {
				const sight = sightOf(cast, line, part, viewer);
				return [part, sight.type === 'open' ? sight.claims : null];
			})
		);
		const mac = macIn(parts['message']?.text);
		const { shownAs = '', form = { elements: {}, fixed: {} } } = line.row ?? {};
		return [asIso8583(shownAs, form, seen, coded ? mac : null)];
	});
}
export type Shown = ReturnType<typeof shown>[number];
/** The first of them. */
export const only = (...around: Parameters<typeof shown>): Shown => {
	const [first] = shown(...around);
	if (!first) throw new Error(`never sent: ${around[1]}`);
	return first;
};
export const textIn = ({ fields }: Shown, number: number): string =>
	fields.find((field) => field.number === number)?.text ?? '';
export const numbersIn = ({ fields }: Shown): readonly number[] =>
	fields.map(({ number }) => number);
