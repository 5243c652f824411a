const second = 1_000;
const minute = 60 * second;
/** A hold ends seven days after the request for it was sent: both sides know field 7 (domain 3.11). */
export const holdMs = 7 * 24 * 60 * minute;

/** Repeats of a notification (domain 3.11): 15 s, 1, 4, 10, 10 minutes, 1, 2, 6, 15 hours. */
export const notifyTimes: readonly number[] = [
	15 * second,
	minute,
	4 * minute,
	10 * minute,
	10 * minute,
	60 * minute,
	120 * minute,
	360 * minute,
	900 * minute
];

const quickRepeats = 8;
/** Store and forward goes on for a day; what is still open then is for people (domain 3.11). */
export const mostRepeats = quickRepeats + 24;
/** When to send it again what must not be dropped: every 15 seconds, then every hour. */
export const nextRepeat = (done: number): number =>
	done <= quickRepeats ? 15 * second : 60 * minute;

const quick = [6 * second, 7 * second, 9 * second];
/**
 * How often companies send what nobody answers: three times soon, then as a notification is repeated, and
 * once more at the end, because the first after a long silence may only find that the channel is closed.
 */
export const mostEndured = quick.length + notifyTimes.length;
/** Milliseconds that a company waits for an answer before it sends the same again (domain 3.11). */
export const nextEndured = (done: number): number =>
	quick[done] ?? notifyTimes[done - quick.length + 1] ?? 9 * second;
