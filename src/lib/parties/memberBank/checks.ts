import { cards, type Card } from '#lib/money/card.ts';
import { feesOf, partOf, type Part } from '#lib/money/clearing.ts';
import { holdOf, type Books } from '#lib/money/ledger.ts';
import type { SecretSeen } from '#lib/vault/vault.ts';
import type { Finding, Given, PureCheck, PureChecks } from '#lib/world/cast.ts';
import { cardUsable, funded, notExpired, triesLeft } from '../cards.ts';
import { allOf, found, same, word } from '../finding.ts';
import type { MemberBankContext } from './context.ts';
import { disputeChecks } from './disputeChecks.ts';
import { holdIdOf } from './lines.ts';

const own = (given: Given): MemberBankContext => given.context as MemberBankContext;
const minorIn = (given: Given, part: string): number =>
	(given.parts[part]?.['amount'] as { minor?: number } | undefined)?.minor ?? 0;
const seen = (given: Given, part: string, field: string): readonly string[] =>
	(given.parts[part]?.[field] as unknown as SecretSeen | undefined)?.matches ?? [];

function cardIn(given: Given, part: string): Card | undefined {
	const [name] = seen(given, part, 'pan');
	return cards.find((card) => card.name === name && card.issuer === own(given).bank);
}
/** Who is to pay: the card that the issuer was asked about, or the user who has said who she is. */
function payerAsked(given: Given): string {
	const claimed = seen(given, 'request', 'pan')[0] ?? word(given.parts['request']?.['userId']);
	const known = own(given).issued?.payer ?? '';
	return known === '' ? claimed : known;
}

const cardStatus =
	(part: string): PureCheck =>
	(given) =>
		cardUsable(cardIn(given, part));
const expiry =
	(part: string): PureCheck =>
	(given) =>
		notExpired(cardIn(given, part), own(given).yearMonth, word(given.parts[part]?.['expiry']));
const failuresOf = (given: Given): number =>
	(given.house as { readonly failures: Readonly<Record<string, number>> }).failures[
		payerAsked(given)
	] ?? 0;
/** Fewer wrong passwords than the limit, in whatever payment they were typed (CK24). */
const unlocked: PureCheck = (given) =>
	triesLeft(
		cards.some(({ name, state }) => name === payerAsked(given) && state === 'locked'),
		failuresOf(given),
		own(given).mostFailures
	);
/** The try that reaches the limit is itself answered with locked (CK23). */
const password =
	(part: string): PureCheck =>
	(given) => {
		const { holders, issued, mostFailures } = own(given);
		const right = holders[issued?.payer ?? '']?.passwords ?? [];
		const held = seen(given, part, 'password').some((name) => right.includes(name));
		const last = failuresOf(given) + 1 >= mostFailures;
		return {
			...found(held, held ? 'right' : 'wrong password', 'the password of this payer'),
			error: last ? 'E-LOCKED' : 'E-CREDENTIAL'
		};
	};
/** A card message is about the card that was authenticated; a transfer names none. */
const cardIsHers = (given: Given): Finding =>
	given.parts['card']
		? same(seen(given, 'card', 'pan')[0], own(given).issued?.payer)
		: found(true, 'no card', 'the card that was authenticated');
const payerAccount = (given: Given): string =>
	own(given).holders[own(given).issued?.payer ?? '']?.account ?? '';
const txIs =
	(part: string): PureCheck =>
	(given) =>
		same(given.parts[part]?.['txId'], own(given).issued?.txId);
const rrnIs =
	(which: 'debit' | 'credit'): PureCheck =>
	(given) =>
		same(given.parts['message']?.['rrn'], own(given)[which]?.rrn);
const contracted =
	(part: string): PureCheck =>
	(given) => {
		// About a payment that the bank knows nothing of, its own machine is asked, which has no contracts.
		const { contracts = {} }: Partial<MemberBankContext> = own(given);
		const contract = contracts[word(given.parts[part]?.['merchantId'])];
		const got = contract ? (contract.active ? 'active' : 'suspended') : 'no contract';
		return found(contract?.active ?? false, got, 'an active contract');
	};
const limited =
	(part: string, limit: 'hardMinor' | 'riskMinor'): PureCheck =>
	(given) => {
		const most = own(given)[limit];
		const minor = minorIn(given, part);
		return found(minor <= most, `${minor}`, `at most ${most}`);
	};
const has = (given: Given, account: string, minor: number): Finding =>
	funded(given.books as Books, account, minor);

