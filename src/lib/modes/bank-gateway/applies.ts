import type { Options } from '#lib/world/fact.ts';
import { chosenFrom, options, type Chosen } from './options.ts';

/** Options of the variant in which the customer types a PIN and hears from the bank herself. */
const instructing = ['password', 'vigilance', 'declineDetail'];

/** Whether money is taken that could be given back. */
export const takes = ({ variant, capture }: Chosen): boolean =>
	variant === '1A' || !['void', 'never', 'late'].includes(capture);

/** The options that matter together with these: a hold is captured, an instruction has a PIN. */
export function applies(given: Options): readonly string[] {
	const chosen = chosenFrom(given);
	const idle = [
		...(chosen.variant === '1A' ? ['capture'] : instructing),
		...(takes(chosen) ? [] : ['refund'])
	];
	return options.map(({ name }) => name).filter((name) => !idle.includes(name));
}
