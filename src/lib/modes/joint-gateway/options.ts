import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import type { OptionSpec } from '../mode.ts';

/** What can be chosen before a day at the joint gateway begins (domain 6, 10.3). */
export const options: readonly OptionSpec[] = [
	{ name: 'payments', type: 'count', least: 1, most: 1_000, usual: 1 },
	{ name: 'amount', type: 'amount', least: 1_300, most: 200_000_000, usual: 28_000 },
	{ name: 'card', type: 'choice', values: cards.map(({ name }) => name), usual: 'card-0017' },
	{
		name: 'password',
		type: 'choice',
		values: ['right', 'wrong-once', 'wrong-three-times'],
		usual: 'right'
	},
	{ name: 'decision', type: 'choice', values: ['pay', 'cancel', 'leave', 'late'], usual: 'pay' },
	{ name: 'vigilance', type: 'choice', values: ['careful', 'hurried'], usual: 'careful' },
	{
		name: 'refund',
		type: 'choice',
		values: ['none', 'void', 'full', 'partial', 'too-much'],
		usual: 'none'
	},
	{ name: 'merchant', type: 'choice', values: ['active', 'suspended'], usual: 'active' },
	{
		name: 'settlement',
		type: 'choice',
		values: ['funded', 'collateral', 'fund'],
		usual: 'funded'
	},
	{ name: 'declineDetail', type: 'choice', values: ['full', 'generic'], usual: 'full' },
	{ name: 'revocation', type: 'choice', values: ['hard-fail', 'soft-fail'], usual: 'hard-fail' },
	{ name: 'channels', type: 'choice', values: ['on', 'off'], usual: 'on' }
];

export interface Chosen {
	readonly payments: number;
	readonly amount: number;
	readonly card: string;
	readonly password: 'right' | 'wrong-once' | 'wrong-three-times';
	readonly decision: 'pay' | 'cancel' | 'leave' | 'late';
	readonly vigilance: 'careful' | 'hurried';
	readonly refund: 'none' | 'void' | 'full' | 'partial' | 'too-much';
	readonly merchant: 'active' | 'suspended';
	/** How the banks stand at the central bank: with enough, short by what is pledged, short by more. */
	readonly settlement: 'funded' | 'collateral' | 'fund';
	readonly declineDetail: 'full' | 'generic';
	readonly revocation: 'hard-fail' | 'soft-fail';
	readonly channels: 'on' | 'off';
}

/** The options of a run, every one filled in; a value that is not offered is a bug of the caller. */
export function chosenFrom(given: Options): Chosen {
	const chosen = options.map((spec) => {
		const value = given[spec.name] ?? spec.usual;
		const fits =
			spec.type === 'choice'
				? spec.values.some((one) => one === value)
				: typeof value === 'number' &&
					Number.isSafeInteger(value) &&
					value >= spec.least &&
					(value <= spec.most || spec.name === 'payments');
		if (!fits) throw new Error(`no such choice: ${spec.name} ${String(value)}`);
		return [spec.name, value];
	});
	return Object.fromEntries(chosen) as unknown as Chosen;
}
