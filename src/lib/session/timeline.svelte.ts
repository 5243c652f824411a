import type { Cast } from '#lib/world/cast.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Entry } from '#lib/world/fact.ts';
import type { World } from '#lib/world/world.ts';
import { isOver } from './history.ts';
import type { Opened } from './opening.ts';
import type { RunHead } from './runs.ts';

/** Whether an entry is a beat at the present level of detail; `before` is the world it met. */
export type Visible = (entry: Entry, world: World, before: World | null) => boolean;

const nothing: readonly never[] = [];

/** What is open and where we look: everything here is instant, and changes nothing that happened. */
export class Timeline {
	/** Which entries are beats; the page replaces it when detail or folding change. */
	visible = $state.raw<Visible>(() => true);
	#opened = $state.raw<Opened | null>(null);
	#cursor = $state(-1);
	#seeks = 0;

	/** The saved run as it was when it was opened. */
	readonly head: RunHead | null = $derived(this.#opened?.head ?? null);
	readonly trace: readonly Entry[] = $derived(this.#opened?.history.entries ?? nothing);
	/** The world behind each entry. */
	readonly worlds: readonly World[] = $derived(this.#opened?.history.worlds ?? nothing);
	readonly cast: Cast | null = $derived(this.#opened?.history.cast ?? null);
	/** Holds this run's keys, to look into envelopes with. */
	readonly vault: Vault | null = $derived(this.#opened?.vault ?? null);
	/** Index of the shown entry; -1 before a run is open. */
	readonly cursor: number = $derived(this.#cursor);
	readonly shown: readonly Entry[] = $derived(this.trace.slice(0, this.#cursor + 1));
	readonly entry: Entry | null = $derived(this.trace[this.#cursor] ?? null);
	readonly world: World | null = $derived(this.worlds[this.#cursor] ?? null);
	/** The last step is shown, and nothing more happens by itself. */
	readonly atRest: boolean = $derived(
		this.#opened !== null && this.#cursor === this.trace.length - 1 && isOver(this.#opened.history)
	);

	/** Shows the beat before; false where there is none. */
	previous(): boolean {
		let at = this.#cursor - 1;
		while (at > 0 && !this.fits(this.visible, at)) at--;
		return this.seek(at);
	}

	/** Shows how everything began. */
	first(): boolean {
		return this.seek(0);
	}

	/** Shows an entry that has happened; numbers outside are the nearest inside. */
	seek(seq: number): boolean {
		this.#seeks++;
		const to = Math.max(0, Math.min(Math.round(seq), this.trace.length - 1));
		if (this.trace.length === 0 || to === this.#cursor) return false;
		this.show(to);
		return true;
	}

	/** True until the next seek: whatever was being played then ends without moving the cursor. */
	protected unsought(): () => boolean {
		const seeks = this.#seeks;
		return () => seeks === this.#seeks;
	}

	protected get opened(): Opened | null {
		return this.#opened;
	}

	/** Looks at another run, or at the same one when it has grown. */
	protected open(opened: Opened, cursor = this.#cursor): void {
		this.#opened = opened;
		this.#cursor = cursor;
	}

	protected show(seq: number): void {
		this.#cursor = seq;
	}

	protected fits(fits: Visible, seq: number): boolean {
		const [entry, world] = [this.trace[seq], this.worlds[seq]];
		return !!entry && !!world && fits(entry, world, this.worlds[seq - 1] ?? null);
	}
}
