import { assign, setup } from 'xstate';
import type { Books } from '#lib/money/ledger.ts';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Heard } from '#lib/world/row.ts';
import { acting } from '../acting.ts';
import { funded } from '../cards.ts';
import type { refundRequest, statement, statementResult } from '../kinds/order.ts';
import type {
	notificationAck,
	paymentNotification,
	paymentRequest,
	paymentTicket
} from '../kinds/payment.ts';
import type {
	payoutInstruction,
	payoutReturn,
	payoutReturnTaken,
	payoutStatus
} from '../kinds/payout.ts';
import type { statusAnswer, statusQuery } from '../kinds/query.ts';
import type { tokenIssued, tokenRequest } from '../kinds/quickPay.ts';
import type { refundResult } from '../kinds/refund.ts';
import { transfer, type Posting } from '../posting.ts';

export interface PlatformInput {
	/** The institution's one reserve, and the banks' settlement accounts beside it. */
	readonly reserve: string;
	readonly payersBank: string;
	readonly payeesBank: string;
}
interface PlatformContext extends PlatformInput {
	/** Movements that were settled, by entry. */
	readonly settled: readonly string[];
}
type PlatformEvent = Heard<
	| typeof paymentRequest
	| typeof paymentTicket
	| typeof tokenRequest
	| typeof tokenIssued
	| typeof paymentNotification
	| typeof notificationAck
	| typeof statusQuery
	| typeof statusAnswer
	| typeof refundRequest
	| typeof refundResult
	| typeof statement
	| typeof statementResult
	| typeof payoutInstruction
	| typeof payoutStatus
	| typeof payoutReturn
	| typeof payoutReturnTaken,
	'platform'
>;
interface Args {
	readonly context: PlatformContext;
	readonly event: PlatformEvent;
}

/** A payout may take no more than the reserve has (CK25): here is the book that knows. */
export const clearingPlatformChecks: PureChecks = {
	'payout-instruction': {
		CK25(given: Given) {
			const { reserve } = given.context as PlatformContext;
			const { minor } = given.parts['instruction']?.['amount'] as unknown as AmountValue;
			return funded(given.books as Books, reserve, minor);
		}
	}
};

interface Movement {
	readonly id: string;
	readonly paymentId: string;
	readonly debit: string;
	readonly credit: string;
	readonly minor: number;
}
const paidIn = ({ payersBank, reserve }: PlatformContext, id: string, minor: number): Movement => ({
	id: `C1-${id}`,
	paymentId: id,
	debit: payersBank,
	credit: reserve,
	minor
});

/** What a bank's word means for the banks' own money: it has paid, given back, or paid out. */
function meant(own: PlatformContext, event: PlatformEvent): readonly Movement[] {
	switch (event.type) {
		case 'payment-notification': {
			const { rc, paymentId, amount } = event.parts.notification;
			return rc === '00' ? [paidIn(own, paymentId, amount.minor)] : [];
		}
		case 'status-answer': {
			const { state, paymentId = '', amount } = event.parts.answer;
			return state === 'SUCCEEDED' ? [paidIn(own, paymentId, amount.minor)] : [];
		}
		case 'statement':
			return event.parts.statement.lines
				.filter(({ status, refunded }) => status === 'SUCCEEDED' || refunded > 0)
				.map(({ paymentId, amount }) => paidIn(own, paymentId, amount.minor));
		case 'refund-result': {
			const { rc, refundId, paymentId, amount } = event.parts.result;
			const [debit, credit] = [own.reserve, own.payersBank];
			const back = { id: `C2-${refundId}`, paymentId, debit, credit, minor: amount.minor };
			return rc === '00' ? [back] : [];
		}
		case 'payout-status': {
			const { status, endToEndId, amount } = event.parts.status;
			const [debit, credit] = [own.reserve, own.payeesBank];
			const out = { id: `C3-${endToEndId}`, paymentId: endToEndId, debit, credit };
			return status === 'ACSC' ? [{ ...out, minor: amount.minor }] : [];
		}
		default:
			return [];
	}
}
/** Each movement is settled once, however often it is told. */
const unsettled = ({ context, event }: Args): readonly Movement[] =>
	meant(context, event).filter(({ id }) => !context.settled.includes(id));

function posting(args: Args): Posting {
	const movements = unsettled(args);
	return {
		paymentId: movements[0]?.paymentId ?? '',
		entries: movements.map(({ id, debit, credit, minor }) =>
			transfer(id, 'settlement', debit, credit, minor)
		)
	};
}

const base = setup({
	types: {} as { context: PlatformContext; events: PlatformEvent; input: PlatformInput },
	actions: {
		...acting,
		remember: assign(({ context, event }) => ({
			settled: [...context.settled, ...unsettled({ context, event }).map(({ id }) => id)]
		}))
	}
});
/** Carries every part on exactly as it came: whoever wrote it answers for it. */
const carry = {
	type: 'send',
	params: ({ event }: Args) => ({
		kind: event.type,
		parts: Object.fromEntries(
			Object.entries(event.texts).map(([part, text]) => [part, { $carry: text }])
		)
	})
} as const;
const settles = [
	{
		guard: (args: Args) => unsettled(args).length > 0,
		actions: [{ type: 'post', params: posting }, 'remember', carry]
	},
	{ actions: carry }
] as const;

/**
 * The clearing platform at the central bank: since banks and institutions may not talk directly any more
 * it stands between them, and moves their money in the books of the central bank (domain 7.1).
 */
export const clearingPlatform = base.createMachine({
	id: 'clearingPlatform',
	initial: 'open',
	context: ({ input }) => ({ ...input, settled: [] }),
	states: {
		open: {
			on: {
				'payment-request': { actions: carry },
				'payment-ticket': { actions: carry },
				'token-request': { actions: carry },
				'token-issued': { actions: carry },
				'payment-notification': settles,
				'notification-ack': { actions: carry },
				'status-query': { actions: carry },
				'status-answer': settles,
				'refund-request': { actions: carry },
				'refund-result': settles,
				statement: settles,
				'statement-result': { actions: carry },
				'payout-instruction': { actions: carry },
				'payout-status': settles,
				'payout-return': { actions: carry },
				'payout-return-taken': { actions: carry }
			}
		}
	}
});
