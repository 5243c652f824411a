import { cardStolen } from '../bankStories.ts';
import type { Scenario } from '../scenario.ts';

/** A card reported lost, and one reported stolen. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B05',
		mode: 'bank-gateway',
		options: { card: 'card-0050' },
		script: [],
		promise: {
			states: { PG: 'payment.failed', MER: 'closed' },
			entries: [],
			rcs: { 'M1A-05': ['41'], 'M1A-06': ['41'], 'M1A-07': ['05'] },
			errors: ['E-LOST'],
			sent: { 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Card reported lost',
				story: 'Somebody pays with a card that Lin reported lost.',
				lesson:
					'The card is blocked in the host’s records, and looked at before the PIN: with a lost card nobody is told whether a PIN was right.'
			},
			'zh-CN': {
				title: '挂失卡',
				story: '有人使用林薇已经挂失的卡付款。',
				lesson:
					'挂失记在后台的卡片资料里，而且先于密码核对：用挂失卡试密码，得不到密码对错的任何消息。'
			}
		}
	},
	{
		id: 'B05b',
		mode: 'bank-gateway',
		options: { card: 'card-0043' },
		script: [],
		promise: {
			states: { PG: 'payment.failed', MER: 'closed' },
			entries: [],
			rcs: { 'M1A-05': ['43'], 'M1A-06': ['43'], 'M1A-07': ['05'] },
			errors: ['E-STOLEN'],
			sent: { 'M1A-11': 0 }
		},
		words: cardStolen
	}
];
