declare global {
	/** True in the single-file output, false on the site; written in at build time. */
	const __SINGLE__: boolean;
	/** True where the site carries the single file small enough to be kept for offline use. */
	const __OFFLINE_COPY__: boolean;
}

export {};
