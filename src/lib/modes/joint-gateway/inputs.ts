import { cards, maskPan } from '#lib/money/card.ts';
import type { CentralBankInput } from '#lib/parties/clearing/bankContext.ts';
import type { ClearingHouseInput, MemberInput } from '#lib/parties/clearing/context.ts';
import type { CustomerInput } from '#lib/parties/customer/context.ts';
import type { JointInput } from '#lib/parties/jointGateway/context.ts';
import type { AcquiringContract, MemberBankInput } from '#lib/parties/memberBank/context.ts';
import type { MerchantInput, Product } from '#lib/parties/merchant/context.ts';
import { holdMs } from '#lib/parties/schedule.ts';
import { fundMinor, members, purseOf, type Member } from './accounts.ts';
import { holdsFirst, type Chosen } from './options.ts';
import { otherCardOf, waresOf, type Purchase } from './payments.ts';

/** Monday, 2 March 2026, 09:00 in China. */
export const startsAt = 1_772_413_200_000;
const shippingFee = 1_200;
const hour = 3_600_000;
const merchantIds = { MER: '999100000000001', TEA: '999100000000002' } as const;
const categories = { MER: '5942', TEA: '5499' } as const;
const terminals = { HB: 'LANTERN1', WB: 'TEAWLLW1', SB: 'TEASMMT1' } as const;
export const bankNames = { HB: 'Harbor Bank', WB: 'Willow Bank', SB: 'Summit Bank' } as const;
export const merchantNames = { MER: 'Lantern Books', TEA: 'Stonebridge Tea' } as const;
const greeting = 'The heron waits by the harbour';

/** Host names in the server certificates. */
export const host = {
	MER: 'lantern-books.example',
	TEA: 'stonebridge-tea.example',
	JG: 'pay.tonghui-gateway.example',
	HB: 'verify.harbor-bank.example',
	WB: 'verify.willow-bank.example',
	SB: 'verify.summit-bank.example',
	CA: 'status.meridian-ca.example',
	CSB: 'rtgs.central-settlement.example'
} as const;

const bankOf = (name: string): string => cards.find((card) => card.name === name)?.issuer ?? '';

/** The customer; what she buys, where and with which card is the case's. */
export const lin = (chosen: Chosen): CustomerInput => ({
	userId: 'linwei',
	name: 'Lin Wei',
	phone: '555-0100',
	document: '',
	address: '8 Willow Lane, Harbor City',
	greeting,
	limitMinor: 0,
	edition: 'mass',
	careful: chosen.vigilance === 'careful',
	decision: 'pay',
	declined: chosen.declined,
	otherCard: otherCardOf(chosen),
	otherBank: bankOf(otherCardOf(chosen)),
	account: '',
	card: chosen.card,
	passwords: ['payment'],
	sku: 'PEN-1',
	quantity: 1,
	bank: 'JG'
});

const passwords = {
	right: ['payment'],
	'wrong-once': ['wrong', 'payment'],
	'wrong-three-times': ['wrong', 'wrong', 'wrong']
};
/** What sets a purchase apart; how she behaves was chosen for the first one alone. */
export function purchase(chosen: Chosen, { place, merchant, sku, card }: Purchase) {
	const first = place === 0;
	return {
		orderDraftId: draftOf(place),
		shop: merchant,
		sku,
		card,
		decision: first ? chosen.decision : 'pay',
		passwords: first ? passwords[chosen.password] : passwords.right,
		disputePlan: first ? chosen.dispute : 'none',
		...(chosen.routing === 'card' ? {} : { ownBank: bankOf(card) })
	};
}
export const draftOf = (place: number): string => `D${String(place + 1).padStart(7, '0')}`;

/** Orders whose parcels never come: the first purchase's, if that was chosen. */
export const lostOrders = ({ parcel }: Chosen): readonly string[] =>
	parcel === 'lost' ? [`L${draftOf(0)}`] : [];

/** A merchant, with everything he sells. */
export const shop = (chosen: Chosen, merchant: 'MER' | 'TEA'): MerchantInput => ({
	merchantId: merchantIds[merchant],
	name: merchantNames[merchant],
	products: waresOf(chosen, merchant).map(({ sku, amount, acquirer }): Product => ({
		sku,
		title: titles[sku.split('-')[0] ?? ''] ?? sku,
		unitPriceMinor: amount - shippingFee,
		terminal: { acquirerId: acquirer, terminalId: terminals[acquirer] },
		// What was chosen is about the first purchase alone.
		...(sku === 'PEN-1' ? { refundPlan: chosen.refund, disputePlan: chosen.answer } : {})
	})),
	shippingFee,
	ccy: 'CNY',
	orderChannel: 'back',
	refundPlan: 'none',
	capturesAtShipment: holdsFirst(chosen),
	site: host[merchant],
	// After the settlement and the payout of the next morning (domain 6.7).
	refundAfterMs: 26 * hour
});
const titles: Readonly<Record<string, string>> = {
	PEN: 'Fountain pen',
	BOOK: 'Book',
	LEAF: 'Leaf tea',
	BOX: 'Gift box of tea'
};

