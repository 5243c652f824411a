import type { Scenario } from '../scenario.ts';
import { fromWallet, whole } from './ledger.ts';

/** The bank’s books are down: she pays another way, or nobody does. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F14',
		mode: 'third-party',
		options: { payBy: 'wallet' },
		script: [
			{ when: { type: 'begun' }, then: { type: 'stopped', party: 'BDC' } },
			{
				when: { type: 'moved', party: 'CUS', to: 'trade.none+purchase.atCashier+opinion.none' },
				afterMs: 1_000,
				then: { type: 'acted', party: 'CUS', event: { type: 'pay-by-bank' } }
			},
			{
				when: { type: 'sent', row: 'M4-07a' },
				afterMs: 3_000,
				then: {
					type: 'acted',
					party: 'CUS',
					event: { type: 'pay-from-wallet', password: 'wallet' }
				}
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: fromWallet,
			rcs: { 'M4-09': ['91'] },
			errors: ['E-ISSUER-DOWN'],
			sent: { 'M4-07': 1, 'M4-07-wallet': 1, 'M4-12': 0, 'M4-17': 1 }
		},
		words: {
			en: {
				title: 'Bank offline, paid from the wallet',
				story:
					'The bank’s data center is down; Lin sees it at the cashier and pays out of her wallet.',
				lesson:
					'One bank is one point of failure; a third party with several ways to pay is not stopped by one of them. The bank says 91 at once, because nothing was opened yet.'
			},
			'zh-CN': {
				title: '银行不可用，改用余额',
				story: '银行的业务数据中心停机，林薇在收银台得知后改用钱包余额支付。',
				lesson:
					'一家银行就是一个单点故障；第三方有多种支付方式，不会因一家银行停机而中断。此时尚未登记支付，银行可以立即答复 91。'
			}
		}
	},
	{
		id: 'F14b',
		mode: 'third-party',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M4-13c' }, then: { type: 'stopped', party: 'BDC' } },
			{
				when: { type: 'sent', row: 'M4-13c' },
				afterMs: 120_000,
				then: { type: 'restarted', party: 'BDC' }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			through: { TS: ['payment.executing', 'payment.unknown', 'payment.succeeded'] },
			entries: whole,
			neverShown: { CUS: ['result FAILED'] }
		},
		words: {
			en: {
				title: 'Bank offline in the middle',
				story:
					'The data center goes down just when the money should move, and is back in two minutes.',
				lesson:
					'Now silence means unknown: nobody, neither bank nor third party, says failed until the books have answered.'
			},
			'zh-CN': {
				title: '银行中途不可用',
				story: '正要划转资金时业务数据中心停机，两分钟后恢复。',
				lesson: '此时的沉默意味着“未知”：在账务系统答复之前，银行和第三方都不会说“失败”。'
			}
		}
	}
];
