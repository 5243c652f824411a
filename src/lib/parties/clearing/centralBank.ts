import { assign, setup } from 'xstate';
import { say, type Draft } from '#lib/world/row.ts';
import { acting } from '../acting.ts';
import {
	debitCreditNotification,
	gatewayNotification,
	netSettlementResult
} from '../kinds/clearing.ts';
import { transfer, type Posting, type Wanted } from '../posting.ts';
import type { CentralBankContext, CentralBankEvent, CentralBankInput } from './bankContext.ts';
import { after, cover, shortOf, type Asked } from './covering.ts';

type Args = { readonly context: CentralBankContext; readonly event: CentralBankEvent };

const minute = 60_000;
/** Every five minutes for two hours, then every hour for a day. */
const quickNotices = 24;
const mostNotices = quickNotices + 24;

/** C1 and what must come before it: all of it, or none (domain 6.5). */
function posting({ context }: Args): Posting {
	const { batchId, positions, covered, held, fundAccount } = context;
	const account = (party: string) => {
		const found = held[party];
		if (!found) throw new Error(`no settlement account: ${party}`);
		return found;
	};
	const before = covered.flatMap(({ party, collateral, fund }): Wanted[] => [
		...(collateral > 0
			? [
					transfer(
						`C2-${batchId}-${party}`,
						'collateral',
						account(party).collateral,
						account(party).settlement,
						collateral
					)
				]
			: []),
		...(fund > 0
			? [
					transfer(
						`C3-${batchId}-${party}`,
						'loss-sharing fund',
						fundAccount,
						account(party).settlement,
						fund
					)
				]
			: [])
	]);
	const moving = positions.filter(({ net }) => net !== 0);
	const c1: Wanted = {
		id: `C1-${batchId}`,
		narrative: 'net settlement',
		lines: moving.map(({ party, net }) =>
			net < 0 ? [account(party).settlement, -net, 0] : [account(party).settlement, 0, net]
		)
	};
	return { paymentId: batchId, entries: moving.length > 0 ? [...before, c1] : before };
}

function notice({ context }: Args, party: string): Draft {
	const { batchId, positions, covered, held, gateway } = context;
	const help = covered.find((one) => one.party === party);
	const said = {
		batchId,
		party,
		net: positions.find((one) => one.party === party)?.net ?? 0,
		collateral: help?.collateral ?? 0,
		fund: party === gateway ? covered.reduce((sum, one) => sum + one.fund, 0) : (help?.fund ?? 0),
		balance: { $available: held[party]?.settlement ?? '' }
	};
	return party === gateway
		? say(gatewayNotification, { notice: said })
		: say(debitCreditNotification, { notice: said }, party);
}

/** A notice that is repeated until it has arrived. */
const telling = (partyOf: (context: CentralBankContext) => string) =>
	({
		initial: 'sent',
		states: {
			sent: {
				entry: { type: 'send', params: (args: Args) => notice(args, partyOf(args.context)) },
				after: {
					noticeAgain: [
						{ guard: 'mayTell', target: 'sent', reenter: true, actions: 'countNotice' },
						{ target: 'told' }
					]
				},
				on: {
					'notification-received': {
						guard: ({ context, event }: Args) =>
							event.type === 'notification-received' &&
							event.parts.receipt.party === partyOf(context),
						target: 'told'
					}
				}
			},
			told: { type: 'final' }
		}
	}) as const;
const memberAt = (place: number) => (context: CentralBankContext) => context.members[place] ?? '';

/** The central settlement bank of the joint gateway: nets are settled with finality, all or nothing. */
export const centralBank = setup({
	types: {} as { context: CentralBankContext; events: CentralBankEvent; input: CentralBankInput },
	actions: {
		...acting,
		countNotice: assign({ notices: ({ context }) => context.notices + 1 }),
		take: assign(({ context, event }) =>
			event.type === 'net-settlement-request'
				? {
						batchId: event.parts.request.batchId,
						positions: event.parts.request.positions,
						covered: cover(context, event.parts.request),
						...after(context, event.parts.request),
						notices: 0
					}
				: {}
		)
	},
	guards: { mayTell: ({ context }) => context.notices < mostNotices },
	delays: {
		noticeAgain: ({ context }) => (context.notices < quickNotices ? 5 : 60) * minute
	}
}).createMachine({
	id: 'centralBank',
	initial: 'ready',
	context: ({ input }) => ({ ...input, batchId: '', positions: [], covered: [], notices: 0 }),
	states: {
		ready: {
			on: {
				'net-settlement-request': {
					target: 'telling',
					actions: [
						'take',
						{ type: 'post', params: posting },
						{
							type: 'send',
							params: ({ event }) =>
								say(netSettlementResult, {
									result: {
										batchId: event.parts.request.batchId,
										attempt: event.parts.request.attempt,
										state: 'settled',
										short: []
									}
								})
						}
					]
				},
				refused: {
					guard: ({ event }) => event.kind === 'net-settlement-request' && event.code === 'CK36',
					actions: {
						type: 'send',
						params: ({ context, event }) => {
							// The signature and the form were checked before the funds.
							const asked = event.parts['request'] as unknown as Asked;
							const { batchId, attempt } = asked;
							const short = shortOf(context, asked);
							return say(netSettlementResult, {
								result: { batchId, attempt, state: 'failed', short }
							});
						}
					}
				}
			}
		},
		telling: {
			type: 'parallel',
			states: {
				first: telling(memberAt(0)),
				second: telling(memberAt(1)),
				third: telling(memberAt(2)),
				gateway: telling(({ gateway }) => gateway)
			},
			onDone: 'ready'
		}
	}
});
