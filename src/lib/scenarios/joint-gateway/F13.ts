import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** Nobody tells whether a certificate was revoked. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F13',
		mode: 'joint-gateway',
		options: {},
		script: [{ when: { type: 'begun' }, then: { type: 'stopped', party: 'CA' } }],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { MER: 'closed' },
			entries: [],
			errors: ['E-CERT-STATUS'],
			sent: { 'M3-03': 0, 'M3-05': 0 }
		},
		words: {
			en: {
				title: 'Certificate status down',
				story: 'The certification authority does not answer, and the gateway insists on an answer.',
				lesson:
					'One authority vouches for all members, so its silence stops every shop at once. Hard-fail is safe, and the whole network stands still.'
			},
			'zh-CN': {
				title: 'OCSP不可用',
				story: '认证中心没有应答，而网关要求必须得到应答。',
				lesson:
					'所有成员都靠同一个认证中心，它一沉默，所有商户都停摆。严格策略安全，但整个网络停止支付。'
			}
		}
	},
	{
		id: 'F13b',
		mode: 'joint-gateway',
		options: { revocation: 'soft-fail' },
		script: [{ when: { type: 'begun' }, then: { type: 'stopped', party: 'CA' } }],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped', CUS: 'served' },
			entries: whole,
			sent: { 'PK-2-gateway': 0, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Certificate status down, let pass',
				story: 'The certification authority does not answer, and payments pass all the same.',
				lesson:
					'Soft-fail keeps the shops open and gives up the protection: whoever can silence the authority can use a revoked key.'
			},
			'zh-CN': {
				title: 'OCSP不可用但放行',
				story: '认证中心没有应答，支付仍然放行。',
				lesson: '宽松策略保住了业务，却放弃了保护：谁能让认证中心沉默，谁就能使用已吊销的密钥。'
			}
		}
	}
];
