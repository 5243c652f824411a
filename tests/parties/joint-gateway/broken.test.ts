import { expect, test } from 'vitest';
import { invariants } from '../../../src/lib/modes/invariants.ts';
import type { Claims } from '../../../src/lib/vault/vault.ts';
import type { Cast } from '../../../src/lib/world/cast.ts';
import { watch, type Watched } from '../../../src/lib/world/invariants.ts';
import { brokenIn } from '../breaking.ts';
import { accepts, forced, rewritten, sends, withMessage } from '../doctor.ts';
import { holding } from '../holding.ts';
import { played, type Run } from '../played.ts';
import { withCaseInput } from './at.ts';
import { holds } from './brokenHolds.ts';
import { money } from './brokenMoney.ts';
import { others } from './brokenOrders.ts';

const mode = 'joint-gateway';
brokenIn(mode, [...money, ...holds, ...others], ['I05', 'I20', 'I27']);

const stepOf = ({ steps }: Run, at: (step: Watched) => boolean): Watched => {
	const step = steps.find(at);
	if (!step) throw new Error('the run never comes there');
	return step;
};
const broken = (step: Watched): ReadonlySet<string> =>
	new Set(watch(invariants[mode] ?? [], step).map(({ id }) => id));

test('I05 breaks when a debit is posted twice, and with it I06: it is then too much as well', async () => {
	const step = stepOf(await played(mode, {}), accepts('M3-18'));
	const twice = forced(
		step,
		[
			['WB:dep:customer', 27_902, 0],
			['WB:clr', 0, 27_902]
		],
		2
	);
	expect(broken(rewritten(twice, /^forced-/, { id: 'S1a-again' }))).toEqual(
		new Set(['I05', 'I06'])
	);
});

test('I09 breaks when a capture of a void hold calls itself an undoing, and with it I08: nobody ruled so', async () => {
	const step = stepOf(await played(mode, { message: 'dual' }), accepts('CP-2'));
	const undoing = rewritten(step, /^S1[ab]/, { reverses: 'S1c' });
	expect(broken(holding(undoing, { state: 'voided' }))).toEqual(new Set(['I08', 'I09']));
});

test('I20 breaks when three wrong passwords lock no card', async () => {
	const passwords = ['wrong', 'wrong', 'wrong', 'payment'];
	const unlocked = (cast: Cast): Cast => ({
		...withCaseInput(cast, 'WB', { mostFailures: 9 }),
		opening: cast.opening.map((one) => ({ ...one, input: { ...one.input, passwords } }))
	});
	const { breaches } = await played(mode, {}, { recast: unlocked });
	expect(new Set(breaches.map(({ id }) => id))).toEqual(new Set(['I20']));
});

test('I27 breaks when a payment within a bank enters its net, and with it I26', async () => {
	const step = stepOf(await played(mode, { card: 'card-0019' }), sends('M3-43'));
	if (step.entry.type !== 'sent') throw new Error('nothing was sent');
	const request = step.entry.message.parts['request'];
	const positions = [
		{ party: 'HB', net: 28_000 },
		{ party: 'JG', net: -28_000 }
	];
	const claims = { ...request?.claims, positions } as unknown as Claims;
	const asked = { request: { text: '', digest: null, claims } };
	expect(broken(withMessage(step, { parts: asked }))).toEqual(new Set(['I26', 'I27']));
});
