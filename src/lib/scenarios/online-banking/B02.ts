import type { Scenario } from '../scenario.ts';

const locked = {
	entries: [],
	rcs: { 'M2-13b': [null, '55', '55'], 'M2-23': ['75'], 'M2-24': ['05'] },
	errors: ['E-CREDENTIAL', 'E-LOCKED']
} as const;
const options = { enrolment: 'done', password: 'wrong-three-times' };

/** Three wrong passwords lock her out; only the counter opens again, in person. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B02',
		mode: 'online-banking',
		options: { ...options, declined: 'tries-on' },
		script: [],
		promise: {
			...locked,
			states: { CUS: 'unlocked', TS: 'payment.failed', MER: 'closed' },
			sent: { 'E-9': 1, 'E-10': 1, 'E-11': 1, 'E-7': 1, 'M2-15': 3, 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Wrong password three times, reset at the counter',
				story:
					'Lin types a wrong password three times, is locked out and gets a new one at the counter.',
				lesson:
					'The third wrong try locks, so a password cannot be guessed. The way back leads through a person with an identity document and two people of the bank.'
			},
			'zh-CN': {
				title: '密码错三次锁定，柜台重置',
				story: '林薇连续三次输错密码被锁定，到柜台重置了密码。',
				lesson:
					'第三次输错即锁定，密码因此无法被逐个猜出。解锁须本人持身份证件到场，并由银行两名员工办理。'
			}
		}
	},
	{
		id: 'B02b',
		mode: 'online-banking',
		options,
		script: [],
		promise: {
			...locked,
			states: { CUS: 'declined', TS: 'payment.failed', MER: 'closed' },
			sent: { 'E-9': 0, 'M2-15': 3, 'M2-21': 0, 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Wrong password three times, locked out',
				story: 'Lin types a wrong password three times and leaves it at that.',
				lesson:
					'The lock also keeps the owner out: whoever knows her name can lock it. That is the price of stopping guesses.'
			},
			'zh-CN': {
				title: '密码错三次锁定',
				story: '林薇连续三次输错密码，之后没有去处理。',
				lesson: '锁定也把本人挡在门外：知道用户名的人都能触发锁定。这是防止猜密码的代价。'
			}
		}
	}
];
