import { businessDay } from '../../gateway/regions.ts';
import { nothingPaid } from '../context.ts';
import { reversal } from '../reversal.ts';
import { says } from '../says.ts';
import { reply, send } from '../wants.ts';
import { payment } from './payment.ts';
import { holdingBase } from './setup.ts';

/**
 * The bank's payment gateway where the merchant asks (variant 1B, domain 4.3): it opens what he could
 * not read, has the money held, and has it taken when the goods have left.
 */
export const holdingGateway = holdingBase.createMachine({
	id: 'holdingGateway',
	type: 'parallel',
	context: nothingPaid,
	on: {
		'status-query': {
			actions: reply('status-query', (own, { parts }) => says.statusAnswer(own, parts.query.try))
		}
	},
	states: {
		payment,
		reversal,
		day: businessDay([send((own) => says.statement(own)), 'countStatement'])
	}
});
