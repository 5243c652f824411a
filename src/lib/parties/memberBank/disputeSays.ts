import type { Draft, Heard, Refused } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { rcOf } from '../catalogue.ts';
import { word } from '../finding.ts';
import {
	acceptance,
	chargebackAdvice,
	chargebackResponse,
	disputeDecision,
	disputeOutcome,
	disputeReceipt,
	evidenceRequest,
	representment,
	rulingTaken,
	type chargebackAdvice as Advice,
	type evidence,
	type ruling
} from '../kinds/chargeback.ts';
import { originalElements } from '../originalElements.ts';
import {
	issuedIn,
	type Chargeback,
	type Claim,
	type MemberBankContext,
	type Transaction
} from './context.ts';

export function claimIn({ claim }: MemberBankContext): Claim {
	if (!claim) throw new Error('the issuer has no: claim');
	return claim;
}
export function chargebackIn({ chargeback }: MemberBankContext): Chargeback {
	if (!chargeback) throw new Error('the acquirer has no: chargeback');
	return chargeback;
}
function debitIn({ debit }: MemberBankContext): Transaction {
	if (!debit) throw new Error('the issuer has no: debit');
	return debit;
}
type Ruled = Heard<typeof ruling, 'bank'>['parts']['ruling'];

/** The messages of a member bank in a dispute (domain 6.7). */
export const disputeSays = {
	receipt: (own: MemberBankContext, disputeId: string, error?: string): Draft =>
		say(disputeReceipt, {
			receipt: {
				disputeId,
				txId: issuedIn(own).txId,
				rc: rcOf(error ?? null),
				...(error ? { error } : {})
			}
		}),
	refusedClaim: (own: MemberBankContext, { parts, error }: Refused): Draft =>
		disputeSays.receipt(own, word(parts['claim']?.['disputeId']), error),
	chargeback(own: MemberBankContext): Draft {
		const { disputeId, reason, amount } = claimIn(own);
		const { rrn, stan, transmittedAt, acquirer, terminalId, merchantId, paymentId } = debitIn(own);
		const of = { stan, transmittedAt, acquirerId: acquirer };
		return say(chargebackAdvice, {
			message: {
				...of,
				processingCode: '000000',
				amount,
				rrn,
				terminalId,
				merchantId,
				paymentId,
				original: originalElements(of),
				disputeId,
				issuer: own.bank,
				reason
			}
		});
	},
	chargedBack({ parts: { message } }: Heard<typeof Advice, 'bank'>): Draft {
		const { paymentId, rrn, stan, disputeId } = message;
		return say(chargebackResponse, { message: { paymentId, rrn, stan, disputeId, rc: '00' } });
	},
	askEvidence(own: MemberBankContext): Draft {
		const { disputeId, reason, part, answerBy } = chargebackIn(own);
		const { paymentId, merchantId, amount } = part;
		return say(
			evidenceRequest,
			{ request: { disputeId, paymentId, merchantId, amount, reason, answerBy } },
			own.contracts[merchantId]?.merchant
		);
	},
	represent(own: MemberBankContext, { parts, texts }: Heard<typeof evidence, 'bank'>): Draft {
		const { disputeId, paymentId, orderId, orderDigest, waybillNo } = parts.answer;
		return say(representment, {
			message: { disputeId, paymentId, orderId, orderDigest, waybillNo, bank: own.bank },
			delivery: { $carry: texts.delivery }
		});
	},
	accept(own: MemberBankContext, why: 'accepted' | 'silent'): Draft {
		const { disputeId, part } = chargebackIn(own);
		return say(acceptance, {
			message: { disputeId, paymentId: part.paymentId, bank: own.bank, why }
		});
	},
	ruled: (own: MemberBankContext, { disputeId, paymentId }: Ruled): Draft =>
		say(rulingTaken, { taken: { disputeId, paymentId, bank: own.bank } }),
	decision: (own: MemberBankContext, { disputeId, decision, ground, amount }: Ruled): Draft =>
		say(disputeDecision, {
			decision: { disputeId, txId: issuedIn(own).txId, decision, ground, amount }
		}),
	outcome(
		own: MemberBankContext,
		{ disputeId, paymentId, decision, ground, amount }: Ruled
	): Draft {
		const { merchantId } = chargebackIn(own).part;
		return say(
			disputeOutcome,
			{ outcome: { disputeId, paymentId, decision, ground, amount } },
			own.contracts[merchantId]?.merchant
		);
	}
};
