const dayMs = 86_400_000;
/** The fictional banks keep China Standard Time, UTC+8, all year. */
const offsetMs = 8 * 3_600_000;

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The banking day of a virtual time in milliseconds, as YYYY-MM-DD. Whole-number arithmetic of the
 * proleptic Gregorian calendar, because the engine may not name the machine's own clock.
 */
export function dayOf(at: number): string {
	const days = Math.floor((at + offsetMs) / dayMs) + 719_468;
	const era = Math.floor(days / 146_097);
	const dayOfEra = days - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1_460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${year}-${pad(month)}-${pad(day)}`;
}

/** Milliseconds from a virtual time to the next hour:minute of the banking day. */
export function untilTime(at: number, hour: number, minute = 0): number {
	const sinceMidnight = (at + offsetMs) % dayMs;
	const wanted = (hour * 60 + minute) * 60_000;
	return wanted > sinceMidnight ? wanted - sinceMidnight : wanted + dayMs - sinceMidnight;
}

/** Local time hhmmss and date MMDD of a virtual time (ISO 8583 fields 12 and 13). */
export function clockOf(at: number): { readonly time: string; readonly date: string } {
	const seconds = Math.floor(((at + offsetMs) % dayMs) / 1_000);
	const time = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
	return { time: time.map(pad).join(''), date: dayOf(at).slice(5).replace('-', '') };
}
