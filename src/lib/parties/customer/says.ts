import { cards, maskPan } from '#lib/money/card.ts';
import type { Claims } from '#lib/vault/vault.ts';
import type { Draft } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { choice } from '../acting.ts';
import { application, certificateRequest, firstLogin } from '../kinds/enrolment.ts';
import { encryptedOrder, payAgain, productSelect, returnToMerchant } from '../kinds/order.ts';
import { openPaymentPage, paymentSubmission } from '../kinds/payment.ts';
import { resetApplication } from '../kinds/reset.ts';
import { cancelPayment } from '../kinds/query.ts';
import { receiptForward } from '../kinds/wallet.ts';
import { act, type CustomerContext } from './context.ts';

export const must = <T>(value: T | null | undefined, what: string): T => {
	if (value === null || value === undefined) throw new Error(`the customer has no: ${what}`);
	return value;
};

/** The messages a customer sends, made from what she knows. */
export const says = {
	application: (her: CustomerContext): Draft =>
		say(application, {
			form: {
				customerId: her.userId,
				name: her.name,
				document: her.document,
				accountRef: her.account,
				phone: her.phone,
				limitMinor: her.limitMinor,
				edition: her.edition
			}
		}),
	certificateRequest: (her: CustomerContext): Draft =>
		say(certificateRequest, {
			request: { subject: her.userId, name: her.name }
		}),
	firstLogin: (her: CustomerContext): Draft =>
		say(firstLogin, {
			login: {
				userId: her.userId,
				letterNo: her.letterNo,
				initialPassword: { $secret: 'initial-password', name: her.letter },
				loginPassword: { $secret: 'login-password', name: 'login' },
				paymentPassword: { $secret: 'payment-password', name: her.ownPassword },
				greeting: her.greeting
			}
		}),
	productSelect: (her: CustomerContext): Draft =>
		say(
			productSelect,
			{
				choice: {
					sku: her.sku,
					quantity: her.quantity,
					...(her.orderDraftId ? { orderDraftId: her.orderDraftId } : {})
				}
			},
			her.shop
		),
	/** `inCcy`: her browser writes the same figures in another currency, with two decimals all the same. */
	order(her: CustomerContext, inCcy?: string): Draft {
		const cart = must(her.cart, 'cart');
		return say(encryptedOrder, {
			order: {
				orderDraftId: cart.orderDraftId,
				lines: cart.lines as never,
				shippingFee: cart.shippingFee,
				shipTo: { name: her.name, phone: her.phone, address: her.address },
				clientTotal: { minor: cart.total.minor, ccy: inCcy ?? cart.total.ccy },
				...(inCcy === undefined ? {} : { decimals: 2 }),
				bankChoice: her.bank,
				nonce: { $fresh: 16 }
			}
		});
	},
	openPage: (her: CustomerContext): Draft =>
		say(openPaymentPage, {
			visit: { paymentId: must(her.paymentId, 'payment'), userId: her.userId }
		}),
	submission(her: CustomerContext): Draft {
		const page = must(her.page, 'page');
		const chosen = must(her.chosen, 'choice of card');
		const credential: Claims = {
			paymentId: page.paymentId,
			pan: { $secret: 'pan', name: chosen.card },
			password: { $secret: 'payment-password', name: chosen.password },
			challenge: must(page.challenge, 'challenge')
		};
		if (her.edition === 'mass')
			return {
				kind: paymentSubmission.kind,
				parts: { credential: { ...credential, code: { $secret: 'one-time-code', name: 'code' } } }
			};
		const { paymentId, merchantId, payeeName, orderId, amount } = page;
		const instruction = {
			paymentId,
			merchantId,
			payeeName,
			orderId,
			amount,
			challenge: must(page.challenge, 'challenge'),
			maskedPan: masked(chosen.card)
		};
		return { kind: paymentSubmission.kind, parts: { credential, instruction } };
	},
	cancel(her: CustomerContext): Draft {
		const page = must(her.page, 'page');
		const challenge = must(page.challenge, 'challenge');
		return say(cancelPayment, { cancel: { paymentId: page.paymentId, challenge } });
	},
	resetApplication: (her: CustomerContext): Draft =>
		say(resetApplication, {
			form: {
				customerId: her.userId,
				name: her.name,
				document: her.document,
				accountRef: her.card
			}
		}),
	payAgain: (her: CustomerContext): Draft =>
		say(payAgain, { visit: { orderId: must(her.orderId, 'order'), try: her.retries } }),
	/** Back at the shop: with the bank's receipt where she holds one, else with bare words. */
	returns(her: CustomerContext): Draft {
		const receipt = her.carried['payment-receipt'];
		return receipt
			? { kind: receiptForward.kind, parts: { receipt: { $carry: receipt } } }
			: say(returnToMerchant, { visit: { orderId: must(her.orderId, 'order'), says: 'success' } });
	}
};

