import { expect, test } from 'vitest';
import type { Cast } from '../../../src/lib/world/cast.ts';
import { brokenIn } from '../breaking.ts';
import { withInput } from '../doctor.ts';
import { played } from '../played.ts';
import { held1B } from './broken1B.ts';
import { ledgers, payments } from './brokenMoney.ts';
import { orders, traces } from './brokenOrders.ts';
import { secrets, signatures } from './brokenSecrets.ts';

brokenIn(
	'bank-gateway',
	[...ledgers, ...payments, ...orders, ...secrets, ...signatures, ...traces, ...held1B],
	['I20']
);

test('I20 breaks when three wrong PINs lock no card', async () => {
	const passwords = ['wrong', 'wrong', 'wrong', 'pin'];
	const unlocked = (cast: Cast): Cast =>
		withInput(withInput(cast, 'CUS', { passwords }), 'HOST', { mostFailures: 9 });
	const { breaches } = await played('bank-gateway', {}, { recast: unlocked });
	expect(new Set(breaches.map(({ id }) => id))).toEqual(new Set(['I20']));
});
