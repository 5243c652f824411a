import type { BuyerContext } from '#lib/parties/company/buyer/context.ts';
import type { MakerContext } from '#lib/parties/company/maker/context.ts';
import type { SellerContext } from '#lib/parties/company/seller/context.ts';
import { planOf, referenceOf } from '#lib/parties/company/terms.ts';
import type { DraftContext } from '#lib/parties/corporateBank/context.ts';
import { verifiedSigner } from '#lib/parties/invariants/accepted.ts';
import { sameAmount } from '#lib/parties/invariants/amounts.ts';
import { contextAt, placeAbout } from '#lib/parties/invariants/desks.ts';
import type {
	Debit,
	EndEvidence,
	OrderEvidence,
	PaymentEvidence,
	Shop,
	Standing,
	StateEvidence,
	Word
} from '#lib/parties/invariants/evidence.ts';
import { acceptedAbout, saidAbout } from '#lib/parties/invariants/past.ts';
import { lastSaid } from '#lib/parties/invariants/reading.ts';
import { contextIn, kindOf, player } from '#lib/parties/invariants/roles.ts';
import type { DeskContext } from '#lib/parties/tradeDesk/context.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { World } from '#lib/world/world.ts';

type Seen = Pick<Watched, 'cast' | 'world'>;
const makerIn = ({ cast, world }: Seen): MakerContext | null =>
	contextIn<MakerContext>(cast, world, 'maker');
const sellerIn = ({ cast, world }: Seen): SellerContext | null =>
	contextIn<SellerContext>(cast, world, 'seller');
const buyerIn = ({ cast, world }: Seen): BuyerContext | null =>
	contextIn<BuyerContext>(cast, world, 'buyer');
const deskIn = ({ cast, world }: Seen): DeskContext | null =>
	contextIn<DeskContext>(cast, world, 'tradeDesk');

/** The purchase order that an instalment is for: its reference without the number. */
const orderOf = (paymentId: string): string => paymentId.slice(0, paymentId.lastIndexOf('-'));

/** The bank's record of a draft. */
function draftAt({ cast, world }: Seen, endToEndId: string): DraftContext | null {
	const bank = player(cast, 'bank');
	const place = bank && placeAbout(bank, world, `endToEndId ${endToEndId}`);
	return place && place.case !== null ? contextAt<DraftContext>(world, place) : null;
}

function approved(watched: Watched, paymentId: string): Word | null {
	const task = makerIn(watched)?.wanted.findLast((one) => one.endToEndId === paymentId);
	return task
		? { orderId: task.poId, merchantId: sellerIn(watched)?.sellerId ?? '', amount: task.amount }
		: null;
}

/** The instalment as the seller's signed payment plan has it. */
function signed(watched: Watched, paymentId: string): Word | null {
	const orderId = orderOf(paymentId);
	const trade = lastSaid(watched, orderId, 'seller', ['scheduled-trade'], 'trade');
	if (!trade) return null;
	const schedule = trade['schedule'] as unknown as readonly {
		readonly no: number;
		readonly amount: AmountValue;
	}[];
	const one = schedule.find(({ no }) => referenceOf(orderId, no) === paymentId);
	return one
		? { orderId, merchantId: String(trade['sellerId'] as string), amount: one.amount }
		: null;
}

const draftKinds = ['payment-draft', 'balance-draft'];
/** The bank's proof: the accepted draft that the maker signed for this payment and sum. */
const proven = (watched: Watched, { paymentId, amount }: Debit): boolean =>
	acceptedAbout(watched, paymentId).some(
		(one) =>
			draftKinds.includes(one.kind) &&
			one.parts['draft']?.['endToEndId'] === paymentId &&
			sameAmount(one.parts['draft']['amount'], amount) &&
			verifiedSigner(one, 'draft') === player(watched.cast, 'maker')?.keys['sign']
	);

function digests(watched: Watched, { paymentId }: Debit): Readonly<Record<string, string>> {
	const orderId = orderOf(paymentId);
	const placed = saidAbout(watched, orderId).find(
		(one) => kindOf(watched.cast, one) === 'purchase-order'
	);
	const due = lastSaid(watched, paymentId, 'tradeDesk', ['payment-due'], 'due');
	return {
		'the buyer ordered': placed?.parts['order']?.digest ?? 'nothing',
		'the third party asked for': String(due?.['poDigest'] as string),
		'the seller accepted': sellerIn(watched)?.purchase?.poDigest ?? 'nothing'
	};
}

const payers = ['buyer'];

