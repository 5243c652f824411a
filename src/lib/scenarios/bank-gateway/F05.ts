import type { Scenario } from '../scenario.ts';
import { lantern, lin, paidOnce, reversed } from './ledger.ts';

const unheard = [
	{
		when: { type: 'sent', row: 'M1A-05', nth: 'every' },
		then: { type: 'faulted', fault: { type: 'dropped' } }
	},
	{
		when: { type: 'sent', row: 'HQ-2', nth: 'every' },
		then: { type: 'faulted', fault: { type: 'dropped' } }
	}
] as const;
const undone = {
	entries: [...paidOnce, ...reversed],
	balances: { [lin]: 100_000, [lantern]: 0 },
	rcs: { 'RV-3': ['00'], 'M1A-06': ['91'], 'M1A-07': ['05'] },
	errors: ['E-ISSUER-DOWN']
} as const;

/** The host has posted, and can be neither heard nor asked (domain 4.6, reversal). */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F05',
		mode: 'bank-gateway',
		options: {},
		script: unheard,
		promise: {
			...undone,
			states: { CUS: 'declined', PG: 'payment.failed+reversal.obeyed', MER: 'closed' },
			through: { PG: ['payment.unknown', 'payment.reversing', 'payment.failed'] },
			sent: { 'RV-1': 1, 'RV-2': 0, 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Neither answer nor query',
				story: 'The host debits, but its answer is lost, and so are its answers to every query.',
				lesson:
					'What cannot be found out is undone: the 0420 must be obeyed, whatever was done. Debit and reversal both stand in the book, and come to nothing.'
			},
			'zh-CN': {
				title: '应答与查询均丢失',
				story: '后台已经扣款，应答丢失，历次查询的答复也全部丢失。',
				lesson:
					'查不清的就撤销：无论做过什么，0420 冲正都必须执行。扣款与冲正都留在账上，合计为零。'
			}
		}
	}
];
