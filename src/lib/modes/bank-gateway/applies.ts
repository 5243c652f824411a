import type { Options } from '#lib/world/fact.ts';
import { chosenFrom, options, type Chosen } from './options.ts';

/** Options of the variant in which the customer types a PIN and hears from the bank herself. */
const instructing = ['password', 'vigilance', 'declined', 'declineDetail'];

/** Whether money that was held is taken in the end: a void gives the hold back before that (domain 4.6). */
export const takes = ({ variant, refund, capture }: Chosen): boolean =>
	variant === '1A' || (refund !== 'void' && !['never', 'late'].includes(capture));

/** The options that matter together with these: an instruction has a PIN, a hold is captured or void. */
export function applies(given: Options): readonly string[] {
	const chosen = chosenFrom(given);
	const { variant, refund } = chosen;
	const idle = [
		...(variant === '1A' ? ['capture'] : instructing),
		...(variant !== '1A' && refund === 'void' ? ['capture'] : [])
	];
	return options.map(({ name }) => name).filter((name) => !idle.includes(name));
}
