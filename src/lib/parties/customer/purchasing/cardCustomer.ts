import { repeating } from '../../acting.ts';
import { cardEntered } from '../../kinds/cardForm.ts';
import { encryptedOrder } from '../../kinds/order.ts';
import { goShopping, nothingBought, sendOrder, shopping } from '../shopping.ts';
import { keepRefund } from '../wants.ts';
import { purchasingSays as says } from './says.ts';
import { purchasingBase } from './setup.ts';
import { confirming, stop, waiting } from './wants.ts';

const form = confirming('card-form', (her) => says.card(her));

/** The customer without a wallet (1B-naive): she types her card number into the merchant's own page. */
export const cardCustomer = purchasingBase.createMachine({
	id: 'cardCustomer',
	initial: 'home',
	context: nothingBought,
	on: { 'refund-notice': keepRefund },
	states: {
		home: { on: { shop: goShopping } },
		...shopping,
		ordering: { on: { order: { target: 'awaitingForm', actions: sendOrder } } },
		awaitingForm: {
			after: repeating('awaitingForm', encryptedOrder, 'noAnswer'),
			on: {
				'card-form': { target: 'atCardForm', actions: ['seeForm', form.shown] },
				refused: stop
			}
		},
		atCardForm: form.state,
		...waiting(cardEntered)
	}
});
