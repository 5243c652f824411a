import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { acceptedIn, verifiedSigner } from './accepted.ts';
import { acceptedAbout, acceptedBefore, saidAbout } from './past.ts';
import { kindOf } from './roles.ts';
import { releasesNow, type TradeEvidence } from './trading.ts';

/** I33: a seller gets money by the buyer's word, by a timer with no dispute open, by two officers, or as he agreed. */
export const noReleaseWithoutCause = (evidence: TradeEvidence): Invariant => ({
	id: 'I33',
	name: 'no-release-without-cause',
	when: 'always',
	breaches: (watched) =>
		releasesNow(watched, evidence).flatMap(({ tradeId, toSellers }) =>
			toSellers === 0 || heard(watched, evidence, tradeId) || byTimer(watched, evidence, tradeId)
				? []
				: [`${tradeId} is released by nobody's word: ${watched.entry.type}`]
		)
});

/** A word that lets money go was accepted: signed by as many as it needs, where it needs signatures. */
function heard(watched: Watched, evidence: TradeEvidence, tradeId: string): boolean {
	const { confirms, agrees, decisions } = evidence;
	const { orderId = '' } = evidence.trade(watched, tradeId) ?? {};
	return [tradeId, orderId].some((id) =>
		acceptedAbout(watched, id).some((one) => {
			if (confirms.includes(one.kind) || agrees.includes(one.kind)) return true;
			const parts = decisions[one.kind];
			const signers = (parts ?? []).flatMap((part) => verifiedSigner(one, part) ?? []);
			return parts !== undefined && new Set(signers).size === parts.length;
		})
	);
}

const byTimer = (watched: Watched, { trade }: TradeEvidence, tradeId: string): boolean =>
	watched.entry.type === 'rang' && trade(watched, tradeId, true)?.disputed !== true;

/** I39: a timer gives a seller money only where the carrier has really recorded a shipment. */
export const timerNeedsShipment = (evidence: TradeEvidence): Invariant => ({
	id: 'I39',
	name: 'timer-needs-shipment',
	when: 'always',
	breaches: (watched) =>
		releasesNow(watched, evidence).flatMap(({ tradeId, toSellers }) => {
			if (toSellers === 0 || watched.entry.type !== 'rang') return [];
			const { orderId = '' } = evidence.trade(watched, tradeId) ?? {};
			const recorded = saidAbout(watched, orderId).some(
				(one) =>
					watched.cast.parties[one.from]?.role === evidence.carrier &&
					evidence.records.includes(kindOf(watched.cast, one) ?? '')
			);
			return recorded ? [] : [`${tradeId} is released by a timer, and nothing was shipped`];
		})
});

/** I34: a rating is of a finished trade, by its buyer, and the only one. */
export const ratingHonest = (evidence: TradeEvidence): Invariant => ({
	id: 'I34',
	name: 'rating-honest',
	when: 'always',
	breaches: (watched) =>
		acceptedIn(watched).flatMap((one) => {
			const part = evidence.ratings[one.kind];
			if (part === undefined) return [];
			const tradeId = String(one.parts[part]?.['tradeId'] as string);
			const trade = evidence.trade(watched, tradeId);
			const signer = verifiedSigner(one, part);
			const earlier = acceptedBefore(watched, tradeId).find(({ kind }) => kind === one.kind);
			return [
				...(trade?.finished ? [] : [`${tradeId} is rated before it is finished`]),
				...(signer === trade?.buyer ? [] : [`${tradeId} is rated by ${signer ?? 'nobody'}`]),
				...(earlier ? [`${tradeId} is rated again by ${one.message.id}`] : [])
			];
		})
});
