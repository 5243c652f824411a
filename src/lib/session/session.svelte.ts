import { find } from '#lib/persistent/trie.ts';
import { nextScripted } from '#lib/scenarios/play.ts';
import type { Act, Entry, Fact, Options } from '#lib/world/fact.ts';
import type { Fault, PartyId } from '#lib/world/message.ts';
import { entryOf } from '#lib/world/runner.ts';
import type { CaseId } from '#lib/world/world.ts';
import { grown, isOver } from './history.ts';
import { Keeper } from './keeper.ts';
import { beginRun, forkRun, hindrance, lastWorld, openRun, readOn } from './opening.ts';
import type { Opened, Setup } from './opening.ts';
import { Queue } from './queue.ts';
import { done, refuse, type Refusal, type Refused, type Result } from './refusal.ts';
import { Timeline, type Visible } from './timeline.svelte.ts';

/** Did the shown step move? It does not when the run is at rest. */
export type Step = Result<{ readonly moved: boolean }>;

/** Facts that a person brings about; the runner makes the others. */
export type Deed = Extract<
	Fact,
	{ type: 'acted' | 'faulted' | 'injected' | 'stopped' | 'restarted' | 'clockSet' }
>;

/** One open run that goes on: steps are played, deeds recorded, everything saved. */
export class Session extends Timeline {
	/** Share of the keys made, 0 to 1, while a run begins. */
	progress = $state<number | null>(null);
	/** The last refusal, until it is dismissed or mended. */
	error = $state.raw<Refused | null>(null);
	/** Why the run can be looked at but not continued. */
	whyNot = $state.raw<Refusal | null>('run-not-started');
	readonly canGoOn: boolean = $derived(this.whyNot === null);
	#pending = $state(0);
	/** Something asked for is still being done. */
	readonly working: boolean = $derived(this.#pending > 0);

	readonly #setup: Setup;
	readonly #queue = new Queue();
	#keeper: Keeper | null = null;

	constructor(setup: Setup) {
		super();
		this.#setup = setup;
	}

	/** Begins a new run; keys are made where the browser does not have them yet. */
	start(mode: string, options: Options, seed = randomSeed(), scenario?: string): Promise<Result> {
		const wish = { mode, options, seed, ...(scenario === undefined ? {} : { scenario }) };
		this.seek(this.cursor);
		return this.#queued(async () => {
			this.progress = 0;
			try {
				const begun = await beginRun(this.#setup, wish, (share) => {
					this.progress = share;
				});
				if (!begun.ok) return begun;
				await this.#adopt(begun.value);
				this.whyNot = null;
				return done(null);
			} finally {
				this.progress = null;
			}
		});
	}

	/** Opens a saved run at the step where it was left; what came after is read behind the picture. */
	resume(id: string): Promise<Result> {
		this.seek(this.cursor);
		return this.#queued(async () => {
			const opened = await openRun(this.#setup, id);
			if (!opened.ok) return opened;
			const { head } = opened.value;
			this.whyNot = 'run-not-started';
			this.#keeper = new Keeper(this.#setup.runs, head, this.#hear);
			this.open(opened.value, head.cursor);
			const whole = await readOn(this.#setup, opened.value);
			if (!whole.ok) {
				this.whyNot = whole.why;
				return whole;
			}
			const all = { ...opened.value, history: whole.value };
			this.open(all);
			this.whyNot = await hindrance(all);
			return done(null);
		});
	}

	/** Shows the next beat; at the end of the trace the runner is asked for more. */
	next(): Promise<Step> {
		return this.playUntil((entry, world, before) => this.visible(entry, world, before));
	}

	/** Plays to rest. */
	last(): Promise<Step> {
		return this.playUntil(() => false);
	}

	/** Goes on from the shown step to the first that fits, or to rest. */
	playUntil(fits: Visible): Promise<Step> {
		const wanted = this.unsought();
		return this.#queued(() => this.#play(fits, wanted));
	}

	/** A person chooses something; before the end of the trace this forks the run. */
	act(party: PartyId, event: Act, id: CaseId = null): Promise<Step> {
		const which = id === null ? {} : { case: id };
		const acted = plain<Deed>({ type: 'acted', party, ...which, event });
		return this.#queued(async () => {
			const state = this.world?.parties[party];
			const desk = state && (id === null ? state : find(state.cases, id));
			if (!state?.up || !desk?.snapshot.can(event)) return refuse('act-not-possible');
			return this.#record(acted, null);
		});
	}

	/** Something happens to a message in flight; before the end of the trace this forks the run. */
	fault(id: string, fault: Fault): Promise<Step> {
		const faulted = plain<Deed>({ type: 'faulted', id, fault });
		return this.#queued(async () => {
			const message = this.world?.inFlight.find((one) => one.id === id);
			return message ? this.#record(faulted, message.entry) : refuse('message-not-in-flight');
		});
	}

	/** Any other deed of a person: a replay, a forgery, a machine switched off or on. */
	record(deed: Deed, because: number | null = null): Promise<Step> {
		const recorded = plain(deed);
		return this.#queued(() => this.#record(recorded, because));
	}

	/** Makes the shown step the end of a new run; the old one is kept. */
	fork(): Promise<Result> {
		return this.#queued(async () => {
			if (!this.opened) return refuse('run-not-started');
			await this.#adopt(forkRun(this.#setup, this.opened, this.cursor));
			return done(null);
		});
	}

	dismiss(): void {
		this.error = null;
	}

	/** Resolves when everything asked for is done and saved. */
	async settled(): Promise<void> {
		await this.#queue.add(async () => undefined);
		await this.#keeper?.settled();
	}

	async #play(fits: Visible, wanted: () => boolean): Promise<Step> {
		const from = this.cursor;
		let at = from;
		let refused: Refused | null = null;
		while (wanted()) {
			if (at + 1 >= this.trace.length) {
				const more = await this.#grow();
				if (!more.ok) refused = more;
				if (!more.ok || !more.value) break;
			}
			at++;
			if (this.fits(fits, at)) break;
		}
		if (wanted() && at > from) await this.#keeper?.placed(at);
		const moved = wanted() && at > from;
		if (moved) this.show(at);
		return refused && !moved ? refused : done({ moved });
	}

	/** Asks the runner for one more entry; false when the run is at rest. */
	async #grow(): Promise<Result<boolean>> {
		if (!this.opened) return refuse('run-not-started');
		const { history, vault } = this.opened;
		const world = lastWorld(history);
		if (isOver(history)) return done(false);
		if (this.whyNot || !vault) return refuse(this.whyNot ?? 'no-web-crypto');
		const entry = await nextScripted(history.cast, vault, world, history.progress);
		if (entry) await this.#append(this.opened, entry, false);
		return done(entry !== null);
	}

	async #record(deed: Deed, because: number | null): Promise<Step> {
		if (!this.opened) return refuse('run-not-started');
		if (this.whyNot) return refuse(this.whyNot);
		if (this.cursor < this.trace.length - 1)
			await this.#adopt(forkRun(this.#setup, this.opened, this.cursor));
		const world = lastWorld(this.opened.history);
		await this.#append(this.opened, entryOf(world, deed, world.now, because), true);
		return done({ moved: true });
	}

	/** Saved first, shown then: what a person has seen is there after a reload. */
	async #append(opened: Opened, entry: Entry, show: boolean): Promise<void> {
		const history = grown(opened.history, entry);
		const cursor = show ? entry.seq : this.cursor;
		await this.#keeper?.append(entry, { cursor, ended: isOver(history) });
		this.open({ ...opened, history }, show ? cursor : this.cursor);
	}

	async #adopt(opened: Opened): Promise<void> {
		const keeper = new Keeper(this.#setup.runs, opened.head, this.#hear);
		await keeper.begin(opened.head, opened.history.entries);
		this.#keeper = keeper;
		this.open(opened, opened.head.cursor);
	}

	protected override show(seq: number): void {
		super.show(seq);
		this.#keeper?.place(seq);
	}

	readonly #hear = (refused: Refused | null): void => {
		this.error = refused;
	};

	async #queued<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
		this.#pending++;
		try {
			const result = await this.#queue.add(work);
			if (!result.ok) this.error = result;
			return result;
		} finally {
			this.#pending--;
		}
	}
}

/** What comes from a page may be a proxy of its state, which no database can keep. */
function plain<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}

function randomSeed(): number {
	return Math.floor(Math.random() * 2 ** 31);
}
