import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import type { AmountValue } from '#lib/world/field.ts';
import { planOf, referenceOf, type Terms } from '../company/terms.ts';
import { allOf, found, same, word } from '../finding.ts';
import { tradeIdOf, type DeskContext, type Instalment } from './context.ts';

const own = (given: Given): DeskContext => given.context as DeskContext;

function instalmentNamed(given: Given, part: string): Instalment | undefined {
	const { trade, instalments } = own(given);
	return instalments.find(
		({ no }) => trade && referenceOf(trade.poId, no) === word(given.parts[part]?.['endToEndId'])
	);
}
/** The instalment is one that was asked for (CK30). */
const asked = (given: Given, part: string): Finding => {
	const one = instalmentNamed(given, part);
	return found(
		one !== undefined && one.state !== 'planned',
		word(given.parts[part]?.['endToEndId']),
		'an instalment that was asked for'
	);
};
/** CK15: what the bank says was paid is what was asked for, and it is in the reserve. */
const paidAsAsked = (given: Given, part: string): Finding =>
	allOf(
		same(given.parts[part]?.['amount'], instalmentNamed(given, part)?.amount),
		same(given.parts[part]?.['payeeAccount'], own(given).reserveAccount)
	);
const sameTrade = (given: Given, part: string): Finding =>
	same(
		given.parts[part]?.['tradeId'],
		tradeIdOf(own(given).instalments[own(given).current] ?? { no: 0 })
	);
const sameOrder = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['poId'], own(given).trade?.poId);

/** CK15: the instalments come to the total, and each is what the terms say. */
function planHolds(given: Given): Finding {
	const trade = given.parts['trade'];
	const total = trade?.['total'] as AmountValue | undefined;
	const said = (trade?.['schedule'] ?? []) as readonly Instalment[];
	const sum = said.reduce((all, { amount }) => all + amount.minor, 0);
	const terms = word(trade?.['terms']) as Terms;
	return allOf(
		found(sum === total?.minor, `${sum} in all`, `${total?.minor ?? 0} in all`),
		same(said, total ? planOf(terms, total) : undefined)
	);
}

/** The carrier's event is about the parcel of this trade (CK39). */
function aboutParcel(given: Given): Finding {
	const { trade, documents } = own(given);
	const event = given.parts['event'];
	return allOf(
		same(event?.['orderId'], trade?.poId),
		found(
			documents === null || documents.waybillNo === event?.['waybillNo'],
			word(event?.['waybillNo']),
			documents?.waybillNo ?? 'no waybill yet'
		)
	);
}

/** What the trade desk checks: contracts, plan, money, papers and goods against each other (domain 7.7). */
export const tradeDeskChecks: PureChecks = {
	'scheduled-trade': {
		CK18(given) {
			const trade = given.parts['trade'];
			const parties = [word(trade?.['sellerId']), word(trade?.['buyerId'])];
			const without = parties.find((id) => !(id in own(given).wallets));
			return allOf(
				found(without === undefined, without ?? 'both have contracts', 'two active contracts'),
				// Nobody registers a sale in the name of another, or to himself.
				same(parties[0], given.signers['trade'] ?? 'nobody'),
				found(parties[0] !== parties[1], parties.join(' to '), 'two companies')
			);
		},
		CK15: planHolds
	},
	'due-taken': { CK30: (given) => sameTrade(given, 'taken') },
	'held-ack': { CK30: (given) => sameTrade(given, 'ack') },
	'released-ack': { CK30: (given) => sameTrade(given, 'ack') },
	'instalment-paid': {
		CK30: (given) => asked(given, 'notification'),
		CK15: (given) => paidAsAsked(given, 'notification'),
		// A closed trade still takes the news: the money has moved, and must go back.
		CK31(given) {
			const state = instalmentNamed(given, 'notification')?.state ?? 'unknown';
			return found(
				['due', 'overdue', 'closed'].includes(state),
				state,
				'an instalment not yet paid'
			);
		}
	},
	'instalment-standing': {
		CK30: (given) => asked(given, 'standing'),
		CK15: (given) =>
			given.parts['standing']?.['status'] === 'ACSC'
				? paidAsAsked(given, 'standing')
				: same(given.parts['standing']?.['amount'], instalmentNamed(given, 'standing')?.amount)
	},
	// Three-way match, part 1: the invoice is for the order, and the carrier has its goods.
	'shipping-documents': {
		CK39: (given) =>
			allOf(
				same(given.parts['waybill']?.['orderId'], own(given).trade?.poId),
				same(given.parts['invoice']?.['waybillNo'], given.parts['waybill']?.['waybillNo'])
			),
		CK17: (given) =>
			allOf(
				sameOrder(given, 'invoice'),
				same(given.parts['invoice']?.['poDigest'], own(given).trade?.poDigest)
			),
		CK15: (given) =>
			allOf(
				same(given.parts['invoice']?.['amount'], own(given).trade?.total),
				same(given.parts['invoice']?.['quantity'], own(given).trade?.quantity)
			)
	},
	'logistics-event': { CK39: aboutParcel },
	// Three-way match, part 2: order = receipt = invoice.
	'goods-receipt': {
		CK30: (given) =>
			allOf(
				sameOrder(given, 'receipt'),
				same(given.parts['receipt']?.['invoiceId'], own(given).documents?.invoiceId),
				same(given.parts['receipt']?.['waybillNo'], own(given).documents?.waybillNo)
			),
		CK15(given) {
			const {
				ordered = 0,
				accepted = 0,
				rejected = 0
			} = (given.parts['receipt'] ?? {}) as {
				readonly ordered?: number;
				readonly accepted?: number;
				readonly rejected?: number;
			};
			return allOf(
				same(ordered, own(given).trade?.quantity),
				found(accepted + rejected === ordered, `${accepted} and ${rejected}`, `${ordered} in all`)
			);
		}
	},
	'return-done': {
		CK30: (given) => asked(given, 'done'),
		CK15: (given) =>
			same(
				(given.parts['done']?.['amount'] as AmountValue | undefined)?.minor,
				instalmentNamed(given, 'done')?.returnedMinor
			)
	},
	'seller-statement-read': { CK30: (given) => sameOrder(given, 'read') },
	'buyer-statement-read': { CK30: (given) => sameOrder(given, 'read') }
};
