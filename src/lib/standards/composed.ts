/** One group of field 54, additional amounts: 20 characters (ISO 8583:1987). */
export interface AdditionalAmount {
	/** 2 digits: 10 savings, 20 cheque account, 30 credit. */
	readonly account: string;
	/** 2 digits: 01 ledger balance, 02 available balance. */
	readonly amountType: string;
	/** ISO 4217 number. */
	readonly currency: string;
	/** Minor units, below nothing where it is owed. */
	readonly minor: number;
}

/** Field 54 of some amounts, such as `1002156C000000072000`. */
export function additionalAmounts(amounts: readonly AdditionalAmount[]): string {
	if (amounts.length > 6) throw new Error(`field 54 holds six amounts: ${amounts.length}`);
	return amounts.map(group).join('');
}

function group({ account, amountType, currency, minor }: AdditionalAmount): string {
	const digits = String(Math.abs(minor)).padStart(12, '0');
	const said = account + amountType + currency + (minor < 0 ? 'D' : 'C') + digits;
	if (!groupShape.test(said)) throw new Error(`no additional amount: ${said}`);
	return said;
}
const groupShape = /^(\d{2})(\d{2})(\d{3})([CD])(\d{12})$/;

/** The amounts of a field 54; null when it is none. */
export function readAdditionalAmounts(value: string): readonly AdditionalAmount[] | null {
	if (value.length % 20 !== 0) return null;
	const found: AdditionalAmount[] = [];
	for (let at = 0; at < value.length; at += 20) {
		const read = groupShape.exec(value.slice(at, at + 20));
		if (!read) return null;
		const [, account = '', amountType = '', currency = '', sign, digits] = read;
		const minor = Number(digits);
		found.push({
			account,
			amountType,
			currency,
			minor: sign === 'D' && minor > 0 ? -minor : minor
		});
	}
	return found;
}

/** What field 90 says of the original: its type, trace number, time, acquirer and forwarder. */
export interface OriginalData {
	readonly mti: string;
	/** Field 11, 6 digits. */
	readonly stan: string;
	/** Field 7, 10 digits. */
	readonly transmitted: string;
	/** Fields 32 and 33, at most 11 digits. */
	readonly acquirer: string;
	readonly forwarder: string;
}

/** Field 90, original data elements, 42 digits. */
export function originalData(original: OriginalData): string {
	const { mti, stan, transmitted, acquirer, forwarder } = original;
	const value = mti + stan + transmitted + acquirer.padStart(11, '0') + forwarder.padStart(11, '0');
	if (!/^\d{42}$/.test(value)) throw new Error(`no original data: ${value}`);
	return value;
}

/** The parts of a field 90, institutions with their leading zeros; null when it is none. */
export function readOriginalData(value: string): OriginalData | null {
	const read = /^(\d{4})(\d{6})(\d{10})(\d{11})(\d{11})$/.exec(value);
	if (!read) return null;
	const [, mti = '', stan = '', transmitted = '', acquirer = '', forwarder = ''] = read;
	return { mti, stan, transmitted, acquirer, forwarder };
}
