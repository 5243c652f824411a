import { accountOf, available, type Books } from '#lib/money/ledger.ts';
import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { twoPeople } from '../authority.ts';
import { allOf, found, same, word } from '../finding.ts';
import { missingFor, type DraftContext, type Person } from './context.ts';

/** Whoever names a draft that nobody made is heard by the house, which knows no draft, no contract and nobody. */
const nothing = { draft: null, people: {}, payees: {}, signers: [] } as const;
const own = (given: Given): DraftContext => ({ ...nothing, ...(given.context as DraftContext) });
const minorOf = (given: Given, part: string): number =>
	(given.parts[part]?.['amount'] as { readonly minor?: number } | undefined)?.minor ?? 0;
const has = (given: Given, account: string): number =>
	accountOf(given.books as Books, account) ? available(given.books as Books, account) : 0;

/**
 * CK28: whoever signs has this right and this authority, and has not signed the transfer before. The
 * certificate names the person, so one person with two names in the message is still one.
 */
function oneMore(given: Given, part: string, right: Person['right'], level: number): Finding {
	const { people, draft, signers } = own(given);
	const signer = given.signers[part] ?? 'nobody';
	const before = draft ? [draft.makerId, ...signers.slice(0, level)] : [];
	const person = people[signer];
	return allOf(
		found(!before.includes(signer), signer, `nobody of ${before.join(' and ')}`),
		found(person?.right === right, person?.right ?? 'no right', right),
		found(
			(person?.limitMinor ?? 0) >= (draft?.amount.minor ?? 0),
			`may sign up to ${person?.limitMinor ?? 0}`,
			`at least ${draft?.amount.minor ?? 0}`
		)
	);
}

/** CK15: the very draft, by its number and its digest, and the very amount. */
function sameDraft(given: Given, part: string): Finding {
	const { draft } = own(given);
	return allOf(
		same(given.parts[part]?.['endToEndId'], draft?.endToEndId),
		same(given.parts[part]?.['draftDigest'], draft?.digest),
		same(given.parts[part]?.['amount'], draft?.amount)
	);
}

/** CK25: the last signature moves the money, so the account must have it then. */
function covered(given: Given, part: string, signatures: number): Finding {
	const { account, draft } = own(given);
	const moves = given.parts[part]?.['decision'] === 'approved';
	if (!draft || !moves || missingFor(own(given), signatures).length > 0)
		return found(true, 'nothing moves yet', 'the money, where it moves');
	const there = has(given, account);
	return found(there >= draft.amount.minor, `${there} available`, `at least ${draft.amount.minor}`);
}

const known = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['endToEndId'], own(given).draft?.endToEndId);

const draftChecks: PureChecks[string] = {
	CK28(given) {
		const signer = given.signers['draft'] ?? 'nobody';
		return allOf(
			same(given.parts['draft']?.['makerId'], signer),
			found(
				own(given).people[signer]?.right === 'maker',
				own(given).people[signer]?.right ?? 'no right',
				'maker'
			)
		);
	},
	CK26(given) {
		const { people, hardMinor } = own(given);
		const minor = minorOf(given, 'draft');
		const limit = people[given.signers['draft'] ?? '']?.limitMinor ?? 0;
		return allOf(
			found(minor <= hardMinor, `${minor}`, `at most ${hardMinor}`),
			found(minor <= limit, `${minor}`, `at most ${limit}, the maker's limit`)
		);
	},
	CK29(given) {
		const { payees, account } = own(given);
		const payee = payees[word(given.parts['draft']?.['payeeAccount'])];
		return allOf(
			same(given.parts['draft']?.['payeeName'], payee?.name),
			same(given.parts['draft']?.['debtorAccount'], account)
		);
	}
};

/** What the bank's corporate part checks: three people, one draft, the contract's limits (domain 7.7). */
export const corporateBankChecks: PureChecks = {
	'payment-draft': draftChecks,
	'balance-draft': draftChecks,
	approval: {
		CK28: (given) => oneMore(given, 'approval', 'checker', 0),
		CK15: (given) => sameDraft(given, 'approval'),
		CK25: (given) => covered(given, 'approval', 1)
	},
	'final-approval': {
		CK28: (given) => oneMore(given, 'approval', 'approver', 1),
		CK15: (given) => sameDraft(given, 'approval'),
		CK25: (given) => covered(given, 'approval', 2)
	},
	'counter-decision': {
		// Two people, and both of them have called the company back (domain 7.7, M4B-10).
		CK28: (given) =>
			allOf(
				twoPeople(given),
				same(given.parts['teller']?.['calledBack'], own(given).callBack),
				same(given.parts['officer']?.['calledBack'], own(given).callBack)
			),
		CK15(given) {
			const { draft } = own(given);
			const [teller, officer] = [given.parts['teller'], given.parts['officer']];
			return allOf(
				same(teller?.['paymentId'], draft?.endToEndId),
				same(officer?.['paymentId'], draft?.endToEndId),
				same(teller?.['amount'], draft?.amount),
				same(officer?.['amount'], draft?.amount),
				same(officer?.['decision'], teller?.['decision'])
			);
		},
		CK25: (given) => covered(given, 'teller', 3)
	},
	'instalment-ack': { CK30: (given) => known(given, 'ack') },
	'task-seen': { CK30: (given) => known(given, 'seen') },
	'return-instruction': {
		CK30: (given) => known(given, 'instruction'),
		CK32(given) {
			const { draft, status, returnedMinor } = own(given);
			const left = status === 'ACSC' ? (draft?.amount.minor ?? 0) - returnedMinor : 0;
			const asked = minorOf(given, 'instruction');
			return found(asked <= left, `${asked}`, `at most ${left}`);
		},
		CK33(given) {
			const there = has(given, own(given).draft?.payeeAccount ?? '');
			const asked = minorOf(given, 'instruction');
			return found(there >= asked, `${there} in the reserve`, `at least ${asked}`);
		}
	}
};
