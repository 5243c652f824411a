import { entry, type Moved } from '../scenario.ts';

export const cedar = 'HB:dep:Cedar';
export const bluestone = 'TPP:wal:Bluestone';
const reserve = 'HB:rsv:TPP';
const asset = 'TPP:rsv@HB';
const underWay = 'TPP:refund-in-flight';
const fees = 'TPP:inc:fee';
const escrow = (no: number): string => `TPP:escrow:T${no}`;

/** E1 and E2 of domain 7.3: an instalment leaves the company's account and stands in an escrow of its own. */
const held = (no: number, minor: number): readonly Moved[] => [
	entry('E1', cedar, reserve, minor),
	entry('E2', asset, escrow(no), minor)
];
/** E3: the seller's share, the fee of 0.20 %, and what goes back. */
const released = (no: number, minor: number, fee: number, back = 0): Moved => [
	'E3',
	{
		[escrow(no)]: minor,
		...(back > 0 ? { [underWay]: -back } : {}),
		[bluestone]: fee + back - minor,
		[fees]: -fee
	}
];
const returned = (minor: number): readonly Moved[] => [
	entry('R1', reserve, cedar, minor),
	entry('R1', underWay, asset, minor)
];

/** 30 % of 480,000.00, held and then released on the shipping documents. */
export const prepaid = [...held(1, 14_400_000), released(1, 14_400_000, 28_800)];
/** 70 %, held and then released on the inspection: the whole price, less 960.00. */
export const paidWhole = [...prepaid, ...held(2, 33_600_000), released(2, 33_600_000, 67_200)];
/** The same with a tenth of the goods rejected: a tenth of the balance goes back. */
export const paidInPart = [
	...prepaid,
	...held(2, 33_600_000),
	released(2, 33_600_000, 60_480, 3_360_000),
	...returned(3_360_000)
];
/** The prepayment was held and went back: nobody has earned anything. */
export const takenBack = [
	...held(1, 14_400_000),
	entry('E3', escrow(1), underWay, 14_400_000),
	...returned(14_400_000)
];