export const payments: PaymentEvidence = {
	payers,
	approved,
	signed,
	proven,
	payable: (watched) => Object.keys(draftInput(watched)?.payees ?? {}),
	payeeOf(cast, owner) {
		const { role, input } = cast.parties[owner] ?? {};
		return role === 'seller' ? (input as unknown as SellerContext).sellerId : null;
	},
	digests
};
const draftInput = ({ cast }: Seen): DraftContext | undefined =>
	player(cast, 'bank')?.cases?.input as unknown as DraftContext | undefined;

/** What must be held before the seller produces: the first instalment, where the terms foresee one. */
function heldBefore(world: World, party: string): Shop | null {
	const own = contextAt<SellerContext>(world, { party, case: null });
	if (!own?.purchase) return null;
	const { poId, terms, total } = own.purchase;
	const first = planOf(terms, total).find(({ due }) => due === 'contract');
	return first ? { ...shopOf(own), orderId: poId, total: first.amount } : null;
}
const shopOf = (own: SellerContext): Omit<Shop, 'orderId' | 'total'> => ({
	paid: own.proof !== null,
	shipments: own.shipments,
	refundedMinor: own.returnedMinor,
	listed: own.result === 'closed'
});

export const orders: OrderEvidence = {
	merchants: ['seller'],
	orderAt: (world, { party }) => heldBefore(world, party),
	guarantors: (cast) => [player(cast, 'tradeDesk')?.keys['sign'] ?? ''],
	paidLine: (kind, claims) =>
		kind === 'prepayment-held'
			? { orderId: claims['poId'] ?? '', amount: claims['amount'] ?? null }
			: null,
	ships: ['shipment-order'],
	shipped: ['documenting'],
	paidStates: [],
	notifications: {
		'prepayment-held': 'tradeId',
		'instalment-paid': 'endToEndId',
		'instalment-released': 'tradeId'
	}
};

const carried = (world: World): boolean =>
	contextAt<{ readonly parcel: unknown }>(world, { party: 'CAR', case: null })?.parcel !== null;

export const ends: EndEvidence = {
	payers,
	merchants: orders.merchants,
	orderAt(world, { party }) {
		const own = contextAt<SellerContext>(world, { party, case: null });
		if (!own?.purchase) return null;
		const { poId, total } = own.purchase;
		const paid = own.proof !== null || Object.keys(own.released).length > 0;
		// An order for transport that never reached the carrier has moved no goods.
		const shipments = carried(world) ? own.shipments : 0;
		return { ...shopOf(own), orderId: poId, total, paid, shipments };
	},
	orderOf: (_, paymentId) => orderOf(paymentId),
	// The statement is the buyer's receipt: it says what became of every instalment.
	receipt: (watched) => buyerIn(watched)?.result !== null,
	// By the signed terms the seller gives credit for what is due only after he has shipped.
	secured: (watched) =>
		(deskIn(watched)?.instalments ?? []).reduce(
			(sum, { due, state, amount }) =>
				due !== 'contract' && ['planned', 'due', 'overdue'].includes(state)
					? sum + amount.minor
					: sum,
			0
		),
	accounts(watched) {
		const instalments = deskIn(watched)?.instalments ?? [];
		const unpaid = ['planned', 'due', 'closed', 'overdue'];
		return [
			{
				who: 'the third party',
				paid: instalments.some(({ state }) => !unpaid.includes(state)),
				back: instalments.reduce((sum, { returnedMinor }) => sum + returnedMinor, 0)
			}
		];
	}
};

const standings = { PDNG: 'PENDING', ACSC: 'SETTLED', RJCT: 'FAILED' } as const;
const standing = (draft: DraftContext | null, paymentId: string): Standing | null =>
	draft ? { paymentId, state: standings[draft.status] } : null;

export const states: StateEvidence = {
	// The maker owns no account, but his screen says what became of a payment.
	payers: [...payers, 'maker'],
	paymentAt(cast, world, place) {
		if (cast.parties[place.party]?.role !== 'bank' || place.case === null) return null;
		const draft = contextAt<DraftContext>(world, place);
		return draft?.draft ? standing(draft, draft.draft.endToEndId) : null;
	},
	shownAt(watched) {
		const id = makerIn(watched)?.wanted.at(-1)?.endToEndId ?? '';
		return standing(draftAt(watched, id), id);
	},
	declined: ['void'],
	finals: {
		bank: { void: null },
		seller: { completed: null, split: null, closed: null },
		buyer: { 'order.completed': null, 'order.split': null, 'order.closed': null },
		tradeDesk: { 'money.completed': null, 'money.split': null, 'goods.inspected': null }
	}
};

/** A payment is known once the maker has drafted it at the bank. */
export const drafted = (watched: Watched, id: string): boolean => draftAt(watched, id) !== null;