const cardNamed = (name: string) => cards.find((card) => card.name === name);
export const masked = (name: string): string => maskPan(cardNamed(name)?.pan ?? '');
export const expiryOf = (name: string): string => cardNamed(name)?.expiry ?? '';
export const numberOf = (name: string): string => cardNamed(name)?.pan ?? '';

export const leaveAfterMs = 10_000;
export const thinkMs = 4_000;
/** The way to the branch, and the queue there. */
const wayMs = 40 * 60_000;
export const lateMs = 31 * 60_000;

/** The screens a customer sees; the choice taken when nobody chooses follows the options. */
export const screens = {
	home: (her: CustomerContext): Screen =>
		choice('home', { name: her.name }, [act({ type: 'shop' })], {
			event: act({ type: 'shop' }),
			afterMs: thinkMs
		}),
	checkout(her: CustomerContext): Screen {
		const cart = must(her.cart, 'cart');
		const fields = {
			lines: cart.lines,
			shippingFee: cart.shippingFee,
			total: cart.total,
			merchantName: cart.merchantName
		};
		return choice('checkout', fields, [act({ type: 'order' })], {
			event: act({ type: 'order' }),
			afterMs: thinkMs
		});
	},
	page(her: CustomerContext): Screen {
		const page = must(her.page, 'page');
		const password = her.passwords[Math.min(her.attempt, her.passwords.length - 1)] ?? 'payment';
		const pay = act({ type: 'pay', card: her.card, password });
		const usual = {
			pay,
			late: pay,
			cancel: act({ type: 'cancel' }),
			leave: act({ type: 'leave' })
		}[her.decision];
		const afterMs = her.decision === 'late' ? lateMs : thinkMs;
		const choices = [pay, act({ type: 'cancel' }), act({ type: 'leave' })];
		return choice('payment-page', { ...page }, choices, { event: usual, afterMs });
	},
	badNumber(her: CustomerContext): Screen {
		const shown = screens.page(her);
		return {
			...shown,
			fields: { ...shown.fields, error: 'E-CARD-NUMBER' },
			choice: { event: act({ type: 'leave' }), afterMs: leaveAfterMs }
		};
	},
	key(her: CustomerContext): Screen {
		const page = must(her.page, 'page');
		const choices = [act({ type: 'confirm' }), act({ type: 'cancel' })];
		return choice('usb-key', { payeeName: page.payeeName, amount: page.amount }, choices, {
			event: act({ type: 'confirm' }),
			afterMs: 2_000
		});
	},
	result(her: CustomerContext): Screen {
		if (her.receipt?.['rc'] !== '00' && her.declined) return screens.declined(her);
		return choice('result', { ...her.receipt }, [act({ type: 'return' })], {
			event: act({ type: 'return' }),
			afterMs: 300
		});
	},
	/** She was declined: another card may do, or a visit to the counter where her password is locked. */
	declined(her: CustomerContext): Screen {
		if (her.receipt?.['error'] === 'E-LOCKED') {
			const visit = act({ type: 'visit-counter' });
			const goes = her.declined === 'tries-on' ? { event: visit, afterMs: wayMs } : null;
			return choice('result', { ...her.receipt }, [visit], goes);
		}
		const again = act({ type: 'pay-again', card: her.account });
		const tries = her.declined === 'tries-on' && her.card !== her.account;
		return choice(
			'result',
			{ ...her.receipt },
			[again],
			tries ? { event: again, afterMs: thinkMs } : null
		);
	}
};
