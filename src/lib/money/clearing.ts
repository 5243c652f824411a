import { feeOf } from './amount.ts';

/** What is paid with: a debit or a credit card, or a transfer between accounts, which costs what a debit card does. */
export type Product = 'debit' | 'credit' | 'transfer';

/** How the fees of a part that goes back are reckoned; as those of a payment of its own where nothing is said. */
export interface Part {
	/** The principal alone goes back: every fee stays with whoever earned it (domain 14). */
	readonly fees?: 'kept';
	/** What was left of the payment before this part: rounded fees of all parts are those of the whole. */
	readonly left?: number;
}
/** The part alone, of whatever holds one. */
export const partOf = ({ fees, left }: Part): Part => ({
	...(fees === undefined ? {} : { fees }),
	...(left === undefined ? {} : { left })
});

/** One transaction between the bank of the payer and the bank of the payee (domain 6.4). */
export interface ClearingLine extends Part {
	readonly paymentId: string;
	/** Retrieval reference number, 12 digits. */
	readonly rrn: string;
	readonly issuer: string;
	readonly acquirer: string;
	/** Minor units. */
	readonly minor: number;
	readonly product: Product;
	/** -1 takes an earlier line back: a reversal, a void, a refund. */
	readonly sign: 1 | -1;
	readonly [name: string]: string | number;
}

/** What one line costs, minor units: rates of domain 6.4, each rounded half up. */
export interface Fees {
	/** The payer's bank keeps it: 0.35 % of a debit, at most 13.00; 0.45 % of a credit. */
	readonly issuer: number;
	/** Each side's half of the network fee of 0.065 %, at most 3.25. */
	readonly network: number;
	/** What the merchant pays in all, 0.60 %. */
	readonly merchant: number;
}

const most = { issuer: 1_300, network: 325 };

function whole(minor: number, product: Product): Fees {
	const issuer = feeOf(minor, product === 'credit' ? 4_500 : 3_500);
	return {
		issuer: product === 'credit' ? issuer : Math.min(issuer, most.issuer),
		network: Math.min(feeOf(minor, 325), most.network),
		merchant: feeOf(minor, 6_000)
	};
}

/** The fee split of one payment (domain 6.4), or of the part of it that a line is about. */
export function feesOf({
	minor,
	product,
	fees,
	left = minor
}: Pick<ClearingLine, 'minor' | 'product' | keyof Part>): Fees {
	if (fees === 'kept') return { issuer: 0, network: 0, merchant: 0 };
	const [before, after] = [whole(left, product), whole(left - minor, product)];
	return {
		issuer: before.issuer - after.issuer,
		network: before.network - after.network,
		merchant: before.merchant - after.merchant
	};
}

/** A line between two accounts of one bank is nobody else's business (domain 6.3). */
export const isOnUs = ({ issuer, acquirer }: ClearingLine): boolean => issuer === acquirer;

/** What one line moves between banks: who owes (negative) and who is owed; the gateway has its fee. */
export function dueOf(line: ClearingLine, gateway: string): Readonly<Record<string, number>> {
	if (isOnUs(line)) return {};
	const { issuer, network } = feesOf(line);
	const { sign } = line;
	return {
		[line.issuer]: -sign * (line.minor - issuer + network),
		[line.acquirer]: sign * (line.minor - issuer - network),
		[gateway]: sign * 2 * network
	};
}

/** Adds what some lines move, party by party. */
function sumOf(dues: readonly Readonly<Record<string, number>>[], parties: readonly string[]) {
	const sums: Record<string, number> = Object.fromEntries(parties.map((party) => [party, 0]));
	for (const due of dues)
		for (const [party, minor] of Object.entries(due)) sums[party] = (sums[party] ?? 0) + minor;
	return sums as Readonly<Record<string, number>>;
}

/** Multilateral net positions of a batch, fees included; they add up to nothing (domain 6.5). */
export const netPositions = (
	lines: readonly ClearingLine[],
	members: readonly string[],
	gateway: string
): Readonly<Record<string, number>> =>
	sumOf(
		lines.map((line) => dueOf(line, gateway)),
		[...members, gateway]
	);

/** Net positions of the principal alone, as the textbook computes them. */
export const principalPositions = (
	lines: readonly ClearingLine[],
	members: readonly string[]
): Readonly<Record<string, number>> =>
	sumOf(
		lines
			.filter((line) => !isOnUs(line))
			.map(({ issuer, acquirer, minor, sign }) => ({
				[issuer]: -sign * minor,
				[acquirer]: sign * minor
			})),
		members
	);

/** What banks owe each other pair by pair, the smaller debt set off: debtor, creditor, minor units. */
export function bilateral(
	lines: readonly ClearingLine[]
): readonly { readonly debtor: string; readonly creditor: string; readonly minor: number }[] {
	const owed = new Map<string, number>();
	for (const line of lines) {
		if (isOnUs(line)) continue;
		const [one, other] = [line.issuer, line.acquirer].sort() as [string, string];
		const sign = line.issuer === one ? 1 : -1;
		const key = `${one} ${other}`;
		owed.set(key, (owed.get(key) ?? 0) + sign * line.sign * line.minor);
	}
	return [...owed].flatMap(([key, minor]) => {
		const [one = '', other = ''] = key.split(' ');
		if (minor === 0) return [];
		return minor > 0
			? [{ debtor: one, creditor: other, minor }]
			: [{ debtor: other, creditor: one, minor: -minor }];
	});
}

/** Control totals of a file: how many lines, their sum, and the sum of their reference numbers (CK35). */
export function totalsOf(lines: readonly ClearingLine[]) {
	const modulus = 1_000_000_000_000;
	return {
		count: lines.length,
		sum: lines.reduce((all, { minor, sign }) => all + sign * minor, 0),
		hashTotal: lines.reduce((all, { rrn }) => (all + (Number(rrn) % modulus)) % modulus, 0)
	};
}
