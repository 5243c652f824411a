import { amount, id, oneOf, optional, text } from '#lib/world/field.ts';
import { kind, signed } from '#lib/world/row.ts';

const endToEndId = id(3, 35);

/** TR-1: out of the reserve at this bank: the fee that was earned, or money for the reserve elsewhere (pain.001). */
export const reserveTransfer = kind('reserve-transfer', {
	instruction: signed('institution', {
		endToEndId,
		amount,
		debtorAccount: text(40),
		creditor: text(40),
		creditorAccount: text(40),
		creditorAgent: text(11)
	})
});
/** TR-2: booked, and where it went to another bank settled, or refused (pain.002). */
export const reserveTransferred = kind('reserve-transferred', {
	status: signed('reserveBank', {
		endToEndId,
		amount,
		status: oneOf('ACSC', 'RJCT'),
		rc: text(2),
		error: optional(text(24))
	})
});
