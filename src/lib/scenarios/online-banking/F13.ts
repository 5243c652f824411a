import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** Nobody tells whether a certificate was revoked. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F13',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [{ when: { type: 'begun' }, then: { type: 'stopped', party: 'CA' } }],
		promise: {
			states: { TS: 'payment.idle', MER: 'closed' },
			entries: [],
			errors: ['E-CERT-STATUS'],
			sent: { 'M2-07': 0, 'M2-08': 0, 'M2-14': 0 }
		},
		words: {
			en: {
				title: 'Certificate status down',
				story: 'The certification center does not answer, and the bank insists on an answer.',
				lesson:
					'Without an answer a stolen key cannot be told from a good one. Hard-fail refuses: safe, and the whole shop stands still.'
			},
			'zh-CN': {
				title: 'OCSP不可用',
				story: '认证中心没有应答，而银行要求必须得到应答。',
				lesson:
					'没有应答就无法分辨证书是否已被吊销。严格策略一律拒绝：安全，但整个商店的支付随之停摆。'
			}
		}
	},
	{
		id: 'F13b',
		mode: 'online-banking',
		options: { enrolment: 'done', revocation: 'soft-fail' },
		script: [{ when: { type: 'begun' }, then: { type: 'stopped', party: 'CA' } }],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M2-07': 0, 'M2-28': 1 }
		},
		words: {
			en: {
				title: 'Certificate status down, let pass',
				story:
					'The certification center does not answer, and the bank lets payments pass all the same.',
				lesson:
					'Soft-fail keeps the shop open and gives up the protection: whoever can silence the responder can use a revoked key.'
			},
			'zh-CN': {
				title: 'OCSP不可用但放行',
				story: '认证中心没有应答，银行仍然放行。',
				lesson: '宽松策略保住了业务，却放弃了保护：谁能让应答服务沉默，谁就能使用已吊销的密钥。'
			}
		}
	}
];
