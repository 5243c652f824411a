import { netPositions, totalsOf } from '#lib/money/clearing.ts';
import { say, type Draft } from '#lib/world/row.ts';
import { dayOf } from '../calendar.ts';
import {
	clearingFile,
	cutOff,
	netSettlementRequest,
	notificationReceived
} from '../kinds/clearing.ts';
import { transfer, type Posting, type Wanted } from '../posting.ts';
import type { Batch, ClearingHouseContext, ClearingHouseEvent } from './context.ts';

const batchOf = ({ batch }: ClearingHouseContext): Batch => {
	if (!batch) throw new Error('the clearing house has no: batch');
	return batch;
};
const memberAt = ({ members }: ClearingHouseContext, place: number): string => {
	const member = members[place];
	if (member === undefined) throw new Error(`no such member: ${place}`);
	return member;
};
const positionsOf = (own: ClearingHouseContext) =>
	netPositions(batchOf(own).lines, own.members, own.id);
const remedies = ['none', 'collateral', 'fund'] as const;

/** The messages of the clearing house (domain 6.5). */
export const says = {
	cutOff(own: ClearingHouseContext): Draft {
		const { id, date, lines } = batchOf(own);
		return say(cutOff, { notice: { batchId: id, date, count: lines.length } });
	},
	file(own: ClearingHouseContext, place: number): Draft {
		const bank = memberAt(own, place);
		const { id, date, lines } = batchOf(own);
		const mine = lines.filter(({ issuer, acquirer }) => issuer === bank || acquirer === bank);
		const net = positionsOf(own)[bank] ?? 0;
		return say(
			clearingFile,
			{
				file: { batchId: id, date, bank, lines: mine, ...totalsOf(mine), net, try: own.files }
			},
			bank
		);
	},
	request(own: ClearingHouseContext): Draft {
		const { id } = batchOf(own);
		const positions = Object.entries(positionsOf(own)).map(([party, net]) => ({ party, net }));
		return say(netSettlementRequest, {
			request: {
				batchId: id,
				valueDate: dayOf(own.now),
				attempt: own.attempt,
				remedy: remedies[own.attempt - 1] ?? 'fund',
				positions,
				controlSum: positions.reduce((sum, { net }) => sum + net, 0)
			}
		});
	},
	received: (own: ClearingHouseContext): Draft =>
		say(notificationReceived, { receipt: { batchId: batchOf(own).id, party: own.id } })
};

/** B1 of the gateway: its fees, and what the fund lent to somebody short. */
export const lent = {
	type: 'post',
	params({
		context,
		event
	}: {
		readonly context: ClearingHouseContext;
		readonly event: ClearingHouseEvent;
	}): Posting {
		if (event.type !== 'gateway-notification') throw new Error(`not a notice: ${event.type}`);
		const { batchId, net, fund } = event.parts.notice;
		const { settlementAccount, clearingAccount, fundAccount, claimAccount } = context;
		return {
			paymentId: batchId,
			entries: [
				...moved(`B1-${batchId}-JG`, net, settlementAccount, clearingAccount),
				...(fund > 0
					? [transfer(`B3-${batchId}-JG`, 'lent by the fund', claimAccount, fundAccount, fund)]
					: [])
			]
		};
	}
} as const;

/** B1: what was settled leaves the clearing account for the account at the central bank, or comes. */
export const moved = (
	id: string,
	net: number,
	settlementAccount: string,
	clearingAccount: string
): readonly Wanted[] => {
	if (net === 0) return [];
	return net > 0
		? [transfer(id, 'settlement', settlementAccount, clearingAccount, net)]
		: [transfer(id, 'settlement', clearingAccount, settlementAccount, -net)];
};
