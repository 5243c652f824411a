import { cards } from '#lib/money/card.ts';
import { authentication } from '#lib/parties/authentication/authentication.ts';
import { authenticationChecks } from '#lib/parties/authentication/checks.ts';
import type { AuthenticationInput, User } from '#lib/parties/authentication/context.ts';
import { authority, authorityChecks } from '#lib/parties/authority.ts';
import { bankCounter, counterChecks } from '#lib/parties/bankCounter.ts';
import { bankWebsite } from '#lib/parties/bankWebsite.ts';
import { businessDataCenter } from '#lib/parties/books/books.ts';
import { booksChecks } from '#lib/parties/books/checks.ts';
import type { BooksInput } from '#lib/parties/books/context.ts';
import { untilTime } from '#lib/parties/calendar.ts';
import { carrier } from '#lib/parties/carrier.ts';
import { errors } from '#lib/parties/catalogue.ts';
import { customerChecks } from '#lib/parties/customer/checks.ts';
import type { CustomerInput } from '#lib/parties/customer/context.ts';
import { customer } from '#lib/parties/customer/customer.ts';
import { gatewayChecks } from '#lib/parties/gateway/checks.ts';
import type { GatewayInput } from '#lib/parties/gateway/context.ts';
import { transactionServer } from '#lib/parties/gateway/gateway.ts';
import { merchantChecks } from '#lib/parties/merchant/checks.ts';
import type { MerchantInput } from '#lib/parties/merchant/context.ts';
import { merchant } from '#lib/parties/merchant/merchant.ts';
import { settle } from '#lib/parties/posting.ts';
import { receivingBank } from '#lib/parties/receivingBank.ts';
import { settlementBank } from '#lib/parties/settlementBank.ts';
import type { Json, Secret, Subject } from '#lib/vault/vault.ts';
import type { Cast, PartySpec } from '#lib/world/cast.ts';
import type { Options } from '#lib/world/fact.ts';
import { availableIn, booksOf, linsCards, lockedCards } from './accounts.ts';
import { messages } from './messages.ts';
import { chosenFrom, type Chosen } from './options.ts';

/** Monday, 2 March 2026, 09:00 in China: the virtual clock starts when the bank opens. */
export const startsAt = 1_772_413_200_000;
const merchantId = '999100000000001';
const shippingFee = 1_200;
const feeMillionths = 6_000;
const hardMinor = 100_000_000;
const customerId = 'linwei';
const document = 'ID-LW-0001';
const greeting = 'The heron waits by the harbour';

const selfServiceMinor = ({ edition }: Chosen): number =>
	edition === 'mass' ? 100_000 : 5_000_000;

const lin = (chosen: Chosen): CustomerInput => ({
	userId: customerId,
	name: 'Lin Wei',
	phone: '555-0100',
	document,
	address: '8 Willow Lane, Harbor City',
	greeting,
	limitMinor: selfServiceMinor(chosen),
	edition: chosen.edition,
	careful: chosen.vigilance === 'careful',
	decision: chosen.decision,
	account: 'card-0019',
	card: chosen.card,
	passwords: {
		right: ['payment'],
		'wrong-once': ['wrong', 'payment'],
		'wrong-three-times': ['wrong', 'wrong', 'wrong']
	}[chosen.password],
	sku: 'PEN-1',
	quantity: 1,
	bank: 'HB'
});

const lantern = (chosen: Chosen): MerchantInput => ({
	merchantId,
	name: 'Lantern Books',
	products: [{ sku: 'PEN-1', title: 'Fountain pen', unitPriceMinor: chosen.amount - shippingFee }],
	shippingFee,
	ccy: 'CNY',
	orderChannel: chosen.orderChannel,
	refundPlan: chosen.refund,
	bank: 'HB'
});

const linAtBank = (chosen: Chosen): User => ({
	state: 'active',
	accountRef: 'card-0019',
	edition: chosen.edition,
	greeting,
	passwords: ['payment'],
	cards: linsCards,
	failures: 0
});

