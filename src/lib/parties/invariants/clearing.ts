import { dueOf, isOnUs, type ClearingLine } from '#lib/money/clearing.ts';
import { accountOf, type Entry } from '#lib/money/ledger.ts';
import { find } from '#lib/persistent/trie.ts';
import type { Claims } from '#lib/vault/vault.ts';
import { playersOf } from '#lib/world/change.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import type { ClearingHouseContext, MemberContext } from '../clearing/context.ts';
import { booksAfter, postedNow } from './movements.ts';
import { entriesFor } from './past.ts';
import { contextIn, kindOf, player } from './roles.ts';

interface Asked {
	readonly batchId: string;
	readonly positions: ReadonlyMap<string, number>;
}

/** The net that the gateway asks to be settled by this very entry. */
function askedNow({ cast, entry }: Watched): Asked | null {
	if (entry.type !== 'sent' || kindOf(cast, entry.message) !== 'net-settlement-request')
		return null;
	const claims = entry.message.parts['request']?.claims ?? {};
	const positions = (claims['positions'] ?? []) as unknown as readonly {
		readonly party: string;
		readonly net: number;
	}[];
	return {
		batchId: String(claims['batchId'] as string),
		positions: new Map(positions.map(({ party, net }) => [party, net]))
	};
}

/** I25: what the members and the gateway owe and are owed adds up to nothing. */
export const netZero: Invariant = {
	id: 'I25',
	name: 'net-zero',
	when: 'always',
	breaches(watched) {
		const asked = askedNow(watched);
		if (!asked) return [];
		const sum = [...asked.positions.values()].reduce((all, net) => all + net, 0);
		return sum === 0 ? [] : [`${asked.batchId}: positions add up to ${sum}`];
	}
};

/** The lines of the batch as the banks themselves have booked them, whatever the gateway says. */
function bookedLines({ cast, world }: Watched, bank: string): readonly ClearingLine[] {
	const batch = contextIn<ClearingHouseContext>(cast, world, 'joint')?.batch;
	const log = (world.parties[bank]?.snapshot.context as MemberContext | undefined)?.log ?? null;
	return (batch?.lines ?? []).flatMap(({ rrn, sign, issuer, acquirer }) => {
		const side = issuer === bank ? 'issuer' : acquirer === bank ? 'acquirer' : null;
		const booked = side === null ? undefined : find(log, `${rrn} ${side} ${sign}`);
		return booked ? [booked] : [];
	});
}

/** What a bank's own bookings come to. */
const grossOf = (lines: readonly ClearingLine[], bank: string, gateway: string): number =>
	lines.reduce((sum, line) => sum + (dueOf(line, gateway)[bank] ?? 0), 0);

/** I26: a bank's net is its credits less its debits over the lines it has booked itself, fees included. */
export const netEqualsGross: Invariant = {
	id: 'I26',
	name: 'net-equals-gross',
	when: 'always',
	breaches(watched) {
		const asked = askedNow(watched);
		const gateway = player(watched.cast, 'joint')?.id ?? '';
		if (!asked) return [];
		return playersOf(watched.cast, 'bank').flatMap(({ id }) => {
			const gross = grossOf(bookedLines(watched, id), id, gateway);
			const net = asked.positions.get(id) ?? 0;
			return net === gross ? [] : [`${asked.batchId}: ${id} nets ${net}, and booked ${gross}`];
		});
	}
};

/** I27: a payment between two customers of one bank changes nobody's net. */
export const onUsExcluded: Invariant = {
	id: 'I27',
	name: 'on-us-excluded',
	when: 'always',
	breaches(watched) {
		const asked = askedNow(watched);
		const gateway = player(watched.cast, 'joint')?.id ?? '';
		if (!asked) return [];
		return playersOf(watched.cast, 'bank').flatMap(({ id }) => {
			const lines = bookedLines(watched, id);
			const own = lines.filter(isOnUs);
			const others = lines.filter((line) => !isOnUs(line));
			const excess = (asked.positions.get(id) ?? 0) - grossOf(others, id, gateway);
			return own.length === 0 || excess === 0
				? []
				: [`${asked.batchId}: ${excess} of ${id} comes from lines within the bank`];
		});
	}
};

/** An entry that moves money between settlement accounts, by which a batch is settled. */
function settles(watched: Watched, { book, lines }: Entry): boolean {
	const central = player(watched.cast, 'settlementBank')?.organisation;
	const parties = [...playersOf(watched.cast, 'bank'), ...playersOf(watched.cast, 'joint')];
	return (
		book === central &&
		lines.length > 1 &&
		lines.every(({ account }) => parties.some(({ id }) => account === `${book}:set:${id}`))
	);
}

/** I28: a batch is settled once, and for everybody at once. */
export const settleOnce: Invariant = {
	id: 'I28',
	name: 'settle-once',
	when: 'always',
	breaches(watched) {
		const settled = postedNow(watched).filter((entry) => settles(watched, entry));
		return settled.flatMap((entry) => {
			const batchId = entry.paymentId;
			const all = entriesFor(watched, batchId).filter((one) => settles(watched, one));
			const wanted = positionsHeard(watched, batchId);
			const moved = new Map(
				entry.lines.map(({ account, debit, credit }) => [
					account.split(':').at(-1) ?? '',
					credit - debit
				])
			);
			const left = [...wanted].filter(([party, net]) => net !== 0 && moved.get(party) !== net);
			return [
				...(all.length > 1 ? [`${batchId} is settled ${all.length} times`] : []),
				...left.map(([party, net]) => `${batchId}: ${party} should move ${net}`)
			];
		});
	}
};

/** The positions in the request that led to a settlement. */
function positionsHeard({ world }: Watched, batchId: string): ReadonlyMap<string, number> {
	const request = world.happened.flatMap((one): Claims[] => {
		const claims = one.type === 'checked' ? one.parts['request'] : undefined;
		return claims?.['batchId'] === batchId ? [claims] : [];
	})[0];
	const positions = (request?.['positions'] ?? []) as unknown as readonly {
		readonly party: string;
		readonly net: number;
	}[];
	return new Map(positions.map(({ party, net }) => [party, net]));
}

/** I29: the joint gateway keeps no customer's and no merchant's money. */
export const gatewayHoldsNothing: Invariant = {
	id: 'I29',
	name: 'gateway-holds-nothing',
	when: 'always',
	breaches(watched) {
		const gateway = player(watched.cast, 'joint')?.organisation;
		const books = booksAfter(watched);
		return postedNow(watched)
			.filter(({ book }) => book === gateway)
			.flatMap(({ id, lines }) =>
				lines.flatMap(({ account }) => {
					const owner = accountOf(books, account)?.owner;
					return owner === undefined ? [] : [`${id} moves money of ${owner} held by ${gateway}`];
				})
			);
	}
};
