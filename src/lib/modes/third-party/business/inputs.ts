import type { BuyerInput } from '#lib/parties/company/buyer/context.ts';
import type { MakerInput } from '#lib/parties/company/maker/context.ts';
import type { SellerInput } from '#lib/parties/company/seller/context.ts';
import type { SignerInput } from '#lib/parties/company/signer/context.ts';
import type { DraftInput } from '#lib/parties/corporateBank/context.ts';
import type { DeskInput } from '#lib/parties/tradeDesk/context.ts';
import type { Business } from './options.ts';

/** Monday, 2 March 2026, 09:00 in China. */
export const startsAt = 1_772_413_200_000;

/** The three people of Cedar Machinery, by the subjects of their certificates. */
export const people = { maker: 'zhaomin', checker: 'qianhao', approver: 'sunli' } as const;
const holder = { name: 'Plumbridge Pay', account: 'HB:rsv:TPP' };
/** Of what is released, in millionths: 0.20 % (domain 7.7). */
const feeMillionths = 2_000;
const companyAccount = 'HB:dep:Cedar';
const quantity = 100;
const sku = 'BRG-6204';

export const cedar = (chosen: Business): BuyerInput => ({
	name: 'Cedar Machinery',
	taxId: 'TAX-CED-0001',
	sku,
	quantity,
	terms: chosen.terms,
	shipTo: {
		name: 'Cedar Machinery, gate 2',
		phone: '555-0140',
		address: '3 Foundry Road, Harbor City'
	},
	holder,
	inspection: chosen.inspection
});

export const zhao = (chosen: Business): MakerInput => ({
	makerId: people.maker,
	companyId: 'CED',
	debtorAccount: companyAccount,
	pays: chosen.pays
});

/** With whose key the checker's desk signs: one person may try to play two (A29). */
export const checkerKey = ({ approvals }: Business): string =>
	approvals === 'maker-checks' ? people.maker : people.checker;
export const approverKey = ({ approvals }: Business): string =>
	approvals === 'checker-approves' ? people.checker : people.approver;

export const qian = (chosen: Business): SignerInput => ({
	signerId: checkerKey(chosen),
	decision:
		chosen.approvals === 'checker-rejects'
			? 'rejects'
			: chosen.approvals === 'checker-silent'
				? 'silent'
				: 'approves',
	renewsAs: null
});
export const sun = (chosen: Business): SignerInput => ({
	signerId: approverKey(chosen),
	decision: 'approves',
	renewsAs: chosen.approvals === 'certificate-renewed' ? 'Sun Li' : null
});

/** The price by the piece; what does not divide is the carriage. */
export const bluestone = ({ total, seller }: Business): SellerInput => ({
	sellerId: 'BLU',
	buyerId: 'CED',
	name: 'Bluestone Bearings',
	ccy: 'CNY',
	product: { sku, title: 'Roller bearing', unitPriceMinor: Math.floor(total / quantity) },
	shippingFee: total % quantity,
	taxMillionths: 130_000,
	feeMillionths,
	delivers: seller === 'delivers'
});

/** The corporate contract with its limits (domain 7.7). */
export const corporate: DraftInput = {
	companyName: 'Cedar Machinery',
	callBack: 'Cedar Machinery, 555-0140',
	account: companyAccount,
	people: {
		[people.maker]: { right: 'maker', limitMinor: 100_000_000 },
		[people.checker]: { right: 'checker', limitMinor: 100_000_000 },
		[people.approver]: { right: 'approver', limitMinor: 100_000_000 }
	},
	payees: { [holder.account]: { name: holder.name } },
	approverFromMinor: 5_000_000,
	counterFromMinor: 20_000_000,
	hardMinor: 100_000_000
};

export const desk: DeskInput = {
	payeeName: holder.name,
	reserveAccount: holder.account,
	reserveAsset: 'TPP:rsv@HB',
	wallets: { BLU: 'TPP:wal:Bluestone', CED: 'TPP:wal:Cedar' },
	feeAccount: 'TPP:inc:fee',
	inFlightAccount: 'TPP:refund-in-flight',
	feeMillionths
};
