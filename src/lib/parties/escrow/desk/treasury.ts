import { say, sayAgain, type Draft } from '#lib/world/row.ts';
import { insisting } from '../../insisting.ts';
import { reserveTransfer } from '../../kinds/treasury.ts';
import { transfer, type Posting } from '../../posting.ts';
import { tradeOf, type DeskContext, type Move } from './context.ts';
import { base, type Args } from './setup.ts';
import { got, post, send } from './wants.ts';

/** The day's moves: the fee leaves the reserve, and what was paid out elsewhere is made up for (E6, E7). */
function movesOf(own: DeskContext): readonly Move[] {
	const { treasury, paidOutMinor } = own;
	const { tradeId, fee } = tradeOf(own);
	const { fees, refill } = treasury ?? {};
	return [
		...(fees && fee > 0 ? [{ id: `E6-${tradeId}`, minor: fee, ...fees }] : []),
		...(refill && paidOutMinor > 0 ? [{ id: `E7-${tradeId}`, minor: paidOutMinor, ...refill }] : [])
	];
}
/** The move under way; a machine that has none here is a bug. */
function moveOf({ moves }: DeskContext): Move {
	const [first] = moves;
	if (!first) throw new Error('the escrow desk has no: move');
	return first;
}

function instruct(own: DeskContext): Draft {
	const { id, minor, account, agent } = moveOf(own);
	return say(reserveTransfer, {
		instruction: {
			endToEndId: id,
			amount: { minor, ccy: tradeOf(own).amount.ccy },
			debtorAccount: own.treasury?.reserve ?? '',
			creditor: own.name,
			creditorAccount: account,
			creditorAgent: agent
		}
	});
}
/** The same in the institution's own book, once the bank has done it. */
function moved(own: DeskContext): Posting {
	const { id, minor, asset, narrative } = moveOf(own);
	return {
		paymentId: id,
		entries: [transfer(`${id}-TPP`, narrative, asset, own.bank.asset, minor)]
	};
}

const plan = base.assign(({ context }) => ({ moves: movesOf(context) }));
const next = base.assign(({ context }) => ({
	moves: context.moves.slice(1),
	moved: [...context.moved, moveOf(context).id]
}));
const keepsReserves = ({ context }: Args): boolean =>
	context.treasury !== null && ['RELEASED', 'SPLIT'].includes(context.trade?.state ?? '');
const owesMove = ({ context }: Args): boolean => context.moves.length > 0;
const wasDone = ({ event }: Args): boolean =>
	event.type === 'reserve-transferred' && event.parts.status.status === 'ACSC';

const answers = {
	'reserve-transferred': [
		{ guard: wasDone, target: 'open', actions: [got(reserveTransfer), post(moved), next] },
		{ target: 'open', actions: [got(reserveTransfer), next] }
	]
} as const;

/** Once a day the institution puts its reserves in order: each move when the one before is done. */
export const treasury = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: { always: { guard: keepsReserves, target: 'waiting' } },
		waiting: { after: { daily: { target: 'open', actions: plan } } },
		open: { always: { guard: owesMove, target: 'asking', actions: send(instruct) } },
		asking: { after: insisting('asking', reserveTransfer, 'unanswered'), on: answers },
		// The bank knows a repeated instruction by its number: asking again costs nothing.
		unanswered: {
			after: {
				hourly: {
					guard: { type: 'mayInsist', params: 'move-later' },
					target: 'asking',
					actions: [
						{ type: 'askAgain', params: 'move-later' },
						{ type: 'send', params: sayAgain(reserveTransfer) }
					]
				}
			},
			on: answers
		}
	}
});
