import { businessInvariants } from '../../../../src/lib/modes/third-party/business/invariants.ts';
import { brokenIn } from '../../breaking.ts';
import { escrows, ledgers, payments } from './brokenMoney.ts';
import { secrets, signatures } from './brokenSecrets.ts';
import { orders, traces } from './brokenTrade.ts';

brokenIn(
	'third-party',
	[...ledgers, ...payments, ...escrows, ...orders, ...secrets, ...signatures, ...traces],
	[],
	{ all: businessInvariants, plain: { trade: 'b2b' } }
);
