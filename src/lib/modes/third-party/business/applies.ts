import type { Options } from '#lib/world/fact.ts';
import { businessFrom, businessOptions, type Business } from './options.ts';

/** Options that change nothing together with these: they are not offered. */
function idle({ terms, pays, seller }: Business): readonly string[] {
	const onCredit = terms === 'net-30';
	const delivers = seller === 'delivers';
	const held = pays !== 'never' && !(onCredit && !delivers);
	return [
		...(held ? [] : ['approvals']),
		// What is paid afterwards is asked for only when something came.
		...(onCredit && !delivers ? ['pays'] : []),
		...(delivers && (held || onCredit) ? [] : ['inspection']),
		...(pays === 'never' && !onCredit ? ['seller'] : [])
	];
}

/** The options that matter together with these. */
export function businessApplies(options: Options): readonly string[] {
	const without = idle(businessFrom(options));
	return businessOptions.map(({ name }) => name).filter((name) => !without.includes(name));
}
