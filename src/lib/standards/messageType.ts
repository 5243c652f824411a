/** The four digits of a message type indicator, each for itself (ISO 8583, domain 8.1). */
export interface MessageType {
	readonly version: '0' | '1' | '2';
	readonly class: '1' | '2' | '4' | '5' | '8';
	readonly function: '0' | '1' | '2' | '3';
	readonly origin: '0' | '1' | '2';
}

/** The digits of a type that is known here; null for any other. */
export function messageType(mti: string): MessageType | null {
	const digits = /^([0-2])([12458])([0-3])([0-2])$/.exec(mti);
	if (!digits) return null;
	const [, version, kind, work, origin] = digits;
	return { version, class: kind, function: work, origin } as MessageType;
}
