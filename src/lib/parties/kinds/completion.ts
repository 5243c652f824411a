import { amount, id, optional, text } from '#lib/world/field.ts';
import { authenticated, kind, signed } from '#lib/world/row.ts';
import { answer, financialRequest, financialResponse, transaction } from './switching.ts';

/*
 * Dual message (domain 6.4, last line): the issuer only holds the money when she pays, and posts it when
 * the merchant has shipped. In Chinese a pre-authorization and its completion.
 */

/** M3-18: 0100, hold it; as a 0200 in everything but what the issuer does. */
export const preauthorizationRequest = kind('preauthorization-request', financialRequest.parts);
/** M3-19: 0110. */
export const preauthorizationResponse = kind('preauthorization-response', financialResponse.parts);
const completion = {
	paymentId: id(16, 32),
	orderId: id(8, 32),
	merchantId: text(15),
	amount
};
/** CP-1: the goods are on their way, now the money. */
export const completionRequest = kind('completion-request', {
	request: signed('merchant', { ...completion, waybillNo: id(8, 32) })
});
/** CP-2 and CP-3: 0220 and 0230 at the issuer, which turns the hold into a debit. */
export const completionAdvice = kind('completion-advice', { message: authenticated(transaction) });
export const completionResponse = kind('completion-response', { message: authenticated(answer) });
/** CP-4: captured. */
export const completionResult = kind('completion-result', {
	result: signed('joint', { ...completion, rc: text(2), error: optional(text(24)) })
});
