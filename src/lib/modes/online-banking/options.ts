import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import { choice } from '../choice.ts';
import { chosenOf } from '../chosen.ts';
import type { OptionSpec } from '../mode.ts';

const harborCards = cards
	.filter((card) => card.issuer === 'HB' || card.issuer === null)
	.map((card) => card.name);

/** What can be chosen before a run of online banking begins (domain 5, 10.3). */
export const options: readonly OptionSpec[] = [
	choice('edition', 'setup', 'certificate', 'mass'),
	choice('orderChannel', 'setup', 'back', 'front'),
	choice('merchantBank', 'setup', 'same', 'other'),
	{
		name: 'amount',
		group: 'order',
		type: 'amount',
		least: 1_300,
		most: 200_000_000,
		usual: 28_000
	},
	{ name: 'card', group: 'order', type: 'choice', values: harborCards, usual: 'card-0019' },
	choice('password', 'people', 'right', 'wrong-once', 'wrong-three-times'),
	choice('decision', 'people', 'pay', 'cancel', 'leave', 'late'),
	choice('declined', 'people', 'gives-up', 'tries-on'),
	choice('vigilance', 'people', 'careful', 'hurried'),
	choice('counter', 'people', 'approves', 'refuses', 'silent'),
	choice('enrolment', 'setup', 'shown', 'done', 'none'),
	choice('refund', 'after', 'none', 'void', 'full', 'partial', 'too-much'),
	choice('merchant', 'setup', 'active', 'suspended'),
	choice('declineDetail', 'protection', 'full', 'generic'),
	choice('revocation', 'protection', 'hard-fail', 'soft-fail'),
	choice('channels', 'protection', 'on', 'off')
];

export interface Chosen {
	readonly edition: 'certificate' | 'mass';
	readonly orderChannel: 'back' | 'front';
	readonly merchantBank: 'same' | 'other';
	readonly amount: number;
	readonly card: string;
	readonly password: 'right' | 'wrong-once' | 'wrong-three-times';
	readonly decision: 'pay' | 'cancel' | 'leave' | 'late';
	readonly declined: 'gives-up' | 'tries-on';
	readonly vigilance: 'careful' | 'hurried';
	readonly counter: 'approves' | 'refuses' | 'silent';
	readonly enrolment: 'shown' | 'done' | 'none';
	readonly refund: 'none' | 'void' | 'full' | 'partial' | 'too-much';
	readonly merchant: 'active' | 'suspended';
	readonly declineDetail: 'full' | 'generic';
	readonly revocation: 'hard-fail' | 'soft-fail';
	readonly channels: 'on' | 'off';
}

/** The options of a run, every one filled in; a value that is not offered is a bug of the caller. */
export const chosenFrom = (given: Options): Chosen => chosenOf(options, given) as unknown as Chosen;
