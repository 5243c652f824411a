import type { AuthenticationContext } from '#lib/parties/authentication/context.ts';
import type { BooksContext } from '#lib/parties/books/context.ts';
import type { CustomerContext } from '#lib/parties/customer/context.ts';
import type { GatewayContext } from '#lib/parties/gateway/context.ts';
import type { Approvals } from '#lib/parties/invariants/dualControl.ts';
import type {
	EndEvidence,
	OrderEvidence,
	StateEvidence
} from '#lib/parties/invariants/evidence.ts';
import { shopAt } from '#lib/parties/invariants/reading.ts';
import type { Tries } from '#lib/parties/invariants/repeats.ts';
import { contextIn, kindOf, player } from '#lib/parties/invariants/roles.ts';
import type { Watched } from '#lib/world/invariants.ts';
import { deskIn } from './escrow.ts';
import { payers } from './payments.ts';

type Now = Pick<Watched, 'cast' | 'world'>;
const booksOf = ({ cast, world }: Now): BooksContext | null =>
	contextIn<BooksContext>(cast, world, 'bookkeeper');
const gatewayOf = ({ cast, world }: Now): GatewayContext | null =>
	contextIn<GatewayContext>(cast, world, 'gateway');
const tradeIn = (watched: Watched) => deskIn(watched)?.trade ?? null;
const subject = (watched: Watched, role: string): string =>
	player(watched.cast, role)?.keys['sign'] ?? '';

const secured: readonly string[] = ['HELD', 'SHIPPED', 'DELIVERED', 'DISPUTED', 'RELEASED'];

export const orders: OrderEvidence = {
	merchants: ['merchant'],
	orderAt: shopAt,
	guarantors: (cast) => [player(cast, 'institution')?.keys['sign'] ?? ''],
	paidLine(kind, claims) {
		if (kind === 'trade-answer')
			return secured.includes(String(claims['state'] as string)) ? claims : null;
		return ['buyer-paid', 'funds-released'].includes(kind) ? claims : null;
	},
	ships: ['shipment-order'],
	shipped: [],
	paidStates: [],
	notifications: {
		'payment-notification': 'paymentId',
		'buyer-paid': 'tradeId',
		'funds-released': 'tradeId'
	}
};

/** The order of whatever an entry is for: the trade, a payment at the bank; a withdrawal is for none. */
function orderOf(watched: Watched, id: string): string | null {
	const trade = tradeIn(watched);
	const known = id === trade?.tradeId || id in (booksOf(watched)?.payments ?? {});
	return known ? (trade?.orderId ?? null) : null;
}

export const ends: EndEvidence = {
	payers,
	merchants: orders.merchants,
	// An order that was closed unpaid is on the third party's list: late money goes back without the seller.
	orderAt(world, place) {
		const shop = shopAt(world, place);
		return shop && { ...shop, listed: !shop.paid };
	},
	orderOf,
	receipt: ({ cast, world }, orderId) =>
		contextIn<CustomerContext>(cast, world, 'customer')?.orderReceipt?.['orderId'] === orderId,
	accounts(watched) {
		const desk = deskIn(watched);
		if (!desk?.trade) return [];
		const paid = desk.trade.heldAt > 0 || (desk.channel?.taken.length ?? 0) > 0;
		return [{ who: 'the third party', paid, back: desk.refundedMinor }];
	}
};

export const states: StateEvidence = {
	payers,
	paymentAt(cast, world, { party }) {
		const role = cast.parties[party]?.role;
		if (role === 'institution') {
			const { trade } = contextIn<{ trade: { tradeId: string; state: string } | null }>(
				cast,
				world,
				role
			) ?? { trade: null };
			return trade ? { paymentId: trade.tradeId, state: trade.state } : null;
		}
		if (role !== 'gateway') return null;
		const { paymentId = null, state = '' } = gatewayOf({ cast, world })?.payment ?? {};
		return paymentId === null ? null : { paymentId, state };
	},
	shownAt(watched) {
		const { paymentId, state = '' } = gatewayOf(watched)?.payment ?? {};
		return paymentId === undefined ? null : { paymentId: paymentId ?? '', state };
	},
	declined: ['purchase.declined'],
	finals: {
		gateway: {
			'payment.failed': null,
			'payment.expired': null,
			'payment.cancelled': null,
			'payment.refunded': null
		},
		institution: {
			'trade.released': null,
			'trade.refunded': null,
			'trade.split': null,
			'trade.closed': null
		},
		merchant: {
			'order.closed': null,
			'order.refunded': null,
			'order.partlyRefunded': null
		}
	}
};

/** A payment is known once the bank's books have opened it, a trade or a withdrawal once the desk has. */
export function opened(watched: Watched, id: string): boolean {
	const desk = deskIn(watched);
	return (
		id in (booksOf(watched)?.payments ?? {}) ||
		id === desk?.trade?.tradeId ||
		id === desk?.withdrawal?.withdrawalId
	);
}

const passwordKinds: Readonly<Record<string, string>> = {
	'open-cashier': 'login',
	'wallet-payment': 'payment',
	'quick-payment': 'payment',
	'confirm-receipt': 'confirmation'
};
/** A decision of the dispute desk takes two officers, and neither is party to the trade. */
export const officers: Approvals = {
	payers,
	people: ({ kind }) => (kind === 'desk-decision' ? ['handler', 'reviewer'] : []),
	others: (watched) => [subject(watched, 'customer'), subject(watched, 'merchant')],
	// No payer is debited by a decision: what it divides is held already.
	needed: () => false,
	approves: () => false
};

/** Who types a password, at the bank or at the third party. */
export const tries: Tries = {
	tried(watched, one) {
		const { cast, before } = watched;
		const kind = kindOf(cast, one.message) ?? '';
		const part = passwordKinds[kind];
		if (part !== undefined) {
			const claims = one.parts[part];
			const user = claims?.['userId'] ?? deskIn(watched, true)?.trade?.buyerId ?? 'nobody';
			return { user: `TPP ${String(user as string)}`, jti: String(claims?.['jti'] as string) };
		}
		if (!before || kind !== 'submission-relayed') return null;
		if (cast.parties[one.party]?.role !== 'authenticator') return null;
		const { credential } = one.parts;
		const pages = contextIn<AuthenticationContext>(cast, before, 'authenticator')?.pages;
		const user = pages?.[String(credential?.['paymentId'] as string)]?.userId;
		return user === undefined ? null : { user, jti: String(credential?.['jti'] as string) };
	},
	// Nobody goes to a counter in this mode.
	reset: () => null
};
