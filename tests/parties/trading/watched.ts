import { nothingSet } from '../../../src/lib/persistent/agenda.ts';
import type { Books } from '../../../src/lib/money/ledger.ts';
import { openBooks } from '../../../src/lib/money/opening.ts';
import type { TradeEvidence, TradeRecord } from '../../../src/lib/parties/invariants/trading.ts';
import { appendOnly } from '../../../src/lib/parties/invariants/trace.ts';
import { settle, type Posting } from '../../../src/lib/parties/posting.ts';
import type { Cast, Json } from '../../../src/lib/world/cast.ts';
import type { Claims } from '../../../src/lib/vault/vault.ts';
import type { Entry } from '../../../src/lib/world/fact.ts';
import type { Invariant, Watched } from '../../../src/lib/world/invariants.ts';
import type { Message } from '../../../src/lib/world/message.ts';
import type { Happening, World } from '../../../src/lib/world/world.ts';

/** The books of an institution before a trade: 300.00 of Lin's in her wallet, covered by the reserve. */
export function institutionBooks(): Books {
	const account = (id: string, kind: 'asset' | 'liability' | 'income', owner?: string) => ({
		id,
		book: id.slice(0, id.indexOf(':')),
		kind,
		ccy: 'CNY',
		floor: null,
		...(owner ? { owner } : {})
	});
	return openBooks(
		[
			account('TPP:rsv@HB', 'asset'),
			account('TPP:own@HB', 'asset'),
			account('TPP:escrow:T1', 'liability'),
			account('TPP:wal:LinWei', 'liability', 'CUS'),
			account('TPP:wal:Lantern', 'liability', 'MER'),
			account('TPP:refund-in-flight', 'liability'),
			account('TPP:inc:fee', 'income')
		],
		{ 'TPP:rsv@HB': 30_000, 'TPP:wal:LinWei': 30_000 }
	);
}

const party = (id: string, role: string, organisation = id) => ({ id, role, organisation });
const rows = ['confirm-receipt', 'desk-decision', 'rating', 'waybill'].map((kind) => ({
	key: kind,
	kind
}));
const cast = {
	parties: {
		TPP: party('TPP', 'institution'),
		CUS: party('CUS', 'customer'),
		MER: party('MER', 'merchant'),
		CAR: party('CAR', 'carrier')
	},
	rows: Object.fromEntries(rows.map((row) => [row.key, row]))
} as unknown as Cast;

/** A world with these books, in which nothing waits and nobody has moved. */
const worldOf = (books: Books, happened: readonly Happening[] = [], now = 0): World =>
	({
		now,
		books,
		happened,
		parties: {
			TPP: { snapshot: { context: {}, value: '' }, parked: [], cases: null, names: null }
		},
		timers: nothingSet,
		inFlight: [],
		outbox: []
	}) as unknown as World;

/** Steps that are watched one after the other, each going on from the one before. */
export class Watching {
	#books: Books;
	#last: World;
	readonly #watches: readonly Invariant[];
	readonly trace: Entry[] = [];

	/** Those that remember must be asked at every step. */
	constructor(books: Books, ...watches: readonly Invariant[]) {
		this.#books = books;
		this.#watches = [appendOnly, ...watches];
		this.#last = worldOf(books);
		const entry = { seq: 0, at: 0, because: null, type: 'begun' } as unknown as Entry;
		this.trace.push(entry);
		this.#watch({ cast, before: null, entry, world: this.#last, trace: [entry] });
	}

	#watch(watched: Watched): Watched {
		for (const one of this.#watches) one.breaches(watched);
		return watched;
	}

	/** What an entry of the trace does: a posting, an accepted message, or nothing. */
	step(entry: Partial<Entry>, posting?: Posting, happened: readonly Happening[] = []): Watched {
		const seq = this.trace.length;
		const whole = { seq, at: 0, because: null, ...entry } as Entry;
		const cause = { party: 'TPP', organisation: 'TPP', message: `entry-${seq}`, at: 0 };
		const settled = posting && settle(this.#books, posting as unknown as Json, cause);
		if (settled && !settled.ok) throw new Error(settled.why);
		const books = settled ? (settled.books as Books) : this.#books;
		const world = worldOf(books, happened);
		const before = this.#last;
		this.trace.push(whole);
		this.#books = books;
		this.#last = world;
		return this.#watch({ cast, before, entry: whole, world, trace: [...this.trace] });
	}
}

const messageOf = (row: string, from: string, claims: Readonly<Record<string, Claims>>): Message =>
	({
		id: `m-${row}-${JSON.stringify(claims).length}`,
		row,
		from,
		to: 'TPP',
		again: null,
		handshake: null,
		parts: Object.fromEntries(
			Object.entries(claims).map(([name, said]) => [name, { text: '', digest: null, claims: said }])
		)
	}) as unknown as Message;

/** An entry by which somebody says something. */
export const saying = (
	row: string,
	from: string,
	claims: Readonly<Record<string, Claims>>
): Partial<Entry> => ({ type: 'sent', message: messageOf(row, from, claims) });

/** An entry by which the institution takes a message, each part verified as signed by somebody. */
export function taking(
	row: string,
	claims: Readonly<Record<string, Claims>>,
	signers: Readonly<Record<string, string>> = {}
): readonly [Partial<Entry>, readonly Happening[]] {
	const message = messageOf(row, 'CUS', claims);
	const parts = Object.entries(claims).map(([name, said]) => {
		const subject = signers[name];
		const outcomes = { CK04: { held: true, got: '', expected: '' } };
		const layers = subject ? [{ kind: 'SIG', signer: 'x', subject, outcomes }] : [];
		return [name, { claims: said, digest: null, layers }];
	});
	const reading = { parts: Object.fromEntries(parts) as unknown };
	const entry = { type: 'delivered', id: message.id, reading } as unknown as Partial<Entry>;
	const checked = {
		type: 'checked',
		party: 'TPP',
		case: null,
		message,
		checks: [],
		parts: claims,
		outcome: 'accepted'
	} as const;
	return [entry, [checked]];
}

/** A mode's evidence in which the trade T1 is as it is said here. */
export const trading = (trade: Partial<TradeRecord> = {}): TradeEvidence => ({
	trade: (_, tradeId) =>
		tradeId === 'T1'
			? {
					orderId: 'LD00000001',
					minor: 28_000,
					held: true,
					finished: false,
					disputed: false,
					buyer: 'linwei',
					...trade
				}
			: null,
	sellers: ['merchant'],
	confirms: ['confirm-receipt'],
	agrees: [],
	decisions: { 'desk-decision': ['handler', 'reviewer'] },
	carrier: 'carrier',
	records: ['waybill'],
	ratings: { rating: 'rating' }
});

/** Money in and out of the escrow T1. */
export const paidIn: Posting = {
	paymentId: 'T1',
	entries: [
		{
			id: 'E2',
			narrative: 'held',
			lines: [
				['TPP:wal:LinWei', 28_000, 0],
				['TPP:escrow:T1', 0, 28_000]
			]
		}
	]
};
export const paidOut = (
	seller: number,
	buyer: number,
	fee: number,
	id = 'E3',
	paymentId = 'T1'
): Posting => ({
	paymentId,
	entries: [
		{
			id,
			narrative: 'settled',
			lines: (
				[
					['TPP:escrow:T1', seller + buyer + fee, 0],
					['TPP:wal:Lantern', 0, seller],
					['TPP:wal:LinWei', 0, buyer],
					['TPP:inc:fee', 0, fee]
				] as const
			).filter(([, debit, credit]) => debit + credit > 0)
		}
	]
});
