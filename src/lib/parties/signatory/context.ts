import type { Claims } from '#lib/vault/vault.ts';
import type { PartyId } from '#lib/world/message.ts';
import type { Heard } from '#lib/world/row.ts';
import type { Asking } from '../acting.ts';
import type {
	contractApplication,
	contractInForce,
	contractOffer,
	contractSigned
} from '../kinds/contract.ts';
import type {
	certificateIssued,
	certificateRequest,
	certificateWritten
} from '../kinds/enrolment.ts';

/** One line of a contract, such as the merchant number or the fee. */
export interface Term {
	readonly name: string;
	readonly value: string;
	readonly [name: string]: string;
}

/** A party as it presents itself. */
export interface Self {
	readonly id: PartyId;
	readonly name: string;
	/** Subject of its certificate. */
	readonly subject: string;
	/** Number of its identity document or business licence. */
	readonly registration: string;
}

/** What a party knows of one contract: as the one who asks for it, or as the one who offers it. */
export interface ContractInput extends Self {
	/** Subjects of the two people who vouch for applicants to the certification centre. */
	readonly tellerId: string;
	readonly officerId: string;
	/** Registrations known in the public register, by party. */
	readonly register: Readonly<Record<PartyId, string>>;
	/** Terms this party offers, by contract. */
	readonly offers: Readonly<Record<string, Offered>>;
	/** The contract it asks for; null for one that is asked. */
	readonly wanted: Wanted | null;
}
export interface Offered {
	readonly type: string;
	readonly terms: readonly Term[];
	readonly needsCertificate: boolean;
	readonly [name: string]: string | boolean | readonly Term[];
}
export interface Wanted {
	readonly contractId: string;
	readonly type: string;
	readonly provider: PartyId;
	readonly [name: string]: string;
}

export interface ContractContext extends ContractInput, Asking {
	readonly form: Claims | null;
	/** The offer as it was made or heard, and its digest. */
	readonly offerDigest: string | null;
	/** The public key that the applicant has shown. */
	readonly publicKey: string | null;
}

export type ContractEvent =
	| { readonly type: 'apply' }
	| Heard<
			| typeof contractApplication
			| typeof contractOffer
			| typeof certificateRequest
			| typeof certificateIssued
			| typeof certificateWritten
			| typeof contractSigned
			| typeof contractInForce,
			'signatory'
	  >;
