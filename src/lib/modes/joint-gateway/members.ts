import { authority, authorityChecks } from '#lib/parties/authority.ts';
import { provingCarrier, provingCarrierChecks } from '#lib/parties/provingCarrier.ts';
import { centralBank } from '#lib/parties/clearing/centralBank.ts';
import {
	centralBankChecks,
	clearingHouseChecks,
	memberChecks,
	payeeChecks
} from '#lib/parties/clearing/checks.ts';
import { clearingHouse } from '#lib/parties/clearing/clearingHouse.ts';
import { member } from '#lib/parties/clearing/member.ts';
import { payee } from '#lib/parties/clearing/payee.ts';
import { customerChecks } from '#lib/parties/customer/checks.ts';
import { crowd } from '#lib/parties/customer/crowd.ts';
import { jointCustomer } from '#lib/parties/customer/jointCustomer.ts';
import { jointChecks } from '#lib/parties/jointGateway/checks.ts';
import { jointPayment } from '#lib/parties/jointGateway/jointPayment.ts';
import { memberBankChecks } from '#lib/parties/memberBank/checks.ts';
import { transaction } from '#lib/parties/memberBank/transaction.ts';
import { merchantChecks } from '#lib/parties/merchant/checks.ts';
import { jointMerchant } from '#lib/parties/merchant/jointMerchant.ts';
import type { CaseSpec, Json, PartySpec } from '#lib/world/cast.ts';
import { members, type Member } from './accounts.ts';
import {
	central,
	clearingHouseInput,
	host,
	joint,
	lin,
	lostOrders,
	memberBank,
	memberHouse,
	shop
} from './inputs.ts';
import type { Chosen } from './options.ts';

const cases = (
	machine: CaseSpec['machine'],
	input: unknown,
	...opens: readonly string[]
): CaseSpec => ({
	machine,
	input: input as Json,
	opens
});
const party = (
	id: string,
	role: string,
	rest: Omit<PartySpec, 'id' | 'role' | 'organisation' | 'audience'>
): PartySpec => ({
	id,
	role,
	organisation: id,
	audience: [id],
	...rest
});
const full = (id: string) => ({ sign: id, encrypt: id, server: id });

const seller = (chosen: Chosen, id: 'MER' | 'TEA'): PartySpec =>
	party(id, 'merchant', {
		machine: payee,
		input: { acquirers: id === 'MER' ? ['HB'] : ['SB', 'WB'] },
		cases: cases(jointMerchant, shop(chosen, id), 'product-select'),
		checks: { ...merchantChecks, ...payeeChecks },
		keys: full(id),
		host: host[id]
	});
const bank = (chosen: Chosen, id: Member): PartySpec =>
	party(id, 'bank', {
		machine: member,
		input: memberHouse(id) as unknown as Json,
		cases: cases(transaction, memberBank(chosen, id), 'merchant-check', 'authentication-request'),
		checks: { ...memberBankChecks, ...memberChecks },
		keys: full(id),
		host: host[id]
	});

/** Everybody who plays, with what they know at the beginning (domain 6.1). */
export const partiesOf = (chosen: Chosen): readonly PartySpec[] => [
	party('CUS', 'customer', {
		machine: crowd,
		input: {},
		cases: cases(jointCustomer, lin(chosen)),
		checks: customerChecks,
		keys: {}
	}),
	seller(chosen, 'MER'),
	seller(chosen, 'TEA'),
	party('JG', 'joint', {
		machine: clearingHouse,
		input: clearingHouseInput as unknown as Json,
		cases: cases(jointPayment, joint(chosen), 'payment-request'),
		checks: { ...jointChecks, ...clearingHouseChecks },
		keys: full('JG'),
		host: host.JG
	}),
	...members.map((id) => bank(chosen, id)),
	party('CSB', 'settlementBank', {
		machine: centralBank,
		input: central(chosen) as unknown as Json,
		checks: centralBankChecks,
		keys: { sign: 'CSB', server: 'CSB' },
		host: host.CSB
	}),
	party('CA', 'authority', {
		machine: authority,
		input: { revoked: [] },
		checks: authorityChecks,
		keys: { sign: 'CA-issuing', responder: 'CA-responder', server: 'CA' },
		host: host.CA
	}),
	party('CAR', 'carrier', {
		machine: provingCarrier,
		input: { loses: lostOrders(chosen) },
		checks: provingCarrierChecks,
		keys: { sign: 'CAR' }
	})
];
