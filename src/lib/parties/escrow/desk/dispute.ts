import { insisting } from '../../insisting.ts';
import {
	buyerEvidenceAsked,
	claimAnswered,
	deskDecision,
	proofAsked,
	sellerEvidenceAsked
} from '../../kinds/dispute.ts';
import { claims } from './claims.ts';
import { claimOf, tradeOf, type DeskContext } from './context.ts';
import { divided, refunded, released, settle, tellReleased, tellReturned } from './ending.ts';
import { posts } from './posts.ts';
import { arbitration, disputing } from './says/disputing.ts';
import { base, type Args, type Settlement } from './setup.ts';
import { got, post, reply, send, show, tell } from './wants.ts';

const answerTaken = send((own) => disputing.answerTaken(own));
/** She may have her money once the goods are back. */
const sendBack = <const F extends readonly unknown[]>(...first: F) =>
	({
		target: '#escrowDesk.trade.disputed.returning',
		actions: [
			...first,
			claims.turnTo('buyer'),
			...tell('buyer', claimAnswered, (own) => disputing.answered(own, true), 'accepted')
		]
	}) as const;

const wantsAll = ({ context }: Args): boolean =>
	claimOf(context).wantedMinor >= tradeOf(context).amount.minor;
const returns = ({ context }: Args): boolean => claimOf(context).returnGoods;
const allHeard = ({ context }: Args): boolean =>
	['buyer-evidence', 'seller-evidence', 'delivery-proof'].every((one) =>
		claimOf(context).heard.includes(one)
	);
const isBack = ({ context }: Args): boolean =>
	context.events.some(
		({ waybillNo, event }) => event === 'returned' && waybillNo === context.claim?.returnWaybillNo
	);
const decidedShares =
	(holds: (toBuyer: number, toSeller: number) => boolean) =>
	({ event }: Args): boolean =>
		event.type === 'desk-decision' &&
		holds(event.parts.handler.toBuyerMinor, event.parts.handler.toSellerMinor);
const afterReturn = ({ event }: Args): boolean =>
	event.type === 'desk-decision' && event.parts.handler.afterReturn;

const asDecided = settle((own: DeskContext): Settlement => {
	const { verdict } = claimOf(own);
	return {
		toBuyer: verdict?.toBuyer ?? 0,
		grounds: verdict?.grounds ?? '',
		reason: 'decided'
	};
});
const carriedOut = [asDecided, post((own) => posts.settled(own))] as const;
const decision = [
	{ guard: afterReturn, ...sendBack() },
	{
		guard: decidedShares((_, toSeller) => toSeller === 0),
		target: '#escrowDesk.trade.refunded',
		actions: [...carriedOut, claims.countLoss, ...tellReturned]
	},
	{
		guard: decidedShares((toBuyer) => toBuyer === 0),
		target: '#escrowDesk.trade.released',
		actions: [...carriedOut, ...tellReleased]
	},
	{
		target: '#escrowDesk.trade.split',
		actions: [...carriedOut, claims.countLoss, ...tellReleased]
	}
] as const;

/** He agrees: what was asked for happens at once. */
const agreed = <const T extends { readonly actions: readonly unknown[] }>(ending: T) =>
	({ ...ending, actions: [claims.keepAnswer, answerTaken, ...ending.actions] }) as const;
const ask = [
	claims.turnTo('desk'),
	...tell('buyer', buyerEvidenceAsked, (own) => disputing.askBuyer(own)),
	...tell('seller', sellerEvidenceAsked, (own) => disputing.askSeller(own)),
	send((own) => disputing.askCarrier(own))
] as const;
const sign = {
	target: 'signing',
	actions: [claims.decide, send((own) => disputing.decision(own))]
} as const;
const shown = (to: 'seller' | 'buyer', name: string) =>
	[claims.keepEvidence, { type: 'heardOf', params: { to, name } }] as const;

/** From the claim to the decision (domain 7.5): the seller answers, the buyer insists, the desk decides. */
export const disputed = base.createStateConfig({
	initial: 'claimed',
	on: {
		// What is shown later than asked for is kept, and may still count.
		'buyer-evidence': { actions: shown('buyer', buyerEvidenceAsked.kind) },
		'seller-evidence': { actions: shown('seller', sellerEvidenceAsked.kind) },
		'delivery-proof': { actions: claims.keepEvidence }
	},
	states: {
		claimed: {
			after: {
				// Silence is consent; where both get a share, two officers sign it all the same.
				threeDays: [
					{ guard: returns, ...sendBack() },
					{ guard: wantsAll, ...refunded('seller-silent', 'agreed') },
					{ target: 'deciding', actions: [claims.silent, claims.turnTo('desk')] }
				]
			},
			on: {
				'claim-accepted': [
					{ guard: returns, ...sendBack(claims.keepAnswer, answerTaken) },
					{ guard: wantsAll, ...agreed(refunded('agreed', 'agreed')) },
					agreed(divided('agreed', 'agreed'))
				],
				'claim-rejected': {
					target: 'rejected',
					actions: [
						claims.keepAnswer,
						answerTaken,
						claims.turnTo('buyer'),
						...tell('buyer', claimAnswered, (own) => disputing.answered(own, false), 'rejected')
					]
				}
			}
		},
		rejected: {
			// A claim that was refused lapses unless she insists on it (domain 7.4).
			after: { threeDays: released('claim-lapsed') },
			on: { escalation: { target: 'gathering', actions: ask } }
		},
		gathering: {
			initial: 'asking',
			after: { threeDays: 'deciding' },
			always: { guard: allHeard, target: 'deciding' },
			states: {
				asking: {
					after: insisting('asking', proofAsked, 'waiting'),
					on: {
						'delivery-proof': {
							target: 'waiting',
							actions: [got(proofAsked), claims.keepEvidence]
						}
					}
				},
				waiting: {}
			}
		},
		deciding: {
			initial: 'weighing',
			states: {
				weighing: {
					entry: show((own) => arbitration(own)),
					after: { deliberation: sign },
					on: { 'decide-buyer': sign, 'decide-split': sign, 'decide-seller': sign }
				},
				signing: {
					after: insisting('signing', deskDecision, 'weighing'),
					on: { 'desk-decision': decision }
				}
			}
		},
		returning: {
			// Goods that never come back: the claim lapses.
			after: { returnBy: released('claim-lapsed') },
			on: {
				'return-notice': {
					target: 'comingBack',
					actions: [
						claims.keepReturn,
						claims.turnTo('desk'),
						reply('return-notice', (_, event) => disputing.returnTaken(event))
					]
				}
			}
		},
		comingBack: { always: { guard: isBack, ...refunded('goods-returned', 'agreed') } }
	}
});
