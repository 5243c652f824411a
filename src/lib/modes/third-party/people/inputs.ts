import type { AuthenticationInput } from '#lib/parties/authentication/context.ts';
import type { BooksInput } from '#lib/parties/books/context.ts';
import { untilTime } from '#lib/parties/calendar.ts';
import type { CustomerInput } from '#lib/parties/customer/context.ts';
import type { Habits } from '#lib/parties/customer/escrow/context.ts';
import type { DeskInput } from '#lib/parties/escrow/desk/context.ts';
import type { PlatformInput } from '#lib/parties/escrow/clearingPlatform.ts';
import type { PayoutBankInput } from '#lib/parties/escrow/payoutBank.ts';
import type { GatewayInput } from '#lib/parties/gateway/context.ts';
import type { MerchantInput } from '#lib/parties/merchant/context.ts';
import { bankOf, cardOf, cardsAt, lockedAt } from './banks.ts';
import { custodyOf } from './custody.ts';
import type { People } from './options.ts';

/** Monday, 2 March 2026, 09:00 in China. */
export const startsAt = 1_772_413_200_000;
const shippingFee = 1_200;
const hardMinor = 100_000_000;
/** The seller at the third party, and the third party at every bank. */
export const sellerId = '999100000000001';
const institutionId = '999100000000088';
const institution = 'Plumbridge Pay';
export const customerId = 'linwei';
const greeting = 'The heron waits by the harbour';
const payoutAccount = 'WB:dep:Lantern';
/** The two officers of the third party's dispute desk, each with a key of their own. */
export const officers = { handler: 'TPP-H', reviewer: 'TPP-R' } as const;

const typed = {
	right: ['payment'],
	'wrong-once': ['wrong', 'payment'],
	'wrong-three-times': ['wrong', 'wrong', 'wrong']
} as const;
const wallets = {
	right: ['wallet'],
	'wrong-once': ['wallet-wrong', 'wallet'],
	'wrong-three-times': ['wallet-wrong', 'wallet-wrong', 'wallet-wrong']
} as const;

function thenOf({ receipt, claim }: People): Habits['then'] {
	if (receipt === 'claims' || receipt === 'too-late') return `claim-${claim}`;
	return receipt === 'extends' || receipt === 'silent' ? receipt : 'confirms';
}
const habits = (chosen: People): Habits => ({
	payBy: chosen.payBy,
	agreesWith: institutionId,
	walletPasswords: wallets[chosen.password],
	triesOn: chosen.declined === 'tries-on',
	then: thenOf(chosen),
	waits: chosen.receipt === 'too-late',
	escalates: chosen.escalation === 'escalates',
	hasEvidence: chosen.evidence !== 'seller',
	confirmPasswords:
		chosen.receipt === 'mistypes'
			? wallets['wrong-once']
			: chosen.receipt === 'locks'
				? wallets['wrong-three-times']
				: wallets.right,
	rates: ({ good: 'rate-good', neutral: 'rate-neutral', bad: 'rate-bad', none: null } as const)[
		chosen.rating
	]
});

/** The buyer. */
export const lin = (chosen: People): CustomerInput => ({
	userId: customerId,
	name: 'Lin Wei',
	phone: '555-0100',
	document: '',
	address: '8 Willow Lane, Harbor City',
	greeting,
	limitMinor: 5_000_000,
	edition: 'certificate',
	careful: chosen.vigilance === 'careful',
	decision: chosen.decision,
	account: bankOf(chosen).card,
	card: cardOf(chosen),
	passwords: typed[chosen.password],
	sku: 'PEN-1',
	quantity: 1,
	bank: bankOf(chosen).id,
	habits: habits(chosen)
});

