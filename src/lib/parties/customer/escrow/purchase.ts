import { repeating, screen } from '../../acting.ts';
import { openCashier, payChoice, returnToCashier, walletPayment } from '../../kinds/cashier.ts';
import { encryptedOrder } from '../../kinds/order.ts';
import { quickAgreement, quickPayment } from '../../kinds/quickPay.ts';
import { atBank } from '../atBank.ts';
import type { CustomerContext, CustomerEvent } from '../context.ts';
import { says } from '../says.ts';
import { base } from '../setup.ts';
import { goShopping, sendOrder, shopping } from '../shopping.ts';
import { resultsShowing } from '../wants.ts';
import { approvedHere, tradeOf, tradeSays } from './says.ts';
import { tradeScreens } from './screens.ts';

export interface Args {
	readonly context: CustomerContext;
	readonly event: CustomerEvent;
}
const send = (
	make: (her: CustomerContext, event: CustomerEvent) => ReturnType<typeof says.openPage>
) => ({ type: 'send', params: ({ context, event }: Args) => make(context, event) }) as const;
const show = (make: (her: CustomerContext) => ReturnType<typeof screen>) =>
	({ type: 'show', params: ({ context }: Args) => make(context) }) as const;

const findsTrade = base.assign(({ event }) => {
	if (event.type !== 'cashier-redirect') return {};
	const { tradeId, orderId } = event.parts.redirect;
	return {
		tries: 0,
		orderId,
		trade: {
			tradeId,
			cashier: null,
			challenge: '',
			typed: 0,
			error: null,
			waybillNo: null,
			visits: 0,
			goodsAt: 0,
			releaseAt: 0,
			result: null,
			answer: null,
			returned: null
		}
	};
});
const keepPage = base.assign(({ context, event }) => {
	if (event.type !== 'cashier-page') return {};
	const { page } = event.parts;
	const error = page.error ?? null;
	return {
		tries: 0,
		trade: { ...tradeOf(context), cashier: page, challenge: page.challenge, error }
	};
});
const keepRefusal = base.assign(({ context, event }) => {
	if (event.type !== 'cashier-refusal') return {};
	const { error, challenge } = event.parts.refusal;
	const trade = tradeOf(context);
	return { tries: 0, trade: { ...trade, error, challenge, typed: trade.typed + 1 } };
});
const keepPayment = base.assign(({ event }) =>
	event.type === 'bank-redirect'
		? { tries: 0, paymentId: event.parts.redirect.paymentId, page: null, receipt: null }
		: {}
);
/** Her bank tells her what it took, and under which number. */
const learnPayment = base.assign(({ context, event }) =>
	event.type === 'payment-result'
		? { paymentId: context.paymentId ?? event.parts.result.paymentId }
		: {}
);
const typing = base.assign({ tries: 0 });
const approve = base.assign(({ context }) => ({
	tries: 0,
	approved: [...context.approved, approvedHere(context)]
}));
const takeCard = base.assign(({ context, event }) => ({
	tries: 0,
	card: (event.type === 'pay-again' ? event.card : undefined) ?? context.card,
	attempt: 0
}));
const countVisit = base.assign(({ context }) => {
	const trade = tradeOf(context);
	return { trade: { ...trade, visits: trade.visits + 1 } };
});

const results = resultsShowing({
	type: 'show',
	params: ({ context }) => tradeScreens.result(context)
});
const seeCashier = {
	target: 'atCashier',
	actions: [keepPage, show((her) => tradeScreens.cashier(her))]
} as const;
const seeRefusal = {
	target: 'atCashier',
	actions: [keepRefusal, show((her) => tradeScreens.cashier(her))]
} as const;
const goToBank = {
	target: 'openingPage',
	actions: [keepPayment, send((her) => says.openPage(her))]
} as const;
const sawThrough = ({ event }: Args): boolean =>
	event.type === 'refused' && event.kind === 'cashier-page' && event.code === 'CK38';
const wasPaid = ({ event }: Args): boolean =>
	event.type === 'trade-finished' && event.parts.finished.result !== 'closed';
const chosen = { 'cashier-refusal': seeRefusal, 'cashier-page': seeCashier } as const;

/** From the shop to the cashier, and by whichever way she pays (M4-01 to M4-14). */
export const purchase = base.createStateConfig({
	initial: 'home',
	on: {
		// The third party's word ends every wait, wherever she stands.
		'held-notice': '.bought',
		'trade-finished': { guard: wasPaid, target: '.bought' }
	},
	states: {
		home: { on: { shop: goShopping } },
		...shopping,
		ordering: { on: { order: { target: 'awaitingCashier', actions: sendOrder } } },
		awaitingCashier: {
			after: repeating('awaitingCashier', encryptedOrder, 'noAnswer'),
			on: {
				'cashier-redirect': {
					target: 'loggingIn',
					actions: [findsTrade, send((her) => tradeSays.openCashier(her))]
				}
			}
		},
		loggingIn: {
			after: repeating('loggingIn', openCashier, 'noAnswer'),
			on: {
				'cashier-page': seeCashier,
				'cashier-refusal': {
					target: 'stopped',
					actions: [keepRefusal, { type: 'show', params: screen('stopped') }]
				},
				refused: {
					guard: sawThrough,
					target: 'stopped',
					actions: { type: 'show', params: screen('stopped') }
				}
			}
		},
		atCashier: {
			on: {
				'pay-by-bank': {
					target: 'choosingBank',
					actions: [typing, send((her) => tradeSays.payChoice(her))]
				},
				'pay-from-wallet': {
					target: 'payingFromWallet',
					actions: [
						approve,
						send((her, event) =>
							tradeSays.walletPayment(her, event.type === 'pay-from-wallet' ? event.password : '')
						)
					]
				},
				'agree-quick': {
					target: 'agreeing',
					actions: [typing, send((her) => tradeSays.agreement(her))]
				},
				'pay-quick': {
					target: 'payingQuickly',
					actions: [
						approve,
						send((her, event) =>
							tradeSays.quickPayment(her, event.type === 'pay-quick' ? event.password : '')
						)
					]
				},
				leave: { target: 'away', actions: { type: 'show', params: screen('away') } },
				'bank-redirect': goToBank
			}
		},
		choosingBank: {
			after: repeating('choosingBank', payChoice, 'noAnswer'),
			on: { ...chosen, 'bank-redirect': goToBank }
		},
		payingFromWallet: {
			after: repeating('payingFromWallet', walletPayment, 'outcomeUnknown'),
			on: chosen
		},
		agreeing: {
			after: repeating('agreeing', quickAgreement, 'noAnswer'),
			on: chosen
		},
		payingQuickly: {
			after: repeating('payingQuickly', quickPayment, 'outcomeUnknown'),
			on: { ...chosen, 'payment-result': { actions: learnPayment } }
		},
		...atBank(results),
		paid: {
			on: {
				return: {
					target: 'returned',
					actions: [
						send((her) => tradeSays.comesBack(her, false)),
						countVisit,
						{ type: 'show', params: screen('confirming') }
					]
				}
			}
		},
		returned: {},
		declined: {
			on: {
				'pay-again': {
					target: 'comingBack',
					actions: [takeCard, send((her) => tradeSays.comesBack(her, true)), countVisit]
				}
			}
		},
		comingBack: {
			after: repeating('comingBack', returnToCashier, 'noAnswer'),
			on: { 'cashier-page': seeCashier }
		},
		cancelled: {},
		stopped: {},
		bought: { on: { 'payment-result': { actions: learnPayment } } }
	}
});
