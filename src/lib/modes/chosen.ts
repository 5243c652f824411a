import type { Options } from '#lib/world/fact.ts';
import type { OptionSpec } from './mode.ts';

/** Whether a value may be chosen. */
function fits(spec: OptionSpec, value: Options[string]): boolean {
	if (spec.type === 'choice') return spec.values.some((one) => one === value);
	const most = spec.type === 'count' ? (spec.mostHeadless ?? spec.most) : spec.most;
	return Number.isSafeInteger(value) && Number(value) >= spec.least && Number(value) <= most;
}

/** The options of a run, every one filled in; a value that is not offered is a bug of the caller. */
export function chosenOf(specs: readonly OptionSpec[], given: Options): Options {
	const chosen = specs.map((spec) => {
		const value = given[spec.name] ?? spec.usual;
		if (!fits(spec, value)) throw new Error(`no such choice: ${spec.name} ${String(value)}`);
		return [spec.name, value] as const;
	});
	return Object.fromEntries(chosen);
}
