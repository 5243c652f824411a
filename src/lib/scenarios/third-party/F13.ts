import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** Nobody tells whether certificates still hold. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F13',
		mode: 'third-party',
		options: {},
		script: [{ when: { type: 'begun' }, then: { type: 'stopped', party: 'CA' } }],
		promise: {
			states: { TPP: 'trade.none', MER: 'order.unanswered' },
			entries: [],
			errors: ['E-CERT-STATUS'],
			sent: { 'PK-2-desk': 0, 'M4-03': 0, 'M4-08': 0 }
		},
		words: {
			en: {
				title: 'Certificate status down',
				story:
					'The certification center does not answer, and the third party insists on an answer.',
				lesson:
					'Without an answer a stolen key cannot be told from a good one. Hard-fail refuses the trade before anybody has paid.'
			},
			'zh-CN': {
				title: 'OCSP不可用',
				story: '认证中心没有应答，而第三方要求必须得到应答。',
				lesson: '得不到应答，就无法分辨密钥是否被盗。“拒绝”策略在任何人付款之前就拒绝交易。'
			}
		}
	},
	{
		id: 'F13b',
		mode: 'third-party',
		options: { revocation: 'soft-fail' },
		script: [{ when: { type: 'begun' }, then: { type: 'stopped', party: 'CA' } }],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'PK-2-desk': 0, 'PK-2-paying': 0, 'M4-17': 1 }
		},
		words: {
			en: {
				title: 'Certificate status down, business goes on',
				story: 'The certification center does not answer, and everybody goes on without.',
				lesson:
					'Soft-fail keeps the shop open and takes a risk: for as long as the outage lasts a stolen key would pass.'
			},
			'zh-CN': {
				title: 'OCSP不可用，继续交易',
				story: '认证中心没有应答，各方仍继续交易。',
				lesson: '“继续”策略让商店照常营业，但也承担风险：只要故障持续，被盗的密钥也能蒙混过关。'
			}
		}
	}
];