/** One payment at the gateway. */
export const joint = (chosen: Chosen): JointInput => ({
	bins: Object.fromEntries(
		cards.flatMap(({ pan, issuer }) => (issuer ? [[pan.slice(0, 8), issuer] as const] : []))
	),
	banks: members.map((bank) => ({ bank, name: bankNames[bank] })),
	categories: Object.fromEntries(
		(['MER', 'TEA'] as const).map((merchant) => [merchantIds[merchant], categories[merchant]])
	),
	url: host.JG,
	declineDetail: chosen.declineDetail,
	refundFees: chosen.refundFees,
	message: chosen.message
});

/** The gateway's day. */
export const clearingHouseInput: ClearingHouseInput = {
	id: 'JG',
	members,
	settlementAccount: 'JG:CSB',
	clearingAccount: 'JG:clr',
	fundAccount: 'JG:fund@CSB',
	claimAccount: 'JG:claims',
	startsAt
};

function contractsOf(chosen: Chosen, bank: Member): Readonly<Record<string, AcquiringContract>> {
	const merchant = bank === 'HB' ? 'MER' : 'TEA';
	const account = bank === 'HB' ? 'Lantern' : 'Tea';
	return {
		[merchantIds[merchant]]: {
			name: merchantNames[merchant],
			category: categories[merchant],
			active: merchant === 'TEA' || chosen.merchant === 'active',
			merchant,
			account: `${bank}:dep:${account}`,
			payable: `${bank}:acq:${account}`,
			due: `${bank}:due:${account}`
		}
	};
}
/** Her account at each bank, and its number as a page may show it. */
const accounts = {
	HB: { account: 'HB:dep:LinWei', shown: '6200 **** **** 0019' },
	WB: { account: 'WB:dep:customer', shown: '6300 **** **** 0017' },
	SB: { account: 'SB:dep:customer', shown: '6400 **** **** 0015' }
} as const;
/** Whoever may pay from an account here: by a card, or as a user of the bank's online banking. */
function holdersOf(chosen: Chosen, bank: Member): MemberBankInput['holders'] {
	const known = { greeting, passwords: ['payment'] };
	const own = cards.filter(({ issuer }) => issuer === bank);
	if (chosen.routing === 'bankList') {
		const { account, shown } = accounts[bank];
		return { linwei: { account, product: 'transfer', shown, ...known } };
	}
	return Object.fromEntries(
		own.map(({ name, pan, account, product }) => [
			name,
			{ account: account ?? '', product: product ?? 'debit', shown: maskPan(pan), ...known }
		])
	);
}
/** One payment at a member bank. */
export const memberBank = (chosen: Chosen, bank: Member): MemberBankInput => ({
	bank,
	name: bankNames[bank],
	url: host[bank],
	gatewayUrl: host.JG,
	holders: holdersOf(chosen, bank),
	contracts: contractsOf(chosen, bank),
	hardMinor: 100_000_000,
	riskMinor: 500_000_000,
	yearMonth: '2603',
	mostFailures: 3,
	disputableMs: 120 * 24 * hour,
	answerMs: 3 * 24 * hour,
	holdMs,
	fraudAccount: `${bank}:exp:fraud`
});
/** A member bank's day. */
export const memberHouse = (bank: Member): MemberInput => ({
	bank,
	settlementAccount: `${bank}:CSB`,
	clearingAccount: `${bank}:clr`,
	collateralAccount: `${bank}:col@CSB`,
	borrowedAccount: `${bank}:owed:JG`,
	startsAt
});

/** The central bank. */
export function central(chosen: Chosen): CentralBankInput {
	const purse = purseOf(chosen);
	const held = [...members, 'JG' as const].map((id) => [
		id,
		{
			settlement: `CSB:set:${id}`,
			collateral: `CSB:col:${id}`,
			...(id === 'JG' ? { has: 0, pledged: 0 } : purse[id])
		}
	]);
	return {
		held: Object.fromEntries(held) as CentralBankInput['held'],
		fundAccount: 'CSB:fund',
		fund: fundMinor,
		gateway: 'JG',
		members
	};
}
