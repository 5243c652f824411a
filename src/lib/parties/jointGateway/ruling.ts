/** Why a cardholder disputes a payment. */
export type Reason = 'not-received' | 'not-me';
/** What the acquirer has to say to it: evidence, or nothing. */
export type Said =
	| { readonly type: 'accepted' | 'silent' }
	| { readonly type: 'evidence'; readonly delivered: boolean };
/** Who has the money in the end, or bears the loss, and on what ground. */
export interface Ruling {
	readonly decision: 'cardholder' | 'merchant' | 'issuer';
	readonly ground:
		'accepted' | 'silent' | 'delivered' | 'not-delivered' | 'authenticated' | 'not-authenticated';
}

/**
 * The members' rules (domain 6.7). Who gives in, pays. Fraud is borne by the issuer where it has itself
 * authenticated the cardholder, else by the merchant's side, whatever was delivered. Otherwise the
 * carrier's signature decides.
 */
export function ruleOn(reason: Reason, authenticated: boolean, said: Said): Ruling {
	if (said.type === 'accepted') return { decision: 'cardholder', ground: 'accepted' };
	if (reason === 'not-me')
		return authenticated
			? { decision: 'issuer', ground: 'authenticated' }
			: { decision: 'cardholder', ground: 'not-authenticated' };
	if (said.type !== 'evidence') return { decision: 'cardholder', ground: said.type };
	return said.delivered
		? { decision: 'merchant', ground: 'delivered' }
		: { decision: 'cardholder', ground: 'not-delivered' };
}
