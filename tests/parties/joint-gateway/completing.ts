import { holdsOf, type Books } from '../../../src/lib/money/ledger.ts';
import { store } from '../../../src/lib/persistent/trie.ts';
import { deskAt } from '../../../src/lib/world/change.ts';
import { knowing } from '../doctor.ts';
import type { Elsewhere } from '../refusals.ts';
import { cny, pan, says, type Own } from '../says.ts';
import { genuine, type Scene } from '../scene.ts';
import { caseOf, reported, sent } from './elsewhere.ts';
import { other } from './own.ts';

const message = { part: 'message' } as const;

/** Dual message: what the issuer is asked before it holds, and whoever asks for the money (domain 6.4). */
export const own: readonly Own[] = [
	says('M3-18d', 'CK30', 'the value of another transaction', { txId: other.tx }, message),
	says('M3-18d', 'CK15', 'for another amount', { amount: cny(1) }, message),
	says('M3-18d', 'CK29', 'to another merchant', { merchantId: other.merchant }, message),
	says('M3-18d', 'CK30', 'from another card than was authenticated', pan('card-0015')),
	says('M3-18d', 'CK22', 'with another date than is on record', { expiry: '2912' }),
	says('M3-19d', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M3-19d', 'CK30', 'about another transaction', { rrn: other.rrn }),
	says('M3-19d', 'CK15', 'about another amount', { amount: cny(1) }),
	says('CP-1', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('CP-1', 'CK30', 'of another order', { orderId: other.order }),
	says('CP-1', 'CK34', 'of more than was held', { amount: cny(28_001) }),
	says('CP-1', 'CK15', 'of less than was held', { amount: cny(27_999) }),
	says('CP-1', 'CK15', 'in another currency', { amount: { minor: 28_000, ccy: 'JPY' } }),
	says('CP-2', 'CK30', 'of another transaction', { rrn: other.rrn }),
	says('CP-2', 'CK34', 'of more than was held', { amount: cny(28_001) }),
	says('CP-2', 'CK15', 'of less than was held', { amount: cny(27_999) }),
	says('CP-3', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('CP-3', 'CK30', 'about another transaction', { rrn: other.rrn }),
	says('CP-4', 'CK30', 'about another order', { orderId: other.order }),
	says('CP-4', 'CK15', 'of another amount', { amount: cny(1) })
];

const dual = { message: 'dual' };
type Like = ReturnType<typeof genuine>;

/** As if the hold had come to another end before the advice came. */
const heldTill =
	(state: 'expired' | 'voided') =>
	(scene: Scene): Like => {
		const like = genuine(scene, 'CP-2');
		const books = like.before.books as Books;
		const [held] = holdsOf(books);
		if (!held) throw new Error('nothing is held');
		const holds = store(books.holds, held.id, { ...held, state });
		return { ...like, before: { ...like.before, books: { ...books, holds } } };
	};
/** As if the gateway had seen the hold run out. */
const runOut = (scene: Scene): Like => {
	const like = genuine(scene, 'CP-1');
	const place = { party: 'JG', case: caseOf(like.before, 'JG') };
	const { payment } = deskAt(like.before, place).snapshot.context as { payment: object };
	return {
		...like,
		before: knowing(like.before, place, { payment: { ...payment, state: 'EXPIRED' } })
	};
};

export const elsewhere: readonly Elsewhere[] = [
	...['0050 E-LOST', '0043 E-STOLEN'].map((one): Elsewhere => {
		const [digits = '', error = ''] = one.split(' ');
		return {
			row: 'M3-18d',
			check: 'CK21',
			options: { ...dual, card: 'card-0019' },
			failing: {
				does: `with a card reported meanwhile ${digits}`,
				error,
				like: reported(`card-${digits}`, 'M3-18d'),
				wrong: () => ({
					claims: (said) => ('pan' in said ? { ...said, ...pan(`card-${digits}`) } : said)
				})
			}
		};
	}),
	{
		row: 'M3-18d',
		check: 'CK25',
		options: { ...dual, card: 'card-0027' },
		failing: { does: 'from a card with too little', like: sent('M3-18d') }
	},
	{
		row: 'M3-18d',
		check: 'CK26',
		options: { ...dual, amount: 120_000_000 },
		failing: { does: 'over the hard limit', like: sent('M3-18d') }
	},
	{
		row: 'CP-1',
		check: 'CK34',
		options: dual,
		failing: { does: 'after the hold has run out', error: 'E-HOLD-EXPIRED', like: runOut }
	},
	{
		row: 'CP-2',
		check: 'CK34',
		options: dual,
		failing: {
			does: 'after the hold has run out',
			error: 'E-HOLD-EXPIRED',
			like: heldTill('expired')
		}
	},
	{
		row: 'CP-2',
		check: 'CK34',
		options: dual,
		failing: { does: 'of a hold that was given up', like: heldTill('voided') }
	}
];
