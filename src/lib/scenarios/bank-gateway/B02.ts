import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** Three wrong PINs lock a card; what makes it usable again happens at a branch, which is not on this stage. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B02',
		mode: 'bank-gateway',
		options: { password: 'wrong-three-times' },
		script: [],
		promise: {
			states: { CUS: 'declined', PG: 'payment.failed', MER: 'closed' },
			through: { PG: ['payment.awaitingPin', 'payment.awaitingPin', 'payment.failed'] },
			entries: [],
			rcs: { 'M1A-05': ['55', '55', '75'], 'M1A-06': ['55', '55', '75'], 'M1A-07': ['05'] },
			errors: ['E-CREDENTIAL', 'E-LOCKED'],
			sent: { 'M1A-03': 3, 'M1A-04': 3, 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Wrong PIN three times, locked',
				story: 'Lin types a wrong PIN three times; at the third the host locks her card.',
				lesson:
					'A PIN of four digits is safe only because three tries end it. The lock is lifted in person, with an identity document, at a branch that this mode does not show: the online bank’s B02 does.'
			},
			'zh-CN': {
				title: '密码错三次锁定',
				story: '林薇连续三次输错个人密码，第三次后台锁定了她的卡。',
				lesson:
					'四位密码之所以安全，全因错三次即锁定。解锁须本人持身份证件到网点办理，本模式未画出柜台，可参看网上银行模式的 B02。'
			}
		}
	},
	{
		id: 'B02b',
		mode: 'bank-gateway',
		options: { card: 'card-0068', declined: 'tries-on' },
		script: [],
		promise: {
			states: { CUS: 'served', PG: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			rcs: { 'M1A-05': ['75', '00'], 'M1A-06': ['75', '00'], 'M1A-07': ['05', '00'] },
			errors: ['E-LOCKED'],
			sent: { 'M1A-03': 2 }
		},
		words: {
			en: {
				title: 'A locked card, and one that is not',
				story: 'Lin takes a card that was locked the day before, then her everyday card.',
				lesson:
					'The right PIN does not open a locked card: the counter is looked at before the PIN. It belongs to the card, so another card is not locked with it.'
			},
			'zh-CN': {
				title: '锁定的卡与未锁定的卡',
				story: '林薇先用前一天已被锁定的卡，随后换用日常的卡。',
				lesson:
					'卡一旦锁定，密码正确也无济于事：先看错误次数，再验密码。次数按卡计算，一张卡锁定并不影响另一张。'
			}
		}
	}
];
