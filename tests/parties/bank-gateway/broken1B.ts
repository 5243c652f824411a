import type { Watched } from '../../../src/lib/world/invariants.ts';
import {
	accepts,
	contextOf,
	forced,
	inState,
	rests,
	sends,
	withContext,
	withKey,
	type Planted,
	type Step
} from '../doctor.ts';
import { holdDefects } from '../holding.ts';

const options = { variant: '1B' };
const [lin, lantern] = ['HB:dep:LinWei', 'HB:dep:Lantern'];
/** The capture is posted. */
const captures: Step = accepts('M1B-12');

const order = (step: Watched): object => contextOf<{ order: object }>(step, 'MER').order;
const total = (step: Watched, minor: number): Watched =>
	withContext(step, 'MER', { order: { ...order(step), total: { minor, ccy: 'CNY' } } });

/** What a hold forbids (domain 9: I05 with captures, I06, I09, I10). */
const holds: readonly Planted[] = [
	{
		breaks: 'I05',
		when: 'one capture is posted twice, within what was held',
		options: { ...options, capture: 'part' },
		at: captures,
		doctor: (step) =>
			forced(
				step,
				[
					[lin, 5_000, 0],
					[lantern, 0, 5_000]
				],
				1
			)
	},
	{
		breaks: 'I06',
		when: 'the payer approved less than is captured',
		options,
		at: captures,
		doctor(step) {
			const { approved } = contextOf<{ approved: readonly object[] }>(step, 'CUS');
			const amount = { minor: 27_999, ccy: 'CNY' };
			return withContext(step, 'CUS', { approved: approved.map((page) => ({ ...page, amount })) });
		}
	},
	...holdDefects(options, captures)
];

/** What joins a payment to its order and its payer, where the merchant asks. */
const purchases: readonly Planted[] = [
	{
		breaks: 'I08',
		when: 'the payment half was signed by somebody else',
		options,
		at: captures,
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'CUS', 'somebody') })
	},
	{
		breaks: 'I12',
		when: 'the goods leave for more than is guaranteed',
		options,
		at: sends('M1B-09'),
		doctor: (step) => total(step, 28_001)
	},
	{
		breaks: 'I13',
		when: 'the order becomes paid by the guarantee of another sum',
		options,
		at: accepts('M1B-07'),
		doctor: (step) => total(step, 28_001)
	},
	{
		breaks: 'I15',
		when: 'more has left than was captured',
		options: { ...options, capture: 'part' },
		at: rests,
		doctor(step) {
			const { sale } = contextOf<{ sale: object }>(step, 'MER');
			return withContext(step, 'MER', { sale: { ...sale, shippedMinor: 28_000 } });
		}
	},
	{
		breaks: 'I22',
		when: 'a void order is alive again',
		options: { ...options, refund: 'void' },
		at: ({ world, before }) =>
			before?.parties['MER']?.snapshot.value === 'voided' &&
			before.parties['MER'] !== world.parties['MER'],
		doctor: (step) => inState(step, 'MER', 'paid')
	},
	{
		breaks: 'I36',
		when: 'the merchant never heard that he was paid',
		options,
		at: rests,
		doctor(step) {
			const { sale } = contextOf<{ sale: object }>(step, 'MER');
			return withContext(step, 'MER', { sale: { ...sale, capturedMinor: 0 } });
		}
	},
	{
		breaks: 'I40',
		when: 'the gateway has held the money for another order',
		options,
		at: captures,
		doctor(step) {
			const { payment } = contextOf<{ payment: object }>(step, 'PG');
			return withContext(step, 'PG', { payment: { ...payment, orderDigest: 'another' } });
		}
	},
	{
		breaks: 'I40',
		when: 'the merchant will ship another order',
		options,
		at: captures,
		doctor: (step) =>
			withContext(step, 'MER', { order: { ...order(step), orderDigest: 'another' } })
	}
];

/** Defects of a run in which the merchant asks and the money is held first. */
export const held1B: readonly Planted[] = [...holds, ...purchases];
