import type { OptionGroup, OptionSpec } from '#lib/modes/mode.ts';
import { parseAmount, plainAmount } from '#lib/money/amount.ts';
import type { Options } from '#lib/world/fact.ts';

/** An option that is a number. */
export type Numeric = Extract<OptionSpec, { least: number }>;

/** A value as it stands in its field. */
export const fieldText = ({ type }: OptionSpec, value: Options[string]): string =>
	type === 'amount' ? plainAmount({ minor: Number(value), ccy: 'CNY' }) : String(value);

/** What was typed for a number, or null: no number, or outside its bounds. */
export function numberTyped({ type, least, most }: Numeric, typed: string): number | null {
	const text = typed.trim();
	const whole = /^\d{1,9}$/.test(text) ? Number(text) : null;
	const read = type === 'amount' ? (parseAmount(text, 'CNY')?.minor ?? null) : whole;
	return read !== null && read >= least && read <= most ? read : null;
}

/** Whether what stands in a field cannot be taken. */
export const isWrong = (spec: OptionSpec, typed: string): boolean =>
	spec.type !== 'choice' && numberTyped(spec, typed) === null;

/** The options of a form; where a number cannot be read, and for what does not apply, the usual one. */
export function optionsTyped(
	specs: readonly OptionSpec[],
	typed: (spec: OptionSpec) => string
): Options {
	const pairs = specs.map((spec) => {
		const text = typed(spec);
		return [
			spec.name,
			spec.type === 'choice' ? text : (numberTyped(spec, text) ?? spec.usual)
		] as const;
	});
	return Object.fromEntries(pairs);
}

/** Options that stand together; those of no group come first. */
export interface Grouped {
	readonly group: OptionGroup | null;
	readonly specs: readonly OptionSpec[];
}

/** Options by group, the groups in their order; empty ones are left out. */
export const grouped = (
	specs: readonly OptionSpec[],
	groups: readonly string[]
): readonly Grouped[] =>
	[null, ...(groups as readonly OptionGroup[])].flatMap((group) => {
		const own = specs.filter((spec) => (spec.group ?? null) === group);
		return own.length > 0 ? [{ group, specs: own }] : [];
	});
