import type { Scenario } from '../scenario.ts';
import { wholeWith, b1, p1 } from './ledger.ts';

/** The issuer is down: when it is first asked, or when the money should move. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F14',
		mode: 'joint-gateway',
		options: {},
		script: [{ when: { type: 'begun' }, then: { type: 'stopped', party: 'WB' } }],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', CUS: 'declined' },
			entries: [],
			rcs: { 'M3-24': ['91'], 'M3-22': ['05'] },
			errors: ['E-ISSUER-DOWN'],
			sent: { 'M3-11': 0, 'M3-18': 0 }
		},
		words: {
			en: {
				title: 'Issuer offline',
				story: 'Lin’s bank is down when the gateway asks it.',
				lesson:
					'Nothing has moved, so the gateway may say 91 within seconds: this bank cannot be reached. The shop and all other banks go on.'
			},
			'zh-CN': {
				title: '发卡行不可用',
				story: '网关询问时，林薇的银行停机。',
				lesson: '此时尚未动账，网关几秒内即可答复 91：该行无法联系。商户和其他银行照常运行。'
			}
		}
	},
	{
		id: 'F14b',
		mode: 'joint-gateway',
		options: { declined: 'tries-on' },
		script: [
			{ when: { type: 'begun' }, then: { type: 'stopped', party: 'WB' } },
			{ when: { type: 'begun' }, afterMs: 7_200_000, then: { type: 'restarted', party: 'WB' } }
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped' },
			entries: wholeWith('SB', b1.JG, b1.HB, p1, b1.SB),
			balances: { 'WB:dep:customer': 80_000, 'SB:dep:customer': 32_000 },
			rcs: { 'M3-24': ['91', '00'] },
			errors: ['E-ISSUER-DOWN'],
			sent: { 'M3-25a': 1, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Issuer offline, another bank pays',
				story: 'Willow Bank is down for two hours, so Lin pays with her Summit card.',
				lesson:
					'With one bank there is one point of failure; a gateway of many banks offers another. Now the gateway itself is the one point that all depend on.'
			},
			'zh-CN': {
				title: '发卡行不可用，改用另一家',
				story: '柳岸银行停机两小时，林薇改用峰岭卡付款。',
				lesson:
					'只有一家银行就有单点故障；连通多家银行的网关可以换一家。如今轮到网关自己成为大家共同依赖的那一点。'
			}
		}
	},
	{
		id: 'F14c',
		mode: 'joint-gateway',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M3-18' }, then: { type: 'stopped', party: 'WB' } },
			{
				when: { type: 'sent', row: 'M3-18' },
				afterMs: 120_000,
				then: { type: 'restarted', party: 'WB' }
			}
		],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', CUS: 'declined' },
			through: { JG: ['payment.executing', 'payment.reversing', 'payment.failed'] },
			entries: [],
			rcs: { 'RV-3': ['25'], 'M3-19': ['05'], 'M3-24': ['91'] },
			errors: ['E-ISSUER-DOWN'],
			sent: { 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Issuer offline in the middle',
				story: 'Lin’s bank goes down just when the money should move, and is back in two minutes.',
				lesson:
					'Now silence means unknown, not no. A card switch does not wait: it reverses, repeats the reversal until the bank is back, and only then says that it failed.'
			},
			'zh-CN': {
				title: '发卡行中途不可用',
				story: '正要扣款时林薇的银行停机，两分钟后恢复。',
				lesson:
					'此时沉默意味着“未知”而不是“否”。卡交换不等待：发出冲正并反复重发，直到银行恢复应答，才宣布失败。'
			}
		}
	}
];
