import { expect, test } from 'vitest';
import { append, listOf, nothing, type Chunks } from '../../src/lib/persistent/chunks.ts';
import { hold } from '../../src/lib/money/hold.ts';
import {
	accountOf,
	balanceOf,
	changeOf,
	entriesOf,
	type Books,
	type Entry as JournalEntry
} from '../../src/lib/money/ledger.ts';
import { store } from '../../src/lib/persistent/trie.ts';
import { invariants } from '../../src/lib/modes/online-banking/invariants.ts';
import type { Claims, Json } from '../../src/lib/vault/vault.ts';
import type { Cast } from '../../src/lib/world/cast.ts';
import { atRest } from '../../src/lib/world/due.ts';
import type { Entry, Options, Reading } from '../../src/lib/world/fact.ts';
import { watch, type Watched } from '../../src/lib/world/invariants.ts';
import type { Message } from '../../src/lib/world/message.ts';
import type { Happening, World } from '../../src/lib/world/world.ts';
import { played, type Run } from './played.ts';

type Checked = Extract<Happening, { type: 'checked' }>;
type Pick = (step: Watched) => boolean;
type Doctor = (step: Watched, run: Run) => Watched;

/** Which entry of which run is doctored, and how, so that this invariant alone breaks. */
interface Planted {
	readonly breaks: string;
	readonly when: string;
	readonly options?: Options;
	readonly at: Pick;
	readonly doctor: Doctor;
}

const sends =
	(row: string): Pick =>
	({ entry }) =>
		entry.type === 'sent' && entry.message.row === row;
const delivers =
	(row: string): Pick =>
	({ entry, before }) =>
		entry.type === 'delivered' &&
		before?.inFlight.some((one) => one.id === entry.id && one.row === row) === true;
const accepts =
	(row: string): Pick =>
	({ world }) =>
		world.happened.some(
			(one) => one.type === 'checked' && one.outcome === 'accepted' && one.message.row === row
		);
const posts: Pick = ({ world }) => world.happened.some((one) => one.type === 'posted');
const rests: Pick = ({ world }) => atRest(world);

const inWorld = (step: Watched, change: Partial<World>): Watched => ({
	...step,
	world: { ...step.world, ...change }
});

/** Changes what a party's machine knows. */
function knowing(world: World, party: string, change: object): World {
	const state = world.parties[party];
	if (!state) throw new Error(`no such party: ${party}`);
	const context = { ...(state.snapshot.context as object), ...change };
	const snapshot = { ...state.snapshot, context } as typeof state.snapshot;
	return { ...world, parties: { ...world.parties, [party]: { ...state, snapshot } } };
}
const withContext = (step: Watched, party: string, change: object): Watched => ({
	...step,
	world: knowing(step.world, party, change)
});
const contextOf = <C>({ world }: Watched, party: string): C =>
	world.parties[party]?.snapshot.context as C;
const booksOf = ({ world }: Watched): Books => world.books as Books;
const withBooks = (step: Watched, books: Books): Watched => inWorld(step, { books });

/** The books were like this before the entry and after it. */
const withStandingBooks = (step: Watched, books: Books): Watched => ({
	...withBooks(step, books),
	before: step.before && { ...step.before, books }
});
const withEntry = (step: Watched, entry: Entry): Watched => ({
	...step,
	entry,
	trace: [...step.trace.slice(0, -1), entry]
});
const withMessage = (step: Watched, change: Partial<Message>): Watched => {
	if (step.entry.type !== 'sent') throw new Error('nothing was sent');
	return withEntry(step, { ...step.entry, message: { ...step.entry.message, ...change } });
};

type Line = readonly [account: string, debit: number, credit: number];

