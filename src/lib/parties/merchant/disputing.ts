import { repeating, choice } from '../acting.ts';
import {
	claimAccepted,
	deliveryQuery,
	evidence,
	evidenceRequestTaken,
	outcomeTaken
} from '../kinds/chargeback.ts';
import { say, type Draft } from '#lib/world/row.ts';
import type { Act } from '#lib/world/fact.ts';
import type { Screen } from '#lib/world/world.ts';
import type { Disputed, MerchantContext } from './context.ts';
import { orderOf } from './says.ts';
import { base, type Args } from './setup.ts';
import { send, show } from './wants.ts';

/** He looks into it for a day: the books, the parcel, the customer. */
const thinkMs = 26 * 3_600_000;

function disputeOf({ dispute }: MerchantContext): Disputed {
	if (!dispute) throw new Error('the merchant has no: dispute');
	return dispute;
}
const paymentOf = ({ paymentId }: MerchantContext): string => paymentId ?? '';

const says = {
	taken: (shop: MerchantContext): Draft =>
		say(evidenceRequestTaken, {
			taken: { disputeId: disputeOf(shop).disputeId, paymentId: paymentOf(shop) }
		}),
	outcomeTaken: (shop: MerchantContext): Draft =>
		say(outcomeTaken, {
			taken: { disputeId: disputeOf(shop).disputeId, paymentId: paymentOf(shop) }
		}),
	askCarrier: (shop: MerchantContext): Draft =>
		say(deliveryQuery, {
			query: {
				waybillNo: shop.waybillNo ?? '',
				orderId: orderOf(shop).orderId,
				try: shop.tries + 1
			}
		}),
	evidence(shop: MerchantContext, delivery: string): Draft {
		const { orderId, orderDigest } = orderOf(shop);
		const { disputeId } = disputeOf(shop);
		return say(evidence, {
			answer: {
				disputeId,
				paymentId: paymentOf(shop),
				orderId,
				orderDigest,
				waybillNo: shop.waybillNo ?? ''
			},
			delivery: { $carry: delivery }
		});
	},
	accept: (shop: MerchantContext): Draft =>
		say(claimAccepted, {
			answer: { disputeId: disputeOf(shop).disputeId, paymentId: paymentOf(shop) }
		})
};

/** The claim on his desk: evidence, or give in; whoever does nothing is held to have given in. */
function claim(shop: MerchantContext): Screen {
	const [give, accept]: Act[] = [{ type: 'give-evidence' }, { type: 'accept-claim' }];
	if (!give || !accept) throw new Error('no choices: dispute');
	const { reason, minor } = disputeOf(shop);
	const usual = { evidence: give, accepts: accept, silent: null }[shop.disputePlan ?? 'evidence'];
	return choice(
		'dispute',
		{ orderId: orderOf(shop).orderId, reason, minor },
		[give, accept],
		usual ? { event: usual, afterMs: thinkMs } : null
	);
}

/** The ruling, as his bank tells it; he hears of it even if he never heard the question. */
const taken = send((shop) => says.outcomeTaken(shop));
const over = {
	'dispute-outcome': [
		{
			guard: 'claimLost',
			target: '#merchant.disputeLost',
			actions: ['keepOutcome', 'keepLoss', taken, show('dispute-over')]
		},
		{ target: '#merchant.disputeWon', actions: ['keepOutcome', taken, show('dispute-over')] }
	]
} as const;
const givesIn = {
	target: 'givingIn',
	actions: ['forgetTries', send((shop) => says.accept(shop))]
} as const;

/** His bank has taken the money back and asks what he has to say (domain 6.7). */
export const asked = {
	...over,
	'evidence-request': {
		target: '#merchant.disputed',
		actions: [
			'openDispute',
			send((shop) => says.taken(shop)),
			{ type: 'show', params: ({ context }: Args) => claim(context) }
		]
	}
} as const;

/** A disputed order, to the ruling. */
export const disputing = {
	disputed: base.createStateConfig({
		on: {
			...over,
			'give-evidence': [
				{
					guard: 'hasWaybill',
					target: 'askingCarrier',
					actions: ['forgetTries', send((shop) => says.askCarrier(shop))]
				},
				givesIn
			],
			'accept-claim': givesIn
		}
	}),
	askingCarrier: base.createStateConfig({
		after: {
			patience: [
				{
					guard: 'mayAskAgain',
					target: 'askingCarrier',
					reenter: true,
					actions: ['countTry', send((shop) => says.askCarrier(shop))]
				},
				// Without the carrier's signature there is nothing to show.
				givesIn
			]
		},
		on: {
			...over,
			'delivery-proof': {
				target: 'presenting',
				actions: [
					'forgetTries',
					{
						type: 'send',
						params: ({ context, event }: Args) =>
							says.evidence(context, event.type === 'delivery-proof' ? event.texts.delivery : '')
					}
				]
			}
		}
	}),
	presenting: base.createStateConfig({
		after: repeating('presenting', evidence, 'awaitingRuling'),
		on: over
	}),
	givingIn: base.createStateConfig({
		after: repeating('givingIn', claimAccepted, 'awaitingRuling'),
		on: over
	}),
	awaitingRuling: base.createStateConfig({ on: over }),
	disputeWon: base.createStateConfig({}),
	disputeLost: base.createStateConfig({})
};
