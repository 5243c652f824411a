import type { Scenario } from '../scenario.ts';
import { paid } from './ledger.ts';

/** 60,000.00 is above what a customer may pay alone: the counter decides. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B06',
		mode: 'online-banking',
		options: { enrolment: 'done', amount: 6_000_000 },
		script: [],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'shipped' },
			through: { TS: ['payment.pendingCounter', 'payment.executing', 'payment.succeeded'] },
			entries: paid(6_000_000, 36_000),
			rcs: { 'M2-23': ['', '00'], 'M2-24': ['00'] },
			sent: { 'M2-19': 1, 'M2-20': 1, 'M2-28': 1 }
		},
		words: {
			en: {
				title: 'Over the limit: the counter approves',
				story: 'Lin orders for 60,000.00; two people at the counter approve the payment.',
				lesson:
					'Above the self-service limit two people of the bank must sign as well. A large amount is worth a slower, safer way.'
			},
			'zh-CN': {
				title: '超限额：柜台授权',
				story: '林薇下了一笔 60,000.00 元的订单，柜台两名员工授权付款。',
				lesson: '超过自助限额的付款还须银行两名员工签名。金额越大，越值得走更慢但更安全的流程。'
			}
		}
	},
	{
		id: 'B06b',
		mode: 'online-banking',
		options: { enrolment: 'done', amount: 6_000_000, counter: 'refuses' },
		script: [],
		promise: {
			states: { TS: 'payment.failed', MER: 'closed' },
			through: { TS: ['payment.pendingCounter', 'payment.failed'] },
			entries: [],
			rcs: { 'M2-23': ['', '05'], 'M2-24': ['05'] },
			errors: ['E-COUNTER'],
			sent: { 'M2-21': 0, 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Over the limit: the counter refuses',
				story: 'Lin orders for 60,000.00; the counter does not approve the payment.',
				lesson:
					'The decision is signed by two people and is the end of the payment. Nothing was posted, so nothing has to be undone.'
			},
			'zh-CN': {
				title: '超限额：柜台拒绝',
				story: '林薇下了一笔 60,000.00 元的订单，柜台拒绝授权。',
				lesson: '拒绝同样由两人签名，支付就此终止。尚未记账，因此也无须撤销。'
			}
		}
	},
	{
		id: 'B06c',
		mode: 'online-banking',
		options: { enrolment: 'done', amount: 6_000_000, counter: 'silent' },
		script: [],
		promise: {
			states: { TS: 'payment.failed', MER: 'closed' },
			through: { TS: ['payment.pendingCounter', 'payment.failed'] },
			entries: [],
			rcs: { 'M2-23': ['', '05'], 'M2-24': ['05'] },
			errors: ['E-COUNTER'],
			sent: { 'M2-20': 0, 'M2-21': 0, 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Over the limit: nobody answers',
				story: 'Lin orders for 60,000.00; nobody at the counter decides within half an hour.',
				lesson:
					'Here silence may be taken for a no: the payment has not been executed, so failing it is safe. After the transfer command silence would mean unknown.'
			},
			'zh-CN': {
				title: '超限额：柜台无人应答',
				story: '林薇下了一笔 60,000.00 元的订单，柜台半小时内无人处理。',
				lesson:
					'这里可以把沉默当作拒绝：付款尚未执行，判为失败是安全的。转账指令发出之后的沉默则只能是“结果未知”。'
			}
		}
	}
];
