import type { Scenario } from '../scenario.ts';

/** 1,200,000.00 is above every limit. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B07',
		mode: 'bank-gateway',
		options: { amount: 120_000_000 },
		script: [],
		promise: {
			states: { CUS: 'declined', PG: 'payment.failed', MER: 'closed' },
			entries: [],
			rcs: { 'M1A-05': ['61'], 'M1A-06': ['61'], 'M1A-07': ['05'] },
			errors: ['E-LIMIT'],
			sent: { 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Over the hard limit',
				story: 'Lin orders for 1,200,000.00, more than any card may pay on the web.',
				lesson:
					'A hard limit caps the damage that one stolen wallet and PIN can do. It is looked at before the balance, so it does not tell how rich she is.'
			},
			'zh-CN': {
				title: '超硬性限额',
				story: '林薇下了一笔 1,200,000.00 元的订单，超出任何卡的网上支付限额。',
				lesson:
					'硬性限额为一个钱包和密码同时失窃所能造成的损失设了上限。限额先于余额核对，因此不会泄露客户有多少钱。'
			}
		}
	}
];
