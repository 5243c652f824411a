import { refunding } from '../refunding.ts';
import { nothingSold, showForm } from '../selling.ts';
import { authorizing } from './authorizing.ts';
import { capturingSays as says } from './says.ts';
import { capturingBase } from './setup.ts';
import { taking } from './taking.ts';
import { compareStatement, reply, send } from './wants.ts';

/**
 * The merchant whose customers' money is held first (variant 1B, domain 4.3): he asks the bank himself,
 * with a payment half that he cannot read, and takes the money when the goods have left.
 */
export const capturingMerchant = capturingBase.createMachine({
	id: 'merchant',
	initial: 'selling',
	context: nothingSold,
	on: {
		'inquiry-request': {
			actions: reply('inquiry-request', (own, { parts }) =>
				says.standing(own, parts.inquiry.challenge)
			)
		},
		'status-answer': { actions: 'hearAnswer' },
		statement: { actions: compareStatement }
	},
	states: {
		selling: {
			on: {
				'product-select': showForm,
				'init-request': { target: 'initiated', actions: ['begin', send((own) => says.init(own))] },
				'encrypted-order': {
					target: 'initiated',
					actions: ['takeOrder', 'begin', send((own) => says.cardForm(own))]
				}
			}
		},
		...authorizing,
		...taking,
		...refunding
	}
});
