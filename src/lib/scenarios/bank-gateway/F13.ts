import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** Nobody tells whether a certificate was revoked: from the beginning, or for a while. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F13',
		mode: 'bank-gateway',
		options: {},
		script: [{ when: { type: 'begun' }, then: { type: 'stopped', party: 'CA' } }],
		promise: {
			states: { CUS: 'turnedAway', PG: 'payment.idle', MER: 'closed' },
			entries: [],
			rcs: { 'M1A-06': ['63'] },
			errors: ['E-CERT-STATUS'],
			sent: { 'PK-2-gateway': 0, 'M1A-04': 0, 'M1A-07': 0 }
		},
		words: {
			en: {
				title: 'Certificate status down',
				story: 'The certification center does not answer, and the bank insists on an answer.',
				lesson:
					'A wallet lies in a file and can be stolen, so the gateway asks whether her certificate still holds. Without an answer hard-fail refuses: safe, and nobody can pay.'
			},
			'zh-CN': {
				title: 'OCSP不可用',
				story: '认证中心没有应答，而银行要求必须得到应答。',
				lesson:
					'钱包存放在文件里，可能失窃，网关因此要查询客户证书是否仍然有效。没有应答时严格策略一律拒绝：安全，但谁也付不了款。'
			}
		}
	},
	{
		id: 'F13b',
		mode: 'bank-gateway',
		options: { revocation: 'soft-fail' },
		script: [{ when: { type: 'begun' }, then: { type: 'stopped', party: 'CA' } }],
		promise: {
			states: { PG: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'PK-2-gateway': 0, 'PK-2': 0, 'M1A-11': 1 }
		},
		words: {
			en: {
				title: 'Certificate status down, let pass',
				story: 'The certification center does not answer; bank and merchant go on all the same.',
				lesson:
					'Soft-fail keeps the shop open and gives up the protection: whoever can silence the responder can use a stolen wallet after it was revoked.'
			},
			'zh-CN': {
				title: 'OCSP不可用但放行',
				story: '认证中心没有应答，银行和商户仍然放行。',
				lesson: '宽松策略保住了业务，却放弃了保护：谁能让应答服务沉默，谁就能使用已经挂失的钱包。'
			}
		}
	},
	{
		id: 'F13c',
		mode: 'bank-gateway',
		options: { password: 'wrong-once' },
		script: [
			{ when: { type: 'sent', row: 'M1A-04' }, then: { type: 'stopped', party: 'CA' } },
			{
				when: { type: 'sent', row: 'M1A-04' },
				afterMs: 120_000,
				then: { type: 'restarted', party: 'CA' }
			}
		],
		promise: {
			states: { PG: 'payment.succeeded+reversal.none+notification.acked', MER: 'shipped' },
			entries: paidOnce,
			errors: ['E-CREDENTIAL', 'E-CERT-STATUS'],
			sent: { 'PK-2-gateway': 2, 'M1A-03': 2, 'M1A-08': 1, 'M1A-11': 1 }
		},
		words: {
			en: {
				title: 'Certificate status down for two minutes',
				story:
					'The certification center stops after the first instruction and is back two minutes later.',
				lesson:
					'The gateway still holds fresh answers and takes the second instruction; the merchant has none, refuses the notice, and believes its repeat. Caching bridges short gaps.'
			},
			'zh-CN': {
				title: 'OCSP中断两分钟',
				story: '第一次支付指令之后认证中心停机，两分钟后恢复。',
				lesson:
					'网关手中的应答仍在有效期内，第二次指令照常受理；商户没有缓存，先拒绝通知，待通知重发时再采信。缓存可以渡过短暂的中断。'
			}
		}
	}
];
