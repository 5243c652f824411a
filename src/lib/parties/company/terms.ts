import { feeOf } from '#lib/money/amount.ts';
import type { AmountValue } from '#lib/world/field.ts';

export type Terms = 'prepayment' | 'net-30' | 'three-parts';

/** A share of the price: when it is to be paid, and when the seller gets it (domain 7.7). */
interface Share {
	readonly sharePercent: number;
	/** What must have happened before it is due: the contract, the shipping documents, the inspection. */
	readonly due: 'contract' | 'documents' | 'inspection';
	readonly dueDays: number;
	/** What must have happened before the seller gets it. */
	readonly release: 'documents' | 'delivery' | 'inspection';
}
/** One instalment of a payment plan. */
export interface Planned extends Share {
	readonly no: number;
	readonly amount: AmountValue;
	readonly [name: string]: number | string | AmountValue;
}

const share = (
	sharePercent: number,
	due: Share['due'],
	dueDays: number,
	release: Share['release']
): Share => ({ sharePercent, due, dueDays, release });

const plans: Readonly<Record<Terms, readonly Share[]>> = {
	prepayment: [share(30, 'contract', 3, 'documents'), share(70, 'inspection', 7, 'inspection')],
	'net-30': [share(100, 'inspection', 30, 'inspection')],
	'three-parts': [
		share(30, 'contract', 3, 'documents'),
		share(40, 'documents', 5, 'delivery'),
		share(30, 'inspection', 7, 'inspection')
	]
};

/** The payment plan of some terms; the last instalment takes what rounding has left. */
export function planOf(terms: Terms, total: AmountValue): readonly Planned[] {
	const shares = plans[terms];
	let left = total.minor;
	return shares.map((one, place) => {
		const last = place === shares.length - 1;
		const minor = last ? left : feeOf(total.minor, one.sharePercent * 10_000);
		left -= minor;
		return { ...one, no: place + 1, amount: { minor, ccy: total.ccy } };
	});
}

/** The bank's reference of an instalment (ISO 20022 EndToEndId). */
export const referenceOf = (poId: string, no: number): string => `${poId}-${no}`;

/** What of the price goes back by the quantity that was accepted: only what waits for the inspection is divided. */
export const shortfallOf = (
	terms: Terms,
	total: AmountValue,
	accepted: number,
	ordered: number
): AmountValue => ({
	minor: planOf(terms, total)
		.filter(({ release }) => release === 'inspection')
		.reduce((sum, { amount }) => sum + sharesOf(amount.minor, accepted, ordered).back, 0),
	ccy: total.ccy
});

/** What the seller gets of an instalment and what goes back, by the quantity that was accepted. */
export function sharesOf(minor: number, accepted: number, ordered: number) {
	const [part, whole] = [BigInt(accepted), BigInt(ordered)];
	// The product can pass 2^53, where a number would round by itself and not half up.
	const toSeller = Number((2n * BigInt(minor) * part + whole) / (2n * whole));
	return { toSeller, back: minor - toSeller };
}
