import { insisting } from '../insisting.ts';
import {
	buyerStatement,
	instalmentReleased,
	prepaymentHeld,
	returnInstruction,
	sellerStatement
} from '../kinds/instalment.ts';
import { collecting } from './collecting.ts';
import { posts, says } from './says.ts';
import { base } from './setup.ts';
import { ack, got, held, post, send, stating } from './wants.ts';

/** Money for a trade that was closed goes back by itself (domain 7.9). */
const tooLate = {
	guard: 'cameTooLate',
	target: '#tradeDesk.money.returning',
	actions: [
		'giveAllBack',
		post((own) => posts.tooLate(own)),
		ack,
		send((own) => says.giveBack(own))
	]
} as const;
/** What was bought late is still bought: the instalment is taken, and the trade goes on. */
const lateNews = {
	'instalment-paid': [tooLate, { guard: 'isOverdue', ...held }]
} as const;
/** The bank has given an instalment back, or what of it was not accepted; or it could not, and is asked anew. */
const takeBack = [got(returnInstruction), post((own) => posts.returned(own))] as const;
const givenBack = [
	{ guard: 'notGivenBack', target: '#tradeDesk.money.unreturned', actions: got(returnInstruction) },
	{ guard: 'cameTooLate', target: '#tradeDesk.money.closed', actions: [...takeBack, 'returned'] },
	{ guard: 'undelivered', ...stating, actions: [...takeBack, 'returned', stating.actions] },
	{ ...stating, actions: [...takeBack, stating.actions] }
] as const;
/** The instalments one after the other: asked for, held, released (domain 7.7, Trade). */
export const money = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: {
			on: {
				'scheduled-trade': { target: 'planned', actions: ['open', send((own) => says.opened(own))] }
			}
		},
		planned: {
			after: {
				shipBy: { guard: 'nothingShipped', ...stating, actions: ['close', stating.actions] }
			},
			always: {
				guard: 'fallsDue',
				target: 'due',
				actions: ['fallDue', send((own) => says.due(own))]
			}
		},
		due: collecting,
		held: {
			initial: 'fresh',
			states: {
				fresh: {
					always: [
						{ guard: 'awaitedBySeller', target: 'telling', actions: send((own) => says.held(own)) },
						{ target: 'kept' }
					]
				},
				telling: {
					after: insisting('telling', prepaymentHeld, 'kept'),
					on: { 'held-ack': { target: 'kept', actions: got(prepaymentHeld) } }
				},
				kept: {
					after: {
						shipBy: {
							guard: 'nothingShipped',
							target: '#tradeDesk.money.returning',
							actions: [
								'giveAllBack',
								post((own) => posts.undelivered(own)),
								send((own) => says.giveBack(own))
							]
						}
					},
					always: {
						guard: 'mayRelease',
						target: '#tradeDesk.money.released',
						actions: [
							post((own) => posts.released(own)),
							'release',
							send((own) => says.released(own))
						]
					}
				}
			}
		},
		released: {
			initial: 'telling',
			states: {
				telling: {
					after: insisting('telling', instalmentReleased, 'told'),
					on: { 'released-ack': { target: 'told', actions: got(instalmentReleased) } }
				},
				told: {
					always: [
						{
							guard: 'givesBack',
							target: '#tradeDesk.money.returning',
							actions: send((own) => says.giveBack(own))
						},
						{ guard: 'more', target: '#tradeDesk.money.planned', actions: 'goOn' },
						stating
					]
				}
			}
		},
		returning: {
			after: insisting('returning', returnInstruction, 'unreturned'),
			on: { 'return-done': givenBack }
		},
		// The bank knows an instruction by its number: asking anew costs nothing, and a refusal may be over.
		unreturned: {
			after: {
				returnAgain: {
					guard: { type: 'mayInsist', params: 'return-again' },
					target: 'returning',
					actions: [{ type: 'askAgain', params: 'return-again' }, send((own) => says.giveBack(own))]
				}
			},
			on: { 'return-done': givenBack }
		},
		stating: {
			initial: 'seller',
			on: lateNews,
			states: {
				seller: {
					after: insisting('seller', sellerStatement, 'toldSeller'),
					on: { 'seller-statement-read': { target: 'toldSeller', actions: got(sellerStatement) } }
				},
				toldSeller: {
					always: { target: 'buyer', actions: send((own) => says.buyerStatement(own)) }
				},
				buyer: {
					after: insisting('buyer', buyerStatement, 'toldBuyer'),
					on: { 'buyer-statement-read': { target: 'toldBuyer', actions: got(buyerStatement) } }
				},
				toldBuyer: {
					always: [
						{
							guard: { type: 'endedAs', params: 'completed' },
							target: '#tradeDesk.money.completed'
						},
						{ guard: { type: 'endedAs', params: 'split' }, target: '#tradeDesk.money.split' },
						{ guard: { type: 'endedAs', params: 'overdue' }, target: '#tradeDesk.money.overdue' },
						{ target: '#tradeDesk.money.closed' }
					]
				}
			}
		},
		completed: {},
		split: {},
		overdue: { on: lateNews },
		closed: { on: lateNews }
	}
});
