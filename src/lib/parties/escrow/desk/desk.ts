import { channel } from './channel.ts';
import { clock } from './clock.ts';
import { goods } from './goods.ts';
import { mandate } from './mandate.ts';
import { buyerNews, sellerNews } from './news.ts';
import { payingOut } from './payingOut.ts';
import { rated } from './rated.ts';
import { refunding } from './refunding.ts';
import { refusals } from './refusals.ts';
import { trading } from './says/trading.ts';
import { base } from './setup.ts';
import { trade } from './trade.ts';
import { reply } from './wants.ts';

/**
 * The third party's escrow desk: it takes the buyer's money and holds it until the goods are confirmed,
 * a timer says so or two officers decide (domain 7.1). One machine a trade, with everything that waits
 * beside it: the bank, the carrier, notices, money going back and money going out.
 */
export const escrowDesk = base.createMachine({
	id: 'escrowDesk',
	type: 'parallel',
	context: ({ input }) => ({
		...input,
		repeats: {},
		trade: null,
		channel: null,
		mandate: null,
		failures: {},
		events: [],
		timeIsUp: false,
		extended: false,
		claim: null,
		refunds: [],
		refundedMinor: 0,
		withdrawal: null,
		news: { seller: [], buyer: [] },
		told: { seller: 0, buyer: 0 },
		rated: null
	}),
	on: {
		refused: refusals,
		'trade-query': { actions: reply('trade-query', (own, event) => trading.answer(own, event)) }
	},
	states: {
		trade,
		clock,
		goods,
		channel,
		mandate,
		refunding,
		payingOut,
		sellerNews,
		buyerNews,
		rated
	}
});
