import { sayAgain, type Kind } from '#lib/world/row.ts';
import { completionRequest } from '../kinds/completion.ts';
import { shipmentOrder } from '../kinds/order.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { keepWaybill, takenAway, visitedShipping } from './shipping.ts';
import { send, show } from './wants.ts';

/** Repeats for a day what nobody has answered yet. */
export const goOn = <const S extends string>(self: S, message: Kind) =>
	({
		nextPress: {
			guard: 'mayPress',
			target: self,
			reenter: true,
			actions: ['countTry', { type: 'send', params: sayAgain(message) }]
		}
	}) as const;
const complete = send((own) => says.complete(own));
/** The parcel has left; where the money was only held he asks for it now. */
const waybill = [
	{
		guard: 'holdsOnly',
		target: 'completing',
		actions: [keepWaybill, send((own) => says.shipped(own)), complete]
	},
	takenAway
] as const;

/** From the proof to the parcel, and to the money that was only promised (domain 6.4, dual message). */
export const completing = {
	...visitedShipping,
	paid: base.createStateConfig({
		...visitedShipping.paid,
		on: { ...visitedShipping.paid.on, waybill }
	}),
	// Without the carrier's number there is no money to ask for: he goes on asking.
	carrierSilent: base.createStateConfig({
		after: goOn('carrierSilent', shipmentOrder),
		on: { waybill }
	}),
	completing: base.createStateConfig({
		after: goOn('completing', completionRequest),
		on: {
			'return-to-merchant': { actions: show('order-paid') },
			'completion-result': [
				{
					guard: 'completed',
					target: 'shipped',
					actions: [base.assign({ captured: true, tries: 0 }), show('order-shipped')]
				},
				{ target: 'uncaptured' }
			]
		}
	}),
	// The goods are gone and the promise has run out: his risk (domain 4.6).
	uncaptured: base.createStateConfig({})
};
