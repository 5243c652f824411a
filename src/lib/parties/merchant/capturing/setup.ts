import { assign } from 'xstate';
import { cardSeen } from '../../cards.ts';
import type { CapturePlan, MerchantContext, MerchantEvent, Sale, Standing } from '../context.ts';
import { base, type Args } from '../setup.ts';
import { shippedNow } from './says.ts';

const second = 1_000;
const day = 86_400 * second;
const holdDays = 7;
/** Status queries on the back channel (domain 3.11). */
const queryTimes = [1, 2, 4, 8, 16, 32].map((count) => count * second);

/** The purchase with some of it changed. */
const changed = ({ sale }: MerchantContext, change: Partial<Sale>) =>
	sale ? { sale: { ...sale, ...change } } : {};

/** A purchase begins: it gets its numbers (domain 4.3, M1B-01). */
function begun({ event }: Args) {
	const draft =
		event.type === 'init-request'
			? event.parts.init
			: event.type === 'encrypted-order'
				? { ...event.parts.order, challC: '' }
				: null;
	if (!draft || !('at' in event)) return {};
	const { orderDraftId, challC } = draft;
	const sale: Sale = {
		xid: `X${event.at}`,
		orderId: `L${orderDraftId}`,
		orderDraftId,
		challC,
		hod: '',
		payment: null,
		card: null,
		standing: 'not-ordered',
		captureToken: null,
		holdExpiresAt: 0,
		captures: 0,
		days: 0,
		capturedMinor: 0,
		shippedMinor: 0,
		error: null
	};
	return { sale, tries: 0 };
}

/** The line of the bank's statement that is about the present order, if money was taken for it. */
function capturedLine({ context, event }: Args) {
	if (event.type !== 'statement' || !context.order) return undefined;
	const { orderId } = context.order;
	return event.parts.statement.lines.find(
		(line) => line.orderId === orderId && (line.status === 'SUCCEEDED' || line.refunded > 0)
	);
}
const answers = (event: MerchantEvent, state: string): boolean =>
	event.type === 'status-answer' && event.parts.answer.state === state;
const plans = ({ context }: Args, plan: CapturePlan): boolean => context.capturePlan === plan;

/** What the machine of a merchant can do, weigh and wait for whose customers' money is held first. */
export const capturingBase = base.extend({
	actions: {
		begin: assign(begun),
		takePurchase: assign(({ context, event }) => {
			if (event.type !== 'purchase-request') return {};
			const { orderId, lines, shipTo, total } = event.parts.order;
			const order = {
				orderId,
				orderDigest: event.digests.order,
				orderDraftId: context.sale?.orderDraftId ?? '',
				lines,
				total,
				shipTo,
				placedAt: event.at
			};
			const { payment } = event.texts;
			const hod = event.digests['order.hod'] ?? '';
			return { order, tries: 0, ...changed(context, { hod, payment, standing: 'pending' }) };
		}),
		takeCard: assign(({ context, event }) => {
			if (event.type !== 'card-entered') return {};
			const { pan, expiry, challC } = event.parts.card;
			const card = { name: cardSeen(pan)?.name ?? '', expiry };
			return { tries: 0, ...changed(context, { card, challC, standing: 'pending' }) };
		}),
		keepAuthorization: assign(({ context, event }) => {
			if (event.type !== 'authorization-response') return {};
			const { paymentId, holdExpiresAt } = event.parts.response;
			const { captureToken } = event.texts;
			return {
				tries: 0,
				paymentId,
				proof: { message: event.id, by: event.type },
				...changed(context, { standing: 'authorized', captureToken, holdExpiresAt })
			};
		}),
		keepDecline: assign(({ context, event }) => {
			const refused =
				event.type === 'authorization-declined' && event.parts.response.state === 'REFUSED';
			const error =
				event.type === 'authorization-declined' ? (event.parts.response.error ?? null) : null;
			const standing = refused ? 'refused' : 'declined';
			return { tries: 0, ...changed(context, { standing, error }) };
		}),
		stand: assign(({ context }, standing: Standing) => changed(context, { standing })),
		shipGoods: assign(({ context, event }) =>
			event.type === 'waybill'
				? {
						tries: 0,
						waybillNo: event.parts.waybill.waybillNo,
						...changed(context, { shippedMinor: shippedNow(context) })
					}
				: {}
		),
		countCapture: assign(({ context }) => ({
			tries: 0,
			...changed(context, { captures: (context.sale?.captures ?? 0) + 1 })
		})),
		countDay: assign(({ context }) => ({
			tries: 0,
			...changed(context, { days: (context.sale?.days ?? 0) + 1 })
		})),
		keepCapture: assign(({ context, event }) => {
			if (event.type !== 'capture-response') return {};
			const { rc, error = null, captureAmount } = event.parts.response;
			if (rc !== '00') return { tries: 0, ...changed(context, { error: error ?? rc }) };
			const capturedMinor = (context.sale?.capturedMinor ?? 0) + captureAmount.minor;
			return { tries: 0, ...changed(context, { capturedMinor, standing: 'captured' }) };
		}),
		// A capture whose answer was lost is found in the bank's own statement.
		adoptCapture: assign((args) => {
			const capturedMinor = capturedLine(args)?.amount.minor ?? 0;
			return changed(args.context, { capturedMinor, standing: 'captured' });
		}),
		compareCaptured: assign((args) => {
			const mine = (args.context.sale?.capturedMinor ?? 0) > 0;
			const line = capturedLine(args);
			return {
				reconciled: { madeUp: line && !mine ? 1 : 0, missingAtBank: mine && !line ? 1 : 0 }
			};
		})
	},
	guards: {
		plans: (args, plan: CapturePlan) => plans(args, plan),
		mayQueryBack: ({ context }) => context.queries < queryTimes.length,
		held: ({ event }) => answers(event, 'AUTHORIZED'),
		failed: ({ event }) => answers(event, 'FAILED'),
		captured: ({ event }) => event.type === 'capture-response' && event.parts.response.rc === '00',
		/** Tomorrow the hold still lasts. */
		holdLasts: ({ context }) => (context.sale?.days ?? 0) < holdDays,
		/** He asks once more for what he already has. */
		asksTwice: (args) =>
			plans(args, 'twice') &&
			args.context.sale?.captures === 1 &&
			args.event.type === 'capture-response' &&
			args.event.parts.response.rc === '00',
		/** He asked for too much and asks for what is due. */
		corrects: (args) => plans(args, 'too-much') && args.context.sale?.captures === 1,
		hasCaptured: ({ context }) => (context.sale?.capturedMinor ?? 0) > 0,
		statementCaptured: (args) => capturedLine(args) !== undefined,
		givenFree: ({ event }) =>
			event.type === 'authorization-reversed' && event.parts.response.rc === '00'
	},
	delays: {
		nextBackQuery: ({ context }) => queryTimes[context.queries] ?? 32 * second,
		holdEnds: ({ context, event }) =>
			Math.max(0, (context.sale?.holdExpiresAt ?? 0) - ('at' in event ? event.at : 0)),
		/** A day after the hold has ended. */
		tooLate: (holdDays + 1) * day,
		tomorrow: day
	}
});
