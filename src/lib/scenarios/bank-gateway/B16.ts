import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** No notice arrives: the merchant asks. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B16',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-07', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { PG: 'payment.succeeded+reversal.none+notification.givenUp', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M1A-08': 0, 'M1A-09': 1, 'SQ-1': 1, 'SQ-2': 1, 'M1A-11': 1 }
		},
		words: {
			en: {
				title: 'Status query finds the success',
				story:
					'Every notice of the bank is lost; Lin shows her receipt, and the merchant asks the bank.',
				lesson:
					'The receipt in her hand is evidence, not the bank’s word to him: it makes him ask. A signed answer is as good a proof as a signed notice.'
			},
			'zh-CN': {
				title: '查询补单',
				story: '银行的通知全部丢失，林薇出示回执，商户随即向银行查询。',
				lesson:
					'客户手中的回执只是证据，并不是银行对商户的答复：它促使商户去查询。经签名的应答与经签名的通知同样可信。'
			}
		}
	}
];
