import { assign } from 'xstate';
import { repeating } from '../acting.ts';
import { firstLogin } from '../kinds/enrolment.ts';
import { encryptedOrder } from '../kinds/order.ts';
import { afterwards } from './afterwards.ts';
import { atBank } from './atBank.ts';
import { recovering, sentOn } from './recovering.ts';
import { says, screens } from './says.ts';
import { base } from './setup.ts';
import { goShopping, nothingBought, sendOrder, shopping, whenever } from './shopping.ts';
import { results } from './wants.ts';

/** The customer with her browser and her USB key (domain 5.1): orders, looks, authenticates. */
export const customer = base.createMachine({
	id: 'customer',
	initial: 'home',
	context: nothingBought,
	on: whenever,
	states: {
		home: {
			on: {
				enrol: {
					target: 'applying',
					actions: { type: 'send', params: ({ context }) => says.application(context) }
				},
				shop: goShopping
			}
		},
		applying: {
			on: {
				'hand-over': [
					{
						guard: 'usesKey',
						target: 'atCounter',
						actions: [
							assign({ letterNo: ({ event }) => event.parts.goods.letterNo }),
							{ type: 'send', params: ({ context }) => says.certificateRequest(context) }
						]
					},
					{
						target: 'firstLogin',
						actions: [
							assign({ letterNo: ({ event }) => event.parts.goods.letterNo }),
							{ type: 'send', params: ({ context }) => says.firstLogin(context) }
						]
					}
				]
			}
		},
		atCounter: {
			on: {
				'certificate-written': {
					target: 'firstLogin',
					actions: { type: 'send', params: ({ context }) => says.firstLogin(context) }
				}
			}
		},
		firstLogin: {
			after: repeating('firstLogin', firstLogin, 'noAnswer'),
			on: {
				'login-accepted': {
					target: 'home',
					actions: [
						assign({ tries: 0 }),
						{ type: 'show', params: ({ context }) => screens.home(context) }
					]
				}
			}
		},
		...shopping,
		ordering: { on: { order: { target: 'awaitingRedirect', actions: sendOrder } } },
		awaitingRedirect: {
			after: repeating('awaitingRedirect', encryptedOrder, 'noAnswer'),
			on: sentOn
		},
		...atBank(results),
		...afterwards,
		...recovering
	}
});
