import { expect, test } from 'vitest';
import { secretKind } from '../../src/lib/views/screens/secretKind.ts';
import { modeNamed, happen, leftAlone, wholeRun, forkedAfter } from '../modes/playing.ts';
import { dataOf } from '../modes/data/data.ts';

/** Where somebody is asked for a secret first. */
async function asked(id: string) {
	const mode = modeNamed(id);
	const run = await wholeRun(mode, dataOf(mode).plain);
	const seq = run.worlds.findIndex((world) =>
		world.parties['CUS']?.screen?.choices.some((one) => 'password' in one)
	);
	const usual = run.worlds[seq]?.parties['CUS']?.screen?.choices.find((one) => 'password' in one);
	if (!usual) throw new Error(`nobody is asked for a secret: ${id}`);
	return { at: forkedAfter(run, seq), usual };
}

test.each([
	['bank-gateway', 'pin'],
	['online-banking', 'payment-password']
])('%s asks for a %s, and a typed one is sealed as what it is', async (id, kind) => {
	const { at, usual } = await asked(id);
	expect(secretKind(at.cast, usual)).toBe(kind);
	await at.vault.keep([{ name: 'typed', kind, value: '9753' }]);
	const event = { ...usual, password: 'typed' };
	const { worlds } = await leftAlone(happen(at, { type: 'acted', party: 'CUS', event }));
	const errors = worlds.flatMap(({ happened }) =>
		happened.flatMap((one) => (one.type === 'checked' ? one.checks.map(({ error }) => error) : []))
	);
	expect(errors).toContain('E-CREDENTIAL');
});

test('a choice without a kept secret asks for none', () => {
	expect(secretKind({ secrets: [] }, { type: 'pay', password: 'pin' })).toBeNull();
	expect(secretKind({ secrets: [] }, undefined)).toBeNull();
});
