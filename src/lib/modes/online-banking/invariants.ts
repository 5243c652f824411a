import type { Invariant } from '#lib/world/invariants.ts';
import {
	debitHasRemedy,
	merchantNotShort,
	reconciled,
	unknownIsNotFailed
} from '#lib/parties/invariants/ends.ts';
import {
	balancedEntries,
	conservationOfMoney,
	floors,
	holdsEnd,
	mirroredBooks
} from '#lib/parties/invariants/ledgers.ts';
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
import { dualControl, validAtUse } from '#lib/parties/invariants/signatures.ts';
import { appendOnly, terminalIsFinal, traceableEntry } from '#lib/parties/invariants/trace.ts';

/**
 * Every invariant of domain 9 that online banking can break, in the order of the table. I37 compares
 * two runs, so it stands by itself in reproducible.ts.
 */
export const invariants: readonly Invariant[] = [
	balancedEntries,
	conservationOfMoney,
	mirroredBooks,
	floors,
	atMostOnce,
	sameAmounts,
	rightPayee,
	authorizedDebit,
	holdsEnd,
	refundCap,
	shipAfterProof,
	noPaidByBrowser,
	debitHasRemedy,
	merchantNotShort,
	secrecy,
	secrecyOnTheLine,
	noSecretInTrace,
	validAtUse,
	freshness,
	lockout,
	dualControl,
	terminalIsFinal,
	appendOnly,
	traceableEntry,
	idempotentNotify,
	reconciled,
	unknownIsNotFailed,
	rightOrder
];
