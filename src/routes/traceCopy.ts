import { exportTrace } from '#lib/session/traceFile.ts';
import type { Session } from '#lib/session/session.svelte.ts';

/** The version that stands in exported files. */
export const productVersion = '0.1.0';

/** Hands a text to the person as a file. */
export function saveText(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}

/** Hands the open run to the person as a trace file. */
export function saveTrace({ trace, head }: Session): void {
	saveText(
		`${head?.mode ?? 'run'}-${head?.id ?? ''}.json`,
		exportTrace(trace, productVersion, head?.layers)
	);
}
