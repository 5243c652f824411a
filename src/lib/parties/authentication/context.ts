import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { accountLinked, enrolRequest, loginRelayed } from '../kinds/enrolment.ts';
import type { pageOrdered, requestForwarded, submissionRelayed } from '../kinds/payment.ts';
import type { resetRequest } from '../kinds/reset.ts';
import type { refundForwarded } from '../kinds/refund.ts';
import type { tokenRequestForwarded } from '../kinds/quickPay.ts';
import type { Asking } from '../acting.ts';

/** A user of online banking, as the security authentication system keeps her. */
export interface User {
	readonly state: 'inactive' | 'active' | 'locked';
	readonly accountRef: string;
	readonly edition: 'certificate' | 'mass';
	readonly greeting: string;
	/** Name of the initial password in her sealed letter; empty once it was used. */
	readonly letter: string;
	/** Names of the secrets that are hers, by kind; the secrets themselves stand in the HSM. */
	readonly passwords: readonly string[];
	readonly cards: readonly string[];
	/** Wrong passwords in a row (CK24). */
	readonly failures: number;
}

/** A page that is open for a payment: what was shown, and the challenge that may be answered once. */
export interface OpenPage {
	readonly userId: string;
	readonly merchantId: string;
	readonly payeeName: string;
	readonly orderId: string;
	readonly amount: AmountValue;
	readonly answered: number;
}

/** What a customer has signed once, so that a merchant may take her money without her coming here. */
export interface Agreement {
	readonly agreementId: string;
	readonly userId: string;
	readonly merchantId: string;
	readonly accountRef: string;
	readonly most: AmountValue;
	readonly until: number;
	/** The message that she signed. */
	readonly signatureId: string;
}

export interface AuthenticationInput {
	readonly users: Readonly<Record<string, User>>;
	/** Card names the bank has locked. */
	readonly lockedCards: readonly string[];
	/** Every card name a user may link. */
	readonly cards: readonly string[];
	readonly mostFailures: number;
}
export interface AuthenticationContext extends AuthenticationInput, Asking {
	readonly pages: Readonly<Record<string, OpenPage>>;
	readonly agreement: Agreement | null;
}

export type AuthenticationEvent =
	| Heard<
			| typeof requestForwarded
			| typeof enrolRequest
			| typeof resetRequest
			| typeof loginRelayed
			| typeof accountLinked
			| typeof pageOrdered
			| typeof submissionRelayed
			| typeof refundForwarded
			| typeof tokenRequestForwarded,
			'authenticator'
	  >
	| Refused;
