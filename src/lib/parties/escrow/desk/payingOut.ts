import { sayAgain } from '#lib/world/row.ts';
import { insisting } from '../../insisting.ts';
import { payoutFailed, payoutInstruction } from '../../kinds/payout.ts';
import { posts } from './posts.ts';
import { banking } from './says/banking.ts';
import { base, type Args } from './setup.ts';
import { got, post, reply, send, tell } from './wants.ts';

const take = base.assign(({ event }) => {
	if (event.type !== 'withdraw-request') return {};
	const { withdrawalId, sellerId, amount } = event.parts.request;
	return { withdrawal: { withdrawalId, sellerId, amount } };
});
const count = base.assign(({ context }) => ({
	paidOutMinor: context.paidOutMinor + (context.withdrawal?.amount.minor ?? 0)
}));
const is =
	(status: string) =>
	({ event }: Args): boolean =>
		event.type === 'payout-status' && event.parts.status.status === status;

const withdrawn = {
	'withdraw-request': {
		target: 'instructing',
		actions: [
			take,
			post((own) => posts.withdrawn(own)),
			reply('withdraw-request', (_, { parts }) =>
				banking.withdrawTaken(parts.request.withdrawalId, null)
			),
			send((own) => banking.payout(own))
		]
	}
} as const;
const returned = (reason: string) =>
	[
		post((own) => posts.payoutReturned(own)),
		...tell('seller', payoutFailed, (own) => banking.payoutFailed(own, reason))
	] as const;
const news = {
	'payout-status': [
		{
			guard: is('ACSC'),
			target: 'paid',
			actions: [got(payoutInstruction), post((own) => posts.paidOut(own)), count]
		},
		{ guard: is('ACSP'), target: 'pending', actions: got(payoutInstruction) },
		{ target: 'returned', actions: [got(payoutInstruction), ...returned('refused')] }
	],
	'payout-return': {
		target: 'returned',
		actions: [got(payoutInstruction), send((own) => banking.returnTaken(own)), ...returned('AC04')]
	}
} as const;

/** Money on its way out to a seller's bank account (E4, E5). */
export const payingOut = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: { on: withdrawn },
		instructing: {
			after: insisting('instructing', payoutInstruction, 'unanswered'),
			on: news
		},
		unanswered: {
			after: {
				hourly: {
					guard: { type: 'mayInsist', params: 'payout-later' },
					target: 'instructing',
					actions: [
						{ type: 'askAgain', params: 'payout-later' },
						{ type: 'send', params: sayAgain(payoutInstruction) }
					]
				}
			},
			on: news
		},
		pending: { on: news },
		paid: { on: withdrawn },
		returned: { on: withdrawn }
	}
});