/** Posts an entry that no machine wanted and no check has seen. */
function forced(step: Watched, lines: readonly Line[], like = 0): Watched {
	const books = booksOf(step);
	const model = entriesOf(books).at(-1 - like);
	if (!model) throw new Error('nothing was posted');
	const entry: JournalEntry = {
		...model,
		id: `forced-${model.id}`,
		lines: lines.map(([account, debit, credit]) => ({ account, debit, credit }))
	};
	let { balances } = books;
	for (const line of entry.lines) {
		const account = accountOf(books, line.account);
		if (!account) throw new Error(`no such account: ${line.account}`);
		balances = store(
			balances,
			line.account,
			balanceOf(books, line.account) + changeOf(account, line)
		);
	}
	return withBooks(step, { ...books, balances, entries: append(books.entries, entry) });
}

/** Changes a journal entry where it stands. */
function rewritten(step: Watched, id: RegExp, change: Partial<JournalEntry>): Watched {
	const books = booksOf(step);
	const entries = listOf(books.entries).map((one) =>
		id.test(one.id) ? { ...one, ...change } : one
	);
	const list = entries.reduce<Chunks<JournalEntry>>((all, one) => append(all, one), nothing);
	return withBooks(step, { ...books, entries: list });
}

/** Changes what the checks of this entry found. */
function rechecked(step: Watched, change: (one: Checked) => Checked): Watched {
	return inWorld(step, {
		happened: step.world.happened.map((one) => (one.type === 'checked' ? change(one) : one))
	});
}

/** Changes the reading of the message that this entry delivers. */
function reread(step: Watched, change: (reading: Reading) => Reading): Watched {
	if (step.entry.type !== 'delivered') throw new Error('nothing was delivered');
	return withEntry(step, { ...step.entry, reading: change(step.entry.reading) });
}
const withPart = (reading: Reading, part: string, claims: Claims): Reading => ({
	...reading,
	parts: { ...reading.parts, [part]: { ...reading.parts[part], layers: [], digest: null, claims } }
});

function said(run: Run, row: string, part: string): Claims {
	const step = run.steps.find(sends(row));
	const claims = step?.entry.type === 'sent' ? step.entry.message.parts[part]?.claims : null;
	if (!claims) throw new Error(`nobody said: ${row} ${part}`);
	return claims;
}

const otherAmount = { minor: 30_000, ccy: 'CNY' };
const order = (step: Watched): object => contextOf<{ order: object }>(step, 'MER').order;

const ledgers: readonly Planted[] = [
	{
		breaks: 'I01',
		when: 'an entry has a debit alone',
		at: posts,
		doctor: (step) => forced(step, [['HB:equity', 100, 0]])
	},
	{
		breaks: 'I02',
		when: 'equity pays into a deposit',
		at: posts,
		doctor: (step) =>
			forced(step, [
				['HB:equity', 100, 0],
				['HB:dep:LinWei', 0, 100]
			])
	},
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
	{
		breaks: 'I10',
		when: 'a hold is never ended',
		at: rests,
		doctor(step) {
			const held = hold(booksOf(step), {
				id: 'H1',
				account: 'HB:dep:LinWei',
				minor: 5,
				expiresAt: Number.MAX_SAFE_INTEGER
			});
			if (!held.ok) throw new Error(held.why);
			return withStandingBooks(step, held.books);
		}
	}
];

