import type { Scenario } from '../scenario.ts';
import { held, lantern, payoutReturned, released, wallet } from './ledger.ts';

/** The seller's bank account is closed when the money should be paid into it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F23',
		mode: 'third-party',
		options: { payout: 'closed-account' },
		script: [],
		promise: {
			states: {
				TPP: 'trade.released',
				MER: 'order.completed+claim.none+purse.returned',
				WB: 'returned'
			},
			entries: [...held, ...released, ...payoutReturned],
			balances: { [wallet]: 27_846, [lantern]: 0, 'WB:rsv:TPP': 1_000_000 },
			sent: { 'M4-30': 1, 'M4-30b': 1, 'M4-31': 0, 'M4-32': 1 }
		},
		words: {
			en: {
				title: 'Payout returned',
				story: 'Lantern Books withdraws to an account that it has closed.',
				lesson:
					'The bank takes the payout on, cannot credit it and returns it with reason AC04. Money in flight belongs to somebody all the time: it is back in the seller’s wallet.'
			},
			'zh-CN': {
				title: '出款退回',
				story: '灯笼书店把钱提现到一个已经销户的账户。',
				lesson: '开户行受理代付后无法入账，以原因代码退回。在途的钱始终有主：它回到了卖家的钱包里。'
			}
		}
	}
];
