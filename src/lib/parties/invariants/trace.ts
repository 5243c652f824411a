import { listOf } from '#lib/persistent/chunks.ts';
import { stateOf } from '#lib/world/machines.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import type { World } from '#lib/world/world.ts';
import type { AuthorityInput } from '../authority.ts';
import type { BooksContext } from '../books/context.ts';
import type { GatewayContext } from '../gateway/context.ts';
import { booksAfter, booksBefore, booksChanged, postedNow } from './movements.ts';
import { pastBefore, pastWith } from './past.ts';
import { contextIn, player } from './roles.ts';

/** States that a machine never leaves, and the one way out that real late money has (domain 3.10). */
const finals: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
	gateway: {
		'payment.failed': null,
		'payment.expired': null,
		'payment.cancelled': null,
		'payment.refunded': null
	},
	merchant: { closed: 'exception', refunded: null }
};
const finalPayments = ['FAILED', 'REVERSED', 'EXPIRED', 'CANCELLED', 'REFUNDED'];

/** I22: what is over is over: no machine leaves a terminal state, no revoked certificate is good again. */
export const terminalIsFinal: Invariant = {
	id: 'I22',
	name: 'terminal-is-final',
	when: 'always',
	breaches(watched) {
		const { before, world } = watched;
		if (!before || before.parties === world.parties) return [];
		return [
			...Object.keys(finals).flatMap((role) => leftFinal(watched, before, role)),
			...paymentRevived(watched, before),
			...unrevoked(watched, before)
		];
	}
};

function leftFinal({ cast, world }: Watched, before: World, role: string): readonly string[] {
	const id = player(cast, role)?.id ?? '';
	const [old, now] = [before.parties[id]?.snapshot, world.parties[id]?.snapshot];
	if (!old || !now || old === now) return [];
	const after = stateOf(now).split('+');
	return stateOf(old)
		.split('+')
		.flatMap((was, region) => {
			const wayOut = finals[role]?.[was];
			const is = after[region] ?? 'nowhere';
			return wayOut === undefined || is === was || is === wayOut
				? []
				: [`${id} leaves ${was} for ${is}`];
		});
}

function paymentRevived({ cast, world }: Watched, before: World): readonly string[] {
	const old = contextIn<GatewayContext>(cast, before, 'gateway')?.payment;
	const now = contextIn<GatewayContext>(cast, world, 'gateway')?.payment;
	if (!old || old === now || !finalPayments.includes(old.state)) return [];
	return old.paymentId === now?.paymentId && old.state !== now?.state
		? [`${old.paymentId} was ${old.state} and is ${now?.state ?? 'gone'}`]
		: [];
}

function unrevoked({ cast, world }: Watched, before: World): readonly string[] {
	const serials = (at: World): readonly string[] =>
		(contextIn<AuthorityInput>(cast, at, 'authority')?.revoked ?? []).map((one) => one.serial);
	const now = serials(world);
	return serials(before).flatMap((serial) =>
		now.includes(serial) ? [] : [`the certificate ${serial} is no longer revoked`]
	);
}

/** I23: neither the trace nor any book ever loses or changes what stands in it. */
export const appendOnly: Invariant = {
	id: 'I23',
	name: 'append-only',
	when: 'always',
	breaches(watched) {
		pastWith(watched);
		return [...traceChanged(watched), ...booksRewritten(watched)];
	}
};

function traceChanged(watched: Watched): readonly string[] {
	const { entry, trace } = watched;
	let chunk: ReturnType<typeof pastBefore>['trace'] | null = pastBefore(watched).trace;
	if (trace.length !== chunk.length + 1 || trace.at(-1) !== entry)
		return [`entry ${entry.seq} is not the next of the trace`];
	for (; chunk; chunk = chunk.before) {
		const from = chunk.length - chunk.last.length;
		const place = chunk.last.findIndex((one, index) => trace[from + index] !== one);
		if (place >= 0) return [`entry ${from + place} of the trace was changed`];
	}
	return [];
}

function booksRewritten(watched: Watched): readonly string[] {
	if (!watched.before || !booksChanged(watched)) return [];
	const now = listOf(booksAfter(watched).entries);
	return listOf(booksBefore(watched).entries).flatMap((entry, place) =>
		now[place] === entry ? [] : [`${entry.id} was changed or removed`]
	);
}

/** I24: every journal entry names the message that caused it and the payment it is for, and both exist. */
export const traceableEntry: Invariant = {
	id: 'I24',
	name: 'traceable-entry',
	when: 'always',
	breaches(watched) {
		const { cast, world } = watched;
		const posted = postedNow(watched);
		if (posted.length === 0) return [];
		const { payments = {} } = contextIn<BooksContext>(cast, world, 'bookkeeper') ?? {};
		return posted.flatMap(({ id, cause, paymentId }) => [
			...(wasSent(watched, cause) ? [] : [`${id} names the message ${cause}, which nobody sent`]),
			...(paymentId in payments ? [] : [`${id} is for ${paymentId}, which nobody opened`])
		]);
	}
};

/** Sent, injected, or the copy that the network made of a message (`m7+1`). */
function wasSent({ trace }: Watched, cause: string): boolean {
	const original = cause.replace(/(\+\d+)+$/, '');
	return trace.some(
		(entry) =>
			(entry.type === 'sent' || entry.type === 'injected') &&
			(entry.message.id === cause || entry.message.id === original)
	);
}
