import type { Script } from '../script.ts';
import type { Scenario } from '../scenario.ts';
import { bluestone, cedar, paidWhole, takenBack } from './instalments.ts';

const hour = 3_600_000;
const options = { trade: 'b2b' };
const lost = { type: 'faulted', fault: { type: 'dropped' } } as const;
/** A party goes down when a message is on its way to it, and comes back hours later. */
const down = (party: string, row: string, hours: number): Script => [
	{ when: { type: 'sent', row }, then: { type: 'stopped', party } },
	{ when: { type: 'sent', row }, afterMs: hours * hour, then: { type: 'restarted', party } }
];

/** Companies have time, and lines and machines fail: nothing of it may cost anybody money. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F09e',
		mode: 'third-party',
		options,
		script: [{ when: { type: 'sent', row: 'M4B-11', nth: 'every' }, then: lost }],
		promise: {
			states: { TPP: 'money.completed', BLU: 'completed', MAK: 'settled' },
			entries: paidWhole,
			balances: { [bluestone]: 47_904_000 },
			sent: { 'M4B-11a': 0, 'M4B-11b': 2, 'M4B-11c': 2, 'M4B-04a': 0 }
		},
		words: {
			en: {
				title: 'Notice lost for good',
				story: 'The bank has moved both instalments, and none of its notices ever arrives.',
				lesson:
					'No news is not bad news: on the day after it was due the third party asks, and the answer is as good as the notice. Nobody is reminded of what is paid.'
			},
			'zh-CN': {
				title: '通知全部丢失（掉单）',
				story: '银行已划转两期货款，而它的通知无一送达。',
				lesson:
					'没有消息不等于没有付款：到期次日第三方主动查询，应答与通知同样有效。已付之款，不会再催。'
			}
		}
	},
	{
		id: 'F12e',
		mode: 'third-party',
		options: { ...options, pays: 'never' },
		script: [
			{
				when: { type: 'moved', party: 'TPP', to: 'money.closed' },
				afterMs: hour,
				then: { type: 'acted', party: 'MAK', event: { type: 'draft' } }
			}
		],
		promise: {
			states: { TPP: 'money.closed', CED: 'order.closed', BLU: 'closed', MAK: 'settled' },
			entries: takenBack,
			balances: { [cedar]: 60_000_000, [bluestone]: 0 },
			sent: { 'M4B-12': 0, 'M4B-13': 0, 'M4B-18b': 1, 'M4B-18d': 1 }
		},
		words: {
			en: {
				title: 'Money after closing',
				story: 'After two reminders the trade is closed; an hour later the company pays after all.',
				lesson:
					'Money that comes for a closed trade is booked, because it is there, and goes back by itself, because nobody is owed it. The seller never hears of it.'
			},
			'zh-CN': {
				title: '关单后到账',
				story: '两次催款后交易关闭，一小时后企业却付了款。',
				lesson:
					'交易关闭后到的款照样入账，因为它确实到了；又自动退回，因为谁也不该得到它。卖方无从知晓。'
			}
		}
	},
	{
		id: 'F13e',
		mode: 'third-party',
		options,
		script: down('CA', 'PK-1-bank', 2),
		promise: {
			states: { MAK: 'settled', TPP: 'money.completed' },
			through: { MAK: ['submitting', 'postponed', 'submitting', 'settled'] },
			entries: paidWhole,
			rcs: { 'M4B-05a': ['63', '00', '00', '00', '00'] },
			errors: ['E-CERT-STATUS']
		},
		words: {
			en: {
				title: 'Certificate status down for two hours',
				story:
					'The certification authority is out of reach just when the bank gets the maker’s draft.',
				lesson:
					'Hard-fail refuses what it cannot verify. For a payment that is due in days this costs nothing: the maker sends the draft again some hours later.'
			},
			'zh-CN': {
				title: '证书状态两小时无法查询',
				story: '银行收到制单员的单据时，认证中心恰好无法访问。',
				lesson:
					'严格策略拒绝一切无法核实的签名。款项几天后才到期，这不算损失：制单员数小时后重新提交即可。'
			}
		}
	},
	{
		id: 'F15e',
		mode: 'third-party',
		options,
		script: down('TPP', 'M4B-14', 10),
		promise: {
			states: { TPP: 'money.completed', BLU: 'completed', CED: 'order.completed' },
			entries: paidWhole,
			sent: { 'M4B-14': 1, 'M4B-14-buyer': 1, 'M4B-18': 2 }
		},
		words: {
			en: {
				title: 'The third party is down for ten hours',
				story: 'Invoice and waybill are sent while the third party’s server stands still.',
				lesson:
					'The seller sends the same documents again, first after seconds, then after hours. Byte for byte the same, they count once, whenever they arrive.'
			},
			'zh-CN': {
				title: '第三方停机十小时',
				story: '发票和运单发出时，第三方的服务器停机。',
				lesson: '卖方反复发送同一份单据，先隔几秒，再隔几小时。字节完全相同，何时到达都只算一次。'
			}
		}
	},
	{
		id: 'F18e',
		mode: 'third-party',
		options: { ...options, inspection: 'silent' },
		script: [{ when: { type: 'sent', row: 'M4B-15', nth: 'every' }, then: lost }],
		promise: {
			states: { TPP: 'money.completed+goods.inspected', BLU: 'completed' },
			entries: paidWhole,
			sent: { 'M4B-15a': 0, 'M4B-16': 0, 'M4B-18': 2 }
		},
		words: {
			en: {
				title: 'Carrier silent, buyer silent',
				story: 'None of the carrier’s events arrives, and the buyer signs no goods receipt.',
				lesson:
					'The waybill with the carrier’s signature is there, so the goods are on their way. Without a delivery event the buyer gets three days more, then silence counts as acceptance.'
			},
			'zh-CN': {
				title: '物流无回传，买方不表态',
				story: '物流事件无一送达，买方也没有签署验收单。',
				lesson:
					'运单上有物流公司的签名，货已在途。没有送达事件，买方多得三天，此后沉默视为验收合格。'
			}
		}
	},
	{
		id: 'F19e',
		mode: 'third-party',
		options,
		script: [
			{
				when: { type: 'sent', row: 'M4B-16' },
				then: { type: 'faulted', fault: { type: 'duplicated', afterMs: 30_000 } }
			}
		],
		promise: {
			states: { TPP: 'money.completed', BLU: 'completed' },
			entries: paidWhole,
			sent: { 'M4B-16': 1, 'M4B-18': 2 }
		},
		words: {
			en: {
				title: 'Goods receipt doubled',
				story: 'The network delivers the goods receipt a second time half a minute later.',
				lesson:
					'The receipt has a number, and a number counts once. A second copy gets the first one’s answer, and releases nothing.'
			},
			'zh-CN': {
				title: '验收单重复',
				story: '半分钟后，网络把验收单又送达一次。',
				lesson: '验收单有编号，同一编号只算一次。第二份得到与第一份相同的应答，不会再次放款。'
			}
		}
	},
	{
		id: 'F22e',
		mode: 'third-party',
		options,
		script: [
			{
				when: { type: 'sent', row: 'M4B-14', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 60 * hour } }
			}
		],
		promise: {
			states: { TPP: 'money.completed+goods.inspected', BLU: 'completed' },
			through: { TPP: ['money.held.kept+goods.ordered', 'money.released.telling+goods.delivered'] },
			entries: paidWhole,
			sent: { 'M4B-14': 1, 'M4B-15': 1 }
		},
		words: {
			en: {
				title: 'The event overtakes the papers',
				story:
					'Invoice and waybill take sixty hours; the carrier’s report of delivery is there before.',
				lesson:
					'What comes too early is kept and used when its time has come. Papers and goods are put together in the end, in whatever order they arrived.'
			},
			'zh-CN': {
				title: '物流事件先于单据',
				story: '发票和运单延误六十小时，物流公司的送达报告先到。',
				lesson: '来得太早的先存起来，到时再用。单据与货物最终总能对上，不论到达先后。'
			}
		}
	}
];