/** No more than was held, of a hold that is active (domain 4.4). */
function stillHeld(given: Given): Finding {
	const { amount, paymentId = '' } = own(given).debit ?? {};
	const state = holdOf(given.books as Books, holdIdOf({ paymentId }))?.state ?? 'no hold';
	const [held, asked] = [amount?.minor ?? 0, minorIn(given, 'message')];
	return allOf(
		found(state !== 'expired', state, 'a hold in its time', 'E-HOLD-EXPIRED'),
		found(state === 'active', state, 'an active hold'),
		found(asked <= held, `${asked}`, `at most ${held}, as it was held`)
	);
}

/** What the issuer checks before it debits, or holds. */
const authorizing: PureChecks[string] = {
	CK30: (given) => allOf(txIs('message')(given), txIs('authValue')(given), cardIsHers(given)),
	CK15: (given) =>
		allOf(
			same(given.parts['message']?.['amount'], own(given).issued?.amount),
			same(given.parts['authValue']?.['amount'], own(given).issued?.amount)
		),
	CK29: (given) =>
		allOf(
			same(given.parts['message']?.['merchantId'], own(given).issued?.merchantId),
			same(given.parts['authValue']?.['merchantId'], own(given).issued?.merchantId)
		),
	CK21: cardStatus('card'),
	CK22: expiry('card'),
	CK26: limited('message', 'hardMinor'),
	CK25: (given) => has(given, payerAccount(given), minorIn(given, 'message'))
};

/** What a member bank checks as issuer and as acquirer (domain 6.2, 6.7). */
export const memberBankChecks: PureChecks = {
	'merchant-check': {
		CK18: (given) => {
			const check = given.parts['check'];
			const contract = own(given).contracts[word(check?.['merchantId'])];
			return allOf(contracted('check')(given), same(check?.['category'], contract?.category));
		},
		CK26: limited('check', 'riskMinor')
	},
	'authentication-request': {
		CK21: cardStatus('request'),
		CK22: expiry('request'),
		CK24: unlocked
	},
	'challenge-request': {
		CK30: txIs('request'),
		CK21(given) {
			const user = word(given.parts['request']?.['userId']);
			const known = own(given).holders[user]?.product === 'transfer';
			return found(known, user, 'a user of online banking here', 'E-NOT-ENROLLED');
		},
		CK24: unlocked
	},
	'challenge-answer': {
		CK30: txIs('credential'),
		CK11: (given) =>
			same(
				given.parts['credential']?.['challenge'],
				given.sent('challenge-page')?.['page']?.claims?.['challenge']
			),
		CK24: unlocked,
		CK23: password('credential'),
		CK15: (given) => same(given.parts['credential']?.['amount'], own(given).issued?.amount)
	},
	'results-query': { CK30: txIs('query') },
	'results-response': { CK30: txIs('response') },
	'financial-request': authorizing,
	'preauthorization-request': authorizing,
	'completion-advice': {
		CK30: rrnIs('debit'),
		CK34: stillHeld,
		CK15: (given) => same(given.parts['message']?.['amount'], own(given).debit?.amount)
	},
	'financial-advice': { CK18: contracted('message') },
	'financial-advice-repeat': { CK18: contracted('message') },
	'issuer-void': { CK30: rrnIs('debit') },
	'refund-debit': {
		CK30: (given) => same(given.parts['message']?.['paymentId'], own(given).credit?.paymentId),
		CK33: (given) => {
			const { contracts, credit } = own(given);
			const minor = minorIn(given, 'message');
			const part = partOf((given.parts['message'] ?? {}) as Part);
			const fee = feesOf({ minor, product: credit?.product ?? 'debit', ...part }).merchant;
			return has(given, contracts[credit?.merchantId ?? '']?.account ?? '', minor - fee);
		}
	},
	'refund-credit': {
		CK30: (given) => same(given.parts['message']?.['paymentId'], own(given).debit?.paymentId)
	},
	'undelivered-notice': {
		CK30: (given) =>
			allOf(
				same(given.parts['notice']?.['paymentId'], own(given).credit?.paymentId),
				same(given.parts['notice']?.['merchantId'], own(given).credit?.merchantId)
			),
		CK15: (given) => same(given.parts['notice']?.['amount'], own(given).credit?.amount)
	},
	'receipt-taken': {
		CK30: (given) => same(given.parts['taken']?.['paymentId'], own(given).credit?.paymentId)
	},
	...disputeChecks(unlocked, password('claim'))
};
