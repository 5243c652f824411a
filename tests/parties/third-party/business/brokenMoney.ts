import { balanceOf, entriesOf } from '../../../../src/lib/money/ledger.ts';
import { append } from '../../../../src/lib/persistent/chunks.ts';
import { store } from '../../../../src/lib/persistent/trie.ts';
import type { Watched } from '../../../../src/lib/world/invariants.ts';
import {
	accepts,
	booksOf,
	contextOf,
	forced,
	posts,
	rests,
	rewritten,
	withBooks,
	withContext,
	withKey,
	withStandingBooks,
	type Planted,
	type Step
} from '../../doctor.ts';
import { debitAlone, endlessHold, equityPays } from '../../plants.ts';
import { withContract } from './contract.ts';

const lastId = (step: Watched): string => entriesOf(booksOf(step)).at(-1)?.id ?? '';
/** An entry is posted whose id looks like this. */
const postsLike =
	(id: RegExp): Step =>
	(step) =>
		posts(step) && id.test(lastId(step));

/** Books that are wrong. */
export const ledgers: readonly Planted[] = [
	debitAlone('HB:equity'),
	equityPays('HB:equity', 'HB:dep:Cedar'),
	{
		breaks: 'I03',
		when: 'the third party has more in reserve than stands at the bank',
		at: rests,
		doctor(step) {
			const books = booksOf(step);
			const more = balanceOf(books, 'TPP:rsv@HB') + 1;
			return withStandingBooks(step, {
				...books,
				balances: store(books.balances, 'TPP:rsv@HB', more)
			});
		}
	},
	{
		breaks: 'I04',
		when: 'more is on its way back than was given out',
		at: accepts('M4B-11'),
		doctor: (step) =>
			forced(step, [
				['TPP:refund-in-flight', 5, 0],
				['TPP:wal:Bluestone', 0, 5]
			])
	},
	endlessHold('HB:dep:Cedar')
];

interface Wanted {
	readonly wanted: readonly { readonly amount: object }[];
}
/** What the maker wanted was another amount. */
const wanted = (step: Watched, amount: object): Watched =>
	withContext(step, 'MAK', {
		wanted: contextOf<Wanted>(step, 'MAK').wanted.map((task) => ({ ...task, amount }))
	});

/** Transfers that nobody agreed to like that. */
export const payments: readonly Planted[] = [
	{
		breaks: 'I05',
		when: 'the instalment is debited twice',
		at: posts,
		doctor: (step) =>
			forced(step, [
				['HB:dep:Cedar', 14_400_000, 0],
				['HB:rsv:TPP', 0, 14_400_000]
			])
	},
	{
		breaks: 'I06',
		when: 'the maker wanted another amount',
		at: posts,
		doctor: (step) => wanted(step, { minor: 14_400, ccy: 'CNY' })
	},
	{
		breaks: 'I06',
		when: 'the maker wanted the number in another currency',
		at: posts,
		doctor: (step) => wanted(step, { minor: 14_400_000, ccy: 'JPY' })
	},
	{
		breaks: 'I07',
		when: 'the money goes to an account that is not in the contract',
		at: posts,
		doctor: (step) => withContract(step, { payees: {} })
	},
	{
		breaks: 'I07',
		when: 'the seller is not the one who registered the trade',
		at: posts,
		doctor: (step) => withContext(step, 'BLU', { sellerId: 'another' })
	},
	{
		breaks: 'I08',
		when: 'the maker never wanted the transfer',
		at: posts,
		doctor: (step) => withContext(step, 'MAK', { wanted: [] })
	},
	{
		breaks: 'I08',
		when: 'the draft was signed by somebody else',
		at: posts,
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'MAK', 'somebody') })
	},
	{
		breaks: 'I11',
		when: 'more of the balance is given back than was taken',
		at: postsLike(/^E1-.*-2$/),
		doctor: (step) =>
			forced(step, [
				['HB:rsv:TPP', 33_600_001, 0],
				['HB:dep:Cedar', 0, 33_600_001]
			])
	},
	{
		breaks: 'I40',
		when: 'the seller has accepted another order',
		at: posts,
		doctor(step) {
			const { purchase } = contextOf<{ purchase: object }>(step, 'BLU');
			return withContext(step, 'BLU', { purchase: { ...purchase, poDigest: 'another' } });
		}
	}
];

interface Instalments {
	readonly instalments: readonly object[];
}
const instalments = (step: Watched, change: object): Watched =>
	withContext(step, 'TPP', {
		instalments: contextOf<Instalments>(step, 'TPP').instalments.map((one) => ({
			...one,
			...change
		}))
	});

/** Money that is held, and let go, otherwise than the plan says. */
export const escrows: readonly Planted[] = [
	{
		breaks: 'I30',
		when: 'the trade holds another sum than its escrow',
		at: accepts('M4B-11'),
		doctor: (step) => instalments(step, { amount: { minor: 1, ccy: 'CNY' } })
	},
	{
		breaks: 'I30',
		when: 'the trade is taken for closed while its escrow is full',
		at: accepts('M4B-11'),
		doctor: (step) => instalments(step, { state: 'closed' })
	},
	{
		breaks: 'I31',
		when: 'a wallet grows and no reserve with it',
		at: accepts('M4B-11'),
		doctor: (step) =>
			forced(step, [
				['HB:rsv:TPP', 5, 0],
				['TPP:wal:Bluestone', 0, 5]
			])
	},
	{
		breaks: 'I32',
		when: 'an instalment is released in two entries',
		at: postsLike(/^E3-.*-1$/),
		doctor(step) {
			const one = entriesOf(booksOf(step)).at(-1);
			const [escrow, wallet, fee] = one?.lines ?? [];
			if (!one || !escrow || !wallet || !fee) throw new Error('nothing was released');
			const seller = [{ ...escrow, debit: wallet.credit }, wallet];
			const own = [{ ...escrow, debit: fee.credit }, fee];
			const divided = booksOf(rewritten(step, /^E3-.*-1$/, { lines: seller }));
			const entries = append(divided.entries, { ...one, id: `${one.id}-fee`, lines: own });
			return withBooks(step, { ...divided, entries });
		}
	},
	{
		breaks: 'I33',
		when: 'the prepayment was to wait for the inspection',
		at: postsLike(/^E3-.*-1$/),
		doctor: (step) => instalments(step, { release: 'inspection' })
	},
	{
		breaks: 'I33',
		when: 'the inspection was signed by somebody else',
		at: postsLike(/^E3-.*-2$/),
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'CED', 'somebody') })
	},
	{
		breaks: 'I39',
		when: 'silence releases goods that no carrier has signed for',
		options: { inspection: 'silent' },
		at: postsLike(/^E3-.*-2$/),
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'CAR', 'somebody') })
	}
];
