import { assign, setup } from 'xstate';
import type { Books } from '#lib/money/ledger.ts';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import type { AmountValue } from '#lib/world/field.ts';
import { say, sayAgain, type Draft, type Heard, type Refused } from '#lib/world/row.ts';
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
import { settlementOrder, type debitNotice } from '../kinds/settlement.ts';
import { reserveTransferred, type reserveTransfer } from '../kinds/treasury.ts';
import { transfer } from '../posting.ts';
import { speaking } from '../speaking.ts';

export interface ReserveBankInput {
	/** The bank by its identifier (ISO 9362), and its money at the central bank. */
	readonly agent: string;
	readonly settlementAccount: string;
	readonly reserve: string;
	/** Where the institution may move its reserve to: accounts of its own, by the bank that keeps them. */
	readonly accounts: Readonly<Record<string, string>>;
}
interface Move {
	readonly endToEndId: string;
	readonly amount: AmountValue;
	readonly creditor: string;
	readonly creditorAccount: string;
	readonly creditorAgent: string;
}
interface ReserveBankContext extends ReserveBankInput, Insisting {
	readonly move: Move | null;
}
type ReserveBankEvent = Heard<typeof reserveTransfer | typeof debitNotice, 'reserveBank'> | Refused;
interface Args {
	readonly context: ReserveBankContext;
	readonly event: ReserveBankEvent;
}

const own = (given: Given): ReserveBankContext => given.context as ReserveBankContext;
const instructed = (given: Given) => given.parts['instruction'] ?? {};
const minorOf = (given: Given, part: string): number | undefined =>
	(given.parts[part]?.['amount'] as unknown as AmountValue | undefined)?.minor;

/** What the keeper of a reserve checks: whose it is, that it stays the institution's, that it is there (E6, E7). */
export const reserveBankChecks: PureChecks = {
	'reserve-transfer': {
		CK30: (given) => same(instructed(given)['debtorAccount'], own(given).reserve),
		CK29(given) {
			const { creditorAccount, creditorAgent } = instructed(given);
			const account = word(creditorAccount);
			const held = own(given).accounts[account];
			return found(
				held !== undefined && held === creditorAgent,
				`${account} at ${word(creditorAgent)}`,
				'an account of the institution itself'
			);
		},
		CK25: (given) =>
			funded(given.books as Books, own(given).reserve, minorOf(given, 'instruction') ?? 0)
	},
	'debit-notice': { CK15: (given) => same(minorOf(given, 'notice'), own(given).move?.amount.minor) }
};

function moveIn({ move }: ReserveBankContext): Move {
	if (!move) throw new Error('the bank has no: move');
	return move;
}
const says = {
	done(bank: ReserveBankContext): Draft {
		const { endToEndId, amount } = moveIn(bank);
		return say(reserveTransferred, { status: { endToEndId, amount, status: 'ACSC', rc: '00' } });
	},
	refused({ parts, error }: Refused): Draft {
		const { endToEndId = 'unknown', amount = { minor: 1, ccy: 'CNY' } } = (parts['instruction'] ??
			{}) as Partial<Move>;
		return say(reserveTransferred, {
			status: { endToEndId, amount, status: 'RJCT', rc: rcOf(error), error }
		});
	},
	settle(bank: ReserveBankContext): Draft {
		const { endToEndId, amount, creditor, creditorAgent } = moveIn(bank);
		return say(settlementOrder, {
			order: {
				txId: `TX-${endToEndId}`,
				amount,
				creditor,
				creditorAgent,
				debtorAgent: bank.agent
			}
		});
	}
};

const { send, reply } = speaking<ReserveBankContext, ReserveBankEvent>();
const booked = (narrative: string, to: (bank: ReserveBankContext) => string) =>
	({
		type: 'post',
		params({ context }: Args) {
			const { endToEndId, amount } = moveIn(context);
			return {
				paymentId: endToEndId,
				entries: [transfer(endToEndId, narrative, context.reserve, to(context), amount.minor)]
			};
		}
	}) as const;

const base = setup({
	types: {} as {
		context: ReserveBankContext;
		events: ReserveBankEvent;
		input: ReserveBankInput;
	},
	actions: {
		...acting,
		askAgain: assign((args, kind: string) => askedAgain(args, kind)),
		answered: assign((args, kind: string) => answered(args, kind)),
		take: assign(({ event }) =>
			event.type === 'reserve-transfer' ? { move: event.parts.instruction } : {}
		)
	},
	guards: {
		mayInsist,
		staysHere: ({ context, event }) =>
			event.type === 'reserve-transfer' && event.parts.instruction.creditorAgent === context.agent,
		unpayable: ({ event }) =>
			event.type === 'refused' &&
			event.kind === 'reserve-transfer' &&
			['CK30', 'CK29', 'CK25'].includes(event.code)
	},
	delays: { ...patienceFor(settlementOrder), later: 3_600_000 }
});

const settled = {
	'debit-notice': {
		target: 'open',
		actions: [{ type: 'answered', params: settlementOrder.kind }, send((bank) => says.done(bank))]
	}
} as const;

/**
 * A bank that keeps a reserve: the institution moves its own fee out of it (E6), or fills up the reserve
 * at another bank by an ordinary transfer, settled at the central bank (E7).
 */
export const reserveBank = base.createMachine({
	id: 'reserveBank',
	initial: 'open',
	context: ({ input }) => ({ ...input, repeats: {}, move: null }),
	on: {
		refused: { guard: 'unpayable', actions: reply('refused', (_, event) => says.refused(event)) }
	},
	states: {
		open: {
			on: {
				'reserve-transfer': [
					{
						guard: 'staysHere',
						actions: [
							'take',
							booked('own fee moved', (bank) => moveIn(bank).creditorAccount),
							send((bank) => says.done(bank))
						]
					},
					{
						target: 'settling',
						actions: [
							'take',
							booked('reserve moved', (bank) => bank.settlementAccount),
							send((bank) => says.settle(bank))
						]
					}
				]
			}
		},
		settling: { after: insisting('settling', settlementOrder, 'unsettled'), on: settled },
		// The central bank knows a repeated order by its number: asking again costs nothing.
		unsettled: {
			after: {
				later: {
					guard: { type: 'mayInsist', params: 'settle-later' },
					target: 'settling',
					actions: [
						{ type: 'askAgain', params: 'settle-later' },
						{ type: 'send', params: sayAgain(settlementOrder) }
					]
				}
			},
			on: settled
		}
	}
});
