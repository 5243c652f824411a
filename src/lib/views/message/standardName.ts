/** Messages of SET and of EMV 3-D Secure have names, not numbers (domain 8.6, 8.7). */
const families = [
	['ISO 8583', /^\d{4}$/],
	['ISO 20022', /^(pain|pacs|camt)\.\d{3}$/],
	['EMV 3-D Secure', /^[ACR]Re[qs]$/],
	['SET', /^(PInit|P|Inq|Auth|Cap|AuthRev|CapRev|Cred)Re[qs]$/]
] as const;

/** A standard's message by its full name, such as `ISO 8583 0200`; others are named as they are. */
export function standardName(shownAs: string): string {
	const [family] = families.find(([, shape]) => shape.test(shownAs)) ?? [];
	return family === undefined ? shownAs : `${family} ${shownAs}`;
}
