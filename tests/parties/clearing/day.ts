import { table, over, without } from '../../../src/lib/modes/table.ts';
import { clearingRows } from '../../../src/lib/modes/joint-gateway/messages/clearing.ts';
import { type ClearingLine } from '../../../src/lib/money/clearing.ts';
import { available, type Books } from '../../../src/lib/money/ledger.ts';
import { errors } from '../../../src/lib/parties/catalogue.ts';
import { centralBank } from '../../../src/lib/parties/clearing/centralBank.ts';
import {
	centralBankChecks,
	clearingHouseChecks,
	memberChecks,
	payeeChecks
} from '../../../src/lib/parties/clearing/checks.ts';
import { clearingHouse } from '../../../src/lib/parties/clearing/clearingHouse.ts';
import { member } from '../../../src/lib/parties/clearing/member.ts';
import { payee } from '../../../src/lib/parties/clearing/payee.ts';
import { settle } from '../../../src/lib/parties/posting.ts';
import { symbolicVault } from '../../../src/lib/vault/symbolic/symbolicVault.ts';
import { advance } from '../../../src/lib/world/advance.ts';
import type { Cast, PartySpec } from '../../../src/lib/world/cast.ts';
import type { Entry, Fact } from '../../../src/lib/world/fact.ts';
import { entryOf, nextEntry } from '../../../src/lib/world/runner.ts';
import type { World } from '../../../src/lib/world/world.ts';
import { accounts, members, rich, type Purse } from './purse.ts';

/** Monday, 2 March 2026, 09:00 in China. */
export const startsAt = 1_772_413_200_000;
const lines = {
	member: over('CH-M', 'bank', 'joint', 'banks'),
	central: over('CH-M', 'joint', 'settlementBank', 'banks'),
	centralMember: over('CH-M', 'bank', 'settlementBank', 'banks'),
	acquiring: over('CH-S', 'merchant', 'bank'),
	inside: without('inside')
};

export const line = (
	issuer: string,
	acquirer: string,
	minor: number,
	place: number
): ClearingLine => ({
	paymentId: `PAYMENT${place}`,
	rrn: `00000000000${place}`,
	issuer,
	acquirer,
	minor,
	product: 'debit',
	sign: 1
});
/** The worked example of domain 6.5. */
export const worked = [
	line('WB', 'HB', 28_000, 1),
	line('WB', 'HB', 15_000, 2),
	line('SB', 'HB', 9_900, 3),
	line('HB', 'SB', 42_000, 4),
	line('SB', 'WB', 30_000, 5),
	line('HB', 'HB', 12_000, 6)
];

const party = (id: string, role: string, rest: Partial<PartySpec>): PartySpec => ({
	id,
	role,
	organisation: id,
	machine: payee,
	input: { acquirers: [] },
	checks: {},
	keys: { sign: id, server: id },
	audience: [id],
	host: `${id.toLowerCase()}.example`,
	...rest
});

export interface Day {
	readonly purse?: Purse;
	readonly fund?: number;
	readonly lines?: readonly ClearingLine[];
	/** Lines that a bank did not book. */
	readonly unbooked?: readonly string[];
	/** Does something to what was just sent. */
	readonly meddle?: (entry: Entry) => Fact | null;
}

function castOf({ purse = rich, fund = 0, lines: day = worked }: Day): Cast {
	const bank = (id: string): PartySpec =>
		party(id, 'bank', {
			machine: member,
			checks: memberChecks,
			input: {
				bank: id,
				settlementAccount: `${id}:CSB`,
				clearingAccount: `${id}:clr`,
				collateralAccount: `${id}:col@CSB`,
				borrowedAccount: `${id}:owed:JG`,
				startsAt
			}
		});
	const held = Object.fromEntries(
		[...members, 'JG'].map((id) => [
			id,
			{
				settlement: `CSB:set:${id}`,
				collateral: `CSB:col:${id}`,
				...(purse[id] ?? { has: 0, pledged: 0 })
			}
		])
	);
	const parties = [
		party('JG', 'joint', {
			machine: clearingHouse,
			checks: clearingHouseChecks,
			input: {
				id: 'JG',
				members,
				settlementAccount: 'JG:CSB',
				clearingAccount: 'JG:clr',
				fundAccount: 'JG:fund@CSB',
				claimAccount: 'JG:claims',
				startsAt
			}
		}),
		...members.map(bank),
		party('CSB', 'settlementBank', {
			machine: centralBank,
			checks: centralBankChecks,
			input: { held, fundAccount: 'CSB:fund', fund, gateway: 'JG', members }
		}),
		...members.map((id) =>
			party(`SHOP-${id}`, 'merchant', {
				machine: payee,
				input: { acquirers: [id] },
				checks: payeeChecks
			})
		)
	];
	return {
		mode: 'clearing',
		rows: table(lines, clearingRows),
		parties: Object.fromEntries(parties.map((one) => [one.id, one])),
		subjects: parties.map(({ id, host = '' }) => ({
			id,
			name: id,
			uses: ['sign', 'server'] as const,
			host
		})),
		errors,
		startsAt,
		books: accounts(purse, day, fund),
		opening: [],
		settle,
		available: (books, id) => available(books as Books, id),
		secrets: [],
		status: { ask: '' },
		policy: { statusHardFail: true, channels: true }
	};
}

/** A day of payments that are already booked, then the night and the morning. */
export async function cleared(day: Day = {}) {
	const cast = castOf(day);
	const vault = symbolicVault();
	const establishment = await vault.establish(cast.subjects, startsAt);
	const trace: Entry[] = [];
	const worlds: World[] = [];
	const happen = (fact: Fact, at = worlds.at(-1)?.now ?? startsAt): World => {
		const entry = entryOf(worlds.at(-1) ?? null, fact, at, null);
		trace.push(entry);
		worlds.push(advance(cast, worlds.at(-1) ?? null, entry));
		return worlds.at(-1) as World;
	};
	happen({ type: 'begun', mode: 'clearing', seed: 1, options: {}, run: 'run1', establishment });
	for (const one of day.lines ?? worked) {
		const noted = { line: one, at: startsAt };
		happen({ type: 'acted', party: 'JG', event: { type: 'clearing.line', ...noted } });
		for (const role of ['issuer', 'acquirer'] as const) {
			const bank = one[role];
			if (day.unbooked?.includes(`${one.rrn} ${role}`)) continue;
			const payout = {
				merchant: `SHOP-${bank}`,
				account: `${bank}:dep:shop`,
				payable: `${bank}:acq:shop`
			};
			happen({
				type: 'acted',
				party: bank,
				event: {
					type: 'clearing.posted',
					role,
					...noted,
					...(role === 'acquirer' ? { payout } : {})
				}
			});
		}
	}
	for (;;) {
		const entry = await nextEntry(cast, vault, worlds.at(-1) as World);
		if (!entry) return { cast, trace, worlds, world: worlds.at(-1) as World };
		trace.push(entry);
		worlds.push(advance(cast, worlds.at(-1) as World, entry));
		const fact = day.meddle?.(entry);
		if (fact) happen(fact);
		if (trace.length > 3_000) throw new Error('a day without end');
	}
}
