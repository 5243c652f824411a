import { untilTime } from '#lib/parties/calendar.ts';
import type { CustomerInput } from '#lib/parties/customer/context.ts';
import type { HostInput } from '#lib/parties/host/context.ts';
import type { MerchantInput } from '#lib/parties/merchant/context.ts';
import type { PaymentGatewayInput } from '#lib/parties/paymentGateway/context.ts';
import { issuedCards, lockedCards } from './accounts.ts';
import { takes } from './applies.ts';
import type { Chosen } from './options.ts';

/** Monday, 2 March 2026, 09:00 in China: the virtual clock starts when the bank opens. */
export const startsAt = 1_772_413_200_000;
const merchantId = '999100000000001';
const shippingFee = 1_200;
/** Whoever ships a part sells two of the same, whose price divides what is left of the amount. */
const quantityOf = (chosen: Chosen): number =>
	chosen.variant !== '1A' && chosen.capture === 'part' && takes(chosen) ? 2 : 1;
/** Unit price and carriage, which takes up what does not divide. */
export function pricesOf(chosen: Chosen) {
	const quantity = quantityOf(chosen);
	const unitMinor = Math.floor((chosen.amount - shippingFee) / quantity);
	return { quantity, unitMinor, carriageMinor: chosen.amount - unitMinor * quantity };
}
export const feeMillionths = 6_000;
/** Above it no card pays (domain 10.3, B07). */
export const hardMinor = 100_000_000;
/** The card she falls back on. */
export const usualCard = 'card-0019';
/** Lin at the bank, and the subject of the certificate in her wallet. */
export const customerId = 'linwei';

/** The customer. */
export const lin = (chosen: Chosen): CustomerInput => ({
	userId: customerId,
	name: 'Lin Wei',
	phone: '555-0100',
	document: 'ID-LW-0001',
	address: '8 Willow Lane, Harbor City',
	greeting: '',
	limitMinor: hardMinor,
	edition: 'certificate',
	careful: chosen.vigilance === 'careful',
	decision: chosen.decision,
	declined: chosen.declined,
	account: usualCard,
	card: chosen.card,
	passwords: {
		right: ['pin'],
		'wrong-once': ['wrong', 'pin'],
		'wrong-three-times': ['wrong', 'wrong', 'wrong']
	}[chosen.password],
	sku: 'PEN-1',
	quantity: quantityOf(chosen),
	bank: 'HB',
	gateway: 'PG'
});

/** The merchant. */
export const lantern = (chosen: Chosen): MerchantInput => ({
	merchantId,
	name: 'Lantern Books',
	products: [{ sku: 'PEN-1', title: 'Fountain pen', unitPriceMinor: pricesOf(chosen).unitMinor }],
	shippingFee: pricesOf(chosen).carriageMinor,
	ccy: 'CNY',
	orderChannel: 'back',
	refundPlan: chosen.refund,
	gatewayId: 'PG',
	capturePlan: chosen.capture
});

/** The bank's payment gateway. */
export const gateway = (chosen: Chosen): PaymentGatewayInput => ({
	acquirerId: '99991001',
	merchants: {
		[merchantId]: {
			name: 'Lantern Books',
			terminalId: 'LANTERN1',
			active: chosen.merchant === 'active'
		}
	},
	feeMillionths,
	declineDetail: chosen.declineDetail,
	untilDayEndMs: untilTime(startsAt, 23)
});

/** The bank's host. */
export const host = (): HostInput => ({
	bank: 'HB',
	contracts: { [merchantId]: { name: 'Lantern Books', account: 'HB:dep:Lantern' } },
	feeMillionths,
	feeAccount: 'HB:inc:mdr',
	hardMinor,
	dailyMinor: 2 * hardMinor,
	yearMonth: '2603',
	mostFailures: 3,
	pins: Object.fromEntries(issuedCards.map((card) => [card, ['pin']])),
	lockedCards
});
