import type { Step, Session } from './session.svelte.ts';

/** How long things take at speed 1. */
export interface Pace {
	/** One beat's motion. */
	readonly beatMs: number;
	/** The time to read before the next beat, while playing. */
	readonly restMs: number;
}

const usual: Pace = { beatMs: 1_200, restMs: 500 };
const [slowest, fastest] = [0.25, 4];

/** Moves the playhead over a session's beats; the page calls `tick` at every animation frame. */
export class Player {
	playing = $state(false);
	/** Without motion every step is at its end at once. */
	reducedMotion = $state(false);
	/** Where the playhead is inside the present beat: 0 it begins, 1 its picture is complete. */
	progress = $state(1);
	/** The step that was shown before the present beat: its motion leads from there to the cursor. */
	from = $state(-1);
	#speed = $state(1);
	#stepping = false;
	/** Next was pressed again before the present beat could even begin. */
	#hurried = false;
	#restedMs = 0;
	readonly session: Session;
	readonly #pace: Pace;

	constructor(session: Session, pace: Pace = usual) {
		this.session = session;
		this.#pace = pace;
	}

	get speed(): number {
		return this.#speed;
	}
	set speed(times: number) {
		this.#speed = Math.max(slowest, Math.min(fastest, times));
	}

	/** Real time has passed: the playhead moves on, and while playing the next beat begins in its turn. */
	tick(elapsedMs: number): void {
		const passedMs = elapsedMs * this.#speed;
		if (this.progress < 1) {
			this.progress = Math.min(1, this.progress + passedMs / this.#pace.beatMs);
			this.#restedMs = 0;
			return;
		}
		if (!this.playing || this.#stepping) return;
		this.#restedMs += passedMs;
		if (this.#restedMs >= this.#pace.restMs) void this.#begin();
	}

	/** Plays on from here; nothing to play is no refusal. */
	play(): void {
		this.playing = true;
		this.#restedMs = this.#pace.restMs;
	}

	pause(): void {
		this.playing = false;
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	/** One beat forward; a second press while it moves completes it. */
	async next(): Promise<void> {
		if (this.progress < 1) this.#complete();
		else if (this.#stepping) this.#hurried = true;
		else await this.#begin();
	}

	/** One beat back, at once and without motion. */
	previous(): void {
		this.session.previous();
		this.#still();
	}

	first(): void {
		this.session.first();
		this.#still();
	}

	seek(seq: number): void {
		this.session.seek(seq);
		this.#still();
	}

	/** Plays to rest without motion. */
	async last(): Promise<void> {
		this.#still();
		await this.session.last();
		this.#still();
	}

	#still(): void {
		this.playing = false;
		this.from = this.session.cursor;
		this.#complete();
	}

	#complete(): void {
		this.progress = 1;
		this.#restedMs = 0;
	}

	async #begin(): Promise<void> {
		this.#stepping = true;
		this.#hurried = false;
		this.#restedMs = 0;
		const from = this.session.cursor;
		try {
			this.#arrive(from, await this.session.next());
		} catch (error) {
			this.playing = false;
			throw error;
		} finally {
			this.#stepping = false;
		}
	}

	#arrive(from: number, step: Step): void {
		if (!step.ok || !step.value.moved) {
			this.playing = false;
			return;
		}
		this.from = from;
		this.progress = this.reducedMotion || this.#hurried ? 1 : 0;
	}
}
