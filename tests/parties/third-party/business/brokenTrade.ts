import type { Watched } from '../../../../src/lib/world/invariants.ts';
import {
	accepts,
	contextOf,
	inState,
	inWorld,
	posts,
	rests,
	rewritten,
	sends,
	withContext,
	withKey,
	type Planted
} from '../../doctor.ts';
import { causeless, notifiedTwice, pastChanges, shippedTwice } from '../../plants.ts';
import { draftOf } from './contract.ts';

/** The seller's order is worth another sum. */
function worth(step: Watched, minor: number): Watched {
	const { purchase } = contextOf<{ purchase: object }>(step, 'BLU');
	return withContext(step, 'BLU', { purchase: { ...purchase, total: { minor, ccy: 'CNY' } } });
}

/** Orders that are held, shipped or believed wrongly. */
export const orders: readonly Planted[] = [
	{
		breaks: 'I12',
		when: 'goods go out before the whole prepayment was held',
		at: sends('M4B-13'),
		doctor: (step) => worth(step, 50_000_000)
	},
	{
		breaks: 'I13',
		when: 'the third party spoke of another amount',
		at: accepts('M4B-12'),
		doctor: (step) => worth(step, 50_000_000)
	},
	{
		breaks: 'I13',
		when: 'the notice is not signed by the third party',
		at: accepts('M4B-12'),
		doctor: (step) => ({ ...step, cast: withKey(step.cast, 'TPP', 'somebody') })
	},
	{
		breaks: 'I14',
		when: 'money is gone, and there is neither statement nor shipment',
		at: rests,
		doctor: (step) =>
			withContext(withContext(step, 'CED', { result: null }), 'BLU', { shipments: 0 })
	},
	{
		breaks: 'I15',
		when: 'goods were worth more than was posted',
		at: rests,
		doctor: (step) => worth(step, 50_000_000)
	},
	shippedTwice('M4B-13', 'M4B-14'),
	notifiedTwice('M4B-11', 'M4B-15'),
	{
		breaks: 'I36',
		when: 'the seller believes that money was given back',
		at: rests,
		doctor: (step) => withContext(step, 'BLU', { returnedMinor: 5_000 })
	},
	{
		breaks: 'I36',
		when: 'the third party never learnt that an instalment was paid',
		at: rests,
		doctor(step) {
			const { instalments } = contextOf<{ instalments: readonly object[] }>(step, 'TPP');
			return withContext(step, 'TPP', {
				instalments: instalments.map((one) => ({ ...one, state: 'closed' }))
			});
		}
	},
	{
		breaks: 'I38',
		when: 'the maker takes a draft for void that waits for signatures',
		at: accepts('M4B-06a'),
		doctor: (step) => inState(step, 'MAK', 'void')
	},
	{
		breaks: 'I38',
		when: 'the maker sees failed what waits for signatures',
		at: accepts('M4B-06a'),
		doctor(step) {
			const party = step.world.parties['MAK'];
			if (!party) throw new Error('no maker');
			const screen = { screen: 'draft-over', fields: { state: 'FAILED' }, choices: [] };
			return inWorld(step, { parties: { ...step.world.parties, MAK: { ...party, screen } } });
		}
	},
	{
		breaks: 'I38',
		when: 'the bank calls rejected what it has posted',
		at: posts,
		doctor: (step) => withContext(step, draftOf(step, 1), { status: 'RJCT' })
	}
];

/** What was over, or written down, and is other now. */
export const traces: readonly Planted[] = [
	{
		breaks: 'I22',
		when: 'a draft that the checker rejected is checked again',
		options: { approvals: 'checker-rejects' },
		at: rests,
		doctor: (step) => inState(step, draftOf(step, 1), { checking: 'told' })
	},
	{
		breaks: 'I22',
		when: 'a transfer that was made waits again',
		at: rests,
		doctor: (step) => withContext(step, draftOf(step, 2), { status: 'PDNG' })
	},
	{
		breaks: 'I22',
		when: 'a finished trade goes into production again',
		at: rests,
		doctor: (step) => inState(step, 'BLU', 'producing')
	},
	...pastChanges,
	causeless(/^E1/),
	{
		breaks: 'I24',
		when: 'an entry is for a transfer that nobody drafted',
		options: { inspection: 'part' },
		at: accepts('M4B-18c'),
		doctor: (step) => rewritten(step, /^R1-.*-TPP$/, { paymentId: 'PO0-1' })
	}
];
