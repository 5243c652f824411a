import { assign } from 'xstate';
import type { SecretSeen } from '#lib/vault/vault.ts';
import { fieldsProblem } from '#lib/world/field.ts';
import { cardSeen } from '../../cards.ts';
import { cardAuthorization } from '../../kinds/cardForm.ts';
import { authorizationRequest } from '../../kinds/set.ts';
import { holdMs, mostRepeats, nextRepeat } from '../../schedule.ts';
import type { Holding, PaymentGatewayContext, PaymentGatewayEvent } from '../context.ts';
import { base, change, settled, type Args } from '../setup.ts';

const requests = [authorizationRequest, cardAuthorization];
/** Refusals that the merchant is told; what may have been altered on the way he sends again. */
const verdicts = [
	...['CK04', 'CK05', 'CK06', 'CK07', 'CK08', 'CK09', 'CK15', 'CK17', 'CK18', 'CK19'],
	...['CK27', 'CK29']
];

/** Who pays, and for what, by the customer's own half or by the merchant's word. */
function askedFor(event: PaymentGatewayEvent) {
	switch (event.type) {
		case 'authorization-request': {
			const { request, payment } = event.parts;
			return { ...request, orderDigest: request.oimd, pan: payment.pan, expiry: payment.expiry };
		}
		case 'card-authorization':
			return event.parts.request;
		default:
			return null;
	}
}

/** The payment that an accepted request becomes. */
function opened({ context, event }: Args) {
	const asked = askedFor(event);
	if (!asked || !('at' in event)) return {};
	const { xid, merchantId, orderId, orderDigest, authAmount, pan, expiry } = asked;
	const sequence = context.sequence + 1;
	const card: SecretSeen = pan;
	return {
		sequence,
		tries: 0,
		asked: 0,
		hostHasNone: false,
		payment: {
			paymentId: `HBP${event.at}0001`,
			merchantId,
			payeeName: context.merchants[merchantId]?.name ?? '',
			orderId,
			orderDigest,
			try: 1,
			amount: authAmount,
			openedAt: event.at,
			card: cardSeen(card)?.name ?? '',
			maskedPan: card.masked,
			expiry,
			transmittedAt: event.at,
			stan: '',
			rrn: '',
			authCode: null,
			state: 'AUTHENTICATED',
			error: null,
			rc: '',
			triesLeft: null,
			balanceMinor: null,
			refundedMinor: 0,
			hold: { xid, expiresAt: 0, capturedMinor: 0, capture: null }
		}
	};
}

/** The hold with some of it changed. */
const holding = ({ payment }: PaymentGatewayContext, hold: Partial<Holding>) =>
	payment?.hold ? { hold: { ...payment.hold, ...hold } } : {};

/** What the machine of a gateway can do, weigh and wait for that holds the money first. */
export const holdingBase = base.extend({
	actions: {
		authorize: assign(opened),
		/** Field 7 of the request says when the hold ends. */
		dateHold: assign(({ context }) =>
			change(
				context,
				holding(context, { expiresAt: (context.payment?.transmittedAt ?? 0) + holdMs })
			)
		),
		settleHold: assign((args) => settled(args, { paid: 'AUTHORIZED', declined: 'FAILED' })),
		expectCapture: assign(({ context, event }) => {
			if (event.type !== 'capture-request') return {};
			const { captureNumber, captureAmount } = event.parts.request;
			const capture = { number: captureNumber, minor: captureAmount.minor, at: event.at };
			return {
				tries: 0,
				sequence: context.sequence + 1,
				...change(context, holding(context, { capture }))
			};
		}),
		expectVoid: assign({ tries: 0, sequence: ({ context }) => context.sequence + 1 }),
		keepCapture: assign(({ context }) => {
			const { capturedMinor = 0, capture } = context.payment?.hold ?? {};
			const total = capturedMinor + (capture?.minor ?? 0);
			return {
				tries: 0,
				...change(context, {
					state: 'SUCCEEDED',
					...holding(context, { capturedMinor: total })
				})
			};
		})
	},
	guards: {
		turnedAway: ({ event }) =>
			event.type === 'refused' &&
			verdicts.includes(event.code) &&
			requests.some(
				({ kind, parts }) =>
					kind === event.kind &&
					fieldsProblem(parts.request.fields, event.parts['request'] ?? {}) === null
			),
		captureOver: ({ event }) =>
			event.type === 'refused' && event.kind === 'capture-request' && event.code === 'CK34',
		mayAdvise: ({ context }) => context.tries < mostRepeats,
		booked: ({ event }) => event.type === 'capture-booked' && event.parts.message.rc === '00',
		freed: ({ event }) => event.type === 'hold-voided' && event.parts.message.rc === '00',
		tooLate: ({ event }) =>
			(event.type === 'capture-booked' || event.type === 'hold-voided') &&
			event.parts.message.error === 'E-HOLD-EXPIRED'
	},
	delays: {
		adviseAgain: ({ context }) => nextRepeat(context.tries),
		holdEnds: ({ context, event }) =>
			Math.max(0, (context.payment?.hold?.expiresAt ?? 0) - ('at' in event ? event.at : 0))
	}
});
