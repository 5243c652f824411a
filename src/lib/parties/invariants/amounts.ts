import type { Claims } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';

/** Whether a claim is this amount in this currency. */
export function sameAmount(claim: Claims[string] | undefined, amount: AmountValue): boolean {
	const { minor, ccy } = (claim ?? {}) as Partial<AmountValue>;
	return minor === amount.minor && ccy === amount.ccy;
}

/** An amount as a breach tells it. */
export function told(claim: Claims[string] | AmountValue | undefined): string {
	const { minor, ccy } = (claim ?? {}) as Partial<AmountValue>;
	return minor === undefined || ccy === undefined ? 'nothing' : `${minor} ${ccy}`;
}
