import { accepts, delivers, posts, resigned, signer, type Planted } from '../../doctor.ts';
import {
	expired,
	exportedKey,
	outsideChannel,
	repeatedNumber,
	revokedSince,
	told,
	typedNumber
} from '../../plants.ts';
import { signedBy, withContract } from './contract.ts';

/** Secrets where nobody may read them. */
export const secrets: readonly Planted[] = [
	told('M4B-12a', 'the third party is told the company’s account', {
		debtorAccount: 'HB:dep:Cedar'
	}),
	told('M4B-06a', 'the bank is told what the goods are', { goodsSummary: 'Roller bearing' }),
	told('M4B-09', 'the counter is asked about a small amount', {
		amount: { minor: 280, ccy: 'CNY' }
	}),
	outsideChannel('M4B-03a', 'the trade is registered outside its channel'),
	typedNumber('MAK', 'draft'),
	exportedKey('M4B-05')
];

/** Signatures that do not count. */
export const signatures: readonly Planted[] = [
	revokedSince('M4B-12', 'held'),
	expired('M4B-12', 'held'),
	repeatedNumber('M4B-18', 'M4B-12', 'held'),
	{
		breaks: 'I21',
		when: 'the maker checks his own draft',
		at: accepts('M4B-07'),
		doctor: (step) => signedBy(step, 'approval', 'zhaomin')
	},
	{
		breaks: 'I21',
		when: 'the checker approves as well',
		at: accepts('M4B-08'),
		doctor: (step) => signedBy(step, 'approval', 'qianhao')
	},
	{
		breaks: 'I21',
		when: 'the teller signs as the officer too',
		at: delivers('M4B-10'),
		doctor: (step) => resigned(step, 'officer', { subject: signer(step, 'teller').subject })
	},
	{
		breaks: 'I21',
		when: 'money moves that an approver should have let go',
		options: { terms: 'net-30', total: 4_999_999 },
		at: posts,
		doctor: (step) => withContract(step, { approverFromMinor: 1_000 })
	},
	{
		breaks: 'I21',
		when: 'money moves that the counter should have let go',
		at: posts,
		doctor: (step) => withContract(step, { counterFromMinor: 1_000 })
	}
];
