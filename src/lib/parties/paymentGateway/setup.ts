import { assign, setup } from 'xstate';
import { fieldsProblem } from '#lib/world/field.ts';
import { acting, mayAskAgain, patience } from '../acting.ts';
import { cardSeen } from '../cards.ts';
import { rcOf } from '../catalogue.ts';
import { paymentInstruction } from '../kinds/wallet.ts';
import { mostRepeats, nextRepeat, notifyTimes } from '../schedule.ts';
import {
	paidMinor,
	type CardPayment,
	type PaymentGatewayContext,
	type PaymentGatewayEvent,
	type PaymentGatewayInput
} from './context.ts';
import { rrnOf, stanOf } from './iso.ts';

const minute = 60_000;
const mostStatements = 5;
const mostAsked = 3;

export interface Args {
	readonly context: PaymentGatewayContext;
	readonly event: PaymentGatewayEvent;
}
/** The payment with some of it changed. */
export const change = (context: PaymentGatewayContext, payment: Partial<CardPayment>) =>
	context.payment ? { payment: { ...context.payment, ...payment } } : {};

/** With the refund now under way, nothing of the payment is left. */
function wholly({ payment, refunding }: PaymentGatewayContext): boolean {
	const back = (payment?.refundedMinor ?? 0) + (refunding?.minor ?? 0);
	return payment !== null && back >= paidMinor(payment);
}

/** What the host says of the open message, in its answer or when it is asked. */
const hostSays = (event: PaymentGatewayEvent) =>
	event.type === 'financial-response' || event.type === 'hold-response'
		? event.parts.message
		: event.type === 'host-answer'
			? event.parts.answer
			: null;

/** What the host says of the refund under way, in its answer or when it is asked. */
export const refundSays = (event: PaymentGatewayEvent) =>
	event.type === 'refund-financial-response'
		? event.parts.message
		: event.type === 'host-answer'
			? event.parts.answer
			: null;

/** What the host's word makes of the payment: `paid` where it said 00, `declined` else. */
export function settled(
	{ context, event }: Args,
	to: { readonly paid: string; readonly declined: string }
) {
	const said = hostSays(event);
	if (!said) return {};
	const paid = said.rc === '00';
	return change(context, {
		state: paid ? to.paid : to.declined,
		rc: said.rc,
		error: paid ? null : (said.error ?? 'E-DECLINED'),
		authCode: said.authCode ?? null,
		triesLeft: 'triesLeft' in said ? (said.triesLeft ?? null) : null,
		balanceMinor: said.additionalAmounts ?? null
	});
}

/** Refusals of an instruction that its sender is told; what may have been altered on the way, she sends again. */
const verdicts = [
	'CK04',
	'CK05',
	'CK06',
	'CK07',
	'CK08',
	'CK09',
	'CK10',
	'CK15',
	'CK17',
	'CK18',
	'CK19'
];

/** The payment that an accepted instruction becomes; a PIN typed anew keeps its number. */
function instructed({ context, event }: Args) {
	if (event.type !== 'payment-instruction') return {};
	const { instruction } = event.parts;
	const { merchantId, payeeName, orderId, orderDigest, amount, pan, expiry } = instruction;
	const sequence = context.sequence + 1;
	const open = context.payment?.state === 'PRESENTED' ? context.payment : null;
	return {
		sequence,
		credential: event.texts.credential,
		asked: 0,
		hostHasNone: false,
		...(open ? {} : { notified: 0, reversals: 0 }),
		payment: {
			paymentId: open?.paymentId ?? `HBP${event.at}0001`,
			merchantId,
			payeeName,
			orderId,
			orderDigest,
			try: instruction.try,
			amount,
			openedAt: open?.openedAt ?? event.at,
			card: cardSeen(pan)?.name ?? '',
			maskedPan: pan.masked,
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
			hold: null
		}
	};
}

