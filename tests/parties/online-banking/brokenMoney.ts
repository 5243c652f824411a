import type { Watched } from '../../../src/lib/world/invariants.ts';
import { store } from '../../../src/lib/persistent/trie.ts';
import { balanceOf } from '../../../src/lib/money/ledger.ts';
import {
	accepts,
	posts,
	rests,
	withContext,
	contextOf,
	booksOf,
	withBooks,
	withStandingBooks,
	forced,
	rewritten,
	withInput,
	withKey,
	type Planted
} from '../doctor.ts';
import { debitAlone, endlessHold, equityPays } from '../plants.ts';

const order = (step: Watched): object => contextOf<{ order: object }>(step, 'MER').order;

/** Books that are wrong. */
export const ledgers: readonly Planted[] = [
	debitAlone('HB:equity'),
	equityPays('HB:equity', 'HB:dep:LinWei'),
	{
		breaks: 'I02',
		when: 'two balances change without an entry',
		at: posts,
		doctor(step) {
			const books = booksOf(step);
			const [from, to] = ['HB:dep:LinWei', 'HB:clr'];
			const less = store(books.balances, from, balanceOf(books, from) - 5);
			return withBooks(step, { ...books, balances: store(less, to, balanceOf(books, to) + 5) });
		}
	},
	{
		breaks: 'I03',
		when: 'the other bank has more at the central bank than stands there',
		options: { merchantBank: 'other' },
		at: rests,
		doctor: (step) =>
			withStandingBooks(step, {
				...booksOf(step),
				balances: store(booksOf(step).balances, 'WB:CSB', 1)
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
	},
	endlessHold('HB:dep:LinWei')
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
					['HB:dep:LinWei', 28_000, 0],
					['HB:dep:Lantern', 0, 28_000]
				],
				1
			)
	},
	{
		breaks: 'I06',
		when: 'the payer approved another amount',
		at: posts,
		doctor(step) {
			const { approved } = contextOf<{ approved: readonly object[] }>(step, 'CUS');
			const other = approved.map((page) => ({ ...page, amount: { minor: 280, ccy: 'CNY' } }));
			return withContext(step, 'CUS', { approved: other });
		}
	},
	{
		breaks: 'I06',
		when: 'the payer approved the number in another currency',
		at: posts,
		doctor(step) {
			const { approved } = contextOf<{ approved: readonly object[] }>(step, 'CUS');
			const other = approved.map((page) => ({ ...page, amount: { minor: 28_000, ccy: 'JPY' } }));
			return withContext(step, 'CUS', { approved: other });
		}
	},
	{
		breaks: 'I07',
		when: 'the payer was shown another merchant',
		at: posts,
		doctor(step) {
			const { approved } = contextOf<{ approved: readonly object[] }>(step, 'CUS');
			const other = approved.map((page) => ({ ...page, merchantId: '999100000000002' }));
			return withContext(step, 'CUS', { approved: other });
		}
	},
	{
		breaks: 'I07',
		when: 'the money goes to an account that is not in the contract',
		at: posts,
		doctor(step) {
			const { contracts } = contextOf<{ contracts: Record<string, object> }>(step, 'BDC');
			const [id = ''] = Object.keys(contracts);
			return withContext(step, 'BDC', {
				contracts: { [id]: { ...contracts[id], account: 'HB:clr' } }
			});
		}
	},
	{
		breaks: 'I07',
		when: 'the other bank credits somebody who is not the payee',
		options: { merchantBank: 'other' },
		at: accepts('X2-3'),
		doctor: (step) => ({ ...step, cast: withInput(step.cast, 'MER', { merchantId: 'another' }) })
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
		breaks: 'I08',
		when: 'in the mass edition the credential was for another payment',
		options: { edition: 'mass' },
		at: accepts('M2-21'),
		doctor(step) {
			const { approved } = contextOf<{ approved: readonly { paymentId: string }[] }>(step, 'CUS');
			const id = `${approved[0]?.paymentId ?? ''}9`;
			const { payments } = contextOf<{ payments: Record<string, object> }>(step, 'BDC');
			const renamed = withContext(
				withContext(step, 'CUS', {
					approved: approved.map((page) => ({ ...page, paymentId: id }))
				}),
				'BDC',
				{ payments: { [id]: Object.values(payments)[0] } }
			);
			return rewritten(renamed, /^L/, { paymentId: id });
		}
	},
	{
		breaks: 'I11',
		when: 'more is given back than was taken',
		at: posts,
		doctor: (step) =>
			forced(step, [
				['HB:clr', 50_000, 0],
				['HB:dep:LinWei', 0, 50_000]
			])
	},
	{
		breaks: 'I40',
		when: 'the merchant will ship another order',
		at: posts,
		doctor: (step) =>
			withContext(step, 'MER', { order: { ...order(step), orderDigest: 'another' } })
	}
];
