import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** No notice arrives: the merchant asks. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B16',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'sent', row: 'M2-24', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TS: 'payment.succeeded+notification.givenUp', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M2-25': 0, 'SQ-1': 1, 'SQ-2': 1, 'M2-28': 1 }
		},
		words: {
			en: {
				title: 'Status query finds the success',
				story:
					'Every notice of the bank is lost; the merchant asks by himself and hears that the payment succeeded.',
				lesson:
					'Whoever waits must also be able to ask. A signed answer is as good a proof as a signed notice.'
			},
			'zh-CN': {
				title: '查询补单',
				story: '银行的通知全部丢失，商户主动查询，得知支付已经成功。',
				lesson: '等待的一方也必须能够主动查询。经签名的应答与经签名的通知同样可信。'
			}
		}
	}
];
