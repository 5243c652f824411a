import { fetchScenario } from '#lib/scenarios/fetched.ts';
import type { Scenario } from '#lib/scenarios/scenario.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Lane, Mode, ModeWords } from '#lib/modes/mode.ts';
import { spokenIn } from '#lib/modes/spoken.ts';
import { beatIn } from '#lib/session/presenter.ts';
import { Player } from '#lib/session/player.svelte.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import { columnsOf, keySet, type Columns } from '#lib/views/diagram/columns.ts';
import { currentPlace, shownLines, type Detail } from '#lib/views/diagram/lines.ts';
import type { Moment } from '#lib/views/diagram/scene.ts';
import { emptyStory, storyOf, type Story } from '#lib/views/diagram/story.ts';
import type { MessageLine, StoryLine } from '#lib/views/diagram/storyLine.ts';
import { noCases, type Cases } from '#lib/views/machines/desks.ts';
import type { Until } from '#lib/views/transport/choices.ts';
import type { Entry, Options } from '#lib/world/fact.ts';
import type { World } from '#lib/world/world.ts';

const none = keySet([]);
const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
	keySet(keys.has(key) ? [...keys].filter((one) => one !== key) : [...keys, key]);

/** How one run is looked at: detail, folding, what is picked; and the picture that follows. */
export class Stage {
	readonly mode: Mode;
	readonly session: Session;
	readonly player: Player;
	detail = $state<Detail>(1);
	folded = $state.raw<ReadonlySet<string>>(none);
	hidden = $state.raw<ReadonlySet<string>>(none);
	ahead = $state(false);
	/** The scenario that the run follows. */
	scenario = $state.raw<Scenario | null>(null);
	#picked = $state<string | null>(null);
	#payment = $state<number | null>(null);
	#told: Story = emptyStory;

	words: ModeWords;
	readonly lanes: readonly Lane[] = $derived.by(() =>
		this.session.head ? this.mode.lanes(this.session.head.options) : this.mode.lanes({})
	);
	/** The groups of lanes that can be folded. */
	readonly groups: readonly string[] = $derived.by(() => [
		...keySet(this.lanes.flatMap((lane) => lane.group ?? []))
	]);
	readonly columns: Columns = $derived.by(() =>
		columnsOf(this.lanes, this.words, this.folded, this.hidden)
	);
	/** Every party on a lane of its own, for the panels. */
	readonly parties: Columns = $derived.by(() => columnsOf(this.lanes, this.words, none, none));
	readonly story: Story = $derived.by(() => {
		const { cast, trace, worlds } = this.session;
		this.#told = cast ? storyOf(this.#told, cast, trace, worlds) : emptyStory;
		return this.#told;
	});
	readonly lines: readonly StoryLine[] = $derived.by(() =>
		shownLines(this.story, { columns: this.columns, detail: this.detail })
	);
	readonly moment: Moment = $derived.by(() => {
		const { cursor } = this.session;
		const { progress } = this.player;
		const from = progress < 1 ? Math.min(this.player.from, cursor) : cursor;
		return { cursor, from, progress, playhead: from + (cursor - from) * progress };
	});
	/** The message that is looked into: the one picked, else the one the step is about. */
	readonly selected: string | null = $derived.by(() => {
		if (this.#picked !== null && this.story.places.has(this.#picked)) return this.#picked;
		for (let place = currentPlace(this.lines, this.session.cursor); place >= 0; place--) {
			const line = this.lines[place];
			if (line?.type === 'message') return line.message.id;
		}
		return null;
	});
	readonly line: MessageLine | null = $derived.by(() => {
		const line = this.story.lines[this.story.places.get(this.selected ?? '') ?? -1];
		return line?.type === 'message' ? line : null;
	});

	/** The payment that the panels look at: the one picked, else the one that the message is about. */
	readonly payment: number = $derived.by(() => this.#payment ?? this.line?.payment ?? 1);
	/** Which case of each party that payment is. */
	readonly cases: Cases = $derived.by(() => {
		const { payments } = this.story;
		const { world } = this.session;
		return payments && world ? payments.casesOf(this.payment, world) : noCases;
	});

	constructor(mode: Mode, session: Session, words: ModeWords) {
		this.mode = mode;
		this.session = session;
		this.words = $state.raw(words);
		this.player = new Player(session);
		this.folded = this.#groups();
		session.visible = (entry, world, before) => this.#isBeat(entry, world, before);
	}

	/** The words of the mode in a language, and what takes them. */
	readonly speaks = async (language: Language): Promise<() => void> => {
		const words = await spokenIn(this.mode.words, language);
		return () => void (this.words = words);
	};

	/** Begins a run with these options, or the scenario's. */
	async begin(options: Options, scenario: string | null = null): Promise<void> {
		const { mode, session } = this;
		this.pick(null);
		this.scenario = scenario === null ? null : await fetchScenario(mode.id, scenario);
		await session.start(mode.id, this.scenario?.options ?? options, undefined, this.scenario?.id);
		this.player.seek(session.cursor);
	}

	/** Opens a saved run where it was left. */
	async resume(run: string): Promise<void> {
		await this.session.resume(run);
		const { scenario } = this.session.head ?? {};
		this.scenario = scenario === undefined ? null : await fetchScenario(this.mode.id, scenario);
		this.player.seek(this.session.cursor);
	}

	/** Closer up the bank opens; a person may still fold it. */
	look(detail: Detail): void {
		if (detail === 3 && this.detail !== 3) this.folded = none;
		if (detail !== 3 && this.detail === 3) this.folded = this.#groups();
		this.detail = detail;
	}

	toggleFold(group: string): void {
		this.folded = toggled(this.folded, group);
	}

	toggleLane(key: string): void {
		this.hidden = toggled(this.hidden, key);
	}

	pick(id: string | null): void {
		this.#picked = id;
		this.#payment = null;
	}

	lookAt(payment: number): void {
		this.#payment = payment;
	}

	/** Goes on to where a person wants to look next. */
	async runUntil(until: Until): Promise<void> {
		const { session, mode } = this;
		this.pick(null);
		this.player.pause();
		if (until === 'end') return this.player.last();
		const start = session.world;
		const phase = this.story.lines.findLast((line) => line.start <= session.cursor)?.phase;
		const fits = {
			phase: (entry: Entry) => {
				const row = entry.type === 'sent' ? session.cast?.rows[entry.message.row] : undefined;
				return row !== undefined && row.phase !== phase;
			},
			money: (_: Entry, world: World) =>
				start !== null && mode.holders(world).money !== mode.holders(start).money,
			refusal: (_: Entry, world: World) =>
				world.happened.some((one) => one.type === 'checked' && one.outcome === 'refused')
		}[until];
		await session.playUntil(fits);
		this.player.seek(session.cursor);
	}

	#groups(): ReadonlySet<string> {
		return keySet(Object.keys(this.mode.words.en.groups));
	}

	#isBeat(entry: Entry, world: World, before: World | null): boolean {
		const { cast } = this.session;
		if (!cast) return true;
		const refused = world.happened.some(
			(one) => one.type === 'checked' && one.outcome === 'refused'
		);
		return refused || beatIn(cast, this)(entry, world, before);
	}
}
