import type { Invariant } from '#lib/world/invariants.ts';
import { debitHasRemedy, merchantNotShort, reconciled, unknownIsNotFailed } from './ends.ts';
import {
	balancedEntries,
	conservationOfMoney,
	floors,
	holdsEnd,
	mirroredBooks
} from './ledgers.ts';
import { idempotentNotify, noPaidByBrowser, shipAfterProof } from './orders.ts';
import {
	atMostOnce,
	authorizedDebit,
	refundCap,
	rightOrder,
	rightPayee,
	sameAmounts
} from './payments.ts';
import { freshness, lockout } from './repeats.ts';
import { secrecy, secrecyOnTheLine } from './secrecy.ts';
import { noSecretInTrace } from './secrets.ts';
import { dualControl, validAtUse } from './signatures.ts';
import { appendOnly, terminalIsFinal, traceableEntry } from './trace.ts';

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
