import { balanceOf } from '../../../src/lib/money/ledger.ts';
import { accountOf } from '../../../src/lib/money/ledger.ts';
import { store } from '../../../src/lib/persistent/trie.ts';
import type { Watched } from '../../../src/lib/world/invariants.ts';
import type { Claims } from '../../../src/lib/vault/vault.ts';
import {
	accepts,
	booksOf,
	forced,
	posts,
	rechecked,
	rests,
	rewritten,
	sends,
	withBooks,
	withMessage,
	withStandingBooks,
	type Planted
} from '../doctor.ts';
import { causeless, debitAlone, equityPays } from '../plants.ts';
import { inCase, withCase, withCaseInput, within } from './at.ts';

const customer = 'WB:dep:customer';
const approving = (step: Watched, change: object): Watched =>
	withCase(step, 'CUS', {
		approved: inCase<{ approved: readonly object[] }>(step, 'CUS').approved.map((page) => ({
			...page,
			...change
		}))
	});

/** Books that are wrong. */
const ledgers: readonly Planted[] = [
	debitAlone('WB:equity'),
	equityPays('WB:equity', customer),
	{
		breaks: 'I02',
		when: 'two balances change without an entry',
		at: posts,
		doctor(step) {
			const books = booksOf(step);
			const less = store(books.balances, customer, balanceOf(books, customer) - 5);
			const more = store(less, 'WB:clr', balanceOf(books, 'WB:clr') + 5);
			return withBooks(step, { ...books, balances: more });
		}
	},
	{
		breaks: 'I03',
		when: 'a bank believes that it has more at the central bank than stands there',
		at: rests,
		doctor: (step) =>
			withStandingBooks(step, {
				...booksOf(step),
				balances: store(booksOf(step).balances, 'HB:CSB', 1)
			})
	},
	{
		breaks: 'I04',
		when: 'a merchant pays more than he has',
		at: posts,
		doctor: (step) =>
			forced(step, [
				['HB:dep:Lantern', 50_000, 0],
				['HB:clr', 0, 50_000]
			])
	}
];

/** Payments that nobody agreed to like that. */
const payments: readonly Planted[] = [
	{
		breaks: 'I06',
		when: 'the payer approved another amount',
		at: accepts('M3-18'),
		doctor: (step) => approving(step, { amount: { minor: 280, ccy: 'CNY' } })
	},
	{
		breaks: 'I06',
		when: 'the payer approved the number in another currency',
		at: accepts('M3-18'),
		doctor: (step) => approving(step, { amount: { minor: 28_000, ccy: 'JPY' } })
	},
	{
		breaks: 'I07',
		when: 'the payer was shown another merchant',
		at: accepts('M3-18'),
		doctor: (step) => approving(step, { merchantId: '999100000000002' })
	},
	{
		breaks: 'I07',
		when: 'the payout goes to somebody who is not the payee',
		at: ({ world }) =>
			world.happened.some(
				(one) => one.type === 'posted' && one.entries.some((id) => id.startsWith('P1'))
			),
		doctor: (step) => ({
			...step,
			cast: withCaseInput(step.cast, 'MER', { merchantId: 'another' })
		})
	},
	{
		breaks: 'I07',
		when: 'on-us, the money goes to an account that is not in the contract',
		options: { card: 'card-0019' },
		at: accepts('M3-18'),
		doctor: (step) => ({ ...step, cast: withCaseInput(step.cast, 'HB', { contracts: {} }) })
	},
	{
		breaks: 'I08',
		when: 'the customer never approved',
		at: accepts('M3-18'),
		doctor: (step) => withCase(step, 'CUS', { approved: [] })
	},
	{
		breaks: 'I08',
		when: 'the issuer vouched for another transaction',
		at: accepts('M3-18'),
		doctor: (step) => within(step, 'JG', 'payment', { txId: 'T1-another' })
	},
	{
		breaks: 'I08',
		when: 'the customer is debited again though the ruling was for her',
		options: { dispute: 'not-received' },
		at: accepts('CB-12'),
		doctor: (step) =>
			rechecked(step, (one) => ({
				...one,
				parts: { ruling: { ...one.parts['ruling'], decision: 'cardholder' } }
			}))
	},
	{
		breaks: 'I11',
		when: 'more is given back than was taken',
		at: accepts('M3-18'),
		doctor: (step) =>
			forced(step, [
				['WB:clr', 50_000, 0],
				[customer, 0, 50_000]
			])
	},
	{
		breaks: 'I40',
		when: 'the merchant will ship another order',
		at: accepts('M3-18'),
		doctor: (step) => within(step, 'MER', 'order', { orderDigest: 'another' })
	}
];

