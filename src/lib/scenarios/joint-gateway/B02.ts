import type { Scenario } from '../scenario.ts';
import { wholeWith, b1, p1 } from './ledger.ts';

/** Three wrong passwords at the issuer lock the card; a card of another bank is another matter. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B02',
		mode: 'joint-gateway',
		options: { password: 'wrong-three-times' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', CUS: 'declined' },
			entries: [],
			rcs: { 'M3-24': ['75'], 'M3-22': ['05'] },
			errors: ['E-CREDENTIAL', 'E-LOCKED'],
			sent: { 'M3-14': 3, 'M3-15n': 1, 'M3-18': 0, 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Wrong password three times, card locked',
				story: 'Lin types a wrong password three times at her own bank’s page.',
				lesson:
					'The issuer alone asks for the password and counts the tries. The third locks the card at the issuer for every shop; only its counter opens it again.'
			},
			'zh-CN': {
				title: '密码错三次，卡被锁定',
				story: '林薇在自己银行的页面上连续三次输错密码。',
				lesson:
					'只有发卡行索取密码并累计次数。第三次输错后，此卡在所有商户都被锁定，须到发卡行柜台解锁。'
			}
		}
	},
	{
		id: 'B02b',
		mode: 'joint-gateway',
		options: { password: 'wrong-three-times', declined: 'tries-on' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped' },
			entries: wholeWith('SB', b1.JG, b1.HB, p1, b1.SB),
			rcs: { 'M3-24': ['75', '00'], 'M3-22': ['05', '00'] },
			errors: ['E-LOCKED'],
			sent: { 'M3-14': 4, 'M3-25a': 1, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Card locked, paid with another bank’s',
				story:
					'Her Willow card is locked by three wrong passwords, so Lin pays with her Summit card.',
				lesson:
					'A lock is one issuer’s lock. The gateway knows nothing of passwords, so it asks the next bank as if nothing had happened.'
			},
			'zh-CN': {
				title: '卡被锁定，改用另一家银行的卡',
				story: '柳岸卡因三次输错密码被锁定，林薇改用峰岭卡付款。',
				lesson: '锁定只是一家发卡行的事。网关不知道任何密码，因此照常询问另一家银行。'
			}
		}
	}
];
