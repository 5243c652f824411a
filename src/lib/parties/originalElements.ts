import { clockOf } from './calendar.ts';

/** What field 90 of ISO 8583 says of the message that is undone: a 0200, its field 11, field 7, and acquirer. */
export function originalElements({
	stan,
	transmittedAt,
	acquirerId
}: {
	readonly stan: string;
	readonly transmittedAt: number;
	readonly acquirerId: string;
}): string {
	const { date, time } = clockOf(transmittedAt);
	return `0200${stan}${date}${time}${acquirerId.padStart(11, '0')}${'0'.repeat(11)}`;
}
