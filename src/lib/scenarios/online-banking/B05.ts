import { cardStolen } from '../bankStories.ts';
import type { Scenario } from '../scenario.ts';

/** A card reported lost, and one reported stolen. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B05',
		mode: 'online-banking',
		options: { enrolment: 'done', card: 'card-0050' },
		script: [],
		promise: {
			states: { TS: 'payment.failed', MER: 'closed' },
			entries: [],
			rcs: { 'M2-22': ['41'], 'M2-23': ['41'], 'M2-24': ['05'] },
			errors: ['E-LOST'],
			sent: { 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Card reported lost',
				story: 'Somebody pays with a card that Lin reported lost.',
				lesson:
					'A lost card is blocked at the bank, not in the plastic: every payment asks the account system first.'
			},
			'zh-CN': {
				title: '挂失卡',
				story: '有人使用林薇已经挂失的卡付款。',
				lesson: '挂失生效在银行的账务系统里，而不在卡片上：每笔付款都要先问账务系统。'
			}
		}
	},
	{
		id: 'B05b',
		mode: 'online-banking',
		options: { enrolment: 'done', card: 'card-0043' },
		script: [],
		promise: {
			states: { TS: 'payment.failed', MER: 'closed' },
			entries: [],
			rcs: { 'M2-22': ['43'], 'M2-23': ['43'], 'M2-24': ['05'] },
			errors: ['E-STOLEN'],
			sent: { 'M2-28': 0 }
		},
		words: cardStolen
	}
];
