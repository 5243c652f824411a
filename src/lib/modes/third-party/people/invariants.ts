import {
	noReleaseWithoutCause,
	ratingHonest,
	timerNeedsShipment
} from '#lib/parties/invariants/causes.ts';
import { dualControl } from '#lib/parties/invariants/dualControl.ts';
import { debitHasRemedy, merchantNotShort, reconciled } from '#lib/parties/invariants/ends.ts';
import { escrowEquality, reserveCoverage } from '#lib/parties/invariants/escrow.ts';
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
import { validAtUse } from '#lib/parties/invariants/signatures.ts';
import { terminalIsFinal, unknownIsNotFailed } from '#lib/parties/invariants/states.ts';
import { appendOnly, traceableEntry } from '#lib/parties/invariants/trace.ts';
import { releaseOnce } from '#lib/parties/invariants/trading.ts';
import type { Invariant } from '#lib/world/invariants.ts';
import { trades } from './escrow.ts';
import { ends, officers, opened, orders, states, tries } from './evidence.ts';
import { payments } from './payments.ts';
import { matrix } from './matrix.ts';

/** Every invariant of domain 9 that a trade between people can break, in the order of the table. */
export const peopleInvariants: readonly Invariant[] = [
	balancedEntries,
	conservationOfMoney,
	mirroredBooks,
	floors,
	atMostOnce(payments),
	sameAmounts(payments),
	rightPayee(payments),
	authorizedDebit(payments),
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
		'submission-relayed': ['challenge'],
		'cancel-relayed': ['challenge'],
		'wallet-payment': ['challenge'],
		'quick-payment': ['challenge'],
		'confirm-receipt': ['challenge']
	}),
	lockout(tries),
	dualControl(officers),
	terminalIsFinal(states),
	appendOnly,
	traceableEntry(opened),
	escrowEquality(trades),
	reserveCoverage('TPP'),
	releaseOnce(trades),
	noReleaseWithoutCause(trades),
	ratingHonest(trades),
	idempotentNotify(orders),
	reconciled(ends),
	unknownIsNotFailed(states),
	timerNeedsShipment(trades),
	rightOrder(payments)
];
