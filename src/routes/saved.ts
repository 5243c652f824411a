import type { Runs } from '#lib/session/runs.ts';
import { openRuns } from '#lib/session/savedRuns.ts';

let opened: Promise<Runs> | null = null;

/** The runs of this browser, opened once for the page. */
export function savedRuns(): Promise<Runs> {
	opened ??= openRuns();
	return opened;
}
