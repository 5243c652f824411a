import type { Options } from '#lib/world/fact.ts';
import { selfServiceMinor } from './inputs.ts';
import { chosenFrom, options } from './options.ts';

/** The options that matter together with these: below the limit nobody asks the counter. */
export function applies(given: Options): readonly string[] {
	const chosen = chosenFrom(given);
	const atCounter = chosen.edition === 'certificate' && chosen.amount > selfServiceMinor(chosen);
	return options.map(({ name }) => name).filter((name) => name !== 'counter' || atCounter);
}
