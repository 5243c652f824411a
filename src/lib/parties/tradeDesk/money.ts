import { sayAgain } from '#lib/world/row.ts';
import { insisting } from '../insisting.ts';
import {
	buyerStatement,
	instalmentReleased,
	paymentDue,
	prepaymentHeld,
	returnInstruction,
	sellerStatement
} from '../kinds/instalment.ts';
import type { Posting } from '../posting.ts';
import { speaking } from '../speaking.ts';
import type { DeskContext, DeskEvent } from './context.ts';
import { posts, says } from './says.ts';
import { base } from './setup.ts';

const { send, reply } = speaking<DeskContext, DeskEvent>();
const post = (make: (own: DeskContext) => Posting) =>
	({
		type: 'post',
		params: ({ context }: { readonly context: DeskContext }) => make(context)
	}) as const;
const got = (kind: { readonly kind: string }) => ({ type: 'answered', params: kind.kind }) as const;

const ack = reply('instalment-paid', (_, event) => says.ack(event));
/** E2: an instalment that the bank reports is held in its own escrow. */
const held = {
	target: '#tradeDesk.money.held',
	actions: ['hold', post((own) => posts.held(own)), ack]
} as const;
/** Money for a trade that was closed goes back by itself (domain 7.9). */
const tooLate = {
	guard: 'cameTooLate',
	target: '#tradeDesk.money.returning',
	actions: [
		'giveAllBack',
		post((own) => posts.tooLate(own)),
		ack,
		send((own) => says.giveBack(own, 'paid-after-closing'))
	]
} as const;
/** What was bought late is still bought: the instalment is taken, and the trade goes on. */
const lateNews = {
	'instalment-paid': [tooLate, { guard: 'isOverdue', ...held }]
} as const;
const stating = {
	target: '#tradeDesk.money.stating',
	actions: send((own) => says.sellerStatement(own))
} as const;

/** The bank has given an instalment back, or what of it was not accepted. */
const givenBack = [
	{
		guard: 'cameTooLate',
		target: '#tradeDesk.money.closed',
		actions: [got(returnInstruction), post((own) => posts.returned(own)), 'returned']
	},
	{
		guard: 'undelivered',
		...stating,
		actions: [
			got(returnInstruction),
			post((own) => posts.returned(own)),
			'returned',
			stating.actions
		]
	},
	{
		...stating,
		actions: [got(returnInstruction), post((own) => posts.returned(own)), stating.actions]
	}
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
		due: {
			initial: 'asking',
			states: {
				asking: {
					after: insisting('asking', paymentDue, 'asked'),
					on: { 'due-taken': { target: 'asked', actions: got(paymentDue) } }
				},
				asked: {
					after: {
						overdue: [
							{
								guard: 'mayRemind',
								target: 'asked',
								reenter: true,
								actions: [send((own) => says.reminder(own)), 'countReminder']
							},
							{ guard: 'nothingYet', ...stating, actions: ['close', stating.actions] },
							{ ...stating, actions: ['fallOverdue', stating.actions] }
						]
					}
				}
			},
			on: { 'instalment-paid': held }
		},
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
								send((own) => says.giveBack(own, 'not-delivered'))
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
							actions: send((own) => says.giveBack(own, 'not-accepted'))
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
		// The bank knows a repeated instruction by its number: asking again costs nothing.
		unreturned: {
			after: {
				returnAgain: {
					guard: { type: 'mayInsist', params: 'return-again' },
					target: 'returning',
					actions: [
						{ type: 'askAgain', params: 'return-again' },
						{ type: 'send', params: sayAgain(returnInstruction) }
					]
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
