/** A standard's message by its full name: `ISO 8583 0200`, `ISO 20022 pacs.008`; others name themselves. */
export function standardName(shownAs: string): string {
	if (/^\d{4}$/.test(shownAs)) return `ISO 8583 ${shownAs}`;
	return /^(pain|pacs|camt)\.\d{3}$/.test(shownAs) ? `ISO 20022 ${shownAs}` : shownAs;
}
