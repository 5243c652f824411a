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
	rechecked,
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

const buyer = 'HB:dep:LinWei';
const reserve = 'HB:rsv:TPP';

/** An entry is posted whose id looks like this. */
const postsLike =
	(id: RegExp): Step =>
	(step) =>
		posts(step) && id.test(entriesOf(booksOf(step)).at(-1)?.id ?? '');

/** Books that are wrong. */
export const ledgers: readonly Planted[] = [
	debitAlone('HB:equity'),
	equityPays('HB:equity', buyer),
	{
		breaks: 'I03',
		when: 'the third party has more in reserve than stands at the bank',
		at: rests,
		doctor(step) {
			const books = booksOf(step);
			const more = balanceOf(books, 'TPP:rsv@HB') + 1;
			const balances = store(books.balances, 'TPP:rsv@HB', more);
			return withStandingBooks(step, { ...books, balances });
		}
	},
	{
		breaks: 'I04',
		when: 'more is on its way back than was given out',
		at: accepts('M4-15'),
		doctor: (step) =>
			forced(step, [
				['TPP:refund-in-flight', 5, 0],
				['TPP:wal:Lantern', 0, 5]
			])
	},
	endlessHold(buyer)
];

/** What she approved, some of it otherwise. */
function approving(step: Watched, change: object): Watched {
	const { approved } = contextOf<{ approved: readonly object[] }>(step, 'CUS');
	return withContext(step, 'CUS', { approved: approved.map((page) => ({ ...page, ...change })) });
}
/** One thing that a party holds, some of it otherwise. */
export const within = (step: Watched, party: string, field: string, change: object): Watched =>
	withContext(step, party, {
		[field]: { ...contextOf<Record<string, object>>(step, party)[field], ...change }
	});

/** Payments that nobody agreed to like that. */
export const payments: readonly Planted[] = [
	{
		breaks: 'I05',
		when: 'the debit is posted twice',
		at: posts,
		doctor: (step) =>
			forced(step, [
				[buyer, 28_000, 0],
				[reserve, 0, 28_000]
			])
	},
	{
		breaks: 'I06',
		when: 'she approved another amount',
		at: posts,
		doctor: (step) => approving(step, { amount: { minor: 280, ccy: 'CNY' } })
	},
	{
		breaks: 'I06',
		when: 'she approved the number in another currency',
		at: posts,
		doctor: (step) => approving(step, { amount: { minor: 28_000, ccy: 'JPY' } })
	},
	{
		breaks: 'I07',
		when: 'she was shown another payee',
		at: posts,
		doctor: (step) => approving(step, { merchantId: '999100000000002' })
	},
	{
		breaks: 'I07',
		when: 'the money goes to an account that is not in the contract',
		at: posts,
		doctor: (step) => withContext(step, 'BDC', { contracts: {} })
	},
	{
		breaks: 'I08',
		when: 'she never approved',
		at: posts,
		doctor: (step) => withContext(step, 'CUS', { approved: [] })
	},
	{
		breaks: 'I08',
		when: 'the instruction was signed by somebody else',
		at: posts,
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'CUS', 'somebody') })
	},
	{
		breaks: 'I08',
		when: 'her wallet is debited, and her password was not looked at',
		options: { payBy: 'wallet' },
		at: accepts('M4-07-wallet'),
		doctor: (step) =>
			rechecked(step, (one) => ({
				...one,
				checks: one.checks.filter(({ code }) => code !== 'CK23')
			}))
	},
	{
		breaks: 'I08',
		when: 'the agreement to pay quickly was signed by somebody else',
		options: { payBy: 'quick' },
		at: posts,
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'CUS', 'somebody') })
	},
	{
		breaks: 'I11',
		when: 'more is given back to a wallet than was taken',
		options: { payBy: 'wallet' },
		at: posts,
		doctor: (step) =>
			forced(step, [
				['TPP:wal:others', 28_001, 0],
				['TPP:wal:LinWei', 0, 28_001]
			])
	},
	{
		breaks: 'I40',
		when: 'the seller will ship another order',
		at: posts,
		doctor: (step) => within(step, 'MER', 'order', { orderDigest: 'another' })
	},
	{
		breaks: 'I40',
		when: 'the trade was registered for another order',
		at: posts,
		doctor: (step) => within(step, 'TPP', 'trade', { orderDigest: 'another' })
	}
];

const [disputed, shipped] = [{ state: 'DISPUTED' }, { state: 'SHIPPED' }];
/** Money that is held, and let go, otherwise than the trade says. */
export const escrows: readonly Planted[] = [
	{
		breaks: 'I30',
		when: 'the trade holds another sum than its escrow',
		at: accepts('M4-15'),
		doctor: (step) => within(step, 'TPP', 'trade', { amount: { minor: 1, ccy: 'CNY' } })
	},
	{
		breaks: 'I30',
		when: 'the trade is taken for closed while its escrow is full',
		at: accepts('M4-15'),
		doctor: (step) => within(step, 'TPP', 'trade', { state: 'CLOSED' })
	},
	{
		breaks: 'I31',
		when: 'a wallet grows and no reserve with it',
		at: accepts('M4-15'),
		doctor: (step) =>
			forced(step, [
				[reserve, 5, 0],
				['TPP:wal:Lantern', 0, 5]
			])
	},
	{
		breaks: 'I32',
		when: 'the trade is released in two entries',
		at: postsLike(/^E3-/),
		doctor(step) {
			const one = entriesOf(booksOf(step)).at(-1);
			const [escrow, wallet, fee] = one?.lines ?? [];
			if (!one || !escrow || !wallet || !fee) throw new Error('nothing was released');
			const seller = [{ ...escrow, debit: wallet.credit }, wallet];
			const own = [{ ...escrow, debit: fee.credit }, fee];
			const divided = booksOf(rewritten(step, /^E3-/, { lines: seller }));
			const entries = append(divided.entries, { ...one, id: `${one.id}-fee`, lines: own });
			return withBooks(step, { ...divided, entries });
		}
	},
	{
		breaks: 'I33',
		when: 'money goes to the seller while a dispute is open',
		options: { receipt: 'silent' },
		at: postsLike(/^E3-/),
		doctor: (step) => ({
			...step,
			before: step.before && within({ ...step, world: step.before }, 'TPP', 'trade', disputed).world
		})
	},
	{
		breaks: 'I33',
		when: 'one officer alone decides for the seller',
		options: { receipt: 'claims', evidence: 'seller' },
		at: accepts('D-7'),
		doctor: (step) =>
			rechecked(step, (one) => ({ ...one, message: { ...one.message, row: 'D-6' } }))
	},
	{
		breaks: 'I34',
		when: 'somebody rates who has not bought',
		at: accepts('M4-28'),
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'CUS', 'somebody') })
	},
	{
		breaks: 'I34',
		when: 'she rates before the trade is finished',
		at: accepts('M4-28'),
		doctor(step) {
			const early = within(step, 'TPP', 'trade', shipped);
			const before =
				step.before && within({ ...step, world: step.before }, 'TPP', 'trade', shipped);
			return { ...early, before: before && before.world };
		}
	},
	{
		breaks: 'I39',
		when: 'silence releases goods that no carrier has',
		options: { receipt: 'silent' },
		at: postsLike(/^E3-/),
		doctor(step) {
			const { CAR, ...others } = step.cast.parties;
			if (!CAR) throw new Error('no carrier');
			const parties = { ...others, CAR: { ...CAR, role: 'passer-by' } };
			return { ...step, cast: { ...step.cast, parties } };
		}
	}
];
