import { authority, authorityChecks } from '#lib/parties/authority.ts';
import { authorizingCounter, authorizingCounterChecks } from '#lib/parties/authorizingCounter.ts';
import { buyer } from '#lib/parties/company/buyer/buyer.ts';
import { buyerChecks } from '#lib/parties/company/buyer/checks.ts';
import { makerChecks } from '#lib/parties/company/maker/checks.ts';
import { maker } from '#lib/parties/company/maker/maker.ts';
import { sellerChecks } from '#lib/parties/company/seller/checks.ts';
import { seller } from '#lib/parties/company/seller/seller.ts';
import { signerChecks } from '#lib/parties/company/signer/checks.ts';
import { signer } from '#lib/parties/company/signer/signer.ts';
import { corporateBankChecks } from '#lib/parties/corporateBank/checks.ts';
import { corporateBank } from '#lib/parties/corporateBank/corporateBank.ts';
import { draft } from '#lib/parties/corporateBank/draft.ts';
import { reportingCarrier, reportingCarrierChecks } from '#lib/parties/reportingCarrier.ts';
import { tradeDeskChecks } from '#lib/parties/tradeDesk/checks.ts';
import { tradeDesk } from '#lib/parties/tradeDesk/tradeDesk.ts';
import type { Json, PartySpec } from '#lib/world/cast.ts';
import * as inputs from './inputs.ts';
import { approverKey, checkerKey, people } from './inputs.ts';
import type { Business } from './options.ts';

/** Host names in the server certificates. */
export const host = {
	BLU: 'bluestone-bearings.example',
	TPP: 'trade.plumbridge-pay.example',
	CB: 'corporate.harbor-bank.example',
	CA: 'status.meridian-ca.example'
};

type Member = Omit<PartySpec, 'input'> & { readonly input: unknown };
const cedar = { organisation: 'CED', group: 'CED' } as const;
const harbor = { organisation: 'HB', group: 'HB' } as const;

/** The buyer: one company, four desks, three people with a key each. */
const company = (chosen: Business): readonly Member[] => [
	{
		...cedar,
		id: 'CED',
		role: 'buyer',
		machine: buyer,
		input: inputs.cedar(chosen),
		checks: buyerChecks,
		keys: { sign: 'CED', encrypt: 'CED' },
		audience: ['CED']
	},
	{
		...cedar,
		id: 'MAK',
		role: 'maker',
		machine: maker,
		input: inputs.zhao(chosen),
		checks: makerChecks,
		keys: { sign: people.maker },
		audience: ['MAK', 'CED']
	},
	{
		...cedar,
		id: 'CHK',
		role: 'checker',
		machine: signer,
		input: inputs.qian(chosen),
		checks: signerChecks,
		keys: { sign: checkerKey(chosen) },
		audience: ['CHK']
	},
	{
		...cedar,
		id: 'APR',
		role: 'approver',
		machine: signer,
		input: inputs.sun(chosen),
		checks: signerChecks,
		keys: { sign: approverKey(chosen) },
		audience: ['APR']
	}
];

const bank = ({ approvals }: Business): readonly Member[] => [
	{
		...harbor,
		id: 'CB',
		role: 'bank',
		machine: corporateBank,
		input: {},
		cases: {
			machine: draft,
			input: inputs.corporate as unknown as Json,
			opens: ['payment-draft', 'balance-draft']
		},
		checks: corporateBankChecks,
		keys: { sign: 'HB', server: 'CB' },
		audience: ['HB', 'CB'],
		host: host.CB
	},
	{
		...harbor,
		id: 'BC',
		role: 'counter',
		machine: authorizingCounter,
		input: {
			tellerId: 'BC-T',
			officerId: 'BC-O',
			known: Object.values(people),
			decision:
				approvals === 'counter-refuses'
					? 'refuses'
					: approvals === 'counter-silent'
						? 'silent'
						: 'approves'
		},
		checks: authorizingCounterChecks,
		keys: { teller: 'BC-T', officer: 'BC-O' },
		audience: ['HB', 'BC']
	}
];

/** Everybody who plays in a purchase between companies, with what they know at the beginning. */
export const businessMembers = (chosen: Business): readonly Member[] => [
	...company(chosen),
	{
		id: 'BLU',
		role: 'seller',
		organisation: 'BLU',
		machine: seller,
		input: inputs.bluestone(chosen),
		checks: sellerChecks,
		keys: { sign: 'BLU', encrypt: 'BLU', server: 'BLU' },
		audience: ['BLU'],
		host: host.BLU
	},
	{
		id: 'TPP',
		role: 'tradeDesk',
		organisation: 'TPP',
		machine: tradeDesk,
		input: inputs.desk,
		checks: tradeDeskChecks,
		keys: { sign: 'TPP', server: 'TPP' },
		audience: ['TPP'],
		host: host.TPP
	},
	...bank(chosen),
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
		machine: reportingCarrier,
		input: {},
		checks: reportingCarrierChecks,
		keys: { sign: 'CAR' },
		audience: ['CAR']
	}
];
