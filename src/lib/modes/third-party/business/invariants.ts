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
import { freshness } from '#lib/parties/invariants/repeats.ts';
import { secrecy, secrecyOnTheLine } from '#lib/parties/invariants/secrecy.ts';
import { noSecretInTrace } from '#lib/parties/invariants/secrets.ts';
import { validAtUse } from '#lib/parties/invariants/signatures.ts';
import { terminalIsFinal, unknownIsNotFailed } from '#lib/parties/invariants/states.ts';
import { appendOnly, traceableEntry } from '#lib/parties/invariants/trace.ts';
import { releaseOnce } from '#lib/parties/invariants/trading.ts';
import type { Invariant } from '#lib/world/invariants.ts';
import { approving, authorizing, checking } from './approvals.ts';
import { trades } from './escrow.ts';
import { drafted, ends, orders, payments, states } from './evidence.ts';
import { matrix } from './matrix.ts';
import { releasedAsPlanned, silenceNeedsShipment } from './releases.ts';

/** Every invariant of domain 9 that a purchase between companies can break, in the order of the table. */
export const businessInvariants: readonly Invariant[] = [
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
	freshness({}),
	dualControl(checking),
	dualControl(approving),
	dualControl(authorizing),
	terminalIsFinal(states),
	appendOnly,
	traceableEntry(drafted),
	escrowEquality(trades),
	reserveCoverage('TPP'),
	releaseOnce(trades),
	releasedAsPlanned,
	idempotentNotify(orders),
	reconciled(ends),
	unknownIsNotFailed(states),
	silenceNeedsShipment,
	rightOrder(payments)
];
