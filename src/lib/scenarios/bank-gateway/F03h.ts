import type { Scenario } from '../scenario.ts';
import { capturedOnce, lantern, lin } from './holds.ts';

/** The host has done what it was asked, but nobody hears of it: where money is held first. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F03h',
		mode: 'bank-gateway',
		options: { variant: '1B' },
		script: [
			{
				when: { type: 'sent', row: 'M1B-06', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { MER: 'shipped.captured', PG: 'payment.succeeded' },
			through: {
				PG: [
					'payment.executing',
					'payment.unknown',
					'payment.authorized',
					'payment.capturing',
					'payment.succeeded'
				]
			},
			entries: capturedOnce,
			balances: { [lin]: 72_000, [lantern]: 27_832 },
			rcs: { 'HQ-2': ['00'], 'M1B-07': ['00'] },
			sent: { 'M1B-09': 1, 'RV-1': 0 },
			neverShown: { CUS: ['declined', 'turned-away'] }
		},
		words: {
			en: {
				title: 'Money held, answer lost',
				story: 'The host holds the money, but its answer to the gateway is lost every time.',
				lesson:
					'The gateway does not know and does not guess: it asks the host by the retrieval number and gets the answer it missed. The merchant’s repeated request is answered from memory.'
			},
			'zh-CN': {
				title: '冻结后应答丢失',
				story: '后台已经冻结款项，但给网关的应答每次都丢失。',
				lesson:
					'网关不知道结果，也不猜测：它凭检索参考号询问后台，得到错过的答复；商户重发的请求由记录直接应答。'
			}
		}
	},
	{
		id: 'F03i',
		mode: 'bank-gateway',
		options: { variant: '1B' },
		script: [
			{
				when: { type: 'sent', row: 'M1B-13', nth: [1, 4] },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { MER: 'shipped.captured', PG: 'payment.succeeded', HOST: 'keeping' },
			entries: capturedOnce,
			balances: { [lin]: 72_000, [lantern]: 27_832 },
			rcs: { 'M1B-14': ['00'] },
			sent: { 'M1B-12': 1 }
		},
		words: {
			en: {
				title: 'Money captured, answer lost',
				story: 'The host books the capture, but its first four answers are lost.',
				lesson:
					'An advice says what has happened and is repeated until it is answered; the host books it once, because each capture has a number.'
			},
			'zh-CN': {
				title: '请款后应答丢失',
				story: '后台已经为请款记账，但前四次应答丢失。',
				lesson: '通知报文陈述既成事实，直到收到应答才停止重发；每笔请款各有序号，后台只记账一次。'
			}
		}
	}
];
