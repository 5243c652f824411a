declare global {
	/** True in the single-file output, false on the site; written in at build time. */
	const __SINGLE__: boolean;
}

export {};
