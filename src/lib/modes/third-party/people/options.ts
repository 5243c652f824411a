import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import { choice } from '../../choice.ts';
import { chosenOf } from '../../chosen.ts';
import type { OptionSpec } from '../../mode.ts';

const harborCards = cards
	.filter((card) => card.issuer === 'HB' || card.issuer === null)
	.map((card) => card.name);

/** What can be chosen before two people trade through the third party (domain 7.1 to 7.6, 10.3). */
export const peopleOptions: readonly OptionSpec[] = [
	choice('guarantee', 'setup', 'escrow', 'instant'),
	choice('bank', 'setup', 'harbor', 'summit', 'willow'),
	choice('reserve', 'setup', 'direct', 'centralized'),
	{
		name: 'amount',
		group: 'order',
		type: 'amount',
		least: 1_300,
		most: 1_000_000,
		usual: 28_000
	},
	choice('payBy', 'order', 'bank', 'wallet', 'quick'),
	{ name: 'card', group: 'order', type: 'choice', values: harborCards, usual: 'card-0019' },
	choice('password', 'people', 'right', 'wrong-once', 'wrong-three-times'),
	choice('decision', 'people', 'pay', 'cancel', 'leave'),
	choice('declined', 'people', 'gives-up', 'tries-on'),
	choice('vigilance', 'people', 'careful', 'hurried'),
	choice('shipping', 'people', 'promptly', 'never', 'invents'),
	choice('carrier', 'people', 'reports', 'silent', 'lost', 'refused'),
	choice(
		'receipt',
		'after',
		'confirms',
		'mistypes',
		'locks',
		'extends',
		'silent',
		'claims',
		'too-late'
	),
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
	choice('escalation', 'after', 'escalates', 'lets-go'),
	choice('evidence', 'after', 'both', 'buyer', 'seller'),
	choice('rating', 'after', 'good', 'neutral', 'bad', 'none'),
	choice('payout', 'after', 'withdraws', 'keeps', 'closed-account'),
	choice('revocation', 'protection', 'hard-fail', 'soft-fail'),
	choice('channels', 'protection', 'on', 'off')
];

export interface People {
	readonly guarantee: 'escrow' | 'instant';
	readonly bank: 'harbor' | 'summit' | 'willow';
	readonly reserve: 'direct' | 'centralized';
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
