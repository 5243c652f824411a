import type { OptionGroup, OptionSpec } from './mode.ts';

/** An option with the value that it usually has, and the others that can be chosen. */
export const choice = (
	name: string,
	group: OptionGroup,
	usual: string,
	...others: readonly string[]
): OptionSpec => ({ name, group, type: 'choice', values: [usual, ...others], usual });
