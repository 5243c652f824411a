import {
	reserveBank,
	reserveBankChecks,
	type ReserveBankInput
} from '#lib/parties/escrow/reserveBank.ts';
import { receivingBank, type ReceivingInput } from '#lib/parties/receivingBank.ts';
import { settlementBank, type SettlementInput } from '#lib/parties/settlementBank.ts';
import { bankOf, banks } from './banks.ts';
import { movesReserves, refills } from './custody.ts';
import { institution } from './inputs.ts';
import type { Member } from './members.ts';
import type { People } from './options.ts';
import { willowReserve } from './reserves.ts';

/** The buyer's bank as the keeper of a reserve. */
const deskOf = (chosen: People): ReserveBankInput => {
	const { id, agent } = bankOf(chosen);
	return {
		agent,
		settlementAccount: `${id}:CSB`,
		reserve: `${id}:rsv:TPP`,
		accounts: {
			[`${id}:dep:TPPown`]: agent,
			...(refills(chosen) ? { [willowReserve.account]: willowReserve.agent } : {})
		}
	};
};
/** Between banks, where a reserve is filled up at another one: the central bank, and that bank. */
const between = (chosen: People): SettlementInput => {
	const { id, agent } = bankOf(chosen);
	return { accounts: { [agent]: `CSB:set:${id}`, [willowReserve.agent]: 'CSB:set:WB' } };
};
const receives: ReceivingInput = {
	settlementAccount: 'WB:CSB',
	accounts: { [institution]: willowReserve.account }
};

/** Who keeps the reserves, where the third party puts them in order itself (E6, E7). */
export function keepers(chosen: People, centralHost: string): readonly Member[] {
	if (!movesReserves(chosen)) return [];
	const { id, reserveDesk, site } = bankOf(chosen);
	const { willow } = banks;
	const keeper: Member = {
		id: reserveDesk,
		role: 'reserveBank',
		organisation: id,
		group: id,
		machine: reserveBank,
		input: deskOf(chosen),
		checks: reserveBankChecks,
		keys: { sign: id, server: reserveDesk },
		audience: [id, reserveDesk],
		host: `reserves.${site}`
	};
	if (!refills(chosen)) return [keeper];
	return [
		keeper,
		{
			id: 'CSB',
			role: 'settlementBank',
			organisation: 'CSB',
			machine: settlementBank,
			input: between(chosen),
			checks: {},
			keys: { sign: 'CSB', server: 'CSB' },
			audience: ['CSB'],
			host: centralHost
		},
		{
			id: willow.reserveDesk,
			role: 'receivingBank',
			organisation: 'WB',
			machine: receivingBank,
			input: receives,
			checks: {},
			keys: { sign: 'WB' },
			audience: ['WB', willow.reserveDesk]
		}
	];
}
