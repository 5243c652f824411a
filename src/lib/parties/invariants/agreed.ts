import { listOf } from '#lib/persistent/chunks.ts';
import type { Claims, LayerReading } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { BooksContext } from '../books/context.ts';
import type { CustomerContext, Page } from '../customer/context.ts';
import type { GatewayContext } from '../gateway/context.ts';
import { acceptedIn, pastBefore, type Accepted } from './past.ts';
import { contextIn, kindOf, player } from './roles.ts';

/** The page that the customer really approved for a payment, whatever anybody says (domain 9, ground truth). */
export function approvedPage({ cast, world }: Watched, paymentId: string): Page | null {
	const approved = contextIn<CustomerContext>(cast, world, 'customer')?.approved ?? [];
	return approved.findLast((page) => page.paymentId === paymentId) ?? null;
}

/** The order a payment is for: as the payer saw it, else as the bank opened it. */
export function orderIdOf(watched: Watched, paymentId: string): string | null {
	const { cast, world } = watched;
	const opened = contextIn<BooksContext>(cast, world, 'bookkeeper')?.payments[paymentId];
	return approvedPage(watched, paymentId)?.orderId ?? opened?.orderId ?? null;
}

/** What the merchant really signed for an order: his own words, else words that a verifier found to be signed. */
export function signedRequest(watched: Watched, orderId: string | null): Claims | null {
	const { cast, trace } = watched;
	const merchant = player(cast, 'merchant')?.id;
	let verified: Claims | null = null;
	for (const entry of trace.toReversed()) {
		if (entry.type === 'sent' && entry.message.from === merchant) {
			const kind = kindOf(cast, entry.message) ?? '';
			const claims = entry.message.parts['request']?.claims;
			if (['payment-request', 'payment-form'].includes(kind) && claims?.['orderId'] === orderId)
				return claims;
		}
		if (entry.type === 'delivered' && !verified) {
			const { claims = null, layers = [] } = entry.reading.parts['request'] ?? {};
			const held = layers.some((layer) => layer.kind === 'SIG' && layer.outcomes.CK04?.held);
			if (held && claims?.['orderId'] === orderId && 'payeeName' in claims) verified = claims;
		}
	}
	return verified;
}

/** Everything accepted up to and with this entry. */
export const acceptedSoFar = (watched: Watched): readonly Accepted[] => [
	...listOf(pastBefore(watched).accepted),
	...acceptedIn(watched)
];

/** A part was signed by somebody, and the receiver verified it. */
export const verifiedSigner = ({ signatures }: Accepted, part: string): string | null =>
	signatures.find((one) => one.part === part && verified(one.layer))?.layer.subject ?? null;

/** The half of a dual signature holds by CK27: its CK04 only says whose certificate is named. */
const verified = ({ kind, outcomes }: LayerReading): boolean =>
	(kind === 'DS' ? outcomes.CK27 : outcomes.CK04)?.held === true;

/**
 * The bank's proof that the payer wants a payment: the accepted submission that she signed for this
 * payment and sum; in the mass edition the accepted credential, which names the payment alone.
 */
export function proofOf(watched: Watched, paymentId: string, amount: AmountValue): Accepted | null {
	const { cast, world } = watched;
	const customer = player(cast, 'customer')?.keys['sign'];
	const mass = contextIn<GatewayContext>(cast, world, 'gateway')?.edition === 'mass';
	const proof = acceptedSoFar(watched).find((one) => {
		if (one.kind !== 'submission-relayed') return false;
		const { credential, instruction } = one.parts;
		if (credential?.['paymentId'] !== paymentId) return false;
		if (mass) return one.checks.some(({ code, held }) => code === 'CK23' && held);
		return (
			instruction?.['paymentId'] === paymentId &&
			sameAmount(instruction['amount'], amount) &&
			verifiedSigner(one, 'instruction') === customer
		);
	});
	return proof ?? null;
}

/** Whether a claim is this amount in this currency. */
export function sameAmount(claim: Claims[string] | undefined, amount: AmountValue): boolean {
	const { minor, ccy } = (claim ?? {}) as Partial<AmountValue>;
	return minor === amount.minor && ccy === amount.ccy;
}

/** An amount as a breach tells it. */
export function told(claim: Claims[string] | undefined): string {
	const { minor, ccy } = (claim ?? {}) as Partial<AmountValue>;
	return minor === undefined || ccy === undefined ? 'nothing' : `${minor} ${ccy}`;
}
