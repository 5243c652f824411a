import type { Draft } from '#lib/world/row.ts';
import { insisting } from '../../insisting.ts';
import { claimAccepted, claimRejected } from '../../kinds/dispute.ts';
import type { MerchantContext } from '../context.ts';
import { base, type Args } from '../setup.ts';
import { tradeOf, tradeSays, tradeScreens } from './says.ts';

const send = (make: (shop: MerchantContext) => Draft) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;

const keepClaim = base.assign(({ context, event }) =>
	event.type === 'claim-notice' ? { trade: { ...tradeOf(context), claim: event.parts.notice } } : {}
);
const sent = <const S extends string>(self: S, kind: typeof claimAccepted | typeof claimRejected) =>
	({
		after: insisting(self, kind, 'answered'),
		on: {
			'claim-answer-taken': {
				target: 'answered',
				actions: { type: 'answered', params: kind.kind }
			}
		}
	}) as const;

/** What a buyer wants back of him, and what he says to it (D-2, D-3, D-5). */
export const claim = base.createStateConfig({
	initial: 'none',
	on: {
		// What he has to show he shows, and nothing is an answer, too.
		'seller-evidence-asked': { actions: send((shop) => tradeSays.evidence(shop)) },
		'goods-returned': { target: '.goodsBack' }
	},
	states: {
		none: {
			on: {
				'claim-notice': {
					target: 'answering',
					actions: [
						keepClaim,
						send((shop) => tradeSays.seen(shop, 'claim-notice')),
						{ type: 'show', params: ({ context }) => tradeScreens.claim(context) }
					]
				}
			}
		},
		answering: {
			on: {
				'accept-claim': {
					target: 'accepting',
					actions: send((shop) => tradeSays.accept(shop))
				},
				'reject-claim': { target: 'rejecting', actions: send((shop) => tradeSays.reject(shop)) }
			}
		},
		accepting: sent('accepting', claimAccepted),
		rejecting: sent('rejecting', claimRejected),
		answered: {},
		goodsBack: {}
	}
});
