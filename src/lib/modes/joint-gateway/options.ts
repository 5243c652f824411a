import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import { choice } from '../choice.ts';
import { chosenOf } from '../chosen.ts';
import type { OptionSpec } from '../mode.ts';

/** What can be chosen before a day at the joint gateway begins (domain 6, 10.3). */
export const options: readonly OptionSpec[] = [
	{
		name: 'payments',
		group: 'order',
		type: 'count',
		least: 1,
		most: 1_000,
		mostHeadless: 10_000,
		usual: 1
	},
	{
		name: 'amount',
		group: 'order',
		type: 'amount',
		least: 1_300,
		most: 200_000_000,
		usual: 28_000
	},
	{
		name: 'card',
		group: 'order',
		type: 'choice',
		values: cards.map(({ name }) => name),
		usual: 'card-0017'
	},
	choice('routing', 'setup', 'card', 'bankList'),
	choice('bank', 'order', 'WB', 'SB', 'HB'),
	choice('message', 'setup', 'single', 'dual'),
	choice('password', 'people', 'right', 'wrong-once', 'wrong-three-times'),
	choice('decision', 'people', 'pay', 'cancel', 'leave', 'late'),
	choice('declined', 'people', 'gives-up', 'tries-on'),
	choice('vigilance', 'people', 'careful', 'hurried'),
	choice('refund', 'after', 'none', 'void', 'full', 'partial', 'too-much'),
	choice('refundFees', 'after', 'kept', 'returned'),
	choice('dispute', 'after', 'none', 'not-received', 'not-me'),
	choice('answer', 'after', 'evidence', 'accepts', 'silent'),
	choice('parcel', 'after', 'delivered', 'lost'),
	choice('merchant', 'setup', 'active', 'suspended'),
	choice('settlement', 'setup', 'funded', 'collateral', 'fund'),
	choice('declineDetail', 'protection', 'full', 'generic'),
	choice('revocation', 'protection', 'hard-fail', 'soft-fail'),
	choice('channels', 'protection', 'on', 'off')
];

export interface Chosen {
	readonly payments: number;
	readonly amount: number;
	readonly card: string;
	/** How the gateway finds the payer's bank: by the card's first digits, or by her own choice, and then which. */
	readonly routing: 'card' | 'bankList';
	readonly bank: 'WB' | 'SB' | 'HB';
	/** Debited at once, or held and debited when the goods go out (domain 6.4). */
	readonly message: 'single' | 'dual';
	readonly password: 'right' | 'wrong-once' | 'wrong-three-times';
	readonly decision: 'pay' | 'cancel' | 'leave' | 'late';
	readonly declined: 'gives-up' | 'tries-on';
	readonly vigilance: 'careful' | 'hurried';
	readonly refund: 'none' | 'void' | 'full' | 'partial' | 'too-much';
	/** What the members' rules say of the fees of a payment that is refunded (domain 14). */
	readonly refundFees: 'kept' | 'returned';
	/** What she disputes, what the merchant answers, and what really became of the parcel (domain 6.7). */
	readonly dispute: 'none' | 'not-received' | 'not-me';
	readonly answer: 'evidence' | 'accepts' | 'silent';
	readonly parcel: 'delivered' | 'lost';
	readonly merchant: 'active' | 'suspended';
	/** How the banks stand at the central bank: with enough, short by what is pledged, short by more. */
	readonly settlement: 'funded' | 'collateral' | 'fund';
	readonly declineDetail: 'full' | 'generic';
	readonly revocation: 'hard-fail' | 'soft-fail';
	readonly channels: 'on' | 'off';
}

/** Money is only held at first: a matter of card messages. */
export const holdsFirst = ({ routing, message }: Pick<Chosen, 'routing' | 'message'>): boolean =>
	routing === 'card' && message === 'dual';

/** The options of a run, every one filled in; a value that is not offered is a bug of the caller. */
export const chosenFrom = (given: Options): Chosen => chosenOf(options, given) as unknown as Chosen;
