import { assign, setup, type AnyStateMachine } from 'xstate';
import { symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import type { Vault } from '../../src/lib/vault/vault.ts';
import { advance } from '../../src/lib/world/advance.ts';
import type { Cast, PartySpec } from '../../src/lib/world/cast.ts';
import type { Entry, Fact } from '../../src/lib/world/fact.ts';
import { text } from '../../src/lib/world/field.ts';
import type { Fault, Message } from '../../src/lib/world/message.ts';
import {
	kind,
	plain,
	say,
	type Draft,
	type Heard,
	type Kind,
	type Row
} from '../../src/lib/world/row.ts';
import { entryOf, nextEntry } from '../../src/lib/world/runner.ts';
import type { World } from '../../src/lib/world/world.ts';

/** The smallest cast there is: one asks, one answers, over one channel. */
export const ask = kind('ask', { question: plain({ number: text(8), words: text() }) });
export const answer = kind('answer', { answer: plain({ words: text() }) });

const actions = { send: (_: unknown, _draft: Draft) => undefined };

const asker = setup({
	types: {} as {
		events:
			| { readonly type: 'ask'; readonly number: string; readonly words: string }
			| Heard<typeof answer, 'asker'>;
		context: { readonly answers: readonly string[] };
	},
	actions
}).createMachine({
	id: 'asker',
	context: { answers: [] },
	on: {
		ask: {
			actions: {
				type: 'send',
				params: ({ event: { number, words } }) => say(ask, { question: { number, words } })
			}
		},
		answer: {
			actions: assign({
				answers: ({ context, event }) => [...context.answers, event.parts.answer.words]
			})
		}
	}
});

const keeper = setup({
	types: {} as {
		context: { readonly asked: number };
		events: Heard<typeof ask, 'keeper'> | { readonly type: 'close' };
	},
	actions: { ...actions, count: assign({ asked: ({ context }) => context.asked + 1 }) }
}).createMachine({
	id: 'keeper',
	context: { asked: 0 },
	initial: 'open',
	states: {
		open: {
			on: {
				close: 'closed',
				ask: {
					actions: [
						'count',
						{
							type: 'send',
							params: ({ context }) => say(answer, { answer: { words: `answer ${context.asked}` } })
						}
					]
				}
			}
		},
		closed: {}
	}
});

export interface Shape {
	readonly channel?: 'CH-S' | 'CH-M' | null;
	readonly checks?: readonly string[];
	readonly keeper?: AnyStateMachine;
	readonly opening?: Cast['opening'];
}

const row = (key: string, of: Kind, from: string, to: string, { channel, checks }: Shape): Row => ({
	key,
	id: key,
	kind: of.kind,
	parts: of.parts,
	from,
	to,
	lod: 1,
	phase: 'only',
	steps: [],
	line: 'internet',
	channel: channel ? { kind: channel, client: 'asker', server: 'keeper' } : null,
	checks: checks ?? [],
	lifetimeMs: 600_000,
	...(key === 'A-1' ? { idempotency: ['question.number'] } : {})
});

const party = (id: string, role: string, machine: AnyStateMachine): PartySpec => ({
	id,
	role,
	organisation: id,
	machine,
	input: {},
	checks: {},
	keys: { sign: id, server: id },
	audience: [id],
	host: `${role}.example`
});

export function castOf(shape: Shape = {}): Cast {
	const { channel = 'CH-S', opening = [] } = shape;
	return {
		mode: 'asking',
		rows: {
			'A-1': row('A-1', ask, 'asker', 'keeper', { channel, checks: ['CK01', 'CK13'] }),
			'A-2': row('A-2', answer, 'keeper', 'asker', { channel })
		},
		parties: {
			A: party('A', 'asker', asker),
			K: party('K', 'keeper', shape.keeper ?? keeper)
		},
		subjects: [
			{ id: 'A', name: 'Asker', uses: ['sign'] },
			{ id: 'K', name: 'Keeper', uses: ['server'], host: 'keeper.example' }
		],
		errors: { CK01: 'E-SCHEMA', CK13: 'E-DUP-CONFLICT', CK14: 'E-STATE', CK02: 'E-SERVER-ID' },
		startsAt: 1_700_000_000_000,
		books: {},
		opening,
		settle: (books) => ({ ok: true, books, entries: [] }),
		available: () => 0,
		secrets: [],
		status: { ask: '' },
		policy: { statusHardFail: true, channels: channel !== null }
	};
}

/** A run by hand: what is recorded, what comes by itself, and what the worlds were. */
export class Asking {
	readonly cast: Cast;
	readonly #vault: Vault = symbolicVault();
	readonly worlds: World[] = [];
	readonly trace: Entry[] = [];

	private constructor(cast: Cast) {
		this.cast = cast;
	}

	static async begun(shape: Shape = {}): Promise<Asking> {
		const asking = new Asking(castOf(shape));
		const { subjects, startsAt } = asking.cast;
		const establishment = await asking.#vault.establish(subjects, startsAt);
		const begun = { type: 'begun', mode: 'asking', seed: 1, options: {}, run: 'r' } as const;
		asking.#put(entryOf(null, { ...begun, establishment }, startsAt, null));
		return asking;
	}

	get world(): World {
		return this.worlds.at(-1) as World;
	}

	#put(entry: Entry): void {
		this.worlds.push(advance(this.cast, this.worlds.at(-1) ?? null, entry));
		this.trace.push(entry);
	}

	happen(fact: Fact): this {
		this.#put(entryOf(this.world, fact, this.world.now, null));
		return this;
	}

	asks(number = '1', words = 'why'): this {
		return this.happen({ type: 'acted', party: 'A', event: { type: 'ask', number, words } });
	}

	/** Goes on until a message of a row has been sent, and gives it. */
	async until(row: string): Promise<Message> {
		const from = this.trace.length;
		for (;;) {
			const sent = this.trace
				.slice(from)
				.find((entry) => entry.type === 'sent' && entry.message.row === row);
			if (sent?.type === 'sent') return sent.message;
			if (!(await this.step())) throw new Error(`never sent: ${row}`);
		}
	}

	async step(): Promise<boolean> {
		const entry = await nextEntry(this.cast, this.#vault, this.world);
		if (entry) this.#put(entry);
		return entry !== null;
	}

	/** Goes on to rest; a fault strikes every message that `strikes` gives one for. */
	async rest(strikes: (message: Message) => Fault | null = () => null): Promise<this> {
		while (await this.step()) {
			const last = this.trace.at(-1);
			const fault = last?.type === 'sent' ? strikes(last.message) : null;
			if (last?.type === 'sent' && fault)
				this.happen({ type: 'faulted', id: last.message.id, fault });
		}
		return this;
	}

	get sent(): readonly string[] {
		return this.trace.flatMap((entry) => (entry.type === 'sent' ? [entry.message.row] : []));
	}

	/** Row and outcome of every judgement, and the error of the check that failed. */
	get outcomes(): readonly string[] {
		return this.worlds.flatMap((world) =>
			world.happened.flatMap((one) =>
				one.type === 'checked'
					? [[one.message.row, one.outcome, one.checks.at(-1)?.error].filter(Boolean).join(' ')]
					: one.type === 'gaveUp' || one.type === 'opened'
						? [one.type]
						: []
			)
		);
	}

	get asked(): number {
		return (this.world.parties['K']?.snapshot.context as { asked: number }).asked;
	}
}
