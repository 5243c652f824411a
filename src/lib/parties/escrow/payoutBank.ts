import { assign, setup } from 'xstate';
import type { Books } from '#lib/money/ledger.ts';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import { say, type Draft, type Heard, type Refused } from '#lib/world/row.ts';
import type { AmountValue } from '#lib/world/field.ts';
import { acting } from '../acting.ts';
import { funded } from '../cards.ts';
import { rcOf } from '../catalogue.ts';
import { found, same, word } from '../finding.ts';
import {
	answered,
	askedAgain,
	insisting,
	mayInsist,
	patienceFor,
	type Insisting
} from '../insisting.ts';
import {
	payoutCredit,
	payoutReturn,
	payoutStatus,
	type payoutCreditSeen,
	type payoutInstruction,
	type payoutReturnTaken
} from '../kinds/payout.ts';
import { transfer } from '../posting.ts';
import { speaking } from '../speaking.ts';

export interface PayoutBankInput {
	/** What the institution names as its reserve, and what is debited here for it. */
	readonly debtor: string;
	readonly reserve: string;
	/** Its name on a credit. */
	readonly institution: string;
	/** Accounts of this bank, and whether they are still open. */
	readonly accounts: Readonly<Record<string, 'open' | 'closed'>>;
}
interface Payout {
	readonly endToEndId: string;
	readonly amount: AmountValue;
	readonly creditorAccount: string;
}
interface PayoutBankContext extends PayoutBankInput, Insisting {
	readonly payout: Payout | null;
}
type PayoutBankEvent =
	| Heard<
			typeof payoutInstruction | typeof payoutCreditSeen | typeof payoutReturnTaken,
			'payoutBank'
	  >
	| Refused;
interface Args {
	readonly context: PayoutBankContext;
	readonly event: PayoutBankEvent;
}

const own = (given: Given): PayoutBankContext => given.context as PayoutBankContext;
const known = (given: Given, part: string) =>
	same(given.parts[part]?.['endToEndId'], own(given).payout?.endToEndId);

/** What the sellers' bank checks: it is the institution's own reserve, and it covers the payout (domain 7.2). */
export const payoutBankChecks: PureChecks = {
	'payout-instruction': {
		CK30: (given) => same(given.parts['instruction']?.['debtorAccount'], own(given).debtor),
		CK29(given) {
			const account = word(given.parts['instruction']?.['creditorAccount']);
			return found(account in own(given).accounts, account, 'an account of this bank');
		},
		CK25(given) {
			const { minor } = given.parts['instruction']?.['amount'] as unknown as AmountValue;
			return funded(given.books as Books, own(given).reserve, minor);
		}
	},
	'payout-credit-seen': { CK30: (given) => known(given, 'seen') },
	'payout-return-taken': { CK30: (given) => known(given, 'taken') }
};

function payoutIn({ payout }: PayoutBankContext): Payout {
	if (!payout) throw new Error('the bank has no: payout');
	return payout;
}
const says = {
	status(bank: PayoutBankContext, status: 'ACSC' | 'ACSP'): Draft {
		const { endToEndId, amount } = payoutIn(bank);
		return say(payoutStatus, { status: { endToEndId, amount, status, rc: '00' } });
	},
	refused({ parts, error }: Refused): Draft {
		const { endToEndId = 'unknown', amount = { minor: 1, ccy: 'CNY' } } = (parts['instruction'] ??
			{}) as Partial<Payout>;
		return say(payoutStatus, {
			status: { endToEndId, amount, status: 'RJCT', rc: rcOf(error), error }
		});
	},
	credit(bank: PayoutBankContext): Draft {
		const { endToEndId, amount, creditorAccount } = payoutIn(bank);
		return say(payoutCredit, {
			notice: { endToEndId, amount, debtor: bank.institution, payeeAccount: creditorAccount }
		});
	},
	back(bank: PayoutBankContext): Draft {
		const { endToEndId, amount } = payoutIn(bank);
		return say(payoutReturn, {
			payout: { refundId: `RT-${endToEndId}`, endToEndId, amount, reason: 'AC04' }
		});
	}
};

const { send, reply } = speaking<PayoutBankContext, PayoutBankEvent>();
const base = setup({
	types: {} as {
		context: PayoutBankContext;
		events: PayoutBankEvent;
		input: PayoutBankInput;
	},
	actions: {
		...acting,
		askAgain: assign((args, kind: string) => askedAgain(args, kind)),
		answered: assign((args, kind: string) => answered(args, kind)),
		take: assign(({ event }) => {
			if (event.type !== 'payout-instruction') return {};
			const { endToEndId, amount, creditorAccount } = event.parts.instruction;
			return { payout: { endToEndId, amount, creditorAccount } };
		})
	},
	guards: {
		mayInsist,
		isOpen: ({ context, event }) =>
			event.type === 'payout-instruction' &&
			context.accounts[event.parts.instruction.creditorAccount] === 'open',
		unpayable: ({ event }) =>
			event.type === 'refused' &&
			event.kind === 'payout-instruction' &&
			['CK30', 'CK29', 'CK25'].includes(event.code)
	},
	delays: { ...patienceFor(payoutCredit, payoutReturn), closing: 3_600_000 }
});

/** The sellers' bank: pays out of the institution's reserve, or returns what it cannot credit (E5, F23). */
export const payoutBank = base.createMachine({
	id: 'payoutBank',
	initial: 'open',
	context: ({ input }) => ({ ...input, repeats: {}, payout: null }),
	on: {
		'payout-instruction': [
			{
				guard: 'isOpen',
				target: '.crediting',
				actions: [
					'take',
					{
						type: 'post',
						params: ({ context }: Args) => {
							const { endToEndId, amount, creditorAccount } = payoutIn(context);
							return {
								paymentId: endToEndId,
								entries: [
									transfer(
										`E5-${endToEndId}`,
										'payout',
										context.reserve,
										creditorAccount,
										amount.minor
									)
								]
							};
						}
					},
					send((bank) => says.status(bank, 'ACSC')),
					send((bank) => says.credit(bank))
				]
			},
			// A closed account shows only when the credit is to be made: first it is taken on (AC04).
			{ target: '.accepted', actions: ['take', send((bank) => says.status(bank, 'ACSP'))] }
		],
		refused: { guard: 'unpayable', actions: reply('refused', (_, event) => says.refused(event)) }
	},
	states: {
		open: {},
		crediting: {
			after: insisting('crediting', payoutCredit, 'credited'),
			on: {
				'payout-credit-seen': {
					target: 'credited',
					actions: { type: 'answered', params: payoutCredit.kind }
				}
			}
		},
		credited: {},
		accepted: {
			after: { closing: { target: 'returning', actions: send((bank) => says.back(bank)) } }
		},
		returning: {
			after: insisting('returning', payoutReturn, 'returned'),
			on: {
				'payout-return-taken': {
					target: 'returned',
					actions: { type: 'answered', params: payoutReturn.kind }
				}
			}
		},
		returned: {}
	}
});
