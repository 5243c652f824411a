import type { Place } from '#lib/world/change.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { stateOf } from '#lib/world/machines.ts';
import type { World } from '#lib/world/world.ts';
import type { AuthorityInput } from '../authority.ts';
import { changedPlaces, deskIn } from './desks.ts';
import type { StateEvidence } from './evidence.ts';
import { booksAfter, netTaken } from './movements.ts';
import { entriesFor } from './past.ts';
import { contextIn } from './roles.ts';

const overUnpaid = ['FAILED', 'REVERSED', 'EXPIRED', 'CANCELLED'];
/** Of these no debit may stand; a hold was given up in the last. */
const undebited = [...overUnpaid, 'VOIDED'];
/** States that a payment, a trade or a batch never leaves (domain 3.10). */
const finalStates = [...undebited, 'REFUNDED', 'RELEASED', 'SPLIT', 'SETTLED'];

/** I22: what is over is over: no machine leaves a terminal state, no revoked certificate is good again. */
export const terminalIsFinal = (evidence: StateEvidence): Invariant => ({
	id: 'I22',
	name: 'terminal-is-final',
	when: 'always',
	breaches(watched) {
		const { before } = watched;
		if (!before) return [];
		return [
			...changedPlaces(watched).flatMap((place) => [
				...leftFinal(watched, evidence, before, place),
				...paymentRevived(watched, evidence, before, place)
			]),
			...unrevoked(watched, before)
		];
	}
});

function leftFinal(
	{ cast, world }: Watched,
	{ finals, paymentAt }: StateEvidence,
	before: World,
	place: Place
): readonly string[] {
	const own = finals[cast.parties[place.party]?.role ?? ''];
	const [old, now] = [deskIn(before, place)?.snapshot, deskIn(world, place)?.snapshot];
	if (!own || !old || !now || old === now) return [];
	// Another payment of the same order begins where the last one has ended, which stays over.
	const [was, is] = [paymentAt(cast, before, place), paymentAt(cast, world, place)];
	if (was && was.paymentId !== is?.paymentId) return [];
	const after = stateOf(now).split('+');
	return stateOf(old)
		.split('+')
		.flatMap((was, region) => {
			const wayOut = own[was];
			const is = after[region] ?? 'nowhere';
			return wayOut === undefined || is === was || is === wayOut
				? []
				: [`${place.party} leaves ${was} for ${is}`];
		});
}

function paymentRevived(
	{ cast, world }: Watched,
	{ paymentAt }: StateEvidence,
	before: World,
	place: Place
): readonly string[] {
	const [old, now] = [paymentAt(cast, before, place), paymentAt(cast, world, place)];
	if (!old || !finalStates.includes(old.state)) return [];
	return old.paymentId === now?.paymentId && old.state !== now.state
		? [`${old.paymentId} was ${old.state} and is ${now.state}`]
		: [];
}

function unrevoked({ cast, world }: Watched, before: World): readonly string[] {
	if (before.parties === world.parties) return [];
	const serials = (at: World): readonly string[] =>
		(contextIn<AuthorityInput>(cast, at, 'authority')?.revoked ?? []).map((one) => one.serial);
	const now = serials(world);
	return serials(before).flatMap((serial) =>
		now.includes(serial) ? [] : [`the certificate ${serial} is no longer revoked`]
	);
}

/** I38: nobody shows a payment as failed before it has failed, and none failed whose debit stands. */
export const unknownIsNotFailed = (evidence: StateEvidence): Invariant => ({
	id: 'I38',
	name: 'unknown-is-not-failed',
	when: 'always',
	breaches: (watched) =>
		changedPlaces(watched).flatMap((place) => [
			...shownTooEarly(watched, evidence, place),
			...debitStands(watched, evidence, place)
		])
});

function shownTooEarly(watched: Watched, evidence: StateEvidence, place: Place): readonly string[] {
	const desk = deskIn(watched.world, place);
	const role = watched.cast.parties[place.party]?.role ?? '';
	const regions = desk ? stateOf(desk.snapshot).split('+') : [];
	const declined =
		evidence.payers.includes(role) && evidence.declined.some((state) => regions.includes(state));
	const allowed = [
		...(desk?.screen?.fields['state'] === 'FAILED' ? [['FAILED', 'REVERSED']] : []),
		...(declined ? [overUnpaid] : [])
	];
	if (allowed.length === 0) return [];
	const state = evidence.shownAt(watched, place)?.state ?? 'none';
	return allowed.flatMap((states) =>
		states.includes(state) ? [] : [`${place.party} shows it failed, and it is ${state}`]
	);
}

function debitStands(watched: Watched, evidence: StateEvidence, place: Place): readonly string[] {
	const payment = evidence.paymentAt(watched.cast, watched.world, place);
	if (!payment || !undebited.includes(payment.state)) return [];
	const entries = entriesFor(watched, payment.paymentId);
	return netTaken(watched.cast, evidence, booksAfter(watched), entries) > 0
		? [`${payment.paymentId} is ${payment.state}, and its debit stands`]
		: [];
}
