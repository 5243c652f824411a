import type { Claims } from '#lib/vault/vault.ts';
import { say, type Draft, type Refused } from '#lib/world/row.ts';
import type { Values } from '#lib/world/field.ts';
import { rcOf } from '../catalogue.ts';
import { word } from '../finding.ts';
import {
	captureAdvice,
	captureBooked,
	holdRequest,
	holdResponse,
	holdVoid,
	holdVoided
} from '../kinds/hold.ts';
import type { echoRequest, financialRequest, reversalAdvice } from '../kinds/host.ts';
import {
	echoResponse,
	financialResponse,
	hostAnswer,
	refundFinancial,
	refundFinancialResponse,
	reversalResponse
} from '../kinds/host.ts';
import type { HostResult } from './context.ts';

type Financial = Values<typeof financialRequest.parts.message.fields>;
type Capture = Values<typeof captureAdvice.parts.message.fields>;
type Void = Values<typeof holdVoid.parts.message.fields>;
type Echo = Values<typeof echoRequest.parts.message.fields>;
type Refund = Values<typeof refundFinancial.parts.message.fields>;
type Reversal = Values<typeof reversalAdvice.parts.message.fields>;

/** The fields of a request that its answer repeats. */
function echoed<T extends Financial | Refund | Reversal | Void>(asked: T) {
	const { processingCode, amount, transmittedAt, stan, localTime, localDate } = asked;
	const { acquirerId, rrn, terminalId, merchantId, currency, paymentId } = asked;
	return {
		processingCode,
		amount,
		transmittedAt,
		stan,
		localTime,
		localDate,
		acquirerId,
		rrn,
		terminalId,
		merchantId,
		currency,
		paymentId
	};
}
const balance = (account: string | null) =>
	account ? { additionalAmounts: { $available: account } } : {};
const outcome = (error: string | null) => ({ rc: rcOf(error), ...(error ? { error } : {}) });

/** What a request by card is answered with: the payer's balance is read after the posting. */
const answered = (
	asked: Financial,
	maskedPan: string,
	{ rc, error, authCode, account }: HostResult,
	triesLeft: number | null
) => ({
	...echoed(asked),
	maskedPan,
	rc,
	...(error ? { error } : {}),
	...(triesLeft === null ? {} : { triesLeft }),
	...(authCode ? { authCode } : {}),
	...balance(account)
});

/** The messages of the bank's host. */
export const says = {
	/** 0810. */
	here: ({ transmittedAt, stan, networkCode }: Echo): Draft =>
		say(echoResponse, { message: { transmittedAt, stan, networkCode, rc: '00' } }),
	/** 0210. */
	answer: (
		asked: Financial,
		maskedPan: string,
		result: HostResult,
		triesLeft: number | null = null
	): Draft => say(financialResponse, { message: answered(asked, maskedPan, result, triesLeft) }),
	/** 0110. */
	held: (asked: Financial, maskedPan: string, result: HostResult): Draft =>
		say(holdResponse, { message: answered(asked, maskedPan, result, null) }),
	/** 0230: what was advised, and what became of it. */
	booked({ maskedPan: _, authCode: __, ...asked }: Capture, error: string | null): Draft {
		return say(captureBooked, { message: { ...asked, ...outcome(error) } });
	},
	/** 0410. */
	voided: (asked: Void, error: string | null): Draft =>
		say(holdVoided, { message: { ...echoed(asked), ...outcome(error) } }),
	found(
		query: { readonly rrn: string; readonly paymentId: string; readonly try: number },
		result: HostResult | undefined
	): Draft {
		return say(hostAnswer, {
			answer: {
				rrn: query.rrn,
				paymentId: query.paymentId,
				found: result !== undefined,
				rc: result?.rc ?? rcOf('E-ORDER-UNKNOWN'),
				...(result?.error ? { error: result.error } : {}),
				...(result?.authCode ? { authCode: result.authCode } : {}),
				...balance(result?.account ?? null),
				try: query.try
			}
		});
	},
	/** 0430: undone, or never seen (25). */
	reversed: (asked: Reversal, known: boolean): Draft =>
		say(reversalResponse, {
			message: {
				...echoed(asked),
				maskedPan: asked.maskedPan,
				rc: known ? '00' : rcOf('E-ORDER-UNKNOWN')
			}
		}),
	refunded: (asked: Refund, error: string | null): Draft =>
		say(refundFinancialResponse, {
			message: {
				...echoed(asked),
				maskedPan: asked.maskedPan,
				refundId: asked.refundId,
				void: asked.void,
				...outcome(error)
			}
		})
};

/** A business check failed: whoever asked is told which, and nothing is posted. */
export function refusal({ kind, parts, error }: Refused, triesLeft: number | null): Draft {
	// The message was well formed and its MAC held before any business check was run.
	const message = parts['message'] as unknown;
	if (kind === refundFinancial.kind) return says.refunded(message as Refund, error);
	if (kind === captureAdvice.kind) return says.booked(message as Capture, error);
	if (kind === holdVoid.kind) return says.voided(message as Void, error);
	const pan = (parts['card'] as Claims | undefined)?.['pan'] as { masked?: string } | undefined;
	const result = { paymentId: '', rc: rcOf(error), error, authCode: null, account: null };
	const masked = word(pan?.masked);
	return kind === holdRequest.kind
		? says.held(message as Financial, masked, result)
		: says.answer(message as Financial, masked, result, triesLeft);
}