const payments: readonly Planted[] = [
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

function withInput(cast: Cast, party: string, change: Record<string, Json>): Cast {
	const spec = cast.parties[party];
	if (!spec) throw new Error(`no such party: ${party}`);
	const input = { ...(spec.input as Record<string, Json>), ...change };
	return { ...cast, parties: { ...cast.parties, [party]: { ...spec, input } } };
}
function withKey(cast: Cast, party: string, sign: string): Cast {
	const spec = cast.parties[party];
	if (!spec) throw new Error(`no such party: ${party}`);
	return { ...cast, parties: { ...cast.parties, [party]: { ...spec, keys: { sign } } } };
}

const orders: readonly Planted[] = [
	{
		breaks: 'I12',
		when: 'goods go out for more than the bank said was paid',
		at: sends('M2-28'),
		doctor: (step) => withContext(step, 'MER', { order: { ...order(step), total: otherAmount } })
	},
	{
		breaks: 'I13',
		when: 'the bank spoke of another amount',
		at: accepts('M2-24'),
		doctor: (step) => withContext(step, 'MER', { order: { ...order(step), total: otherAmount } })
	},
	{
		breaks: 'I13',
		when: 'the notification is not signed by the bank',
		at: accepts('M2-24'),
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'TS', 'somebody') })
	},
	{
		breaks: 'I13',
		when: 'the browser says success',
		at: accepts('M2-26'),
		doctor: (step) =>
			withContext(step, 'MER', { proof: { message: 'm1', by: 'return-to-merchant' } })
	},
	{
		breaks: 'I14',
		when: 'money is gone, and there is neither receipt nor shipment',
		at: rests,
		doctor: (step) =>
			withContext(withContext(step, 'CUS', { orderReceipt: null }), 'MER', { shipments: 0 })
	},
	{
		breaks: 'I15',
		when: 'goods were worth more than was posted',
		at: rests,
		doctor: (step) => withContext(step, 'MER', { order: { ...order(step), total: otherAmount } })
	},
	{
		breaks: 'I35',
		when: 'a second parcel goes out for one order',
		at: sends('M2-30'),
		doctor(step, run) {
			const first = run.steps.find(sends('M2-28'))?.entry;
			if (first?.type !== 'sent') throw new Error('nothing was shipped');
			return withMessage(step, { ...first.message, id: 'm999' });
		}
	},
	{
		breaks: 'I35',
		when: 'a second notification moves the order on',
		at: accepts('M2-29'),
		doctor(step, run) {
			const notification = said(run, 'M2-24', 'notification');
			return rechecked(step, (one) => ({
				...one,
				message: { ...one.message, row: 'M2-24' },
				parts: { notification: { ...notification, jti: 'new' } }
			}));
		}
	},
	{
		breaks: 'I36',
		when: 'the merchant believes that he gave money back',
		at: rests,
		doctor: (step) => withContext(step, 'MER', { refundedMinor: 5_000 })
	},
	{
		breaks: 'I36',
		when: 'the gateway never learnt that the books had paid',
		at: rests,
		doctor(step) {
			const { payment } = contextOf<{ payment: object }>(step, 'TS');
			return withContext(step, 'TS', { payment: { ...payment, rc: '' } });
		}
	},
	{
		breaks: 'I38',
		when: 'the customer sees failed while the books are being asked',
		at: accepts('M2-21'),
		doctor(step) {
			const party = step.world.parties['CUS'];
			if (!party) throw new Error('no customer');
			const screen = { screen: 'result', fields: { state: 'FAILED' }, choices: [] };
			return inWorld(step, { parties: { ...step.world.parties, CUS: { ...party, screen } } });
		}
	},
	{
		breaks: 'I38',
		when: 'the gateway calls failed what the books have posted',
		at: posts,
		doctor(step) {
			const { payment } = contextOf<{ payment: object }>(step, 'TS');
			return withContext(step, 'TS', { payment: { ...payment, state: 'FAILED' } });
		}
	}
];