/** What the gateway's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as {
		context: PaymentGatewayContext;
		events: PaymentGatewayEvent;
		input: PaymentGatewayInput;
	},
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		/** Only the answer to the last question counts. */
		countAsked: assign({ asked: ({ context }) => context.asked + 1, hostHasNone: false }),
		countNotified: assign({ notified: ({ context }) => context.notified + 1 }),
		countReversal: assign({ reversals: ({ context }) => context.reversals + 1 }),
		countStatement: assign({ statements: ({ context }) => context.statements + 1 }),
		become: assign(({ context }, to: { readonly state: string; readonly error?: string }) =>
			change(context, {
				state: to.state,
				error: to.error ?? null,
				rc: to.error ? rcOf(to.error) : (context.payment?.rc ?? '')
			})
		),
		instruct: assign(instructed),
		/** Time, trace and retrieval number of the message that asks for money. */
		stamp: assign(({ context, event }) => {
			if (event.type !== 'echo-response') return {};
			const sequence = context.sequence + 1;
			const numbers = { stan: stanOf(sequence), rrn: rrnOf(event.at) };
			return { sequence, ...change(context, { transmittedAt: event.at, ...numbers }) };
		}),
		/** `to` is the state where the host declined. */
		settle: assign((args, declined: string) => settled(args, { paid: 'SUCCEEDED', declined })),
		noteNone: assign(({ event }) =>
			event.type === 'host-answer' ? { hostHasNone: !event.parts.answer.found } : {}
		),
		expectRefund: assign(({ context, event }) => {
			if (event.type !== 'refund-request') return {};
			const { refundId, amount, void: undone } = event.parts.request;
			return {
				tries: 0,
				asked: 0,
				sequence: context.sequence + 1,
				refunding: { refundId, minor: amount.minor, void: undone, at: event.at }
			};
		}),
		giveBack: assign(({ context }) =>
			change(context, {
				refundedMinor: (context.payment?.refundedMinor ?? 0) + (context.refunding?.minor ?? 0),
				state: wholly(context) ? 'REFUNDED' : 'PARTLY_REFUNDED'
			})
		)
	},
	guards: {
		mayAskAgain,
		hasNotified: ({ context }) => context.notified > 0,
		hasPayment: ({ context }) => context.payment !== null,
		mayNotify: ({ context }) => context.notified < notifyTimes.length,
		mayAskHost: ({ context }) => context.asked < mostAsked,
		hasReversed: ({ context }) => context.reversals > 0,
		mayReverse: ({ context }) => context.reversals < mostRepeats,
		mayState: ({ context }) => context.statements < mostStatements,
		paid: ({ event }) => hostSays(event)?.rc === '00',
		wrongPin: ({ event }) => hostSays(event)?.error === 'E-CREDENTIAL',
		found: ({ event }) => event.type === 'host-answer' && event.parts.answer.found,
		sameOrder: ({ context, event }) =>
			event.type === 'payment-instruction' &&
			event.parts.instruction.orderId === context.payment?.orderId,
		anotherPayment: ({ context, event }) =>
			event.type === 'payment-instruction' &&
			event.parts.instruction.orderId === context.payment?.orderId &&
			event.parts.instruction.try > context.payment.try &&
			context.payment.state === 'FAILED',
		verdict: ({ event }) =>
			event.type === 'refused' &&
			event.kind === 'payment-instruction' &&
			verdicts.includes(event.code) &&
			fieldsProblem(
				paymentInstruction.parts.instruction.fields,
				event.parts['instruction'] ?? {}
			) === null,
		refundOver: ({ event }) =>
			event.type === 'refused' && event.kind === 'refund-request' && event.code === 'CK32',
		refundFailed: ({ event }) => (refundSays(event)?.rc ?? '00') !== '00',
		refundedBefore: ({ context }) => (context.payment?.refundedMinor ?? 0) > 0,
		refundWhole: ({ context }) => wholly(context)
	},
	delays: {
		patience,
		/** A machine in the next room answers at once or is down. */
		hostPatience: 1_500,
		page: 15 * minute,
		host: 30_000,
		reverseAgain: ({ context }) => nextRepeat(context.reversals),
		notifyAgain: ({ context }) => notifyTimes[context.notified - 1] ?? minute,
		dayEnd: ({ context }) => context.untilDayEndMs,
		stateAgain: 60 * minute
	}
});
