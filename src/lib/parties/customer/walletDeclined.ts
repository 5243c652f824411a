import { choice } from '../acting.ts';
import type { Screen } from '#lib/world/world.ts';
import { act, type CustomerContext } from './context.ts';
import { thinkMs } from './says.ts';

/** The bank said no: the offer still holds, and another card may do (B01). */
export function declinedScreen(her: CustomerContext): Screen {
	if (!her.declined) return choice('declined', { ...her.receipt }, [], null);
	const again = act({ type: 'pay-again', card: her.account });
	const tries = her.declined === 'tries-on' && her.card !== her.account;
	return choice(
		'declined',
		{ ...her.receipt },
		[again],
		tries ? { event: again, afterMs: thinkMs } : null
	);
}