/** The request to settle with other positions. */
const asking = (
	step: Watched,
	change: (positions: readonly Claims[]) => readonly Claims[]
): Watched => {
	if (step.entry.type !== 'sent') throw new Error('nothing was sent');
	const { parts } = step.entry.message;
	const request = parts['request'];
	const positions = request?.claims?.['positions'] as unknown as readonly Claims[];
	const claims = { ...request?.claims, positions: change(positions) } as unknown as Claims;
	return withMessage(step, { parts: { ...parts, request: { text: '', digest: null, claims } } });
};
const shifted = (positions: readonly Claims[], by: Readonly<Record<string, number>>) =>
	positions.map((one) => ({
		...one,
		net: Number(one['net']) + (by[String(one['party'] as string)] ?? 0)
	}));

/** A night that is settled wrongly (I25 to I29). */
const clearing: readonly Planted[] = [
	{
		breaks: 'I25',
		when: 'somebody who is no member is owed a fen',
		at: sends('M3-43'),
		doctor: (step) => asking(step, (positions) => [...positions, { party: 'XB', net: 1 }])
	},
	{
		breaks: 'I26',
		when: 'two positions are shifted and the sum is still nothing',
		at: sends('M3-43'),
		doctor: (step) => asking(step, (positions) => shifted(positions, { HB: 500, WB: -500 }))
	},
	{
		breaks: 'I26',
		when: 'a chargeback enters the net with its sign unturned',
		options: { dispute: 'not-received', parcel: 'lost' },
		at: (step) => sends('M3-43')(step) && step.world.now > step.cast.startsAt + 60 * 3_600_000,
		doctor: (step) =>
			asking(step, (positions) => shifted(positions, { HB: 55_786, WB: -55_822, JG: 36 }))
	},
	{
		breaks: 'I28',
		when: 'a batch is settled twice',
		at: accepts('M3-43'),
		doctor: (step) =>
			forced(step, [
				['CSB:set:WB', 27_911, 0],
				['CSB:set:HB', 0, 27_893],
				['CSB:set:JG', 0, 18]
			])
	},
	{
		breaks: 'I28',
		when: 'a batch is settled for some of its members',
		at: accepts('M3-43'),
		doctor: (step) =>
			rechecked(step, (one) => {
				const request = one.parts['request'] ?? {};
				const positions = request['positions'] as unknown as readonly Claims[];
				const more = [...positions, { party: 'SB', net: 5 }] as unknown as Claims['x'];
				return { ...one, parts: { request: { ...request, positions: more ?? null } } };
			})
	},
	{
		breaks: 'I29',
		when: 'the gateway keeps an account for a merchant',
		at: accepts('M3-19'),
		doctor(step) {
			const books = booksOf(step);
			const account = accountOf(books, 'JG:clr');
			if (!account) throw new Error('no account: JG:clr');
			const owned = store(books.accounts, 'JG:clr', { ...account, owner: 'MER' });
			return withBooks(step, { ...books, accounts: owned });
		}
	}
];

/** What is written down about an entry. */
const causes: readonly Planted[] = [
	causeless(/^S1c/),
	{
		breaks: 'I24',
		when: 'an entry is for a payment that nobody opened',
		at: posts,
		doctor: (step) => rewritten(step, /^S1c/, { paymentId: 'JG0' })
	},
	{
		breaks: 'I24',
		when: 'an entry is for a batch that nobody cut off',
		at: ({ world }) =>
			world.happened.some(
				(one) => one.type === 'posted' && one.entries.some((id) => id.startsWith('B1'))
			),
		doctor: (step) => rewritten(step, /^B1/, { paymentId: 'B20260302-9' })
	}
];

export const money: readonly Planted[] = [...ledgers, ...payments, ...clearing, ...causes];
