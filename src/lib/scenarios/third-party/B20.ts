import type { Scenario } from '../scenario.ts';
import { bluestone, cedar, paidWhole } from './instalments.ts';

const untouched = { [cedar]: 60_000_000, [bluestone]: 0 };

/** No single person can pay for a company: somebody else must sign, with a certificate that is valid. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B20',
		mode: 'third-party',
		options: { trade: 'b2b', approvals: 'checker-rejects' },
		script: [],
		promise: {
			states: { MAK: 'void', CED: 'order.closed', BLU: 'closed', TPP: 'money.closed' },
			entries: [],
			balances: untouched,
			rcs: { 'M4B-05a': ['00', '05'] },
			errors: ['E-DECLINED'],
			sent: { 'M4B-07': 1, 'M4B-08': 0, 'M4B-11': 0, 'M4B-13': 0 }
		},
		words: {
			en: {
				title: 'The checker rejects',
				story: 'The maker has drafted the prepayment; the checker does not agree and rejects it.',
				lesson:
					'A draft is a wish, not a payment. Whoever checks it signs a no as he would sign a yes, and the account is never touched.'
			},
			'zh-CN': {
				title: '复核拒绝',
				story: '制单员录入了预付款，复核员不同意，予以退回。',
				lesson: '单据只是意愿，不是付款。复核员的“否”与“是”一样须签名，账户分文未动。'
			}
		}
	},
	{
		id: 'B20b',
		mode: 'third-party',
		options: { trade: 'b2b', approvals: 'certificate-expired' },
		script: [],
		promise: {
			states: { APR: 'turnedDown', MAK: 'void', TPP: 'money.closed' },
			entries: [],
			balances: untouched,
			rcs: { 'M4B-08a': ['63'] },
			errors: ['E-CERT-EXPIRED', 'E-EXPIRED'],
			sent: { 'M4B-08': 1, 'M4B-11': 0 }
		},
		words: {
			en: {
				title: 'The approver’s certificate has expired',
				story:
					'Maker and checker have signed; the approver signs with a certificate that has run out.',
				lesson:
					'The signature is mathematically right and still worth nothing: nobody answers any more for whose it is. After two days without the third signature the draft is void.'
			},
			'zh-CN': {
				title: '主管的证书已过期',
				story: '制单员和复核员均已签名，主管用一张过期的证书签名。',
				lesson:
					'签名在数学上正确，却毫无价值：已无人担保它属于谁。两天内等不到第三个签名，单据作废。'
			}
		}
	},
	{
		id: 'B20c',
		mode: 'third-party',
		options: { trade: 'b2b', approvals: 'certificate-renewed' },
		script: [],
		promise: {
			states: { APR: 'signed', MAK: 'settled', TPP: 'money.completed' },
			through: { APR: ['deciding', 'goingToCounter', 'atCounter', 'signing', 'signed'] },
			entries: paidWhole,
			rcs: { 'M4B-08a': ['63', '00', '00'] },
			errors: ['E-CERT-EXPIRED'],
			sent: { 'M4B-08': 3, 'M4B-08b': 1, 'M4B-08f': 1 }
		},
		words: {
			en: {
				title: 'A certificate renewed at the counter',
				story:
					'The approver’s certificate has run out; she has it renewed at the counter and signs again.',
				lesson:
					'Identity is proved in person, once more, and a new key takes the place of the old one. The draft has waited meanwhile; no signature of the others is lost.'
			},
			'zh-CN': {
				title: '到柜台更新证书',
				story: '主管的证书已过期，她到柜台更新证书后重新签名。',
				lesson: '身份须再次当面证明，新密钥取代旧密钥。单据一直在等待，其他人的签名并未失效。'
			}
		}
	}
];
