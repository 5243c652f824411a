import type { PartyId } from '#lib/world/message.ts';
import type { Term } from '#lib/parties/signatory/context.ts';

/** What the contracts of domain 3.3 are about. */
export type ContractType =
	| 'certification'
	| 'card'
	| 'e-banking'
	| 'acquiring'
	| 'membership'
	| 'service'
	| 'user'
	| 'payout'
	| 'channel'
	| 'corporate';

/** One contract of a mode: who asks whom. Contracts are made in the order in which they are listed. */
export interface Contract {
	readonly type: ContractType;
	readonly applicant: PartyId;
	readonly provider: PartyId;
	readonly terms: readonly Term[];
}

/** Somebody who concludes contracts before the first payment. */
export interface Signatory {
	readonly id: PartyId;
	readonly name: string;
	/** Subject of the certificate; a person's differs from the lane's name. */
	readonly subject: string;
	readonly registration: string;
	/** Letter and colour of the lane. */
	readonly letter: string;
	readonly colour: number;
}

const signatory = <const I extends PartyId>(
	id: I,
	name: string,
	letter: string,
	colour: number,
	subject: string = id
): Signatory & { readonly id: I } => ({
	id,
	name,
	subject,
	registration: `REG-${id}-0001`,
	letter,
	colour
});

/** Everybody of domain 3.1 who has contracts; RA is the registration desk of the certification centre. */
export const signatories = {
	CUS: signatory('CUS', 'Lin Wei', 'C', 0, 'linwei'),
	MER: signatory('MER', 'Lantern Books', 'M', 1),
	TEA: signatory('TEA', 'Stonebridge Tea', 'T', 2),
	HB: signatory('HB', 'Harbor Bank', 'H', 3),
	WB: signatory('WB', 'Willow Bank', 'W', 4),
	SB: signatory('SB', 'Summit Bank', 'S', 5),
	JG: signatory('JG', 'Tonghui Joint Gateway', 'J', 6),
	TPP: signatory('TPP', 'Plumbridge Pay', 'P', 6),
	CED: signatory('CED', 'Cedar Machinery', 'D', 0),
	BLU: signatory('BLU', 'Bluestone Bearings', 'B', 1),
	CAR: signatory('CAR', 'Crane Express', 'X', 8),
	RA: signatory('RA', 'Meridian CA registration desk', 'R', 9)
} as const satisfies Readonly<Record<string, Signatory>>;
export type SignatoryId = keyof typeof signatories;

/** Everybody who signs one of these contracts, in the order of the lanes. */
export const signing = (contracts: readonly Contract[]) =>
	Object.values(signatories).filter(({ id }) =>
		contracts.some(({ applicant, provider }) => applicant === id || provider === id)
	);

const term = (name: string, value: string): Term => ({ name, value });
const contract =
	(type: ContractType, ...terms: readonly Term[]) =>
	(applicant: SignatoryId, provider: SignatoryId): Contract => ({
		type,
		applicant,
		provider,
		terms
	});

/** The contracts of domain 3.3 with the figures of domain 14. */
export const agree = {
	certification: contract('certification', term('validity', '2 years')),
	card: contract('card', term('account', 'HB:dep:LinWei'), term('tries', '3')),
	eBanking: contract(
		'e-banking',
		term('self-service limit', '50,000.00 CNY'),
		term('hard limit', '1,000,000.00 CNY')
	),
	acquiring: contract(
		'acquiring',
		term('merchant number', '999100000000001'),
		term('terminal number', 'LANTERN1'),
		term('merchant discount rate', '0.60 %')
	),
	membership: contract(
		'membership',
		term('issuer service fee', '0.35 % debit, 0.45 % credit'),
		term('network fee', '0.0325 % each side'),
		term('settlement', 'net, next day 09:00')
	),
	service: contract('service', term('fee at release', '0.55 %'), term('ship by', '72 hours')),
	companies: contract('service', term('fee at release', '0.20 %'), term('ship by', '30 days')),
	user: contract('user', term('confirm by', '10 days after shipment')),
	payout: contract('payout', term('payout account', 'WB:dep:Lantern')),
	channel: contract('channel', term('reserve account', 'one at each bank')),
	corporate: contract(
		'corporate',
		term('approver from', '50,000.00 CNY'),
		term('counter from', '200,000.00 CNY')
	)
} as const;
