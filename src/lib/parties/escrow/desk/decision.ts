/** What the dispute desk knows when it decides. */
export interface Facts {
	readonly shipped: boolean;
	/** The carrier says that the parcel was lost, or that nobody took it. */
	readonly gone: boolean;
	/** The carrier has shown the receiver's signature. */
	readonly signedFor: boolean;
	readonly reason: 'not-received' | 'not-as-described' | 'damaged' | 'changed-mind';
	readonly buyerEvidence: boolean;
	readonly sellerEvidence: boolean;
	/** The seller has let the time for his answer pass. */
	readonly sellerSilent: boolean;
	readonly wantedMinor: number;
	readonly heldMinor: number;
}
/** Who gets what, why, and whether the goods must go back first. */
export interface Verdict {
	readonly toBuyer: number;
	readonly grounds: string;
	readonly afterReturn: boolean;
}

type Rule = readonly [
	grounds: string,
	holds: (facts: Facts) => boolean,
	toBuyer: (facts: Facts) => number,
	afterReturn?: true
];
const all = ({ heldMinor }: Facts): number => heldMinor;
const wanted = ({ wantedMinor }: Facts): number => wantedMinor;
const nothing = (): number => 0;

/** What the buyer of goods gets back that are not quite what they should be: 100.00 of 280.00 (domain 7.5). */
export const setShare = (heldMinor: number): number => Math.floor((heldMinor * 5) / 14);
const share = ({ heldMinor }: Facts): number => setShare(heldMinor);

/** The deterministic judge of domain 7.5: the first rule that holds decides. */
const rules: readonly Rule[] = [
	['never-shipped', ({ shipped }) => !shipped, all],
	['lost-or-refused', ({ gone }) => gone, all],
	['seller-silent', ({ sellerSilent }) => sellerSilent, wanted],
	['signed-for', ({ reason, signedFor }) => reason === 'not-received' && signedFor, nothing],
	['no-proof-of-delivery', ({ reason }) => reason === 'not-received', all],
	['right-to-return', ({ reason }) => reason === 'changed-mind', all, true],
	['buyer-shows-nothing', ({ buyerEvidence }) => !buyerEvidence, nothing],
	['partly-damaged', ({ reason }) => reason === 'damaged', share],
	['seller-shows-nothing', ({ sellerEvidence }) => !sellerEvidence, all, true],
	['both-have-a-point', () => true, share]
];

export function decided(facts: Facts): Verdict {
	const rule = rules.find(([, holds]) => holds(facts));
	if (!rule) throw new Error(`no rule decides: ${JSON.stringify(facts)}`);
	const [grounds, , toBuyer, afterReturn = false] = rule;
	return { toBuyer: toBuyer(facts), grounds, afterReturn };
}

/** What an officer decides in the judge's place. */
export const decidedAs = (whom: 'buyer' | 'split' | 'seller', { heldMinor }: Facts): Verdict => ({
	toBuyer: { buyer: heldMinor, split: setShare(heldMinor), seller: 0 }[whom],
	grounds: 'officers-judgement',
	afterReturn: false
});
