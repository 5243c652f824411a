import type { Scenario } from '../scenario.ts';
import { lin } from './ledger.ts';

/** Wrong passwords, at the bank or at the third party: each counts its own. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B02',
		mode: 'third-party',
		options: { password: 'wrong-three-times' },
		script: [],
		promise: {
			states: { TPP: 'trade.closed', CUS: 'trade.closed', MER: 'order.closed' },
			entries: [],
			balances: { [lin]: 100_000 },
			errors: ['E-CREDENTIAL', 'E-LOCKED'],
			sent: { 'M4-13': 3, 'M4-13c': 0, 'M4-17': 0 }
		},
		words: {
			en: {
				title: 'Wrong password three times at the bank',
				story: 'Lin types a wrong password at her bank three times and is locked out.',
				lesson:
					'The third wrong try locks, so a password cannot be guessed. The third party sees nothing of it: it only hears that no money came.'
			},
			'zh-CN': {
				title: '在银行连错三次密码',
				story: '林薇在银行页面连续三次输错密码，被锁定。',
				lesson: '第三次输错即锁定，密码因此猜不出来。第三方对此一无所知，只知道没有收到钱。'
			}
		}
	},
	{
		id: 'B02b',
		mode: 'third-party',
		options: { payBy: 'wallet', password: 'wrong-three-times' },
		script: [],
		promise: {
			states: { TPP: 'trade.closed', CUS: 'trade.closed', MER: 'order.closed' },
			entries: [],
			balances: { 'TPP:wal:LinWei': 100_000 },
			errors: ['E-CREDENTIAL', 'E-LOCKED'],
			sent: { 'M4-07-wallet': 3, 'M4-08': 0, 'M4-17': 0 }
		},
		words: {
			en: {
				title: 'Wrong password three times at the third party',
				story: 'Lin types the password of her wallet wrong three times.',
				lesson:
					'The password of the third party is another one than the bank’s, with a counter of its own: who is locked out of the wallet can still pay through her bank.'
			},
			'zh-CN': {
				title: '在第三方连错三次密码',
				story: '林薇连续三次输错钱包的支付密码。',
				lesson: '第三方的密码与银行的密码不同，计数也各自独立：钱包被锁定，仍可通过银行付款。'
			}
		}
	}
];
