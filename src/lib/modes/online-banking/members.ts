import { authentication } from '#lib/parties/authentication/authentication.ts';
import { authenticationChecks } from '#lib/parties/authentication/checks.ts';

import { authority, authorityChecks } from '#lib/parties/authority.ts';
import { bankCounter } from '#lib/parties/bankCounter.ts';
import { counterChecks } from '#lib/parties/counter/checks.ts';
import { bankWebsite } from '#lib/parties/bankWebsite.ts';
import { businessDataCenter } from '#lib/parties/books/books.ts';
import { booksChecks } from '#lib/parties/books/checks.ts';

import { carrier } from '#lib/parties/carrier.ts';

import { customerChecks } from '#lib/parties/customer/checks.ts';

import { customer } from '#lib/parties/customer/customer.ts';
import { gatewayChecks } from '#lib/parties/gateway/checks.ts';

import { transactionServer } from '#lib/parties/gateway/gateway.ts';
import { merchantChecks } from '#lib/parties/merchant/checks.ts';

import { merchant } from '#lib/parties/merchant/merchant.ts';

import { receivingBank } from '#lib/parties/receivingBank.ts';
import { settlementBank } from '#lib/parties/settlementBank.ts';

import type { PartySpec } from '#lib/world/cast.ts';

import { linsCards } from './accounts.ts';

import type { Chosen } from './options.ts';

import {
	authenticates,
	books,
	customerId,
	document,
	gateway,
	lantern,
	lin,
	site
} from './inputs.ts';

/** Host names in the server certificates. */
export const host = {
	MER: 'lantern-books.example',
	BW: site,
	CA: 'status.meridian-ca.example',
	CSB: 'rtgs.central-settlement.example'
};

/** A party of the cast; its machine knows the type of its input, the cast does not. */
export type Member = Omit<PartySpec, 'input'> & { readonly input: unknown };
/** What all machines of Harbor Bank share. */
export const harbor = { organisation: 'HB', group: 'HB' } as const;

/** The bank, folded into one lane or seen from inside. */
const bank = (chosen: Chosen): readonly Member[] => [
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
	}
];

/** The counter's two people sign with keys of their own. */
const counter = (chosen: Chosen): Member => ({
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
});

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

/** Everybody who plays, with what they know at the beginning. */
export const membersOf = (chosen: Chosen): readonly Member[] => [
	...people(chosen),
	...bank(chosen),
	counter(chosen),
	...around(chosen)
];
