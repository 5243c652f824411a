import type { Entry } from '#lib/world/fact.ts';
import type { Refused, Result } from './refusal.ts';
import type { RunHead, Runs, Standing } from './runs.ts';

type Hear = (refused: Refused | null) => void;

/** Saves one run as it goes on: entries in order and one by one, the step shown whenever there is time. */
export class Keeper {
	readonly #runs: Runs;
	readonly #id: string;
	readonly #onrefusal: Hear;
	#unborn: { readonly head: RunHead; readonly entries: readonly Entry[] } | null = null;
	#waiting: readonly { readonly entry: Entry; readonly standing: Standing }[] = [];
	#refused: Refused | null = null;
	#cursor: number;
	#placed: number;
	#placing: Promise<void> = Promise.resolve();
	#busy = false;

	/** `onrefusal` hears every refusal, and null when saving works again. */
	constructor(runs: Runs, head: RunHead, onrefusal: Hear) {
		this.#runs = runs;
		this.#id = head.id;
		this.#onrefusal = onrefusal;
		this.#cursor = head.cursor;
		this.#placed = head.cursor;
	}

	/** Saves a run that is new here, with all its entries so far. */
	async begin(head: RunHead, entries: readonly Entry[]): Promise<void> {
		this.#unborn = { head, entries };
		await this.#flush();
	}

	/** Saves an entry, and before it those that could not be saved so far. */
	async append(entry: Entry, standing: Standing): Promise<void> {
		this.#waiting = [...this.#waiting, { entry, standing }];
		// Only a full disk may have room again; anything else leaves a gap that must not be jumped.
		if (!this.#refused || this.#refused.why === 'storage-full') await this.#flush();
	}

	/** Remembers the step that is shown; while one write is under way only the newest step waits. */
	place(cursor: number): void {
		this.#cursor = cursor;
		if (this.#busy || this.#refused) return;
		this.#busy = true;
		this.#placing = this.#place();
	}

	/** Remembers a step before it is shown: what a person has seen is there after a reload. */
	async placed(cursor: number): Promise<void> {
		this.place(cursor);
		await this.#placing;
	}

	/** Resolves when no step is being written. */
	settled(): Promise<void> {
		return this.#placing;
	}

	async #flush(): Promise<void> {
		if (this.#unborn) {
			const { head, entries } = this.#unborn;
			if (!this.#heard(await this.#runs.create(head, entries))) return;
			this.#unborn = null;
		}
		for (let [first] = this.#waiting; first; [first] = this.#waiting) {
			if (!this.#heard(await this.#runs.append(this.#id, first.entry, first.standing))) return;
			this.#placed = first.standing.cursor;
			this.#waiting = this.#waiting.slice(1);
		}
	}

	async #place(): Promise<void> {
		while (this.#cursor !== this.#placed && !this.#refused) {
			const cursor = this.#cursor;
			this.#placed = cursor;
			this.#heard(await this.#runs.place(this.#id, cursor));
		}
		this.#busy = false;
	}

	#heard(result: Result): boolean {
		const refused = result.ok ? null : result;
		if (refused || this.#refused) this.#onrefusal(refused);
		this.#refused = refused;
		return result.ok;
	}
}
