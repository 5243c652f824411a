import { repeating, screen } from '../acting.ts';
import { encryptedOrder } from '../kinds/order.ts';
import { paymentInstruction } from '../kinds/wallet.ts';
import { afterwards } from './afterwards.ts';
import { base } from './setup.ts';
import { goShopping, nothingBought, sendOrder, shopping, whenever } from './shopping.ts';
import {
	badNumber,
	instruct,
	payAgain,
	receipts,
	send,
	show,
	walletSays,
	walletScreen
} from './wallet.ts';

/** The merchant's offer is in her wallet, checked against her own order. */
const seeOffer = {
	target: 'atWallet',
	actions: [
		base.assign(({ context, event }) => {
			if (event.type !== 'payment-offer') return {};
			const { merchantId, payeeName, orderId, orderDigest, amount, expiresAt } = event.parts.offer;
			return {
				tries: 0,
				orderId,
				page: { paymentId: '', merchantId, payeeName, orderId, orderDigest, amount, expiresAt },
				carried: { ...context.carried, 'payment-offer': event.texts.offer }
			};
		}),
		show(walletScreen)
	]
} as const;

/** The customer with a wallet of her own, who instructs the bank herself (domain 4.2). */
export const walletCustomer = base.createMachine({
	id: 'customer',
	initial: 'home',
	context: nothingBought,
	on: whenever,
	states: {
		home: { on: { shop: goShopping } },
		...shopping,
		ordering: { on: { order: { target: 'awaitingOffer', actions: sendOrder } } },
		awaitingOffer: {
			after: repeating('awaitingOffer', encryptedOrder, 'noAnswer'),
			on: {
				'payment-offer': seeOffer,
				refused: {
					target: 'stopped',
					actions: {
						type: 'show',
						params: ({ event }) => screen('stopped', { error: event.error })
					}
				}
			}
		},
		atWallet: {
			on: {
				pay: [{ guard: 'numberWrong', actions: show(badNumber) }, instruct],
				cancel: {
					target: 'cancelled',
					actions: [
						send((her) => walletSays.cancelled(her)),
						{ type: 'show', params: screen('cancelled') }
					]
				},
				leave: { target: 'away', actions: { type: 'show', params: screen('away') } },
				'payment-receipt': receipts
			}
		},
		submitted: {
			after: repeating('submitted', paymentInstruction, 'outcomeUnknown'),
			on: { 'payment-receipt': receipts }
		},
		outcomeUnknown: {
			entry: [{ type: 'show', params: screen('unknown') }, send((her) => walletSays.enquiry(her))],
			after: {
				patience: [
					{ guard: 'mayAskAgain', target: 'outcomeUnknown', reenter: true, actions: 'countTry' },
					{ target: 'unresolved', actions: 'forgetTries' }
				]
			},
			on: { 'payment-receipt': receipts }
		},
		unresolved: { on: { 'payment-receipt': receipts } },
		...afterwards,
		declined: base.createStateConfig({ on: { 'pay-again': payAgain } }),
		turnedAway: {},
		away: { on: { 'payment-receipt': receipts } },
		noAnswer: { entry: { type: 'show', params: screen('no-answer') } }
	}
});
