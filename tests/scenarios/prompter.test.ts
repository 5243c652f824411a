import { describe, expect, test } from 'vitest';
import { scenarioNamed, scenarios } from '../../src/lib/scenarios/index.ts';
import type { Script } from '../../src/lib/scenarios/script.ts';
import type { Scenario } from '../../src/lib/scenarios/scenario.ts';
import { endOf, forkedAfter } from '../modes/playing.ts';
import { movedIn, perform, performOn, undone } from './playing.ts';

/** A run that follows this script and promises nothing. */
const following = (script: Script): Scenario => ({
	id: 'B00',
	mode: 'online-banking',
	options: { enrolment: 'done' },
	script,
	promise: { states: {}, entries: [] },
	words: {} as Scenario['words']
});
const lost = { type: 'faulted', fault: { type: 'dropped' } } as const;
const facts = async (script: Script, type: string) =>
	(await perform(following(script))).played.trace.filter((entry) => entry.type === type);

describe('what a script cannot do', () => {
	test('an act nobody waits for is passed over, and known to be undone', async () => {
		const performed = await perform(
			following([
				{
					when: { type: 'begun' },
					then: { type: 'acted', party: 'CUS', event: { type: 'sleep' } }
				}
			])
		);
		expect(undone(performed)).toHaveLength(1);
		expect(performed.played.trace.map(({ type }) => type)).not.toContain('acted');
	});

	test('a fault after the message has arrived', async () => {
		const script: Script = [{ when: { type: 'sent', row: 'M2-01' }, afterMs: 5_000, then: lost }];
		expect(await facts(script, 'faulted')).toEqual([]);
	});
});

describe('what sets a step off', () => {
	test.each([
		[undefined, [0]],
		[2, [1]],
		[
			[2, 3],
			[1, 2]
		],
		['every', [0, 1, 2, 3]]
	] as const)('the nth of a row: %j', async (nth, places) => {
		const when = { type: 'sent', row: 'M2-24', ...(nth === undefined ? {} : { nth }) } as const;
		// All but the last acknowledgement are lost, so that there are four notices.
		const script: Script = [
			{ when: { type: 'sent', row: 'M2-25', nth: [1, 3] }, then: lost },
			{ when, then: { type: 'faulted', fault: { type: 'delayed', byMs: 1 } } }
		];
		const { trace } = (await perform(following(script))).played;
		const sent = trace.flatMap((entry) =>
			entry.type === 'sent' && entry.message.row === 'M2-24' ? [entry.message.id] : []
		);
		const struck = trace.flatMap((entry) =>
			entry.type === 'faulted' && entry.fault.type === 'delayed' ? [entry.id] : []
		);
		expect(sent).toHaveLength(4);
		expect(struck.map((id) => sent.indexOf(id))).toEqual(places);
	});

	test('a fault stands right behind the sending of its message', async () => {
		const [struck] = await facts([{ when: { type: 'sent', row: 'M2-03' }, then: lost }], 'faulted');
		expect(struck?.because).toBe((struck?.seq ?? 0) - 1);
	});

	test('a while later, to the millisecond, between what is due before and after', async () => {
		const performed = await perform(
			following([
				{
					when: { type: 'moved', party: 'MER', to: 'paid' },
					afterMs: 1_234_567,
					then: { type: 'stopped', party: 'CAR' }
				}
			])
		);
		const { trace, worlds } = performed.played;
		const paid = worlds.find((world) =>
			world.happened.some(
				(one) => one.type === 'moved' && one.party === 'MER' && one.to.startsWith('paid')
			)
		);
		const stopped = trace.find(({ type }) => type === 'stopped');
		expect((stopped?.at ?? 0) - (paid?.now ?? 0)).toBe(1_234_567);
	});

	test('also when nothing else happens any more', async () => {
		const day = 86_400_000;
		const stopped = await facts(
			[
				{
					when: { type: 'moved', party: 'MER', to: 'shipped' },
					afterMs: 30 * day,
					then: { type: 'stopped', party: 'CAR' }
				}
			],
			'stopped'
		);
		expect(stopped).toHaveLength(1);
	});

	test('a screen, and then a person acts', async () => {
		const acted = await facts(
			[
				{
					when: { type: 'showed', party: 'CUS', screen: 'payment-page' },
					then: { type: 'acted', party: 'CUS', event: { type: 'cancel' } }
				}
			],
			'acted'
		);
		expect(acted).toMatchObject([{ party: 'CUS', event: { type: 'cancel' } }]);
	});
});

test('a script is plain JSON', () => {
	for (const { script } of scenarios)
		expect(JSON.parse(JSON.stringify(script)) as unknown).toEqual(script);
});

test.each(['F03', 'F15'])(
	'%s: left at any step and taken up again it ends the same',
	async (id) => {
		const scenario = scenarioNamed('online-banking', id);
		if (!scenario) throw new Error(`no such scenario: ${id}`);
		const { played } = await perform(scenario);
		const accounts = ['HB:dep:LinWei', 'HB:dep:Lantern'];
		for (let seq = 0; seq < played.trace.length; seq += 7) {
			const again = await performOn(scenario, forkedAfter(played, seq));
			expect(endOf(again.played, accounts), `after entry ${seq}`).toEqual(endOf(played, accounts));
			expect(movedIn(again.played)).toEqual(movedIn(played));
		}
	}
);
