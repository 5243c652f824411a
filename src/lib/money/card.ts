/** What the issuer has noted about a card; expiry is judged by its date, not by its state. */
export type CardState = 'active' | 'lost' | 'stolen' | 'locked';

/** A test card: a fictional number, who issued it, the account it spends from and what it is for. */
export interface Card {
	readonly pan: string;
	readonly name: string;
	/** Null when no bank issued the number; state and expiry are then only what a payer would claim. */
	readonly issuer: 'HB' | 'WB' | 'SB' | null;
	readonly product: 'debit' | 'credit' | null;
	/** Year and month, YYMM, as ISO 8583 field 14. */
	readonly expiry: string;
	readonly state: CardState;
	readonly account: string | null;
	readonly use: string;
}

const lin: Card = {
	pan: '9999100100000019',
	name: 'card-0019',
	issuer: 'HB',
	product: 'debit',
	expiry: '3012',
	state: 'active',
	account: 'HB:dep:LinWei',
	use: 'default'
};
const unissued = { ...lin, issuer: null, product: null, account: null };

/** Every test card there is; all begin with 9999, a range no real issuer can have (ISO/IEC 7812). */
export const cards: readonly Card[] = [
	lin,
	{
		...lin,
		pan: '9999100100000027',
		name: 'card-0027',
		account: 'HB:dep:LinWei-0027',
		use: 'insufficient-funds'
	},
	{ ...lin, pan: '9999100100000035', name: 'card-0035', expiry: '2001', use: 'card-expired' },
	{ ...lin, pan: '9999100100000043', name: 'card-0043', state: 'stolen', use: 'card-stolen' },
	{ ...lin, pan: '9999100100000050', name: 'card-0050', state: 'lost', use: 'card-lost' },
	{ ...lin, pan: '9999100100000068', name: 'card-0068', state: 'locked', use: 'password-locked' },
	{
		...lin,
		pan: '9999100200000018',
		name: 'card-0018',
		product: 'credit',
		account: 'HB:ast:cardloan:LinWei',
		use: 'credit-line'
	},
	{
		...lin,
		pan: '9999200100000017',
		name: 'card-0017',
		issuer: 'WB',
		account: 'WB:dep:customer',
		use: 'off-us'
	},
	{
		...lin,
		pan: '9999300100000015',
		name: 'card-0015',
		issuer: 'SB',
		account: 'SB:dep:customer',
		use: 'off-us'
	},
	{ ...unissued, pan: '9999900100000012', name: 'card-0012', use: 'issuer-unknown' },
	// Shares its last four digits with the credit card, so its name says what sets it apart.
	{ ...unissued, pan: '9999100100000018', name: 'card-0018-miscopied', use: 'check-digit-wrong' }
];

/** The numbers payment gateways publish for testing; typing one picks the default card. */
export const aliases: readonly string[] = [
	'4111111111111111',
	'5555555555554444',
	'6200000000000005'
];

const cardByNumber = new Map([
	...cards.map((card) => [card.pan, card] as const),
	...aliases.map((alias) => [alias, lin] as const)
]);

/** The test card of a typed number, spaces ignored; null for every other number, so nobody uses a real one. */
export function knownCard(typed: string): Card | null {
	return cardByNumber.get(typed.replace(/\s/g, '')) ?? null;
}

/** One digit of a Luhn sum: whether it is doubled, and what it counts in the end. */
export interface LuhnStep {
	readonly digit: number;
	readonly doubled: boolean;
	readonly counted: number;
}

/** The Luhn sum digit by digit, left to right: every second from the right doubled, less 9 if over 9. */
export function luhnSteps(pan: string): LuhnStep[] {
	return [...pan].map((character, index) => {
		const digit = Number(character);
		const doubled = (pan.length - index) % 2 === 0;
		const weighed = doubled ? 2 * digit : digit;
		return { digit, doubled, counted: weighed > 9 ? weighed - 9 : weighed };
	});
}

/** Whether the check digit fits (ISO/IEC 7812); it finds typing errors and proves nothing else. */
export function luhn(pan: string): boolean {
	if (!/^\d{2,}$/.test(pan)) return false;
	return luhnSteps(pan).reduce((sum, step) => sum + step.counted, 0) % 10 === 0;
}

/** A card number fit for display: the first 8 and last 4 digits, or the first 6 of a short number. */
export function maskPan(pan: string): string {
	const digits = pan.replace(/\s/g, '');
	const shown = digits.length < 16 ? 6 : 8;
	const hidden = Math.max(0, digits.length - shown - 4);
	if (hidden === 0) return '*'.repeat(digits.length);
	return digits.slice(0, shown) + '*'.repeat(hidden) + digits.slice(-4);
}
