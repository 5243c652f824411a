import { cards } from '#lib/money/card.ts';
import type { Draft } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { choice } from '../acting.ts';
import { bankChoice, bankVisit } from '../kinds/bankList.ts';
import {
	cardSubmission,
	challengeAnswer,
	challengeRequest,
	openGatewayPage,
	returnToGateway
} from '../kinds/joint.ts';
import { act, type CustomerContext, type Verification } from './context.ts';
import { lateMs, leaveAfterMs, must, thinkMs } from './says.ts';

const verificationOf = (her: CustomerContext): Verification =>
	must(her.verification, 'page of the issuer');

/** What a customer sends to a joint gateway and to her own issuer (domain 6.2). */
export const verifies = {
	openPage: (her: CustomerContext): Draft =>
		say(openGatewayPage, { visit: { paymentId: must(her.paymentId, 'payment') } }),
	card(her: CustomerContext): Draft {
		const { paymentId, ...page } = must(her.page, 'page');
		const challenge = must(page.challenge, 'challenge');
		const { card } = must(her.chosen, 'choice of card');
		const expiry = cards.find(({ name }) => name === card)?.expiry ?? '';
		return say(cardSubmission, {
			card: { paymentId, pan: { $secret: 'pan', name: card }, expiry, challenge }
		});
	},
	bank(her: CustomerContext, bank: string): Draft {
		const { paymentId, challenge } = must(her.page, 'page');
		return say(bankChoice, {
			choice: { paymentId, bank, challenge: must(challenge, 'challenge') }
		});
	},
	openIssuer(her: CustomerContext): Draft {
		const { txId, issuer } = verificationOf(her);
		return her.ownBank === undefined
			? say(challengeRequest, { request: { txId } }, issuer)
			: say(bankVisit, { request: { txId, userId: her.userId } }, issuer);
	},
	answer(her: CustomerContext): Draft {
		const { txId, amount, challenge, issuer } = verificationOf(her);
		const { password } = must(her.chosen, 'password');
		const credential = {
			txId,
			amount,
			password: { $secret: 'payment-password', name: password },
			challenge
		};
		return say(challengeAnswer, { credential }, issuer);
	},
	comesBack: (her: CustomerContext): Draft =>
		say(returnToGateway, {
			visit: { paymentId: must(her.paymentId, 'payment'), txId: verificationOf(her).txId }
		})
};

/** The two pages: the gateway's asks for the card, the issuer's for the password. */
export const pages = {
	gateway(her: CustomerContext, error?: string): Screen {
		const page = must(her.page, 'page');
		const { ownBank } = her;
		const give =
			ownBank === undefined
				? act({ type: 'give-card', card: her.card })
				: act({ type: 'choose-bank', bank: ownBank });
		const gives =
			ownBank === undefined
				? [give]
				: (page.banks ?? []).map(({ bank }) => act({ type: 'choose-bank', bank }));
		const [cancel, leave] = [act({ type: 'cancel' }), act({ type: 'leave' })];
		const usual = { pay: give, late: give, cancel, leave }[her.decision];
		return choice(
			'gateway-page',
			{ ...page, ...(error ? { error } : {}) },
			[...gives, cancel, leave],
			error
				? { event: leave, afterMs: leaveAfterMs }
				: { event: usual, afterMs: her.decision === 'late' ? lateMs : thinkMs }
		);
	},
	/** Declined: the order can still be paid with another card, if she has one and the payment has failed. */
	declined(her: CustomerContext): Screen {
		const fields = { ...her.receipt };
		const { otherCard, otherBank } = her;
		if (her.receipt?.['state'] !== 'FAILED' || otherCard === undefined || otherBank === undefined)
			return { screen: 'result', fields, choices: [] };
		const again =
			her.ownBank === undefined
				? act({ type: 'pay-again', card: otherCard })
				: act({ type: 'pay-again', bank: otherBank });
		const tries = her.declined === 'tries-on' && her.retries === 0;
		return choice('result', fields, [again], tries ? { event: again, afterMs: thinkMs } : null);
	},
	issuer(her: CustomerContext): Screen {
		const password = her.passwords[Math.min(her.attempt, her.passwords.length - 1)] ?? 'payment';
		const verify = act({ type: 'verify', password });
		return choice('issuer-page', { ...verificationOf(her) }, [verify, act({ type: 'leave' })], {
			event: verify,
			afterMs: thinkMs
		});
	}
};
