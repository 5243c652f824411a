import type { AuthenticationInput, User } from '#lib/parties/authentication/context.ts';

import type { BooksInput } from '#lib/parties/books/context.ts';
import { untilTime } from '#lib/parties/calendar.ts';

import type { CustomerInput } from '#lib/parties/customer/context.ts';

import type { GatewayInput } from '#lib/parties/gateway/context.ts';

import type { MerchantInput } from '#lib/parties/merchant/context.ts';

import { linsCards, lockedCards } from './accounts.ts';

import type { Chosen } from './options.ts';

/** Monday, 2 March 2026, 09:00 in China: the virtual clock starts when the bank opens. */
export const startsAt = 1_772_413_200_000;
const merchantId = '999100000000001';
const shippingFee = 1_200;
const feeMillionths = 6_000;
const hardMinor = 100_000_000;
/** Lin at the bank, and the subject of her certificate. */
export const customerId = 'linwei';
/** Her identity document, as the branch knows it. */
export const document = 'ID-LW-0001';
/** Where the bank's payment pages are. */
export const site = 'pay.harbor-bank.example';
const greeting = 'The heron waits by the harbour';

/** Up to here the customer needs nobody at the counter. */
export const selfServiceMinor = ({ edition }: Chosen): number =>
	edition === 'mass' ? 100_000 : 5_000_000;

/** The customer. */
export const lin = (chosen: Chosen): CustomerInput => ({
	userId: customerId,
	name: 'Lin Wei',
	phone: '555-0100',
	document,
	address: '8 Willow Lane, Harbor City',
	greeting,
	limitMinor: selfServiceMinor(chosen),
	edition: chosen.edition,
	careful: chosen.vigilance === 'careful',
	decision: chosen.decision,
	declined: chosen.declined,
	account: 'card-0019',
	card: chosen.card,
	passwords: {
		right: ['payment'],
		'wrong-once': ['wrong', 'payment'],
		'wrong-three-times': ['wrong', 'wrong', 'wrong']
	}[chosen.password],
	sku: 'PEN-1',
	quantity: 1,
	bank: 'HB',
	bankSite: site
});

/** The merchant. */
export const lantern = (chosen: Chosen): MerchantInput => ({
	merchantId,
	name: 'Lantern Books',
	products: [{ sku: 'PEN-1', title: 'Fountain pen', unitPriceMinor: chosen.amount - shippingFee }],
	shippingFee,
	ccy: 'CNY',
	orderChannel: chosen.orderChannel,
	refundPlan: chosen.refund
});

const linAtBank = (chosen: Chosen): User => ({
	state: 'active',
	accountRef: 'card-0019',
	edition: chosen.edition,
	greeting,
	letter: '',
	passwords: ['payment'],
	cards: linsCards,
	failures: 0
});

/** The security authentication system. */
export const authenticates = (chosen: Chosen): AuthenticationInput => ({
	users: chosen.enrolment === 'done' ? { [customerId]: linAtBank(chosen) } : {},
	lockedCards,
	cards: linsCards,
	mostFailures: 3
});

/** The transaction server. */
export const gateway = (chosen: Chosen): GatewayInput => ({
	edition: chosen.edition,
	payerName: 'Lin Wei',
	selfServiceMinor: selfServiceMinor(chosen),
	hardMinor,
	feeMillionths,
	merchants: [merchantId],
	suspended: chosen.merchant === 'suspended' ? [merchantId] : [],
	declineDetail: chosen.declineDetail,
	untilDayEndMs: untilTime(startsAt, 23)
});

/** The business data center. */
export const books = (chosen: Chosen): BooksInput => ({
	bank: 'HB',
	agent: 'HRBRZZ20',
	contracts: {
		[merchantId]: {
			name: 'Lantern Books',
			account: chosen.merchantBank === 'same' ? 'HB:dep:Lantern' : 'HB:clr',
			elsewhere: chosen.merchantBank === 'same' ? null : 'WLLWZZ20',
			active: chosen.merchant === 'active'
		}
	},
	feeMillionths,
	feeAccount: 'HB:inc:mdr',
	settlementAccount: 'HB:CSB',
	hardMinor,
	dailyMinor: hardMinor,
	yearMonth: '2603',
	untilSettlementMs: untilTime(startsAt, 9)
});
