import * as clearing from '#lib/parties/invariants/clearing.ts';
import { debitHasRemedy, merchantNotShort, reconciled } from '#lib/parties/invariants/ends.ts';
import {
	balancedEntries,
	conservationOfMoney,
	floors,
	holdsEnd,
	mirroredBooks
} from '#lib/parties/invariants/ledgers.ts';
import { captureWithinHold } from '#lib/parties/invariants/holds.ts';
import {
	idempotentNotify,
	noPaidByBrowser,
	shipAfterProof
} from '#lib/parties/invariants/orders.ts';
import {
	atMostOnce,
	authorizedDebit,
	refundCap,
	rightOrder,
	rightPayee,
	sameAmounts
} from '#lib/parties/invariants/payments.ts';
import { freshness, lockout } from '#lib/parties/invariants/repeats.ts';
import { secrecy, secrecyOnTheLine } from '#lib/parties/invariants/secrecy.ts';
import { noSecretInTrace } from '#lib/parties/invariants/secrets.ts';
import { validAtUse } from '#lib/parties/invariants/signatures.ts';
import { terminalIsFinal, unknownIsNotFailed } from '#lib/parties/invariants/states.ts';
import { appendOnly, traceableEntry } from '#lib/parties/invariants/trace.ts';
import type { Invariant } from '#lib/world/invariants.ts';
import { ends } from './ends.ts';
import { opened, orders, payments, states, tries } from './evidence.ts';
import { matrix } from './matrix.ts';

/** Every invariant of domain 9 that a day at the joint gateway can break, in the order of the table. */
export const invariants: readonly Invariant[] = [
	balancedEntries,
	conservationOfMoney,
	mirroredBooks,
	floors,
	atMostOnce(payments),
	sameAmounts(payments),
	rightPayee(payments),
	authorizedDebit(payments),
	captureWithinHold((paymentId) => `H-${paymentId}`),
	holdsEnd,
	refundCap(payments),
	shipAfterProof(orders),
	noPaidByBrowser(orders),
	debitHasRemedy(ends),
	merchantNotShort(ends),
	secrecy(matrix),
	secrecyOnTheLine(matrix),
	noSecretInTrace,
	validAtUse,
	freshness({
		'card-submission': ['challenge'],
		'bank-choice': ['challenge'],
		'challenge-answer': ['challenge'],
		'cancel-payment': ['challenge'],
		// The issuer's value over the payment, which names its transaction.
		'financial-request': ['txId'],
		'preauthorization-request': ['txId']
	}),
	lockout(tries),
	terminalIsFinal(states),
	appendOnly,
	traceableEntry(opened),
	clearing.netZero,
	clearing.netEqualsGross,
	clearing.onUsExcluded,
	clearing.settleOnce,
	clearing.gatewayHoldsNothing,
	idempotentNotify(orders),
	reconciled(ends),
	unknownIsNotFailed(states),
	rightOrder(payments)
];
