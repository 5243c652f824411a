import { netPositions, feesOf, type ClearingLine } from '../../../src/lib/money/clearing.ts';
import type { Account, Books } from '../../../src/lib/money/ledger.ts';
import { openBooks } from '../../../src/lib/money/opening.ts';

export const members = ['HB', 'WB', 'SB'];

/** What every bank holds at the central bank before the day. */
export type Purse = Readonly<Record<string, { readonly has: number; readonly pledged: number }>>;
export const rich: Purse = {
	HB: { has: 500_000_000, pledged: 0 },
	WB: { has: 300_000_000, pledged: 0 },
	SB: { has: 200_000_000, pledged: 0 }
};

/** The books of the day before it begins: what its lines owe stands in them already. */
export function accounts(purse: Purse, day: readonly ClearingLine[], fund: number): Books {
	const account = (id: string, kind: Account['kind'], floor: number | null = null): Account => ({
		id,
		book: id.split(':')[0] ?? '',
		kind,
		ccy: 'CNY',
		floor
	});
	const net = netPositions(day, members, 'JG');
	const banks = members.flatMap((bank) => [
		account(`${bank}:CSB`, 'asset', 0),
		account(`${bank}:col@CSB`, 'asset', 0),
		account(`${bank}:clr`, 'liability'),
		account(`${bank}:owed:JG`, 'liability', 0),
		account(`${bank}:acq:shop`, 'liability', 0),
		account(`${bank}:dep:shop`, 'liability', 0),
		account(`${bank}:equity`, 'equity'),
		account(`CSB:set:${bank}`, 'liability', 0),
		account(`CSB:col:${bank}`, 'liability', 0)
	]);
	const payable = (bank: string): number =>
		day
			.filter(({ acquirer }) => acquirer === bank)
			.reduce((sum, one) => sum + one.minor - feesOf(one).merchant, 0);
	const openings = members.flatMap((bank) => {
		const { has, pledged } = purse[bank] ?? { has: 0, pledged: 0 };
		const clearing = -(net[bank] ?? 0);
		return [
			[`${bank}:CSB`, has],
			[`${bank}:col@CSB`, pledged],
			[`${bank}:clr`, clearing],
			[`${bank}:acq:shop`, payable(bank)],
			[`${bank}:equity`, has + pledged - clearing - payable(bank)],
			[`CSB:set:${bank}`, has],
			[`CSB:col:${bank}`, pledged]
		] as const;
	});
	const all = Object.values(purse).reduce((sum, { has, pledged }) => sum + has + pledged, fund);
	return openBooks(
		[
			...banks,
			account('JG:CSB', 'asset', 0),
			account('JG:clr', 'liability'),
			account('JG:fund@CSB', 'asset', 0),
			account('JG:claims', 'asset', 0),
			account('JG:equity', 'equity'),
			account('CSB:set:JG', 'liability', 0),
			account('CSB:fund', 'liability', 0),
			account('CSB:ast', 'asset')
		],
		{
			...Object.fromEntries(openings),
			'JG:clr': -(net['JG'] ?? 0),
			'JG:fund@CSB': fund,
			'JG:equity': fund + (net['JG'] ?? 0),
			'CSB:fund': fund,
			'CSB:ast': all
		}
	);
}
