import { feeOf } from '#lib/money/amount.ts';

/** By contract: five ten-thousandths of what is overdue for each day (domain 7.7). */
const millionthsADay = 500;
const apart = 3;

/** How many days an instalment is overdue when it is called in for the nth time. */
export const overdueDays = (reminder: number): number => 1 + (reminder - 1) * apart;

/** Interest that the contract foresees; it is told, and posted by nobody. */
export const interestOf = (minor: number, reminder: number): number =>
	feeOf(minor, millionthsADay * overdueDays(reminder));
