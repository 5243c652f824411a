import * as order from '#lib/parties/kinds/order.ts';
import type { Written } from '../../table.ts';

/** From the shelf to the order form, as in every mode (S1). */
export const shelf: readonly Written[] = [
	[
		'SH-1',
		order.productSelect,
		['customer', 'merchant'],
		'shop',
		2,
		'CK01',
		{ phase: 'order', steps: ['S1'] }
	],
	[
		'SH-2',
		order.orderForm,
		['merchant', 'customer'],
		'shop',
		2,
		'CK04 CK05 CK06 CK08 CK09',
		{ steps: ['S1'] }
	]
];
