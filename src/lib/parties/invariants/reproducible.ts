import { accountsOf, balanceOf, type Books } from '#lib/money/ledger.ts';
import { advance } from '#lib/world/advance.ts';
import type { Cast } from '#lib/world/cast.ts';
import type { Entry } from '#lib/world/fact.ts';
import type { Happening, World } from '#lib/world/world.ts';

/**
 * I37: the sequence of decisions, states and balances that a trace tells, without the bytes that
 * randomised cryptography makes different each time. Two runs with the same seed, acts and faults
 * give the same lines.
 */
export function decisionsOf(cast: Cast, trace: readonly Entry[]): readonly string[] {
	const lines: string[] = [];
	let world: World | null = null;
	let books: unknown = null;
	for (const entry of trace) {
		const next: World = advance(cast, world, entry);
		lines.push(`${entry.seq} ${entry.at} ${entry.because ?? '-'} ${factOf(entry)}`);
		lines.push(...next.happened.map(happeningOf));
		if (next.books !== books) lines.push(balancesOf(next.books as Books));
		world = next;
		books = next.books;
	}
	return lines;
}

/** I37, held: the first decision in which two runs differ; null when they are the same. */
export function firstDifference(
	one: readonly string[],
	other: readonly string[]
): { readonly place: number; readonly one: string; readonly other: string } | null {
	const length = Math.max(one.length, other.length);
	for (let place = 0; place < length; place += 1) {
		const [a = 'nothing', b = 'nothing'] = [one[place], other[place]];
		if (a !== b) return { place, one: a, other: b };
	}
	return null;
}

function factOf(entry: Entry): string {
	switch (entry.type) {
		case 'begun':
			return `begun ${entry.mode} ${entry.seed} ${JSON.stringify(entry.options)}`;
		case 'acted':
			return `acted ${entry.party} ${JSON.stringify(entry.event)}`;
		case 'sent':
		case 'injected': {
			const { id, row, from, to, arrivesAt, again } = entry.message;
			return `${entry.type} ${id} ${row} ${from} ${to} ${arrivesAt} ${again ?? ''}`;
		}
		case 'delivered':
			return `delivered ${entry.id}`;
		case 'faulted':
			return `faulted ${entry.id} ${JSON.stringify(entry.fault)}`;
		case 'stopped':
		case 'restarted':
			return `${entry.type} ${entry.party}`;
		case 'clockSet':
			return `clockSet ${entry.party} ${entry.aheadMs}`;
		case 'rang':
			return `rang ${entry.party} ${entry.timer}`;
	}
}

function happeningOf(one: Happening): string {
	switch (one.type) {
		case 'checked': {
			const checks = one.checks.map(({ code, held }) => `${code}${held ? '' : '!'}`).join(' ');
			return `  ${one.party} ${one.outcome} ${one.message.row}: ${checks}`;
		}
		case 'moved':
			return `  ${one.party} ${one.from} > ${one.to} on ${one.on}`;
		case 'posted':
			return `  ${one.party} posted ${one.entries.join(' ')}`;
		case 'showed':
			return `  ${one.party} showed ${one.screen}`;
		case 'ignored':
			return `  ${one.party} ignored ${one.on}`;
		case 'opened':
		case 'gaveUp':
			return `  ${one.type} ${one.channel}`;
		case 'handshake':
			return `  ${one.message.row} ${one.held ? 'held' : 'refused'}`;
	}
}

const balancesOf = (books: Books): string =>
	accountsOf(books)
		.map(({ id }) => `${id} ${balanceOf(books, id)}`)
		.join(', ');
