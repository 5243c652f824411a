import { cards } from '#lib/money/card.ts';
import { say, type Draft } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { choice } from '../../acting.ts';
import { cardEntered } from '../../kinds/cardForm.ts';
import { initRequest, inquiryRequest, purchaseRequest } from '../../kinds/set.ts';
import { act, type CustomerContext, type Page } from '../context.ts';
import { expiryOf, lateMs, leaveAfterMs, masked, must, thinkMs } from '../says.ts';

const purchaseOf = ({ purchase }: CustomerContext) => must(purchase, 'purchase');
const pageOf = ({ page }: CustomerContext): Page => must(page, 'page');
const cardOf = ({ chosen }: CustomerContext): string => must(chosen, 'choice of card').card;

/** The messages of a customer whose payment the merchant takes to the bank (domain 4.3). */
export const purchasingSays = {
	/** PInitReq. */
	init(her: CustomerContext): Draft {
		const product = cards.find(({ name }) => name === her.card)?.product ?? 'debit';
		return say(initRequest, {
			init: {
				orderDraftId: must(her.cart, 'cart').orderDraftId,
				cardBrand: `Harbor ${product}`,
				language: 'en',
				challC: { $fresh: 16 }
			}
		});
	},
	/** PReq: the order for the merchant, the payment for the gateway, one signature over both. */
	purchase(her: CustomerContext): Draft {
		const { xid, challM } = purchaseOf(her);
		const { merchantId, orderId, amount } = pageOf(her);
		const card = cardOf(her);
		return say(purchaseRequest, {
			order: {
				xid,
				orderId,
				lines: must(her.cart, 'cart').lines as never,
				shipTo: { name: her.name, phone: her.phone, address: her.address },
				total: amount,
				odSalt: { $fresh: 16 },
				challM
			},
			payment: {
				xid,
				merchantId,
				amount,
				hod: { $digest: 'order.hod' },
				pan: { $secret: 'pan', name: card },
				expiry: expiryOf(card),
				nonce: { $fresh: 16 }
			}
		});
	},
	/** The card number on the merchant's own page. */
	card(her: CustomerContext): Draft {
		const card = cardOf(her);
		return say(cardEntered, {
			card: {
				xid: purchaseOf(her).xid,
				orderId: pageOf(her).orderId,
				challC: { $fresh: 16 },
				pan: { $secret: 'pan', name: card },
				expiry: expiryOf(card)
			}
		});
	},
	/** InqReq: a new challenge each time, so that an old answer is no answer. */
	inquiry: (her: CustomerContext): Draft =>
		say(inquiryRequest, {
			inquiry: { xid: purchaseOf(her).xid, challenge: { $fresh: 16 }, try: her.tries + 1 }
		})
};

/** Payee, amount and a card: in her own wallet, or on the merchant's page. */
export function confirmScreen(name: 'wallet-confirm' | 'card-form') {
	return (her: CustomerContext): Screen => {
		const give = act({ type: 'give-card', card: her.card });
		const [cancel, leave] = [act({ type: 'cancel' }), act({ type: 'leave' })];
		const usual = { pay: give, late: give, cancel, leave }[her.decision];
		const afterMs = her.decision === 'late' ? lateMs : thinkMs;
		const { payeeName, orderId, amount } = pageOf(her);
		const fields = { payeeName, orderId, maskedPan: masked(her.card), amount };
		return choice(name, fields, [give, cancel, leave], { event: usual, afterMs });
	};
}
/** The check digit is wrong: nothing is sent (B04). */
export function wrongNumber(shown: Screen): Screen {
	const leave = act({ type: 'leave' });
	return {
		...shown,
		fields: { ...shown.fields, error: 'E-CARD-NUMBER' },
		choice: { event: leave, afterMs: leaveAfterMs }
	};
}
