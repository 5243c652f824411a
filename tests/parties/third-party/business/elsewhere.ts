import type { Elsewhere } from '../../refusals.ts';
import { genuine } from '../../scene.ts';
import { judgedOnce, sentOnce, withBalance } from './sent.ts';

const trade = { trade: 'b2b' };
const small = { ...trade, terms: 'net-30', total: 4_999_999 };

/** Ways that need other options than those under which a row is first sent. */
export const elsewhere: readonly Elsewhere[] = [
	{
		row: 'M4B-07',
		check: 'CK28',
		options: { ...trade, approvals: 'maker-checks' },
		failing: { does: 'by the maker himself', like: judgedOnce('M4B-07') }
	},
	{
		row: 'M4B-07',
		check: 'CK25',
		options: { ...small, account: 'short' },
		failing: { does: 'of more than is in the account', like: judgedOnce('M4B-07') }
	},
	{
		row: 'M4B-08',
		check: 'CK28',
		options: { ...trade, approvals: 'checker-approves' },
		failing: { does: 'by the checker again', like: judgedOnce('M4B-08') }
	},
	{
		row: 'M4B-08',
		check: 'CK25',
		options: { ...trade, account: 'short' },
		failing: { does: 'of more than is in the account', like: judgedOnce('M4B-08') }
	},
	{
		row: 'M4B-10',
		check: 'CK25',
		options: { ...trade, terms: 'net-30', account: 'short' },
		failing: { does: 'of more than is in the account', like: judgedOnce('M4B-10') }
	},
	{
		row: 'M4B-11',
		check: 'CK31',
		options: trade,
		lost: 'M4B-11',
		failing: {
			does: 'of an instalment that an answer has told of already',
			place: 'end',
			like: sentOnce('M4B-11')
		}
	},
	{
		row: 'M4B-18b',
		check: 'CK33',
		options: { ...trade, inspection: 'part' },
		failing: {
			does: 'of more than is in the reserve',
			like(scene) {
				const like = genuine(scene, 'M4B-18b');
				return { ...like, before: withBalance(like.before, 'HB:rsv:TPP', 3_359_999) };
			}
		}
	}
];
