import { assign, setup } from 'xstate';
import { expect, test } from 'vitest';
import { find, valuesOf } from '../../src/lib/persistent/trie.ts';
import { symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import { advance } from '../../src/lib/world/advance.ts';
import type { Cast, PartySpec } from '../../src/lib/world/cast.ts';
import type { Entry, Fact } from '../../src/lib/world/fact.ts';
import { text } from '../../src/lib/world/field.ts';
import { stateOf } from '../../src/lib/world/machines.ts';
import { kind, plain, say, sayAgain, type Draft, type Heard } from '../../src/lib/world/row.ts';
import { entryOf, nextEntry } from '../../src/lib/world/runner.ts';
import type { World } from '../../src/lib/world/world.ts';
import { castOf } from './asking.ts';

const ask = kind('ask', { question: plain({ number: text(8) }) });
const answer = kind('answer', { answer: plain({ number: text(8), by: text(8) }) });
const bill = kind('bill', { bill: plain({ total: text(8) }) });

const actions = {
	send: (_: unknown, _draft: Draft) => undefined,
	note: (_: unknown, _event: { readonly type: string }) => undefined
};

/** One question: asked again after a second without an answer. */
const question = setup({
	types: {} as {
		input: { readonly number: string; readonly keeper?: string };
		context: { readonly number: string; readonly keeper: string; readonly by: string };
		events: { readonly type: 'begin' } | Heard<typeof answer, 'asker'>;
	},
	actions,
	delays: { second: 1_000 }
}).createMachine({
	id: 'question',
	context: ({ input }) => ({ number: input.number, keeper: input.keeper ?? 'K', by: '' }),
	initial: 'new',
	states: {
		new: {
			on: {
				begin: {
					target: 'asked',
					actions: {
						type: 'send',
						params: ({ context: { number, keeper } }) => say(ask, { question: { number } }, keeper)
					}
				}
			}
		},
		asked: {
			after: { second: { target: 'asked', reenter: true, actions: again() } },
			on: {
				answer: {
					target: 'answered',
					actions: [
						assign({ by: ({ event }) => event.parts.answer.by }),
						{ type: 'note', params: { type: 'done' } }
					]
				}
			}
		},
		answered: {}
	}
});
function again() {
	return { type: 'send' as const, params: sayAgain(ask) };
}

const house = setup({
	types: {} as {
		context: { readonly done: number; readonly bills: number };
		events: { readonly type: 'done' } | Heard<typeof bill, 'asker'>;
	},
	actions
}).createMachine({
	id: 'house',
	context: { done: 0, bills: 0 },
	on: {
		done: { actions: assign({ done: ({ context }) => context.done + 1 }) },
		bill: { actions: assign({ bills: ({ context }) => context.bills + 1 }) }
	}
});

const answering = (by: string) =>
	setup({
		types: {} as {
			context: { readonly by: string };
			events: Heard<typeof ask, 'keeper'>;
		},
		actions
	}).createMachine({
		id: 'answering',
		context: { by },
		initial: 'open',
		states: {
			open: {
				on: {
					ask: {
						target: 'done',
						actions: [
							{
								type: 'send',
								params: ({ context, event }) =>
									say(answer, { answer: { number: event.parts.question.number, by: context.by } })
							},
							{
								type: 'send',
								params: ({ event }) => say(bill, { bill: { total: event.parts.question.number } })
							}
						]
					}
				}
			},
			done: {}
		}
	});

function cast(questions: readonly { readonly number: string; readonly keeper?: string }[]): Cast {
	const plainCast = castOf({ channel: null });
	const like = plainCast.rows['A-1'];
	if (!like) throw new Error('no row');
	const { idempotency: _, ...row } = like;
	const keeper = (id: string): PartySpec => ({
		...(plainCast.parties['K'] as PartySpec),
		id,
		organisation: id,
		machine: house,
		cases: { machine: answering(id), input: {}, opens: ['ask'] }
	});
	return {
		...plainCast,
		caseIds: ['number'],
		rows: {
			'A-1': { ...row, kind: ask.kind, parts: ask.parts, checks: ['CK01'] },
			'A-2': {
				...row,
				key: 'A-2',
				kind: answer.kind,
				parts: answer.parts,
				from: 'keeper',
				to: 'asker'
			},
			'A-3': { ...row, key: 'A-3', kind: bill.kind, parts: bill.parts, from: 'keeper', to: 'asker' }
		},
		parties: {
			A: {
				...(plainCast.parties['A'] as PartySpec),
				machine: house,
				cases: { machine: question, input: { number: '?' }, opens: [] }
			},
			K: keeper('K'),
			L: keeper('L')
		},
		opening: questions.map((input, place) => ({
			party: 'A',
			case: `q${place}`,
			input,
			event: { type: 'begin' },
			afterMs: 10 * place
		}))
	};
}

async function rested(
	of: Cast,
	meddle: (entry: Entry) => Fact | null = () => null
): Promise<{ readonly world: World; readonly trace: readonly Entry[] }> {
	const vault = symbolicVault();
	const establishment = await vault.establish(of.subjects, of.startsAt);
	const begun: Fact = {
		type: 'begun',
		mode: of.mode,
		seed: 1,
		options: {},
		run: 'run1',
		establishment
	};
	const trace: Entry[] = [entryOf(null, begun, of.startsAt, null)];
	let world = advance(of, null, trace[0] as Entry);
	for (;;) {
		const entry = await nextEntry(of, vault, world);
		if (!entry) return { world, trace };
		trace.push(entry);
		world = advance(of, world, entry);
		const fact = meddle(entry);
		if (!fact) continue;
		const more = entryOf(world, fact, world.now, null);
		trace.push(more);
		world = advance(of, world, more);
	}
}

const casesOf = (world: World, party: string) => valuesOf(world.parties[party]?.cases ?? null);

test('every opening has a machine of its own, and both ends find it by what is said', async () => {
	const { world } = await rested(cast([{ number: '1' }, { number: '2' }, { number: '3' }]));
	expect(casesOf(world, 'A').map(({ id, snapshot }) => [id, stateOf(snapshot)])).toEqual([
		['q0', 'answered'],
		['q1', 'answered'],
		['q2', 'answered']
	]);
	expect(casesOf(world, 'K').map(({ id }) => id)).toEqual(['number 1', 'number 2', 'number 3']);
});

test('a case tells its house; what names no case is heard by the house', async () => {
	const { world } = await rested(cast([{ number: '1' }, { number: '2' }]));
	expect(world.parties['A']?.snapshot.context).toEqual({ done: 2, bills: 2 });
	expect(world.parties['K']?.snapshot.context).toEqual({ done: 0, bills: 0 });
});

test('of several players of a role the one named is meant, and answers come back', async () => {
	const { world } = await rested(cast([{ number: '1', keeper: 'L' }, { number: '2' }]));
	const by = casesOf(world, 'A').map(({ snapshot }) => (snapshot.context as { by: string }).by);
	expect(by).toEqual(['L', 'K']);
	expect(casesOf(world, 'L')).toHaveLength(1);
});

test('a timer belongs to its case: only the lost question is asked again', async () => {
	let lost = false;
	const { world, trace } = await rested(cast([{ number: '1' }, { number: '2' }]), (entry) => {
		if (lost || entry.type !== 'sent') return null;
		lost = true;
		return { type: 'faulted', id: entry.message.id, fault: { type: 'dropped' } };
	});
	const asked = trace.flatMap((entry) =>
		entry.type === 'sent' && entry.message.row === 'A-1'
			? [entry.message.parts['question']?.claims?.['number']]
			: []
	);
	expect(asked).toEqual(['1', '2', '1']);
	expect(find(world.parties['A']?.cases ?? null, 'q0')?.snapshot.value).toBe('answered');
});

test('the world is rebuilt from the trace as JSON', async () => {
	const of = cast([{ number: '1' }, { number: '2' }]);
	const { world, trace } = await rested(of);
	let again: World | null = null;
	for (const entry of JSON.parse(JSON.stringify(trace)) as Entry[])
		again = advance(of, again, entry);
	expect(casesOf(again as World, 'A').map(({ snapshot }) => snapshot.context as unknown)).toEqual(
		casesOf(world, 'A').map(({ snapshot }) => snapshot.context as unknown)
	);
});