const lanternAddress = 'Lantern Books, 2 Quay Street, Harbor City';
/** The seller. */
export const lantern = (chosen: People): MerchantInput => ({
	merchantId: sellerId,
	name: 'Lantern Books',
	products: [{ sku: 'PEN-1', title: 'Fountain pen', unitPriceMinor: chosen.amount - shippingFee }],
	shippingFee,
	ccy: 'CNY',
	orderChannel: 'back',
	refundPlan: 'none',
	habits: {
		ships: chosen.shipping,
		payoutAccount,
		withdraws: chosen.payout !== 'keeps',
		answers: chosen.answer,
		hasEvidence: chosen.evidence !== 'buyer',
		address: lanternAddress
	}
});

/** The third party between them. */
export const plumbridge = (chosen: People): DeskInput => ({
	name: institution,
	merchantId: institutionId,
	guarantee: chosen.guarantee,
	bank: { id: bankOf(chosen).id, asset: custodyOf(chosen).paidIn.asset },
	banks: 'HB, SB, WB',
	payout: {
		reserve: custodyOf(chosen).paidOut.named,
		asset: custodyOf(chosen).paidOut.asset
	},
	sellers: {
		[sellerId]: {
			name: 'Lantern Books',
			wallet: 'TPP:wal:Lantern',
			payoutAccount,
			returnAddress: lanternAddress
		}
	},
	users: {
		[customerId]: {
			wallet: 'TPP:wal:LinWei',
			logins: ['cashier'],
			passwords: ['wallet'],
			codes: ['code']
		}
	},
	standings: { [sellerId]: { score: 41, good: 43, all: 48, disputesLost: 1 } },
	feeAccount: 'TPP:inc:fee',
	refundsInFlight: 'TPP:refund-in-flight',
	payoutsInFlight: 'TPP:payout-in-flight',
	feeMillionths: 5_500,
	mostFailures: 3,
	handlerId: officers.handler,
	reviewerId: officers.reviewer
});

/** The buyer's bank: authentication, transaction server, data center. For it the third party is the merchant. */
export const authenticates = (chosen: People): AuthenticationInput => ({
	users: {
		[customerId]: {
			state: 'active',
			accountRef: bankOf(chosen).card,
			edition: 'certificate',
			greeting,
			letter: '',
			passwords: ['payment'],
			cards: cardsAt(bankOf(chosen)),
			failures: 0
		}
	},
	lockedCards: lockedAt(bankOf(chosen)),
	cards: cardsAt(bankOf(chosen)),
	mostFailures: 3
});
export const gateway = (chosen: People): GatewayInput => ({
	edition: 'certificate',
	payerName: 'Lin Wei',
	selfServiceMinor: 5_000_000,
	hardMinor,
	feeMillionths: 0,
	merchants: [institutionId],
	suspended: [],
	declineDetail: 'full',
	untilDayEndMs: untilTime(startsAt, 23),
	site: bankOf(chosen).site
});
export const books = (chosen: People): BooksInput => {
	const { id, agent } = bankOf(chosen);
	return {
		bank: id,
		agent,
		contracts: {
			[institutionId]: {
				name: institution,
				account: custodyOf(chosen).paidIn.account,
				elsewhere: null,
				active: true
			}
		},
		feeMillionths: 0,
		feeAccount: '',
		settlementAccount: `${id}:CSB`,
		hardMinor,
		dailyMinor: hardMinor,
		yearMonth: '2603',
		untilSettlementMs: untilTime(startsAt, 9),
		paymentEntry: 'E1'
	};
};
/** Where there is one: between the third party and all banks. */
export const platform = (chosen: People): PlatformInput => ({
	reserve: 'CSB:rsv:TPP',
	payersBank: `CSB:set:${bankOf(chosen).id}`,
	payeesBank: 'CSB:set:WB'
});
/** The seller's bank. */
export const willow = (chosen: People): PayoutBankInput => ({
	debtor: custodyOf(chosen).paidOut.named,
	reserve: custodyOf(chosen).paidOut.account,
	institution,
	accounts: { [payoutAccount]: chosen.payout === 'closed-account' ? 'closed' : 'open' }
});
