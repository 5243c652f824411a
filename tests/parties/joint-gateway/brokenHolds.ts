import { accepts, rests, sends, type Planted } from '../doctor.ts';
import { holdDefects } from '../holding.ts';
import { inCase, withCase, within } from './at.ts';

const options = { message: 'dual' };
/** The capture is posted. */
const captures = accepts('CP-2');
const total = { minor: 28_001, ccy: 'CNY' };

/** What a hold forbids where the issuer only promises at first (domain 6.4, 9). */
export const holds: readonly Planted[] = [
	{
		breaks: 'I06',
		when: 'the payer approved less than is captured',
		options,
		at: captures,
		doctor: (step) =>
			withCase(step, 'CUS', {
				approved: inCase<{ approved: readonly object[] }>(step, 'CUS').approved.map((page) => ({
					...page,
					amount: { minor: 27_999, ccy: 'CNY' }
				}))
			})
	},
	{
		breaks: 'I08',
		when: 'what is captured was held on the word of another transaction',
		options,
		at: captures,
		doctor: (step) => within(step, 'JG', 'payment', { txId: 'T1-another' })
	},
	...holdDefects(options, captures),
	{
		breaks: 'I12',
		when: 'goods go out for more than was promised',
		options,
		at: sends('M3-27'),
		doctor: (step) => within(step, 'MER', 'order', { total })
	},
	{
		breaks: 'I15',
		when: 'more has left than was captured',
		options,
		at: rests,
		doctor: (step) => within(step, 'MER', 'order', { total })
	},
	{
		breaks: 'I36',
		when: 'the merchant never learnt that the money is his',
		options,
		at: rests,
		doctor: (step) => withCase(step, 'MER', { captured: false })
	},
	{
		breaks: 'I36',
		when: 'the gateway never learnt that the issuer had turned the hold into a debit',
		options,
		at: rests,
		doctor: (step) => within(step, 'JG', 'payment', { captured: false })
	},
	{
		breaks: 'I22',
		when: 'a hold that was given up is captured after all',
		options: { ...options, refund: 'void' },
		at: rests,
		doctor: (step) => within(step, 'JG', 'payment', { state: 'SUCCEEDED' })
	}
];
