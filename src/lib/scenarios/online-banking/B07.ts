import type { Scenario } from '../scenario.ts';

/** 1,200,000.00 is above every limit. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B07',
		mode: 'online-banking',
		options: { enrolment: 'done', amount: 120_000_000 },
		script: [],
		promise: {
			states: { TS: 'payment.failed', MER: 'closed' },
			entries: [],
			rcs: { 'M2-23': ['61'], 'M2-24': ['05'] },
			errors: ['E-LIMIT'],
			sent: { 'M2-19': 0, 'M2-21': 0, 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Over the hard limit',
				story: 'Lin orders for 1,200,000.00, more than online banking ever moves.',
				lesson:
					'A hard limit caps the damage that one stolen key can do. No counter can lift it: such a payment goes another way.'
			},
			'zh-CN': {
				title: '超硬性限额',
				story: '林薇下了一笔 1,200,000.00 元的订单，超出网银的最高限额。',
				lesson: '硬性限额为单个密钥失窃所能造成的损失设了上限，柜台也无权放开，只能改走其他途径。'
			}
		}
	}
];
