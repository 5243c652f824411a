import { sayAgain } from '#lib/world/row.ts';
import { askingAnew, insisting } from '../insisting.ts';
import { instalmentQuery, paymentDue } from '../kinds/instalment.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { got, held, heldNow, send, stating } from './wants.ts';

const query = ['countQuery', send((own) => says.query(own))] as const;

/**
 * An instalment is asked for until it is paid. A notification can be lost: before anybody is reminded the
 * bank is asked (domain 7.9), and only then is the trade closed or the instalment overdue.
 */
export const collecting = base.createStateConfig({
	initial: 'asking',
	states: {
		asking: {
			after: insisting('asking', paymentDue, 'asked'),
			on: { 'due-taken': { target: 'asked', actions: got(paymentDue) } }
		},
		asked: { after: { overdue: { target: 'querying', actions: query } } },
		querying: {
			after: askingAnew('querying', instalmentQuery, 'unpaid', query),
			on: {
				'instalment-standing': [
					{ guard: 'standsPaid', ...heldNow },
					{ target: 'unpaid', actions: got(instalmentQuery) }
				]
			}
		},
		unpaid: {
			always: [
				{
					guard: 'mayRemind',
					target: 'asking',
					// The notice goes with the reminder: perhaps it is what was lost.
					actions: [
						'countReminder',
						send((own) => says.reminder(own)),
						{ type: 'send', params: sayAgain(paymentDue) }
					]
				},
				{ guard: 'nothingYet', ...stating, actions: ['close', stating.actions] },
				{ ...stating, actions: ['fallOverdue', stating.actions] }
			]
		}
	},
	on: { 'instalment-paid': held }
});
