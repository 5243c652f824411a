/** A sentence with its named places filled in; a place nobody filled stays visible as an ellipsis. */
export function fill(sentence: string, places: Readonly<Record<string, string | number>>): string {
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(places[name] ?? '…'));
}
