import { claimOf, tradeOf, type Claim, type DeskContext } from './context.ts';
import { decided, decidedAs, type Facts, type Verdict } from './decision.ts';
import { answerMs } from './says/disputing.ts';
import { base, changed } from './setup.ts';

const change = (own: DeskContext, changes: Partial<Claim>) => ({
	claim: { ...claimOf(own), ...changes }
});
const nothingShown = {
	buyerEvidence: false,
	sellerEvidence: false,
	signedFor: false,
	sellerSilent: false,
	heard: [],
	verdict: null,
	returnWaybillNo: null
} as const;

/** Where the seller wants goods sent back to, unless he says otherwise. */
const addressOf = (own: DeskContext): string =>
	own.sellers[tradeOf(own).sellerId]?.returnAddress ?? '';

/** What the desk knows, for whoever decides. */
function factsOf(own: DeskContext): Facts {
	const { shippedAt, waybillNo, amount } = tradeOf(own);
	const claim = claimOf(own);
	return {
		shipped: shippedAt > 0,
		gone: own.events.some(
			(one) => one.waybillNo === waybillNo && ['lost', 'refused'].includes(one.event)
		),
		signedFor: claim.signedFor,
		reason: claim.reason,
		buyerEvidence: claim.buyerEvidence,
		sellerEvidence: claim.sellerEvidence,
		sellerSilent: claim.sellerSilent,
		wantedMinor: claim.wantedMinor,
		heldMinor: amount.minor
	};
}

/** How a claim comes about, and what is added to it. */
export const claims = {
	open: base.assign(({ context, event }) => {
		if (event.type !== 'refund-claim') return {};
		const { reason, amount, returnGoods, evidence } = event.parts.claim;
		return {
			...changed(context, { state: 'DISPUTED' }),
			claim: {
				...nothingShown,
				reason,
				wantedMinor: amount.minor,
				returnGoods,
				returnTo: addressOf(context),
				buyerEvidence: evidence !== undefined,
				turn: 'seller' as const,
				since: event.at
			}
		};
	}),
	/** The carrier has lost the parcel, or nobody took it: the desk does not wait for a claim. */
	openForLoss: base.assign(({ context }) => ({
		...changed(context, { state: 'DISPUTED' }),
		claim: {
			...nothingShown,
			reason: 'not-received' as const,
			wantedMinor: tradeOf(context).amount.minor,
			returnGoods: false,
			returnTo: addressOf(context),
			turn: 'desk' as const,
			since: 0
		}
	})),
	keepAnswer: base.assign(({ context, event }) => {
		if (event.type === 'claim-accepted')
			return change(context, { returnTo: event.parts.answer.returnTo ?? addressOf(context) });
		if (event.type !== 'claim-rejected') return {};
		return change(context, { sellerEvidence: event.parts.answer.evidence !== undefined });
	}),
	silent: base.assign(({ context }) => change(context, { sellerSilent: true })),
	/** Whose move it is now: a message says when, a timer that three days have passed. */
	turnTo: (turn: Claim['turn']) =>
		base.assign(({ context, event }) => {
			const since = 'at' in event ? event.at : claimOf(context).since + answerMs;
			return change(context, { turn, since });
		}),
	keepEvidence: base.assign(({ context, event }) => {
		const claim = claimOf(context);
		const heard = [...claim.heard, event.type];
		switch (event.type) {
			case 'buyer-evidence': {
				const shown = event.parts.shown.evidence !== undefined;
				return change(context, { heard, buyerEvidence: claim.buyerEvidence || shown });
			}
			case 'seller-evidence': {
				const shown = event.parts.shown.evidence !== undefined;
				return change(context, { heard, sellerEvidence: claim.sellerEvidence || shown });
			}
			case 'delivery-proof':
				return change(context, { heard, signedFor: true });
			default:
				return {};
		}
	}),
	decide: base.assign(({ context, event }) => {
		const facts = factsOf(context);
		const verdicts: Readonly<Record<string, Verdict>> = {
			'decide-buyer': decidedAs('buyer', facts),
			'decide-split': decidedAs('split', facts),
			'decide-seller': decidedAs('seller', facts)
		};
		return change(context, { verdict: verdicts[event.type] ?? decided(facts) });
	}),
	keepReturn: base.assign(({ context, event }) =>
		event.type === 'return-notice'
			? change(context, { returnWaybillNo: event.parts.notice.waybillNo })
			: {}
	),
	/** A dispute that the seller has lost stands in his record. */
	countLoss: base.assign(({ context }) => {
		const { sellerId } = tradeOf(context);
		const standing = context.standings[sellerId] ?? { score: 0, good: 0, all: 0, disputesLost: 0 };
		const disputesLost = standing.disputesLost + 1;
		return { standings: { ...context.standings, [sellerId]: { ...standing, disputesLost } } };
	})
};
