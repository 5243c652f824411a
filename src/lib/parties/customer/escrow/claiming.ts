import type { Draft } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { insisting } from '../../insisting.ts';
import { escalation, refundClaim } from '../../kinds/dispute.ts';
import { returnNotice } from '../../kinds/returning.ts';
import type { CustomerContext } from '../context.ts';
import { base } from '../setup.ts';
import type { ClaimAct } from './context.ts';
import type { Args } from './purchase.ts';
import { tradeOf, tradeSays } from './says.ts';
import { tradeScreens } from './screens.ts';

const send = (make: (her: CustomerContext) => Draft) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
const show = (make: (her: CustomerContext) => Screen) =>
	({ type: 'show', params: ({ context }: Args) => make(context) }) as const;
const got = ({ kind }: { readonly kind: string }) => ({ type: 'answered', params: kind }) as const;

const keepAnswer = base.assign(({ context, event }) =>
	event.type === 'claim-answered'
		? { trade: { ...tradeOf(context), answer: event.parts.answer } }
		: {}
);
const keepRefusal = base.assign(({ context, event }) =>
	event.type === 'claim-refusal'
		? { trade: { ...tradeOf(context), error: event.parts.refusal.error } }
		: {}
);
const keepReturn = base.assign(({ context, event }) => {
	if (event.type !== 'return-waybill') return {};
	const returned = {
		waybillNo: event.parts.waybill.waybillNo,
		text: event.texts.waybill
	};
	return { trade: { ...tradeOf(context), returned } };
});
/** Which choice of hers is which reason. */
const reasons = {
	'claim-not-received': 'not-received',
	'claim-not-as-described': 'not-as-described',
	'claim-damaged': 'damaged',
	'claim-changed-mind': 'changed-mind'
} as const;
const claim = {
	target: '#escrowCustomer.trade.claiming',
	actions: {
		type: 'send',
		params: ({ context, event }: Args) =>
			tradeSays.claim(context, reasons[event.type as ClaimAct['type']])
	}
} as const;

/** While the money is held she may claim it back, for one of four reasons (D-1). */
export const claimable = {
	'claim-not-received': claim,
	'claim-not-as-described': claim,
	'claim-damaged': claim,
	'claim-changed-mind': claim
} as const;

const mustReturn = ({ event }: Args): boolean =>
	event.type === 'claim-answered' && event.parts.answer.accepted;
const answerSeen = {
	type: 'send',
	params: ({ context, event }: Args) =>
		tradeSays.seen(
			context,
			`claim-answered-${event.type === 'claim-answered' && event.parts.answer.accepted ? 'accepted' : 'rejected'}`
		)
} as const;
/** The seller's answer, or what the third party has decided: the goods go back, or she may insist. */
export const answers = {
	'claim-answered': [
		{
			guard: mustReturn,
			target: '#escrowCustomer.trade.returning',
			actions: [keepAnswer, answerSeen, show((her) => tradeScreens.returning(her))]
		},
		{
			target: '#escrowCustomer.trade.rejected',
			actions: [keepAnswer, answerSeen, show((her) => tradeScreens.rejected(her))]
		}
	]
} as const;

/** What becomes of a claim of hers (D-1 to D-5, RG-1 to RG-3). */
export const claiming = {
	claiming: base.createStateConfig({
		after: insisting('claiming', refundClaim, 'claimed'),
		on: {
			'claim-taken': {
				target: 'claimed',
				actions: [got(refundClaim), show((her) => tradeScreens.claimed(her))]
			},
			'claim-refusal': {
				target: 'claimRefused',
				actions: [got(refundClaim), keepRefusal, show((her) => tradeScreens.claimed(her))]
			}
		}
	}),
	claimed: base.createStateConfig({}),
	claimRefused: base.createStateConfig({}),
	rejected: base.createStateConfig({
		on: {
			escalate: { target: 'escalating', actions: send((her) => tradeSays.escalate(her)) },
			'let-go': { target: 'claimed' }
		}
	}),
	escalating: base.createStateConfig({
		after: insisting('escalating', escalation, 'escalated'),
		on: {
			'buyer-evidence-asked': {
				target: 'escalated',
				actions: [
					got(escalation),
					send((her) => tradeSays.evidence(her)),
					show((her) => tradeScreens.claimed(her))
				]
			}
		}
	}),
	escalated: base.createStateConfig({}),
	returning: base.createStateConfig({
		on: {
			'send-back': {
				target: 'handingOver',
				actions: send((her) => tradeSays.returnOrder(her))
			}
		}
	}),
	handingOver: base.createStateConfig({
		on: {
			'return-waybill': {
				target: 'reportingReturn',
				actions: [keepReturn, send((her) => tradeSays.returned(her))]
			}
		}
	}),
	reportingReturn: base.createStateConfig({
		after: insisting('reportingReturn', returnNotice, 'sentBack'),
		on: { 'return-notice-taken': { target: 'sentBack', actions: got(returnNotice) } }
	}),
	sentBack: base.createStateConfig({})
};
