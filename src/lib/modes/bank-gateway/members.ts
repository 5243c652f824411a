import { authority, authorityChecks } from '#lib/parties/authority.ts';
import { carrier } from '#lib/parties/carrier.ts';
import { customerChecks } from '#lib/parties/customer/checks.ts';
import { cardCustomer } from '#lib/parties/customer/purchasing/cardCustomer.ts';
import { purchasingChecks } from '#lib/parties/customer/purchasing/checks.ts';
import { purchasingCustomer } from '#lib/parties/customer/purchasing/purchasingCustomer.ts';
import { walletCustomer } from '#lib/parties/customer/walletCustomer.ts';
import { hostChecks } from '#lib/parties/host/checks.ts';
import { host } from '#lib/parties/host/host.ts';
import { capturingChecks } from '#lib/parties/merchant/capturing/checks.ts';
import { capturingMerchant } from '#lib/parties/merchant/capturing/merchant.ts';
import { merchantChecks } from '#lib/parties/merchant/checks.ts';
import { offeringMerchant } from '#lib/parties/merchant/offering.ts';
import { paymentGatewayChecks } from '#lib/parties/paymentGateway/checks.ts';
import { paymentGateway } from '#lib/parties/paymentGateway/gateway.ts';
import { holdingChecks } from '#lib/parties/paymentGateway/holding/checks.ts';
import { holdingGateway } from '#lib/parties/paymentGateway/holding/gateway.ts';
import type { PartySpec } from '#lib/world/cast.ts';
import * as input from './inputs.ts';
import type { Chosen } from './options.ts';
import { hosts } from './subjects.ts';

/** A party of the cast; its machine knows the type of its input, the cast does not. */
export type Member = Omit<PartySpec, 'input'> & { readonly input: unknown };
/** What both machines of Harbor Bank share. */
const harbor = { organisation: 'HB', group: 'HB' } as const;

type Playing = Pick<Member, 'machine' | 'checks'>;
const customers: Readonly<Record<Chosen['variant'], Playing>> = {
	'1A': { machine: walletCustomer, checks: customerChecks },
	'1B': { machine: purchasingCustomer, checks: { ...customerChecks, ...purchasingChecks } },
	'1B-naive': { machine: cardCustomer, checks: { ...customerChecks, ...purchasingChecks } }
};
const capturing: Playing = {
	machine: capturingMerchant,
	checks: { ...merchantChecks, ...capturingChecks }
};
const merchants: Readonly<Record<Chosen['variant'], Playing>> = {
	'1A': { machine: offeringMerchant, checks: merchantChecks },
	'1B': capturing,
	'1B-naive': capturing
};
const holding: Playing = {
	machine: holdingGateway,
	checks: { ...paymentGatewayChecks, ...holdingChecks }
};
const gateways: Readonly<Record<Chosen['variant'], Playing>> = {
	'1A': { machine: paymentGateway, checks: paymentGatewayChecks },
	'1B': holding,
	'1B-naive': holding
};

const people = (chosen: Chosen): readonly Member[] => [
	{
		id: 'CUS',
		role: 'customer',
		organisation: 'CUS',
		...customers[chosen.variant],
		input: input.lin(chosen),
		keys: { sign: input.customerId },
		audience: ['CUS']
	},
	{
		id: 'MER',
		role: 'merchant',
		organisation: 'MER',
		...merchants[chosen.variant],
		input: input.lantern(chosen),
		keys: { sign: 'MER', encrypt: 'MER', server: 'MER' },
		audience: ['MER'],
		host: hosts.MER
	}
];

/** The bank, folded into one lane or seen from inside. Whatever is for the host's eyes is opened in its security module. */
const bank = (chosen: Chosen): readonly Member[] => [
	{
		...harbor,
		id: 'PG',
		role: 'paymentGateway',
		...gateways[chosen.variant],
		input: input.gateway(chosen),
		keys: { sign: 'HB', encrypt: 'PG', server: 'PG' },
		audience: ['PG', 'HB'],
		host: hosts.PG
	},
	{
		...harbor,
		id: 'HOST',
		role: 'host',
		machine: host,
		input: input.host(),
		checks: hostChecks,
		keys: { encrypt: 'HSM' },
		audience: ['HOST', 'HB']
	}
];

const around: readonly Member[] = [
	{
		id: 'CA',
		role: 'authority',
		organisation: 'CA',
		machine: authority,
		input: { revoked: [] },
		checks: authorityChecks,
		keys: { sign: 'CA-issuing', responder: 'CA-responder', server: 'CA' },
		audience: ['CA'],
		host: hosts.CA
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

/** Everybody who plays, with what they know at the beginning. */
export const membersOf = (chosen: Chosen): readonly Member[] => [
	...people(chosen),
	...bank(chosen),
	...around
];