const secrets: readonly Planted[] = [
	{
		breaks: 'I16',
		when: 'the website can open the credential',
		at: delivers('M2-15'),
		doctor: (step, run) =>
			reread(step, (reading) =>
				withPart(reading, 'credential', {
					...said(run, 'M2-15', 'credential'),
					pan: { $secret: 'pan', masked: '99991001****0019', matches: ['card-0019'] }
				})
			)
	},
	{
		breaks: 'I16',
		when: 'the merchant is told the account',
		at: delivers('M2-24'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { accountRef: 'card-0019' }))
	},
	{
		breaks: 'I16',
		when: 'the counter is asked about a small amount',
		options: { amount: 6_000_000 },
		at: delivers('M2-19'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { amount: { minor: 280, ccy: 'CNY' } }))
	},
	{
		breaks: 'I16',
		when: 'the order form travels without its channel',
		at: delivers('M2-02'),
		doctor: (step) => ({
			...step,
			before: step.before && {
				...step.before,
				inFlight: step.before.inFlight.map((one) => ({ ...one, record: null }))
			}
		})
	},
	{
		breaks: 'I17',
		when: 'a card number is on the wire',
		at: sends('M2-15'),
		doctor: (step) => withMessage(step, { wire: '{"pan":"9999100100000019"}' })
	},
	{
		breaks: 'I17',
		when: 'a password is signed but not sealed',
		at: sends('M2-15'),
		doctor: (step) => withMessage(step, { wire: `e30.${btoa('{"password":"heron-2468"}')}.c2ln` })
	},
	{
		breaks: 'I17',
		when: 'a one-time code is on the wire',
		at: sends('M2-15'),
		doctor: (step) => withMessage(step, { wire: '{"code":"604218"}' })
	},
	{
		breaks: 'I17',
		when: 'a person types a number that no vault keeps',
		at: ({ entry }) => entry.type === 'rang' && entry.timer === 'choice',
		doctor: (step) =>
			withEntry(step, {
				...step.entry,
				type: 'acted',
				party: 'CUS',
				event: { type: 'pay', card: '4111111111111111' }
			} as Entry)
	},
	{
		breaks: 'I17',
		when: 'a private key is exported',
		at: sends('M2-15'),
		doctor: (step) => withMessage(step, { wire: `{"kty":"EC","d":"${'k'.repeat(43)}"}` })
	}
];

const signer = (step: Watched, part: string) => {
	const layers = step.entry.type === 'delivered' ? step.entry.reading.parts[part]?.layers : [];
	const layer = layers?.find((one) => one.signer !== null);
	if (!layer) throw new Error(`nobody signed: ${part}`);
	return layer;
};
const resigned = (step: Watched, part: string, change: object): Watched =>
	reread(step, (reading) => ({
		...reading,
		parts: {
			...reading.parts,
			[part]: {
				claims: reading.parts[part]?.claims ?? null,
				digest: null,
				layers: [{ ...signer(step, part), ...change }]
			}
		}
	}));

const signatures: readonly Planted[] = [
	{
		breaks: 'I18',
		when: 'the certificate of a ticket was revoked a minute ago',
		at: delivers('M2-11'),
		doctor(step) {
			const { serial } = signer(step, 'ticket');
			const revoked = [{ serial, at: step.world.now - 60_000, reason: 1 }];
			return withContext(step, 'CA', { revoked });
		}
	},
	{
		breaks: 'I18',
		when: 'the certificate of a ticket had expired',
		at: delivers('M2-11'),
		doctor(step) {
			const { outcomes } = signer(step, 'ticket');
			const CK06 = { held: false, got: 'to 2025', expected: 'valid in 2026' };
			return resigned(step, 'ticket', { outcomes: { ...outcomes, CK06 } });
		}
	},
	{
		breaks: 'I19',
		when: 'a notification has the jti of the ticket',
		at: accepts('M2-24'),
		doctor: (step, run) =>
			rechecked(step, (one) => ({
				...one,
				parts: Object.fromEntries(
					Object.entries(one.parts).map(([name, claims]) => [
						name,
						{ ...claims, jti: said(run, 'M2-11', 'ticket')['jti'] ?? '' }
					])
				)
			}))
	},
	{
		breaks: 'I21',
		when: 'the teller signs as the officer too',
		options: { amount: 6_000_000 },
		at: delivers('M2-20'),
		doctor: (step) => resigned(step, 'officer', { subject: signer(step, 'teller').subject })
	},
	{
		breaks: 'I21',
		when: 'the officer is the customer',
		options: { amount: 6_000_000 },
		at: delivers('M2-20'),
		doctor: (step) => resigned(step, 'officer', { subject: 'linwei' })
	},
	{
		breaks: 'I21',
		when: 'a large payment moves money and nobody approved',
		at: posts,
		doctor: (step) => withContext(step, 'TS', { selfServiceMinor: 1_000 })
	}
];

