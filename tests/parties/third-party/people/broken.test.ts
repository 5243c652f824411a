import { expect, test } from 'vitest';
import type { Json } from '../../../../src/lib/vault/vault.ts';
import type { Cast } from '../../../../src/lib/world/cast.ts';
import { brokenIn } from '../../breaking.ts';
import { withInput } from '../../doctor.ts';
import { played } from '../../played.ts';
import { escrows, ledgers, payments } from './brokenMoney.ts';
import { secrets, signatures } from './brokenSecrets.ts';
import { orders, traces } from './brokenTrade.ts';

brokenIn(
	'third-party',
	[...ledgers, ...payments, ...escrows, ...orders, ...secrets, ...signatures, ...traces],
	['I20']
);

test('I20 breaks when three wrong passwords lock nobody out', async () => {
	const confirmPasswords = ['wallet-wrong', 'wallet-wrong', 'wallet-wrong', 'wallet'];
	const unlocked = (cast: Cast): Cast => {
		const { habits } = cast.parties['CUS']?.input as { habits: Record<string, Json> };
		return withInput(withInput(cast, 'TPP', { mostFailures: 9 }), 'CUS', {
			habits: { ...habits, confirmPasswords }
		});
	};
	const { breaches } = await played('third-party', { receipt: 'locks' }, { recast: unlocked });
	expect(new Set(breaches.map(({ id }) => id))).toEqual(new Set(['I20']));
});