const authenticates = (chosen: Chosen): AuthenticationInput => ({
	users: chosen.enrolment === 'done' ? { [customerId]: linAtBank(chosen) } : {},
	lockedCards,
	cards: linsCards,
	mostFailures: 3
});

const gateway = (chosen: Chosen): GatewayInput => ({
	edition: chosen.edition,
	payerName: 'Lin Wei',
	selfServiceMinor: selfServiceMinor(chosen),
	hardMinor,
	feeMillionths,
	merchants: [merchantId],
	suspended: chosen.merchant === 'suspended' ? [merchantId] : [],
	declineDetail: chosen.declineDetail,
	untilDayEndMs: untilTime(startsAt, 23)
});

const books = (chosen: Chosen): BooksInput => ({
	bank: 'HB',
	agent: 'HRBRZZ20',
	contracts: {
		[merchantId]: {
			name: 'Lantern Books',
			account: chosen.merchantBank === 'same' ? 'HB:dep:Lantern' : 'HB:clr',
			elsewhere: chosen.merchantBank === 'same' ? null : 'WLLWZZ20',
			active: chosen.merchant === 'active'
		}
	},
	feeMillionths,
	feeAccount: 'HB:inc:mdr',
	settlementAccount: 'HB:CSB',
	hardMinor,
	dailyMinor: hardMinor,
	yearMonth: '2603',
	untilSettlementMs: untilTime(startsAt, 9)
});

const host = {
	MER: 'lantern-books.example',
	BW: 'pay.harbor-bank.example',
	CA: 'status.meridian-ca.example',
	CSB: 'rtgs.central-settlement.example'
};

type Member = Omit<PartySpec, 'input'> & { readonly input: unknown };
const harbor = { organisation: 'HB', group: 'HB' } as const;

function partiesOf(chosen: Chosen): readonly Member[] {
	const bank: readonly Member[] = [
		{
			...harbor,
			id: 'BW',
			role: 'window',
			machine: bankWebsite,
			input: {},
			checks: {},
			keys: { server: 'BW' },
			audience: ['BW', 'HB'],
			host: host.BW
		},
		{
			...harbor,
			id: 'SAS',
			role: 'authenticator',
			machine: authentication,
			input: authenticates(chosen),
			checks: authenticationChecks,
			keys: { sign: 'HB', encrypt: 'SAS' },
			audience: ['SAS', 'HB']
		},
		{
			...harbor,
			id: 'TS',
			role: 'gateway',
			machine: transactionServer,
			input: gateway(chosen),
			checks: gatewayChecks,
			keys: { sign: 'HB' },
			audience: ['HB', 'TS']
		},
		{
			...harbor,
			id: 'BDC',
			role: 'bookkeeper',
			machine: businessDataCenter,
			input: books(chosen),
			checks: booksChecks,
			keys: { sign: 'HB' },
			audience: ['HB', 'BDC']
		},
		{
			...harbor,
			id: 'BC',
			role: 'counter',
			machine: bankCounter,
			input: {
				tellerId: 'BC-T',
				officerId: 'BC-O',
				owners: Object.fromEntries(linsCards.map((card) => [card, document])),
				decision: chosen.counter
			},
			checks: counterChecks,
			keys: { teller: 'BC-T', officer: 'BC-O' },
			audience: ['HB', 'BC']
		}
	];
	return [...people(chosen), ...bank, ...around(chosen)];
}

const people = (chosen: Chosen): readonly Member[] => [
	{
		id: 'CUS',
		role: 'customer',
		organisation: 'CUS',
		machine: customer,
		input: lin(chosen),
		checks: customerChecks,
		keys: { sign: customerId },
		audience: ['CUS']
	},
	{
		id: 'MER',
		role: 'merchant',
		organisation: 'MER',
		machine: merchant,
		input: lantern(chosen),
		checks: merchantChecks,
		keys: { sign: 'MER', encrypt: 'MER', server: 'MER' },
		audience: ['MER'],
		host: host.MER
	}
];

