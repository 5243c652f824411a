import { balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import { store } from '../../../src/lib/persistent/trie.ts';
import type { Cast } from '../../../src/lib/world/cast.ts';
import type { Watched } from '../../../src/lib/world/invariants.ts';
import {
	booksOf,
	contextOf,
	forced,
	posts,
	withBooks,
	withContext,
	withKey,
	type Planted
} from '../doctor.ts';
import { debitAlone, endlessHold, equityPays } from '../plants.ts';

const order = (step: Watched): object => contextOf<{ order: object }>(step, 'MER').order;
const [lin, lantern, fees] = ['HB:dep:LinWei', 'HB:dep:Lantern', 'HB:inc:mdr'];

/** What the payer approved, some of it otherwise. */
function approving(step: Watched, change: object): Watched {
	const { approved } = contextOf<{ approved: readonly object[] }>(step, 'CUS');
	return withContext(step, 'CUS', { approved: approved.map((page) => ({ ...page, ...change })) });
}

/** The merchant has money of his own. */
function richer(cast: Cast): Cast {
	const books = cast.books as Books;
	return { ...cast, books: { ...books, balances: store(books.balances, lantern, 50_000) } };
}

/** Books that are wrong. */
export const ledgers: readonly Planted[] = [
	debitAlone('HB:equity'),
	equityPays('HB:equity', lin),
	{
		breaks: 'I02',
		when: 'two balances change without an entry',
		at: posts,
		doctor(step) {
			const books = booksOf(step);
			const less = store(books.balances, lin, balanceOf(books, lin) - 5);
			const more = store(less, fees, balanceOf(books, fees) + 5);
			return withBooks(step, { ...books, balances: more });
		}
	},
	{
		breaks: 'I04',
		when: 'a merchant pays more than he has',
		at: posts,
		doctor: (step) =>
			forced(step, [
				[lantern, 50_000, 0],
				[fees, 0, 50_000]
			])
	},
	endlessHold(lin)
];

/** Payments that nobody agreed to like that. */
export const payments: readonly Planted[] = [
	{
		breaks: 'I05',
		when: 'the debit is posted twice',
		at: posts,
		doctor: (step) =>
			forced(
				step,
				[
					[lin, 28_000, 0],
					[lantern, 0, 28_000]
				],
				1
			)
	},
	{
		breaks: 'I06',
		when: 'the payer approved another amount',
		at: posts,
		doctor: (step) => approving(step, { amount: { minor: 280, ccy: 'CNY' } })
	},
	{
		breaks: 'I06',
		when: 'the payer approved the number in another currency',
		at: posts,
		doctor: (step) => approving(step, { amount: { minor: 28_000, ccy: 'JPY' } })
	},
	{
		breaks: 'I07',
		when: 'the payer was shown another merchant',
		at: posts,
		doctor: (step) => approving(step, { merchantId: '999100000000002' })
	},
	{
		breaks: 'I07',
		when: 'the money goes to an account that is not in the contract',
		at: posts,
		doctor(step) {
			const { contracts } = contextOf<{ contracts: Record<string, object> }>(step, 'HOST');
			const [id = ''] = Object.keys(contracts);
			return withContext(step, 'HOST', {
				contracts: { [id]: { ...contracts[id], account: fees } }
			});
		}
	},
	{
		breaks: 'I08',
		when: 'the customer never approved',
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
		breaks: 'I11',
		when: 'more is given back than was taken',
		playing: { recast: richer },
		at: posts,
		doctor: (step) =>
			forced(step, [
				[lantern, 50_000, 0],
				[lin, 0, 50_000]
			])
	},
	{
		breaks: 'I40',
		when: 'the merchant will ship another order',
		at: posts,
		doctor: (step) =>
			withContext(step, 'MER', { order: { ...order(step), orderDigest: 'another' } })
	},
	{
		breaks: 'I40',
		when: 'the gateway paid for another order',
		at: posts,
		doctor(step) {
			const { payment } = contextOf<{ payment: object }>(step, 'PG');
			return withContext(step, 'PG', { payment: { ...payment, orderDigest: 'another' } });
		}
	}
];
