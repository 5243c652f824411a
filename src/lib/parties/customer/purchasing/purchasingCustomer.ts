import { repeating, screen } from '../../acting.ts';
import { initRequest, purchaseRequest } from '../../kinds/set.ts';
import { goShopping, nothingBought, shopping } from '../shopping.ts';
import { keepRefund } from '../wants.ts';
import { purchasingSays as says } from './says.ts';
import { purchasingBase } from './setup.ts';
import { confirming, send, stop, waiting } from './wants.ts';

const wallet = confirming('wallet-confirm', (her) => says.purchase(her));

/** The customer with a SET wallet (domain 4.3): she signs order and payment once, and the merchant carries both. */
export const purchasingCustomer = purchasingBase.createMachine({
	id: 'purchasingCustomer',
	initial: 'home',
	context: nothingBought,
	on: { 'refund-notice': keepRefund },
	states: {
		home: { on: { shop: goShopping } },
		...shopping,
		ordering: {
			on: {
				order: {
					target: 'initiating',
					actions: [send((her) => says.init(her)), { type: 'show', params: screen('waiting') }]
				}
			}
		},
		initiating: {
			after: repeating('initiating', initRequest, 'noAnswer'),
			on: {
				'init-response': { target: 'atWallet', actions: ['seePurchase', wallet.shown] },
				refused: stop
			}
		},
		atWallet: wallet.state,
		...waiting(purchaseRequest)
	}
});
