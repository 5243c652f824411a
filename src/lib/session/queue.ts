/** Runs one piece of work after another: whoever comes second waits, also after a failure. */
export class Queue {
	#last: Promise<unknown> = Promise.resolve();

	/** The work's own outcome; a bug thrown in it reaches whoever asked, and nobody behind. */
	add<T>(work: () => Promise<T>): Promise<T> {
		const mine = this.#last.then(work, work);
		this.#last = mine;
		return mine;
	}
}
