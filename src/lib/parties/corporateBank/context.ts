import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { Asking } from '../acting.ts';
import type {
	approval,
	balanceDraft,
	draftQuery,
	finalApproval,
	paymentDraft,
	taskSeen
} from '../kinds/corporate.ts';
import type { instalmentAck, instalmentQuery, returnInstruction } from '../kinds/instalment.ts';
import type { counterDecision } from '../kinds/counter.ts';

/** One person of the company, as the corporate contract names them. */
export interface Person {
	readonly right: 'maker' | 'checker' | 'approver';
	/** The largest transfer this person may sign, minor units. */
	readonly limitMinor: number;
}

/** The corporate contract of one company (domain 7.7), and the account of the institution it pays. */
export interface DraftInput {
	readonly companyName: string;
	/** Whom the counter calls back, as the contract names them. */
	readonly callBack: string;
	readonly account: string;
	/** By the subject of their certificates. */
	readonly people: Readonly<Record<string, Person>>;
	readonly payees: Readonly<Record<string, { readonly name: string }>>;
	readonly approverFromMinor: number;
	readonly counterFromMinor: number;
	readonly hardMinor: number;
}

/** A transfer as the maker signed it. */
export interface Drafted {
	readonly endToEndId: string;
	readonly amount: AmountValue;
	readonly payeeName: string;
	readonly payeeAccount: string;
	readonly debtorAccount: string;
	readonly makerId: string;
	readonly digest: string;
	/** The maker's signed bytes. */
	readonly text: string;
}

export interface DraftContext extends DraftInput, Asking {
	readonly draft: Drafted | null;
	/** Who approved, in their order, by the subject of their certificates. */
	readonly signers: readonly string[];
	/** ISO 20022: pending, settled, rejected. */
	readonly status: 'PDNG' | 'ACSC' | 'RJCT';
	readonly error: string | null;
	readonly notified: number;
	/** How often the counter was asked. */
	readonly counterAsked: number;
	readonly returnedMinor: number;
}

export type DraftEvent =
	| Heard<
			| typeof paymentDraft
			| typeof balanceDraft
			| typeof draftQuery
			| typeof taskSeen
			| typeof approval
			| typeof finalApproval
			| typeof counterDecision
			| typeof instalmentAck
			| typeof instalmentQuery
			| typeof returnInstruction,
			'bank'
	  >
	| Refused;

/** The draft; a machine that has none here is a bug. */
export function draftOf({ draft }: DraftContext): Drafted {
	if (!draft) throw new Error('the bank has no: draft');
	return draft;
}

/** Who still has to sign, by what they are; the counter last. */
export function missingFor(own: DraftContext, signed: number): readonly string[] {
	const { minor } = draftOf(own).amount;
	const needed = [
		'checker',
		...(minor >= own.approverFromMinor ? ['approver'] : []),
		...(minor >= own.counterFromMinor ? ['counter'] : [])
	];
	return needed.slice(signed);
}