function around(chosen: Chosen): readonly Member[] {
	const always: readonly Member[] = [
		{
			id: 'CA',
			role: 'authority',
			organisation: 'CA',
			machine: authority,
			input: { revoked: [] },
			checks: authorityChecks,
			keys: { sign: 'CA-issuing', responder: 'CA-responder', server: 'CA' },
			audience: ['CA'],
			host: host.CA
		},
		{
			id: 'CAR',
			role: 'carrier',
			organisation: 'CAR',
			machine: carrier,
			input: {},
			checks: {},
			keys: { sign: 'CAR' },
			audience: ['CAR']
		}
	];
	if (chosen.merchantBank === 'same') return always;
	return [
		...always,
		{
			id: 'CSB',
			role: 'settlementBank',
			organisation: 'CSB',
			machine: settlementBank,
			input: { accounts: { HRBRZZ20: 'CSB:set:HB', WLLWZZ20: 'CSB:set:WB' } },
			checks: {},
			keys: { sign: 'CSB', server: 'CSB' },
			audience: ['CSB'],
			host: host.CSB
		},
		{
			id: 'WB',
			role: 'receivingBank',
			organisation: 'WB',
			machine: receivingBank,
			input: { settlementAccount: 'WB:CSB', accounts: { 'Lantern Books': 'WB:dep:Lantern' } },
			checks: {},
			keys: { sign: 'WB' },
			audience: ['WB']
		}
	];
}

/** Everybody who has certificates before the run begins (domain 3.4). */
function subjectsOf(chosen: Chosen): readonly Subject[] {
	const own =
		chosen.enrolment === 'done' && chosen.edition === 'certificate'
			? [{ id: customerId, name: 'Lin Wei', uses: ['sign'] as const }]
			: [];
	const other =
		chosen.merchantBank === 'other'
			? [
					{
						id: 'CSB',
						name: 'Central Settlement Bank',
						uses: ['sign', 'server'] as const,
						host: host.CSB
					},
					{ id: 'WB', name: 'Willow Bank', uses: ['sign'] as const }
				]
			: [];
	return [
		{ id: 'MER', name: 'Lantern Books', uses: ['sign', 'encrypt', 'server'], host: host.MER },
		{ id: 'BW', name: 'Harbor Bank website', uses: ['server'], host: host.BW },
		{ id: 'HB', name: 'Harbor Bank', uses: ['sign'] },
		{ id: 'SAS', name: 'Harbor Bank security authentication', uses: ['encrypt'] },
		{ id: 'BC-T', name: 'Harbor Bank teller', uses: ['sign'] },
		{ id: 'BC-O', name: 'Harbor Bank authorizing officer', uses: ['sign'] },
		{ id: 'CA', name: 'Meridian CA status service', uses: ['server'], host: host.CA },
		{ id: 'CAR', name: 'Crane Express', uses: ['sign'] },
		...own,
		...other
	];
}

/** Demo secrets: they open nothing outside this page. */
const secrets: readonly Secret[] = [
	...cards.map((card) => ({ name: card.name, kind: 'pan', value: card.pan })),
	{ name: 'payment', kind: 'payment-password', value: 'heron-2468' },
	{ name: 'wrong', kind: 'payment-password', value: 'heron-1357' },
	{ name: 'letter', kind: 'initial-password', value: 'sealed-8642' },
	{ name: 'login', kind: 'login-password', value: 'harbour-7531' },
	{ name: 'code', kind: 'one-time-code', value: '604218' }
];

/** Who plays online banking with these options (domain 5.1). */
export function casting(options: Options): Cast {
	const chosen = chosenFrom(options);
	const members = partiesOf(chosen).map(
		(member) => [member.id, { ...member, input: member.input as Json }] as const
	);
	const first = chosen.enrolment === 'shown' ? 'enrol' : 'shop';
	return {
		mode: 'online-banking',
		rows: messages(options),
		parties: Object.fromEntries(members),
		subjects: subjectsOf(chosen),
		errors,
		startsAt,
		books: booksOf(chosen),
		opening: [{ party: 'CUS', event: { type: first }, afterMs: 1_000 }],
		settle,
		available: availableIn,
		secrets,
		status: { ask: 'PK-1' },
		policy: {
			statusHardFail: chosen.revocation === 'hard-fail',
			channels: chosen.channels === 'on'
		}
	};
}