const inState = (step: Watched, party: string, value: unknown): Watched => {
	const state = step.world.parties[party];
	if (!state) throw new Error(`no such party: ${party}`);
	const snapshot = { ...state.snapshot, value } as typeof state.snapshot;
	return inWorld(step, { parties: { ...step.world.parties, [party]: { ...state, snapshot } } });
};

const traces: readonly Planted[] = [
	{
		breaks: 'I22',
		when: 'a cancelled payment succeeds',
		options: { decision: 'cancel' },
		at: rests,
		doctor(step) {
			const { payment } = contextOf<{ payment: object }>(step, 'TS');
			return withContext(step, 'TS', { payment: { ...payment, state: 'SUCCEEDED' } });
		}
	},
	{
		breaks: 'I22',
		when: 'a closed order is shipped',
		options: { decision: 'cancel' },
		at: rests,
		doctor: (step) => inState(step, 'MER', 'shipped')
	},
	{
		breaks: 'I22',
		when: 'a revoked certificate is good again',
		at: rests,
		doctor: (step) => ({
			...step,
			before:
				step.before &&
				knowing(step.before, 'CA', { revoked: [{ serial: '0a', at: 0, reason: 1 }] }),
			world: { ...step.world, parties: { ...step.world.parties } }
		})
	},
	{
		breaks: 'I23',
		when: 'an earlier entry of the trace is another',
		at: rests,
		doctor: (step) => ({
			...step,
			trace: step.trace.map((entry, place) => (place === 7 ? { ...entry } : entry))
		})
	},
	{
		breaks: 'I23',
		when: 'an entry of the trace is gone',
		at: rests,
		doctor: (step) => ({ ...step, trace: step.trace.filter((_, place) => place !== 7) })
	},
	{
		breaks: 'I23',
		when: 'an earlier journal entry is another',
		at: posts,
		doctor: (step) => rewritten(step, /^opening/, { narrative: 'other' })
	},
	{
		breaks: 'I24',
		when: 'an entry names a message that nobody sent',
		at: posts,
		doctor: (step) => rewritten(step, /^L2/, { cause: 'm999' })
	},
	{
		breaks: 'I24',
		when: 'an entry is for a payment that nobody opened',
		at: posts,
		doctor: (step) => rewritten(step, /^L2/, { paymentId: 'HBP0' })
	}
];

const planted = [...ledgers, ...payments, ...orders, ...secrets, ...signatures, ...traces];

test.each(planted.map((one) => [one.breaks, one.when, one] as const))(
	'%s breaks, and nothing else, when %s',
	async (id, _, { options, at, doctor }) => {
		const run = await played({ enrolment: 'done', ...options });
		const step = run.steps.find((one) => one.before !== null && at(one));
		if (!step) throw new Error('the run never comes there');
		expect(watch(invariants, step)).toEqual([]);
		const broken = watch(invariants, doctor(step, run));
		expect(new Set(broken.map((breach) => breach.id))).toEqual(new Set([id]));
	}
);

test('I20 breaks when three wrong passwords lock nobody out', async () => {
	const passwords = ['wrong', 'wrong', 'wrong', 'payment'];
	const unlocked = (cast: Cast): Cast =>
		withInput(withInput(cast, 'CUS', { passwords }), 'SAS', { mostFailures: 9 });
	const { breaches } = await played({ enrolment: 'done' }, { recast: unlocked });
	expect(new Set(breaches.map(({ id }) => id))).toEqual(new Set(['I20']));
});

test('every invariant of the list was seen to break', () => {
	const seen = new Set([...planted.map((one) => one.breaks), 'I20']);
	expect(invariants.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});
