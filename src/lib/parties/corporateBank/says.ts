import { say, type Draft, type Heard, type Refused } from '#lib/world/row.ts';
import { dayOf } from '../calendar.ts';
import { rcOf } from '../catalogue.ts';
import {
	approvalTaken,
	approvalTask,
	creditNotice,
	draftStatus,
	finalTaken,
	finalTask,
	type draftQuery
} from '../kinds/corporate.ts';
import {
	instalmentPaid,
	instalmentStanding,
	returnDone,
	type instalmentQuery,
	type returnInstruction
} from '../kinds/instalment.ts';
import { counterRequest } from '../kinds/counter.ts';
import { transfer, type Posting } from '../posting.ts';
import { draftOf, missingFor, type DraftContext } from './context.ts';

const listed = (people: readonly string[]): string => people.join(', ');
/** What the bank has to do with a transfer that somebody asks about: nothing, where no draft of it was taken. */
type Held = Pick<DraftContext, 'draft' | 'status' | 'error'>;
type Return = Heard<typeof returnInstruction, 'bank'>;

function task(own: DraftContext) {
	const { endToEndId, amount, payeeName, digest, makerId } = draftOf(own);
	return {
		endToEndId,
		amount,
		payeeName,
		draftDigest: digest,
		signedBy: listed([makerId, ...own.signers]),
		missing: listed(missingFor(own, own.signers.length))
	};
}

/** What a signature came to: taken, or why not. */
const taken = (own: DraftContext, error: string | null) => ({
	endToEndId: draftOf(own).endToEndId,
	rc: rcOf(error),
	...(error ? { error } : {}),
	missing: own.status === 'PDNG' ? listed(missingFor(own, own.signers.length)) : ''
});

/** The messages of the bank's corporate part. */
export const says = {
	status(own: DraftContext): Draft {
		const { endToEndId, amount } = draftOf(own);
		const { status, error } = own;
		const missing = status === 'PDNG' ? listed(missingFor(own, own.signers.length)) : '';
		return say(draftStatus, {
			status: { endToEndId, amount, status, missing, rc: rcOf(error), ...(error ? { error } : {}) }
		});
	},
	/** A draft that nobody knows here: whoever made it may send it again. */
	unknown(
		{ parts: { query } }: Heard<typeof draftQuery, 'bank'>,
		error = 'E-ORDER-UNKNOWN'
	): Draft {
		const { endToEndId, amount } = query;
		return say(draftStatus, {
			status: { endToEndId, amount, status: 'RJCT', missing: '', rc: rcOf(error), error }
		});
	},
	standing(own: Held, { parts: { query } }: Heard<typeof instalmentQuery, 'bank'>): Draft {
		const { draft, status } = own;
		const { endToEndId, amount } = draft ?? query;
		const error = draft ? own.error : (own.error ?? 'E-ORDER-UNKNOWN');
		return say(instalmentStanding, {
			standing: {
				endToEndId,
				amount,
				...(draft ? { payeeAccount: draft.payeeAccount } : {}),
				status: draft ? status : 'RJCT',
				rc: rcOf(error),
				...(error ? { error } : {})
			}
		});
	},
	/** A draft that is refused at once leaves nothing behind but the answer. */
	refused({ parts, error }: Refused): Draft {
		const { endToEndId = 'unknown', amount = { minor: 1, ccy: 'CNY' } } = (parts['draft'] ??
			{}) as Partial<DraftContext['draft'] & object>;
		return say(draftStatus, {
			status: { endToEndId, amount, status: 'RJCT', missing: '', rc: rcOf(error), error }
		});
	},
	approvalTask: (own: DraftContext): Draft =>
		say(approvalTask, { task: task(own), draft: { $carry: draftOf(own).text } }),
	finalTask: (own: DraftContext): Draft =>
		say(finalTask, { task: task(own), draft: { $carry: draftOf(own).text } }),
	approvalTaken: (own: DraftContext, error: string | null = null): Draft =>
		say(approvalTaken, { taken: taken(own, error) }),
	finalTaken: (own: DraftContext, error: string | null = null): Draft =>
		say(finalTaken, { taken: taken(own, error) }),
	counter(own: DraftContext): Draft {
		const { endToEndId, payeeName, amount } = draftOf(own);
		return say(counterRequest, {
			request: {
				paymentId: endToEndId,
				payerName: own.companyName,
				payeeName,
				amount,
				reason: 'corporate, call back',
				callBack: own.callBack,
				...(own.counterAsked > 1 ? { try: own.counterAsked } : {})
			}
		});
	},
	paid(own: DraftContext, at: number): Draft {
		const { endToEndId, payeeAccount, amount } = draftOf(own);
		return say(instalmentPaid, {
			notification: {
				endToEndId,
				amount,
				payeeAccount,
				rc: '00',
				settleDate: dayOf(at),
				notifySeq: own.notified + 1
			}
		});
	},
	returned({ parts: { instruction } }: Return): Draft {
		const { refundId, endToEndId, amount } = instruction;
		return say(returnDone, { done: { refundId, endToEndId, amount, rc: '00' } });
	},
	returnRefused({ parts, error }: Refused): Draft {
		const {
			refundId = 'unknown',
			endToEndId = 'unknown',
			amount = { minor: 1, ccy: 'CNY' }
		} = (parts['instruction'] ?? {}) as Partial<Return['parts']['instruction']>;
		return say(returnDone, { done: { refundId, endToEndId, amount, rc: rcOf(error), error } });
	},
	credit({ parts: { instruction } }: Return): Draft {
		const { refundId, endToEndId, amount } = instruction;
		return say(creditNotice, { notice: { refundId, endToEndId, amount } });
	}
};

/** E1: from the company's account into the institution's reserve (domain 7.3). */
export function payment(own: DraftContext): Posting {
	const { endToEndId, amount, payeeAccount } = draftOf(own);
	return {
		paymentId: endToEndId,
		entries: [transfer(`E1-${endToEndId}`, 'payment', own.account, payeeAccount, amount.minor)]
	};
}

/** The way back, out of the reserve. */
export function giveBack(own: DraftContext, { parts: { instruction } }: Return): Posting {
	const { endToEndId, payeeAccount } = draftOf(own);
	return {
		paymentId: endToEndId,
		entries: [
			transfer(
				`R1-${instruction.refundId}`,
				'refund',
				payeeAccount,
				own.account,
				instruction.amount.minor
			)
		]
	};
}
