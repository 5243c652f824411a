import { orderCancelled } from '#lib/parties/kinds/wallet.ts';
import type { Written } from '../../table.ts';

/** The customer closes her wallet and does not want the order any more. */
export const cancelling: Written = [
	'CX-1',
	orderCancelled,
	['customer', 'merchant'],
	'shop',
	2,
	'CK30',
	{ phase: 'pay' }
];
