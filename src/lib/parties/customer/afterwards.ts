import { screen } from '../acting.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { served } from './wants.ts';

/** Where a payment leaves her: back to the shop with it, or without. */
export const afterwards = {
	paid: base.createStateConfig({
		on: {
			return: {
				target: 'returned',
				actions: [
					{ type: 'send', params: ({ context }) => says.returns(context) },
					{ type: 'show', params: screen('confirming') }
				]
			},
			'shipment-notice': served
		}
	}),
	returned: base.createStateConfig({ on: { 'shipment-notice': served } }),
	served: base.createStateConfig({}),
	declined: base.createStateConfig({}),
	cancelled: base.createStateConfig({}),
	stopped: base.createStateConfig({})
};
