import { choice, screen } from '../acting.ts';
import { orderCancelled, paymentEnquiry, paymentInstruction } from '../kinds/wallet.ts';
import { say, type Draft } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { act, type CustomerContext } from './context.ts';
import { expiryOf, lateMs, leaveAfterMs, must, thinkMs } from './says.ts';
import { base } from './setup.ts';
import { declinedScreen } from './walletDeclined.ts';

/** The messages of a wallet (domain 4.2). */
export const walletSays = {
	/** The whole offer goes with her own instruction; the PIN is for the bank's HSM alone. */
	instruction(her: CustomerContext): Draft {
		const { merchantId, payeeName, orderId, orderDigest, amount } = must(her.page, 'offer');
		const { card, password } = must(her.chosen, 'choice of card');
		return say(paymentInstruction, {
			instruction: {
				merchantId,
				payeeName,
				orderId,
				orderDigest: must(orderDigest, 'digest of the order'),
				amount,
				pan: { $secret: 'pan', name: card },
				expiry: expiryOf(card),
				try: her.signed
			},
			offer: { $carry: must(her.carried['payment-offer'], 'offer') },
			credential: { pin: { $secret: 'pin', name: password }, orderId }
		});
	},
	enquiry: (her: CustomerContext): Draft =>
		say(paymentEnquiry, {
			query: {
				merchantId: must(her.page, 'offer').merchantId,
				orderId: must(her.page, 'offer').orderId,
				try: her.tries + 1
			}
		}),
	cancelled: (her: CustomerContext): Draft =>
		say(orderCancelled, { cancel: { orderId: must(her.page, 'offer').orderId } })
};

/** The wallet's window: payee, amount, card and PIN; what is chosen when nobody chooses follows the options. */
export function walletScreen(her: CustomerContext): Screen {
	const page = must(her.page, 'offer');
	const password = her.passwords[Math.min(her.attempt, her.passwords.length - 1)] ?? 'pin';
	const pay = act({ type: 'pay', card: her.card, password });
	const [cancel, leave] = [act({ type: 'cancel' }), act({ type: 'leave' })];
	const usual = { pay, late: pay, cancel, leave }[her.decision];
	const afterMs = her.decision === 'late' ? lateMs : thinkMs;
	const { payeeName, merchantId, orderId, amount, expiresAt, error, triesLeft } = page;
	const fields = {
		payeeName,
		merchantId,
		orderId,
		amount,
		...(expiresAt === undefined ? {} : { expiresAt }),
		...(error ? { error } : {}),
		...(triesLeft === undefined ? {} : { triesLeft })
	};
	return choice('wallet', fields, [pay, cancel, leave], { event: usual, afterMs });
}
/** The wallet itself finds the check digit wrong; nothing is sent (B04). */
export function badNumber(her: CustomerContext): Screen {
	const shown = walletScreen(her);
	return {
		...shown,
		fields: { ...shown.fields, error: 'E-CARD-NUMBER' },
		choice: { event: act({ type: 'leave' }), afterMs: leaveAfterMs }
	};
}

type Args = { readonly context: CustomerContext };
export const send = (make: (her: CustomerContext) => Draft) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
export const show = (make: (her: CustomerContext) => Screen) =>
	({ type: 'show', params: ({ context }: Args) => make(context) }) as const;

const keepReceipt = base.assign(({ context, event }) => {
	if (event.type !== 'payment-receipt') return {};
	const { receipt } = event.parts;
	return {
		tries: 0,
		receipt: { ...receipt },
		paymentId: receipt.paymentId ?? context.paymentId,
		carried: { ...context.carried, 'payment-receipt': event.texts.receipt }
	};
});
/** The PIN was wrong, and there are tries left. */
const askAgain = base.assign(({ context, event }) => {
	if (event.type !== 'payment-receipt' || !context.page) return {};
	const { error, triesLeft } = event.parts.receipt;
	return {
		tries: 0,
		attempt: context.attempt + 1,
		page: {
			...context.page,
			...(error ? { error } : {}),
			...(triesLeft === undefined ? {} : { triesLeft })
		}
	};
});
const showReceipt = show((her) =>
	choice('result', { ...her.receipt }, [act({ type: 'return' })], {
		event: act({ type: 'return' }),
		afterMs: 1_500
	})
);

/** How the bank's receipt ends the wait, wherever she waits; one for an earlier try ends nothing. */
export const receipts = [
	{ guard: 'ofEarlierTry' },
	{ guard: 'mayTryAgain', target: 'atWallet', actions: [askAgain, show(walletScreen)] },
	{ guard: 'undecided', target: 'outcomeUnknown' },
	{ guard: 'succeeded', target: 'paid', actions: [keepReceipt, showReceipt] },
	{
		guard: 'turnedAway',
		target: 'turnedAway',
		actions: [keepReceipt, show((her) => screen('turned-away', { ...her.receipt }))]
	},
	{
		target: 'declined',
		actions: [keepReceipt, show(declinedScreen)]
	}
] as const;

export const instruct = {
	target: 'submitted',
	actions: [
		base.assign(({ context, event }) =>
			event.type === 'pay'
				? {
						tries: 0,
						signed: context.signed + 1,
						chosen: { card: event.card, password: event.password },
						approved: context.page ? [...context.approved, context.page] : context.approved
					}
				: {}
		),
		send((her) => walletSays.instruction(her)),
		{ type: 'show', params: screen('waiting') }
	]
} as const;

/** Back to the same offer with another card: a new instruction, which becomes a payment of its own. */
export const payAgain = {
	target: 'atWallet',
	actions: [
		base.assign(({ context, event }) => {
			if (event.type !== 'pay-again' || !context.page) return {};
			const { error: _, triesLeft: __, ...page } = context.page;
			return {
				card: event.card ?? context.card,
				page,
				receipt: null,
				attempt: 0,
				retries: context.retries + 1,
				tries: 0
			};
		}),
		show(walletScreen)
	]
} as const;
