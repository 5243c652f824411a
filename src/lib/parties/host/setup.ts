import { assign, setup } from 'xstate';
import type { SecretSeen } from '#lib/vault/vault.ts';
import { acting } from '../acting.ts';
import { cardSeen } from '../cards.ts';
import { rcOf } from '../catalogue.ts';
import { word } from '../finding.ts';
import { holdMs } from '../schedule.ts';
import type { Held, HostContext, HostEvent, HostInput } from './context.ts';

const refusable = ['CK20', 'CK21', 'CK22', 'CK23', 'CK24', 'CK25', 'CK26', 'CK30', 'CK33', 'CK34'];
/** Requests whose outcome can be asked for (domain 4.7). */
const requests = ['financial-request', 'hold-request', 'refund-financial'];
export interface Args {
	readonly context: HostContext;
	readonly event: HostEvent;
}

/** Six digits that the host gives an approval, from its retrieval number. */
const authCodeOf = (rrn: string): string => rrn.slice(-6);
const spentMore = (context: HostContext, account: string, minor: number) => ({
	spentToday: {
		...context.spentToday,
		[account]: (context.spentToday[account] ?? 0) + minor
	}
});
/** The hold of a payment is over; of the day's limit only what was taken remains used up. */
function ended(context: HostContext, paymentId: string, takenMinor: number) {
	const held = context.held[paymentId];
	if (!held?.open) return {};
	return {
		held: { ...context.held, [paymentId]: { ...held, open: false } },
		...spentMore(context, held.payer, takenMinor - held.minor)
	};
}
/** The payment whose hold is open. */
export const openHold = ({ held }: HostContext): readonly [string, Held] | null =>
	Object.entries(held).find(([, { open }]) => open) ?? null;
export const accountOfCard = (pan: SecretSeen): string => cardSeen(pan)?.account ?? '';

/** The card of a refused request, and whether its PIN was the wrong one. */
function wrongPin(event: HostEvent): string | null {
	if (event.type !== 'refused' || event.code !== 'CK23') return null;
	return cardSeen(event.parts['card']?.['pan'] as SecretSeen | undefined)?.name ?? null;
}

/** What the host's machine can do and weigh. */
export const base = setup({
	types: {} as { context: HostContext; events: HostEvent; input: HostInput },
	actions: {
		...acting,
		book: assign(({ context, event }) => {
			if (event.type !== 'financial-request') return {};
			const { message, card } = event.parts;
			const payer = accountOfCard(card.pan);
			const { minor } = message.amount;
			const account = context.contracts[message.merchantId]?.account ?? '';
			return {
				moved: {
					...context.moved,
					[message.paymentId]: { payer, payee: account, minor, reversed: false }
				},
				results: {
					...context.results,
					[message.rrn]: {
						paymentId: message.paymentId,
						rc: '00',
						error: null,
						authCode: authCodeOf(message.rrn),
						account: payer
					}
				},
				failures: { ...context.failures, [cardSeen(card.pan)?.name ?? '']: 0 },
				...spentMore(context, payer, minor)
			};
		}),
		hold: assign(({ context, event }) => {
			if (event.type !== 'hold-request') return {};
			const { message, card } = event.parts;
			const { paymentId, merchantId, transmittedAt, rrn } = message;
			const payer = accountOfCard(card.pan);
			const { minor } = message.amount;
			const held = {
				hold: `H1-${paymentId}`,
				payer,
				payee: context.contracts[merchantId]?.account ?? '',
				minor,
				expiresAt: transmittedAt + holdMs,
				open: true
			};
			const authCode = authCodeOf(rrn);
			const result = { paymentId, rc: '00', error: null, authCode, account: payer };
			return {
				held: { ...context.held, [paymentId]: held },
				results: { ...context.results, [rrn]: result },
				...spentMore(context, payer, minor)
			};
		}),
		capture: assign(({ context, event }) => {
			if (event.type !== 'capture-advice') return {};
			const { paymentId, amount } = event.parts.message;
			const held = context.held[paymentId];
			if (!held) return {};
			const { payer, payee } = held;
			const moved = { payer, payee, minor: amount.minor, reversed: false };
			return {
				moved: { ...context.moved, [paymentId]: moved },
				...ended(context, paymentId, amount.minor)
			};
		}),
		endHold: assign(({ context }) => ended(context, openHold(context)?.[0] ?? '', 0)),
		countFailure: assign(({ context, event }) => {
			const card = wrongPin(event);
			return card
				? { failures: { ...context.failures, [card]: (context.failures[card] ?? 0) + 1 } }
				: {};
		}),
		/** Done, so that whoever never heard it can ask. */
		noteRefund: assign(({ context, event }) => {
			if (event.type !== 'refund-financial') return {};
			const { rrn, paymentId } = event.parts.message;
			const result = { paymentId, rc: '00', error: null, authCode: null, account: null };
			return { results: { ...context.results, [rrn]: result } };
		}),
		noteRefusal: assign(({ context, event }) => {
			if (event.type !== 'refused' || !requests.includes(event.kind)) return {};
			const { rrn, paymentId } = event.parts['message'] ?? {};
			const error = errorOf(context, event);
			const result = {
				paymentId: word(paymentId),
				rc: rcOf(error),
				error,
				authCode: null,
				account: null
			};
			return { results: { ...context.results, [word(rrn)]: result } };
		}),
		bury: assign(({ context, event }) => {
			if (event.type !== 'reversal-advice' && event.type !== 'reversal-repeat') return {};
			const { rrn, paymentId } = event.parts.message;
			const moved = context.moved[paymentId];
			return {
				tombstones: [...context.tombstones, rrn],
				moved: moved
					? { ...context.moved, [paymentId]: { ...moved, reversed: true } }
					: context.moved,
				...(moved ? spentMore(context, moved.payer, -moved.minor) : {})
			};
		})
	},
	guards: {
		business: ({ event }) => event.type === 'refused' && refusable.includes(event.code),
		buried: ({ context, event }) =>
			(event.type === 'financial-request' || event.type === 'hold-request') &&
			context.tombstones.includes(event.parts.message.rrn),
		standing: ({ context, event }) =>
			(event.type === 'reversal-advice' || event.type === 'reversal-repeat') &&
			context.moved[event.parts.message.paymentId]?.reversed === false &&
			context.results[event.parts.message.rrn]?.rc === '00',
		held: ({ context, event }) =>
			(event.type === 'reversal-advice' || event.type === 'reversal-repeat') &&
			context.held[event.parts.message.paymentId]?.open === true
	},
	delays: {
		holdEnds: ({ context, event }) =>
			Math.max(0, (openHold(context)?.[1].expiresAt ?? 0) - ('at' in event ? event.at : 0))
	}
});

/** The try that reaches the limit is itself answered that the card is locked (CK24). */
export function errorOf(
	{ failures, mostFailures }: HostContext,
	event: Extract<HostEvent, { type: 'refused' }>
): string {
	const card = wrongPin(event);
	return card && (failures[card] ?? 0) >= mostFailures ? 'E-LOCKED' : event.error;
}
export function triesAfter(
	{ failures, mostFailures }: HostContext,
	event: HostEvent
): number | null {
	const card = wrongPin(event);
	return card ? Math.max(0, mostFailures - (failures[card] ?? 0)) : null;
}
