import type { Scenario } from '../scenario.ts';
import { lantern, lin } from './holds.ts';

/** The merchant cannot deliver: the hold is given back, and nothing was ever posted. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B12',
		mode: 'bank-gateway',
		options: { variant: '1B', refund: 'void' },
		script: [],
		promise: {
			states: { MER: 'voided', PG: 'payment.cancelled', HOST: 'keeping', CUS: 'cancelled' },
			through: { PG: ['payment.authorized', 'payment.voiding', 'payment.cancelled'] },
			entries: [],
			balances: { [lin]: 100_000, [lantern]: 0 },
			rcs: { 'M1B-07': ['00'], 'VD-3': ['00'], 'VD-4': ['00'] },
			sent: { 'VD-2': 1, 'VD-5': 1, 'M1B-09': 0, 'M1B-11': 0, 'RF-1': 0 }
		},
		words: {
			en: {
				title: 'Void before capture',
				story:
					'The money is held, then the shop finds that it cannot deliver and gives the authorization back.',
				lesson:
					'A hold is a promise and no entry, so a void leaves no trace in the books: no debit, no refund, no fee. That is cheaper for everybody than to take the money and send it back.'
			},
			'zh-CN': {
				title: '请款前撤销',
				story: '款项冻结之后，网店发现无法供货，于是退回授权。',
				lesson:
					'冻结只是承诺，并未记账，所以撤销之后账上不留痕迹：没有扣款，没有退款，也没有手续费，比先收款再退款对各方都划算。'
			}
		}
	},
	{
		id: 'B12b',
		mode: 'bank-gateway',
		options: { variant: '1B', refund: 'void' },
		script: [
			{
				when: { type: 'sent', row: 'VD-3', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { MER: 'voidUnanswered', PG: 'payment.voidUnanswered', HOST: 'keeping' },
			entries: [],
			balances: { [lin]: 100_000, [lantern]: 0 },
			sent: { 'VD-2': 1, 'VD-5': 0 }
		},
		words: {
			en: {
				title: 'Void, and nobody hears of it',
				story: 'The host frees the hold, but its answer is lost every time.',
				lesson:
					'The request is repeated byte for byte and freed once. Even if it had never arrived, the hold would end by itself after seven days: that is what its expiry is for.'
			},
			'zh-CN': {
				title: '撤销应答丢失',
				story: '后台已经解冻，但应答每次都丢失。',
				lesson:
					'请求逐字节重发，解冻只发生一次。即使请求从未送达，冻结也会在七天后自行结束，有效期正是为此而设。'
			}
		}
	}
];
