import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import { chosenOf } from '../chosen.ts';
import type { OptionSpec } from '../mode.ts';

const harborCards = cards
	.filter((card) => card.issuer === 'HB' || card.issuer === null)
	.map((card) => card.name);

/** What can be chosen before a run of online banking begins (domain 5, 10.3). */
export const options: readonly OptionSpec[] = [
	{
		name: 'edition',
		group: 'setup',
		type: 'choice',
		values: ['certificate', 'mass'],
		usual: 'certificate'
	},
	{
		name: 'orderChannel',
		group: 'setup',
		type: 'choice',
		values: ['back', 'front'],
		usual: 'back'
	},
	{
		name: 'merchantBank',
		group: 'setup',
		type: 'choice',
		values: ['same', 'other'],
		usual: 'same'
	},
	{
		name: 'amount',
		group: 'order',
		type: 'amount',
		least: 1_300,
		most: 200_000_000,
		usual: 28_000
	},
	{ name: 'card', group: 'order', type: 'choice', values: harborCards, usual: 'card-0019' },
	{
		name: 'password',
		group: 'people',
		type: 'choice',
		values: ['right', 'wrong-once', 'wrong-three-times'],
		usual: 'right'
	},
	{
		name: 'decision',
		group: 'people',
		type: 'choice',
		values: ['pay', 'cancel', 'leave', 'late'],
		usual: 'pay'
	},
	{
		name: 'declined',
		group: 'people',
		type: 'choice',
		values: ['gives-up', 'tries-on'],
		usual: 'gives-up'
	},
	{
		name: 'vigilance',
		group: 'people',
		type: 'choice',
		values: ['careful', 'hurried'],
		usual: 'careful'
	},
	{
		name: 'counter',
		group: 'people',
		type: 'choice',
		values: ['approves', 'refuses', 'silent'],
		usual: 'approves'
	},
	{
		name: 'enrolment',
		group: 'setup',
		type: 'choice',
		values: ['shown', 'done', 'none'],
		usual: 'shown'
	},
	{
		name: 'refund',
		group: 'after',
		type: 'choice',
		values: ['none', 'void', 'full', 'partial', 'too-much'],
		usual: 'none'
	},
	{
		name: 'merchant',
		group: 'setup',
		type: 'choice',
		values: ['active', 'suspended'],
		usual: 'active'
	},
	{
		name: 'declineDetail',
		group: 'protection',
		type: 'choice',
		values: ['full', 'generic'],
		usual: 'full'
	},
	{
		name: 'revocation',
		group: 'protection',
		type: 'choice',
		values: ['hard-fail', 'soft-fail'],
		usual: 'hard-fail'
	},
	{ name: 'channels', group: 'protection', type: 'choice', values: ['on', 'off'], usual: 'on' }
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
