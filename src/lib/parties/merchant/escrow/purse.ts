import type { Draft } from '#lib/world/row.ts';
import { insisting } from '../../insisting.ts';
import { withdrawRequest } from '../../kinds/payout.ts';
import type { MerchantContext } from '../context.ts';
import { base, type Args } from '../setup.ts';
import { tradeOf, tradeSays, tradeScreens } from './says.ts';

const send = (make: (shop: MerchantContext) => Draft) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
const show = (name: string) =>
	({ type: 'show', params: ({ context }: Args) => tradeScreens.of(context, name) }) as const;
const seen = (news: string) => send((shop) => tradeSays.seen(shop, news));
const got = ({ kind }: { readonly kind: string }) => ({ type: 'answered', params: kind }) as const;

const keepCredit = base.assign(({ context, event }) =>
	event.type === 'payout-credit'
		? { trade: { ...tradeOf(context), paidOutMinor: event.parts.notice.amount.minor } }
		: {}
);
const withdraws = ({ context }: Args): boolean => context.habits?.withdraws ?? false;
const hasFunds = ({ context }: Args): boolean => (context.trade?.netMinor ?? 0) > 0;

const withdraw = {
	target: 'withdrawing',
	actions: send((shop) => tradeSays.withdraw(shop))
} as const;

/** The seller's wallet: what is his goes to his bank when he wants it (M4-29 to M4-31). */
export const purse = base.createStateConfig({
	initial: 'empty',
	on: {
		'payout-credit': {
			target: '.paidOut',
			actions: [
				keepCredit,
				{
					type: 'send',
					params: ({ event }) => tradeSays.creditSeen(event.parts.notice.endToEndId)
				},
				show('seller-paid-out')
			]
		},
		'payout-failed': {
			target: '.returned',
			actions: [seen('payout-failed'), show('seller-payout-failed')]
		}
	},
	states: {
		empty: { always: { guard: hasFunds, target: 'full' } },
		full: {
			after: { withdrawLater: { guard: withdraws, ...withdraw } },
			on: { withdraw }
		},
		withdrawing: {
			after: insisting('withdrawing', withdrawRequest, 'withdrawn'),
			on: { 'withdraw-taken': { target: 'withdrawn', actions: got(withdrawRequest) } }
		},
		withdrawn: {},
		paidOut: {},
		returned: {}
	}
});
