import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import { chosenOf } from '../../chosen.ts';
import type { OptionSpec } from '../../mode.ts';

const harborCards = cards
	.filter((card) => card.issuer === 'HB' || card.issuer === null)
	.map((card) => card.name);

/** What can be chosen before two people trade through the third party (domain 7.1 to 7.6, 10.3). */
export const peopleOptions: readonly OptionSpec[] = [
	{
		name: 'guarantee',
		group: 'setup',
		type: 'choice',
		values: ['escrow', 'instant'],
		usual: 'escrow'
	},
	{
		name: 'bank',
		group: 'setup',
		type: 'choice',
		values: ['harbor', 'summit', 'willow'],
		usual: 'harbor'
	},
	{
		name: 'amount',
		group: 'order',
		type: 'amount',
		least: 1_300,
		most: 1_000_000,
		usual: 28_000
	},
	{
		name: 'payBy',
		group: 'order',
		type: 'choice',
		values: ['bank', 'wallet', 'quick'],
		usual: 'bank'
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
		values: ['pay', 'cancel', 'leave'],
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
		name: 'shipping',
		group: 'people',
		type: 'choice',
		values: ['promptly', 'never', 'invents'],
		usual: 'promptly'
	},
	{
		name: 'carrier',
		group: 'people',
		type: 'choice',
		values: ['reports', 'silent', 'lost', 'refused'],
		usual: 'reports'
	},
	{
		name: 'receipt',
		group: 'after',
		type: 'choice',
		values: ['confirms', 'mistypes', 'locks', 'extends', 'silent', 'claims', 'too-late'],
		usual: 'confirms'
	},
	{
		name: 'claim',
		group: 'after',
		type: 'choice',
		values: ['not-received', 'not-as-described', 'damaged', 'changed-mind'],
		usual: 'damaged'
	},
	{
		name: 'answer',
		group: 'after',
		type: 'choice',
		values: ['accepts', 'rejects', 'silent'],
		usual: 'rejects'
	},
	{
		name: 'escalation',
		group: 'after',
		type: 'choice',
		values: ['escalates', 'lets-go'],
		usual: 'escalates'
	},
	{
		name: 'evidence',
		group: 'after',
		type: 'choice',
		values: ['both', 'buyer', 'seller'],
		usual: 'both'
	},
	{
		name: 'rating',
		group: 'after',
		type: 'choice',
		values: ['good', 'neutral', 'bad', 'none'],
		usual: 'good'
	},
	{
		name: 'payout',
		group: 'after',
		type: 'choice',
		values: ['withdraws', 'keeps', 'closed-account'],
		usual: 'withdraws'
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

export interface People {
	readonly guarantee: 'escrow' | 'instant';
	readonly bank: 'harbor' | 'summit' | 'willow';
	readonly amount: number;
	readonly payBy: 'bank' | 'wallet' | 'quick';
	readonly card: string;
	readonly password: 'right' | 'wrong-once' | 'wrong-three-times';
	readonly decision: 'pay' | 'cancel' | 'leave';
	readonly declined: 'gives-up' | 'tries-on';
	readonly vigilance: 'careful' | 'hurried';
	readonly shipping: 'promptly' | 'never' | 'invents';
	readonly carrier: 'reports' | 'silent' | 'lost' | 'refused';
	readonly receipt:
		'confirms' | 'mistypes' | 'locks' | 'extends' | 'silent' | 'claims' | 'too-late';
	readonly claim: 'not-received' | 'not-as-described' | 'damaged' | 'changed-mind';
	readonly answer: 'accepts' | 'rejects' | 'silent';
	readonly escalation: 'escalates' | 'lets-go';
	readonly evidence: 'both' | 'buyer' | 'seller';
	readonly rating: 'good' | 'neutral' | 'bad' | 'none';
	readonly payout: 'withdraws' | 'keeps' | 'closed-account';
	readonly revocation: 'hard-fail' | 'soft-fail';
	readonly channels: 'on' | 'off';
}

/** The options of a run, every one filled in; a value that is not offered is a bug of the caller. */
export const peopleFrom = (given: Options): People =>
	chosenOf(peopleOptions, given) as unknown as People;
