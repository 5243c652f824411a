import { authentication } from '#lib/parties/authentication/authentication.ts';
import { authenticationChecks } from '#lib/parties/authentication/checks.ts';
import { authority, authorityChecks } from '#lib/parties/authority.ts';
import { bankWebsite } from '#lib/parties/bankWebsite.ts';
import { businessDataCenter } from '#lib/parties/books/books.ts';
import { booksChecks } from '#lib/parties/books/checks.ts';
import { escrowCustomerChecks } from '#lib/parties/customer/escrow/checks.ts';
import { escrowCustomer } from '#lib/parties/customer/escrow/escrowCustomer.ts';
import { escrowDeskChecks } from '#lib/parties/escrow/desk/checks.ts';
import { escrowDesk } from '#lib/parties/escrow/desk/desk.ts';
import { disputeChecks } from '#lib/parties/escrow/desk/disputeChecks.ts';
import { parcelCarrier, parcelCarrierChecks } from '#lib/parties/escrow/carrier/parcelCarrier.ts';
import { clearingPlatform, clearingPlatformChecks } from '#lib/parties/escrow/clearingPlatform.ts';
import { payoutBank, payoutBankChecks } from '#lib/parties/escrow/payoutBank.ts';
import { gatewayChecks } from '#lib/parties/gateway/checks.ts';
import { transactionServer } from '#lib/parties/gateway/gateway.ts';
import { escrowSellerChecks } from '#lib/parties/merchant/escrow/checks.ts';
import { escrowSeller } from '#lib/parties/merchant/escrow/escrowSeller.ts';
import type { PartySpec } from '#lib/world/cast.ts';
import { bankOf } from './banks.ts';
import * as inputs from './inputs.ts';
import { customerId, officers } from './inputs.ts';
import type { People } from './options.ts';

/** Host names in the server certificates. */
export const host = {
	MER: 'lantern-books.example',
	TPP: 'cashier.plumbridge-pay.example',
	WB: 'payouts.willow-bank.example',
	CSB: 'platform.central-settlement-bank.example',
	CA: 'status.meridian-ca.example'
};

type Member = Omit<PartySpec, 'input'> & { readonly input: unknown };

/** The four machines of the bank that she pays through (domain 5.1). */
function bank(chosen: People): readonly Member[] {
	const { id, parties, site } = bankOf(chosen);
	const inside = { organisation: id, group: id };
	const { window, authenticator, gateway, bookkeeper } = parties;
	return [
		{
			...inside,
			id: window,
			role: 'window',
			machine: bankWebsite,
			input: {},
			checks: {},
			keys: { server: window },
			audience: [id, window],
			host: site
		},
		{
			...inside,
			id: authenticator,
			role: 'authenticator',
			machine: authentication,
			input: inputs.authenticates(chosen),
			checks: authenticationChecks,
			keys: { sign: id, encrypt: authenticator },
			audience: [authenticator, id]
		},
		{
			...inside,
			id: gateway,
			role: 'gateway',
			machine: transactionServer,
			input: inputs.gateway(chosen),
			checks: gatewayChecks,
			keys: { sign: id },
			audience: [id, gateway]
		},
		{
			...inside,
			id: bookkeeper,
			role: 'bookkeeper',
			machine: businessDataCenter,
			input: inputs.books(chosen),
			checks: booksChecks,
			keys: { sign: id },
			audience: [id, bookkeeper]
		}
	];
}

const traders = (chosen: People): readonly Member[] => [
	{
		id: 'CUS',
		role: 'customer',
		organisation: 'CUS',
		machine: escrowCustomer,
		input: inputs.lin(chosen),
		checks: escrowCustomerChecks,
		keys: { sign: customerId },
		audience: ['CUS']
	},
	{
		id: 'MER',
		role: 'merchant',
		organisation: 'MER',
		machine: escrowSeller,
		input: inputs.lantern(chosen),
		checks: escrowSellerChecks,
		keys: { sign: 'MER', encrypt: 'MER', server: 'MER' },
		audience: ['MER'],
		host: host.MER
	},
	{
		id: 'TPP',
		role: 'institution',
		organisation: 'TPP',
		machine: escrowDesk,
		input: inputs.plumbridge(chosen),
		checks: { ...escrowDeskChecks, ...disputeChecks },
		keys: { ...officers, sign: 'TPP', encrypt: 'TPP', server: 'TPP' },
		audience: ['TPP'],
		host: host.TPP
	}
];

/** The central bank's platform, where banks may not be linked directly. */
const between = (chosen: People): readonly Member[] =>
	chosen.reserve === 'direct'
		? []
		: [
				{
					id: 'CSB',
					role: 'platform',
					organisation: 'CSB',
					machine: clearingPlatform,
					input: inputs.platform(chosen),
					checks: clearingPlatformChecks,
					keys: { sign: 'CSB', server: 'CSB' },
					audience: ['CSB'],
					host: host.CSB
				}
			];

/** Everybody who plays when two people trade, with what they know at the beginning. */
export const peopleMembers = (chosen: People): readonly Member[] => [
	...traders(chosen),
	...bank(chosen),
	...between(chosen),
	{
		id: 'WB',
		role: 'payoutBank',
		organisation: 'WB',
		machine: payoutBank,
		input: inputs.willow(chosen),
		checks: payoutBankChecks,
		keys: { sign: 'WB', server: 'WB' },
		audience: ['WB'],
		host: host.WB
	},
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
		machine: parcelCarrier,
		input: { course: chosen.carrier },
		checks: parcelCarrierChecks,
		keys: { sign: 'CAR' },
		audience: ['CAR']
	}
];
