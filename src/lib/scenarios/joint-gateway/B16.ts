import type { Scenario } from '../scenario.ts';
import { wholeWith, b1, p1 } from './ledger.ts';

/** No notification arrives: the merchant asks. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B16',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-22', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped' },
			entries: wholeWith('WB', b1.JG, b1.WB, b1.HB, p1),
			sent: { 'SQ-1': 1, 'SQ-2': 1, 'M3-23': 0, 'M3-27': 1, 'RC-2': 1 }
		},
		words: {
			en: {
				title: 'Status query finds the success',
				story:
					'Every notification of the gateway is lost; the merchant asks and hears that the payment succeeded.',
				lesson:
					'A signed answer proves as much as a signed notification. The gateway, which never hears a confirmation, in the end asks the merchant’s bank to find him.'
			},
			'zh-CN': {
				title: '查询补单',
				story: '网关的通知全部丢失，商户主动查询，得知支付已经成功。',
				lesson: '经签名的应答与经签名的通知同样可信。网关始终收不到确认，最后请商户的银行去核实。'
			}
		}
	}
];
