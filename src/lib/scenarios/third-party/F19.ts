import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

const day = 86_400_000;
const once = {
	states: { TPP: 'trade.released', MER: 'order.completed' },
	entries: whole
} as const;

/** Two causes to release the same money: only the first that the third party writes down counts. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F19',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-25' },
				then: { type: 'faulted', fault: { type: 'duplicated', afterMs: 500 } }
			}
		],
		promise: { ...once, sent: { 'M4-25': 1, 'M4-26': 1 } },
		words: {
			en: {
				title: 'Confirmation doubled',
				story: 'The network delivers Lin’s confirmation twice.',
				lesson:
					'The copy is recognised before anything in it is read. One entry empties the escrow, and an empty escrow cannot be released again.'
			},
			'zh-CN': {
				title: '确认收货重复送达',
				story: '网络把林薇的确认收货送达了两次。',
				lesson: '副本在读取内容之前就被识破。担保账户由一笔分录结清，结清之后不可能再次放款。'
			}
		}
	},
	{
		id: 'F19b',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-25', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 9 * day } }
			}
		],
		promise: { ...once, errors: ['E-STATE'], sent: { 'M4-25': 1, 'M4-26': 1 } },
		words: {
			en: {
				title: 'Timer before the confirmation',
				story:
					'Lin’s confirmation is under way for so long that the timer releases the money first.',
				lesson:
					'Whichever comes first in the third party’s own log wins; the other finds the trade released and moves nothing.'
			},
			'zh-CN': {
				title: '计时器先于确认',
				story: '林薇的确认收货在途中耽搁太久，计时器先行放款。',
				lesson: '以第三方自己日志中的先后为准，先到者生效；后到者发现交易已放款，不再动任何款项。'
			}
		}
	}
];
