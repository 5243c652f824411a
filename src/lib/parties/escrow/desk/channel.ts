import { insisting } from '../../insisting.ts';
import { paymentRequest } from '../../kinds/payment.ts';
import { channelOf } from './context.ts';
import { brings, isOver, newMoney } from './money.ts';
import { banking } from './says/banking.ts';
import { cashier } from './says/cashier.ts';
import { base, changed, type Args } from './setup.ts';
import { got, reply, send } from './wants.ts';

const bind = base.assign(({ context, event }) =>
	event.type === 'open-cashier' ? changed(context, { buyerId: event.parts.login.userId }) : {}
);
const take = base.assign(({ context, event }) => {
	const paymentId = newMoney({ context, event });
	const channel = channelOf(context);
	return paymentId === null
		? {}
		: { channel: { ...channel, taken: [...channel.taken, paymentId], wantsPage: false } };
});
const ticketed = base.assign(({ context, event }) => {
	if (event.type !== 'payment-ticket') return {};
	const { paymentId = null, payUrl = '' } = event.parts.ticket;
	return { channel: { ...channelOf(context), paymentId, payUrl, queries: 0 } };
});
/** A payment that failed leaves the trade payable, by another payment (B01). */
const anotherTry = base.assign(({ context }) => {
	const channel = channelOf(context);
	return { channel: { ...channel, attempt: channel.attempt + 1, paymentId: null } };
});
const keepBankState = base.assign(({ context, event }) =>
	event.type === 'status-answer'
		? { channel: { ...channelOf(context), bankState: event.parts.answer.state } }
		: {}
);
const wantPage = (wants: boolean) =>
	base.assign(({ context }) => ({ channel: { ...channelOf(context), wantsPage: wants } }));

const countVisit = base.assign(({ context }) => {
	const channel = channelOf(context);
	return { channel: { ...channel, visits: channel.visits + 1 } };
});

const ack = reply('payment-notification', (_, event) => banking.ack(event));
const page = send((own) => cashier.page(own));
const failedPage = [wantPage(false), send((own) => cashier.page(own, 'E-DECLINED'))] as const;
const query = [send((own) => banking.query(own)), 'countQuery'] as const;
const request = send((own) => banking.request(own));

const ticketGood = ({ event }: Args): boolean =>
	event.type === 'payment-ticket' && event.parts.ticket.rc === '00';
const wantsAnother = ({ event }: Args): boolean =>
	event.type === 'return-to-cashier' && event.parts.visit.another;
const isAwaited = ({ context }: Args): boolean => context.channel?.wantsPage ?? false;
const declined = ({ event }: Args): boolean =>
	event.type === 'payment-notification' && event.parts.notification.rc !== '00';

const quick = ({ context }: Args): boolean => channelOf(context).byToken;
const refusedQuick = (args: Args): boolean => quick(args) && declined(args);
const noMoney = send((own) => cashier.refusal(own, '', 'E-DECLINED'));

const ticket = [
	{
		// The bank takes the money by itself: there is no page to go to.
		guard: (args: Args) => ticketGood(args) && quick(args),
		target: 'waiting',
		actions: [got(paymentRequest), ticketed]
	},
	{
		guard: ticketGood,
		target: 'waiting',
		actions: [got(paymentRequest), ticketed, send((own) => cashier.redirect(own))]
	},
	{
		target: 'turnedDown',
		actions: [
			got(paymentRequest),
			reply('payment-ticket', (own, { parts }) =>
				cashier.refusal(own, '', parts.ticket.rc === '91' ? 'E-ISSUER-DOWN' : 'E-DECLINED')
			)
		]
	}
] as const;
const byToken = (way: boolean) =>
	base.assign(({ context }) => ({ channel: { ...channelOf(context), byToken: way } }));
const quickly = ['forgiveBuyer', byToken(true)] as const;
const choosable = {
	'pay-choice': { target: 'requesting', actions: [byToken(false), request] },
	'quick-payment': { target: 'requesting', actions: [...quickly, request] }
} as const;
const visited = { 'return-to-cashier': { actions: page } } as const;

/** The cashier, and the payment at the buyer's bank: for the bank this is its merchant (domain 7.2). */
export const channel = base.createStateConfig({
	initial: 'idle',
	on: {
		'open-cashier': { actions: [bind, 'forgiveBuyer', page] },
		'payment-notification': [
			{ guard: brings, target: '.paid', actions: take },
			{ guard: refusedQuick, target: '.failed', actions: [ack, noMoney] },
			{ guard: declined, target: '.failed', actions: ack },
			{ actions: ack }
		],
		'status-answer': [
			{ guard: brings, target: '.paid', actions: take },
			{ guard: isAwaited, target: '.failed', actions: failedPage },
			{ guard: isOver, target: '.failed' },
			{ actions: keepBankState }
		],
		statement: [
			{
				guard: brings,
				target: '.paid',
				actions: [reply('statement', (own, event) => banking.reconciled(own, event)), take]
			},
			{ actions: reply('statement', (own, event) => banking.reconciled(own, event)) }
		]
	},
	states: {
		idle: { on: choosable },
		requesting: {
			after: insisting('requesting', paymentRequest, 'unanswered'),
			on: { 'payment-ticket': ticket }
		},
		unanswered: {
			entry: send((own) => cashier.refusal(own, '', 'E-ISSUER-DOWN')),
			on: { 'payment-ticket': ticket, ...choosable, ...visited }
		},
		turnedDown: { on: { ...choosable, ...visited } },
		waiting: {
			after: {
				nextQuery: { guard: 'mayQuery', target: 'waiting', reenter: true, actions: query }
			},
			on: {
				'pay-choice': { actions: send((own) => cashier.redirect(own)) },
				'return-to-cashier': [
					{ guard: wantsAnother, actions: [wantPage(true), ...query] },
					{ actions: query }
				]
			}
		},
		failed: {
			on: {
				'pay-choice': { target: 'requesting', actions: [anotherTry, byToken(false), request] },
				'quick-payment': { target: 'requesting', actions: [anotherTry, ...quickly, request] },
				...visited
			}
		},
		// She has the receipt, or gets it as a notice: coming back proves nothing and changes nothing.
		paid: { on: { 'return-to-cashier': { actions: countVisit } } }
	}
});
