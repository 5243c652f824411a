import type { SecretSeen } from '#lib/vault/vault.ts';
import type { Draft, Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { enrolAccepted, linkAccount, loginAccepted } from '../kinds/enrolment.ts';
import {
	customerAuthenticated,
	merchantVerified,
	pagePrepared,
	type pageOrdered,
	type requestForwarded,
	type submissionRelayed
} from '../kinds/payment.ts';
import { tokenPrepared } from '../kinds/quickPay.ts';
import { resetAccepted } from '../kinds/reset.ts';
import { refundVerified, type refundForwarded } from '../kinds/refund.ts';
import type { Agreement, AuthenticationContext, OpenPage } from './context.ts';

type Verified = Heard<typeof requestForwarded, 'authenticator'>;
type Ordered = Heard<typeof pageOrdered, 'authenticator'>;
type Submitted = Heard<typeof submissionRelayed, 'authenticator'>;
type Refund = Heard<typeof refundForwarded, 'authenticator'>;

export const accountRefOf = (pan: SecretSeen): string => pan.matches[0] ?? 'unknown';

const agreementOf = ({ agreement }: AuthenticationContext): Agreement => {
	if (!agreement) throw new Error('the security authentication system has no: agreement');
	return agreement;
};
/** Who pays, out of what, by which signature: as she agreed once. */
function byAgreement(own: AuthenticationContext) {
	const { userId, accountRef, signatureId } = agreementOf(own);
	return { userId, accountRef, signatureId };
}

/** The messages of the security authentication system. */
export const says = {
	merchantVerified(own: AuthenticationContext, { parts: { request }, id }: Verified): Draft {
		const {
			merchantId,
			payeeName,
			orderId,
			orderDigest,
			amount,
			goodsSummary,
			attempt,
			expiresAt,
			certificate
		} = request;
		return say(merchantVerified, {
			request: {
				merchantId,
				payeeName,
				orderId,
				orderDigest,
				amount,
				goodsSummary,
				...(attempt === undefined ? {} : { attempt }),
				expiresAt,
				certificateSerial: certificate,
				requestId: id,
				...(request.token === undefined ? {} : byAgreement(own))
			}
		});
	},
	token(own: AuthenticationContext): Draft {
		const { agreementId, accountRef, most, until } = agreementOf(own);
		const lastDigits = accountRef.slice(-4);
		return say(tokenPrepared, {
			token: { agreementId, token: { $fresh: 16 }, lastDigits, most, until }
		});
	},
	enrolAccepted: (customerId: string): Draft =>
		say(enrolAccepted, { user: { customerId, accepted: true } }),
	resetAccepted: (customerId: string): Draft =>
		say(resetAccepted, { user: { customerId, accepted: true } }),
	linkAccount: (userId: string, accountRef: string): Draft =>
		say(linkAccount, { link: { userId, accountRef } }),
	loginAccepted: (userId: string): Draft => say(loginAccepted, { user: { userId, active: true } }),
	page(own: AuthenticationContext, { parts: { page }, at }: Ordered): Draft {
		const { paymentId, merchantId, payeeName, orderId, amount, error, triesLeft } = page;
		return say(pagePrepared, {
			page: {
				paymentId,
				merchantId,
				payeeName,
				orderId,
				amount,
				time: at,
				challenge: { $fresh: 16 },
				greeting: own.users[page.userId]?.greeting ?? '',
				credentialCertificate: { $certificate: 'authenticator encrypt' },
				...(error ? { error } : {}),
				...(triesLeft === undefined ? {} : { triesLeft })
			}
		});
	},
	notEnrolled: ({ parts: { page } }: Ordered): Draft =>
		say(customerAuthenticated, {
			result: {
				paymentId: page.paymentId,
				verdict: 'refused',
				error: 'E-NOT-ENROLLED',
				userId: page.userId,
				try: page.try
			}
		}),
	authenticated(page: OpenPage | undefined, { parts, id }: Submitted): Draft {
		const { credential, instruction } = parts;
		return say(customerAuthenticated, {
			result: {
				paymentId: credential.paymentId,
				verdict: 'verified',
				accountRef: accountRefOf(credential.pan),
				// The mass edition sends no instruction: the type of the row promises one, the wire does not.
				factors: (instruction as unknown) ? 'password and USB key' : 'password and one-time code',
				signatureId: id,
				userId: page?.userId ?? 'unknown',
				try: 1
			}
		});
	},
	refused: (paymentId: string, error: string, triesLeft: number, userId: string): Draft =>
		say(customerAuthenticated, {
			result: { paymentId, verdict: 'refused', error, triesLeft, userId, try: triesLeft + 1 }
		}),
	refundVerified({ parts: { request } }: Refund): Draft {
		const { refundId, paymentId, orderId, merchantId, amount } = request;
		return say(refundVerified, {
			refund: { refundId, paymentId, orderId, merchantId, amount, void: request.void }
		});
	}
};
