import type { Card } from '#lib/money/card.ts';
import { holdOf, type Books } from '#lib/money/ledger.ts';
import type { SecretSeen } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import {
	cardSeen,
	cardUsable,
	funded,
	issuerKnown,
	notExpired,
	secretRight,
	triesLeft,
	withinLimits
} from '../cards.ts';
import { allOf, found, word } from '../finding.ts';
import { feeBack } from './posts.ts';
import type { HostContext } from './context.ts';

const own = (given: Given): HostContext => given.context as HostContext;
const minorOf = (given: Given): number =>
	(given.parts['message']?.['amount'] as AmountValue | undefined)?.minor ?? 0;
const cardOf = (given: Given): Card | undefined =>
	cardSeen(given.parts['card']?.['pan'] as SecretSeen | undefined);

/** The card itself: who issued it, whether it may be used, until when (CK20 to CK22). */
const cardChecks = {
	CK20: (given: Given) => issuerKnown(cardOf(given), [own(given).bank]),
	CK21: (given: Given) => cardUsable(cardOf(given)),
	CK22: (given: Given) =>
		notExpired(cardOf(given), own(given).yearMonth, word(given.parts['message']?.['expiry']))
};
/** The money: limits and what is there (CK26, CK25). */
const moneyChecks = {
	CK26: (given: Given) =>
		withinLimits(
			minorOf(given),
			own(given).spentToday[cardOf(given)?.account ?? ''] ?? 0,
			own(given)
		),
	CK25: (given: Given) => funded(given.books as Books, cardOf(given)?.account ?? '', minorOf(given))
};

/** CK34: the hold is active and its time has not come; `minor` of it may be taken (domain 4.4). */
function heldFor(given: Given, minor: number): Finding {
	const held = own(given).held[word(given.parts['message']?.['paymentId'])];
	const hold = held && holdOf(given.books as Books, held.hold);
	const expired = hold?.state === 'expired' || (hold?.expiresAt ?? Infinity) <= given.now;
	const left = hold?.state === 'active' ? hold.minor - hold.captured : 0;
	return allOf(
		found(!expired, expired ? 'expired' : 'in time', 'a hold in its time', 'E-HOLD-EXPIRED'),
		found(hold?.state === 'active', hold?.state ?? 'no hold', 'an active hold'),
		found(minor <= left, `${minor}`, `at most ${left}`)
	);
}

/** What the bank's host checks before money moves (domain 4.2, 4.6). */
export const hostChecks: PureChecks = {
	'financial-request': {
		...cardChecks,
		CK24(given) {
			const { failures, mostFailures, lockedCards } = own(given);
			const name = cardOf(given)?.name ?? '';
			return triesLeft(lockedCards.includes(name), failures[name] ?? 0, mostFailures);
		},
		CK23: (given) =>
			secretRight(
				given.parts['credential']?.['pin'] as SecretSeen | undefined,
				own(given).pins[cardOf(given)?.name ?? ''] ?? []
			),
		...moneyChecks
	},
	'hold-request': { ...cardChecks, ...moneyChecks },
	'capture-advice': { CK34: (given) => heldFor(given, minorOf(given)) },
	'hold-void': { CK34: (given) => heldFor(given, 0) },
	'refund-financial': {
		CK30(given) {
			const paymentId = word(given.parts['message']?.['paymentId']);
			const moved = own(given).moved[paymentId];
			return found(
				moved !== undefined && !moved.reversed,
				moved ? (moved.reversed ? 'reversed' : 'paid') : 'unknown',
				'a payment that was made'
			);
		},
		CK33(given) {
			const { paymentId, void: undone } = given.parts['message'] ?? {};
			const payee = own(given).moved[word(paymentId)]?.payee ?? '';
			const fee = feeBack(own(given), minorOf(given), undone === true);
			return funded(given.books as Books, payee, minorOf(given) - fee);
		}
	}
};
