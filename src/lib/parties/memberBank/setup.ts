import { assign, setup } from 'xstate';
import { partOf, type Part } from '#lib/money/clearing.ts';
import type { Act } from '#lib/world/fact.ts';
import type { Draft } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience } from '../acting.ts';
import type { Posting } from '../posting.ts';
import { mostRepeats, nextRepeat } from '../schedule.ts';
import {
	holderOf,
	type MemberBankContext,
	type MemberBankEvent,
	type MemberBankInput,
	type Transaction
} from './context.ts';

export type Args = { readonly context: MemberBankContext; readonly event: MemberBankEvent };
/** A question stays open for three days, and is asked again as long. */
const mostPresses = mostRepeats + 48;
/** Checks about the payment itself: what fails is told to the gateway, anything else is not answered. */
const business = {
	'merchant-check': ['CK18', 'CK26'],
	'authentication-request': ['CK21', 'CK22', 'CK24'],
	'financial-request': ['CK15', 'CK21', 'CK22', 'CK25', 'CK26', 'CK29'],
	'preauthorization-request': ['CK15', 'CK21', 'CK22', 'CK25', 'CK26', 'CK29'],
	'completion-advice': ['CK15', 'CK34'],
	'refund-debit': ['CK33'],
	'challenge-request': ['CK21', 'CK24'],
	'dispute-claim': ['CK24', 'CK40']
} as const;
const fails = (event: MemberBankEvent, kind: keyof typeof business): boolean =>
	event.type === 'refused' &&
	event.kind === kind &&
	business[kind].some((code) => code === event.code);
const wrong = ({ event }: Args, ...errors: readonly string[]): boolean =>
	event.type === 'refused' && event.kind === 'challenge-answer' && errors.includes(event.error);

type Named = Omit<Transaction, 'acquirer' | 'issuer' | 'product' | 'terminalId' | keyof Part>;
/** What every message about a transaction says of it; a transfer between accounts knows no terminal. */
function namedIn(
	message: Named &
		(
			| { readonly acquirerId: string; readonly terminalId: string }
			| { readonly creditorAgent: string }
		)
): Omit<Transaction, 'issuer' | 'product'> {
	const { paymentId, rrn, stan, transmittedAt, merchantId, amount } = message;
	const named = { paymentId, rrn, stan, transmittedAt, merchantId, amount };
	return 'creditorAgent' in message
		? { ...named, acquirer: message.creditorAgent, terminalId: '' }
		: { ...named, acquirer: message.acquirerId, terminalId: message.terminalId };
}

/** The transaction that a 0200 or a 0220 names. */
export function transactionIn({ context, event }: Args): Transaction {
	switch (event.type) {
		case 'preauthorization-request':
		case 'financial-request': {
			const { product = 'debit' } = holderOf(context) ?? {};
			return { ...namedIn(event.parts.message), issuer: context.bank, product };
		}
		case 'financial-advice':
		case 'financial-advice-repeat': {
			const { message } = event.parts;
			const issuer = 'issuer' in message ? message.issuer : message.debtorAgent;
			return { ...namedIn(message), issuer, product: message.product };
		}
		default:
			throw new Error(`names no transaction: ${event.type}`);
	}
}

/** The part of a transaction that goes back by a message of its own. */
export const portion = (
	whole: Transaction,
	message: Pick<Transaction, 'rrn' | 'stan' | 'amount'> & Part
): Transaction => {
	const { rrn, stan, amount } = message;
	return { ...whole, rrn, stan, amount, ...partOf(message) };
};

/** The payer's bank is the payee's as well. */
const isOnUs = (args: Args): boolean =>
	args.event.type === 'financial-request' && transactionIn(args).acquirer === args.context.bank;
const decides = (event: MemberBankEvent, who: 'cardholder' | 'merchant' | 'issuer'): boolean =>
	event.type === 'ruling' && event.parts.ruling.decision === who;

/** What a member bank's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: MemberBankContext; events: MemberBankEvent; input: MemberBankInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		countFailure: assign({ failures: ({ context }) => context.failures + 1 }),
		keepRequest: assign(({ event }) => {
			if (event.type !== 'authentication-request') return {};
			const { txId, merchantId, payeeName, amount } = event.parts.request;
			const payer = 'pan' in event.parts.request ? (event.parts.request.pan.matches[0] ?? '') : '';
			return { issued: { txId, payer, merchantId, payeeName, amount }, tries: 0 };
		}),
		countGiven: assign({
			givenBackMinor: ({ context, event }) =>
				context.givenBackMinor +
				(event.type === 'refund-credit' ? event.parts.message.amount.minor : 0)
		}),
		keepClaim: assign(({ event }) => {
			if (event.type !== 'dispute-claim') return {};
			const { disputeId, reason, amount } = event.parts.claim;
			return { claim: { disputeId, reason, amount, part: null }, tries: 0 };
		}),
		keepLine: assign(({ context: { claim, debit }, event }) =>
			event.type === 'chargeback-response' && claim && debit
				? {
						claim: {
							...claim,
							part: portion(debit, { ...event.parts.message, amount: claim.amount })
						},
						tries: 0
					}
				: {}
		),
		keepChargeback: assign(({ context: { credit, answerMs }, event }) => {
			if (event.type !== 'chargeback-advice' || !credit) return {};
			const { disputeId, reason } = event.parts.message;
			const part = portion(credit, event.parts.message);
			return { chargeback: { disputeId, reason, part, answerBy: event.at + answerMs }, pressed: 0 };
		}),
		countInformed: assign({ informed: ({ context }) => context.informed + 1 }),
		press: assign({ pressed: ({ context }) => context.pressed + 1 }),
		forgetPresses: assign({ pressed: 0 }),
		// With a card it is known before who she is.
		keepPayer: assign(({ context: { issued }, event }) =>
			event.type === 'challenge-request' && issued && 'userId' in event.parts.request
				? { issued: { ...issued, payer: event.parts.request.userId } }
				: {}
		),
		bury: assign({ buried: true }),
		keepDebit: assign((args) => ({ debit: transactionIn(args), tries: 0 })),
		/** On-us, what the issuer's side debits the acquirer's side has received. */
		adoptCredit: assign(({ context }) => ({ credit: context.debit })),
		keepCredit: assign((args) => ({ credit: transactionIn(args) }))
	},
	guards: {
		mayAskAgain,
		onUs: (args) => isOnUs(args),
		/** On-us, and the issuer's side debits in this very event. */
		bookedHere: (args) => isOnUs(args) && !args.context.buried,
		creditInside: ({ context: { credit } }) => credit !== null && credit.issuer === credit.acquirer,
		bothSides: ({ context: { debit } }) => debit !== null && debit.issuer === debit.acquirer,
		merchantRefused: ({ event }) => fails(event, 'merchant-check'),
		cardRefused: ({ event }) => fails(event, 'authentication-request'),
		visitRefused: ({ event }) => fails(event, 'challenge-request'),
		holdRefused: ({ event }) => fails(event, 'preauthorization-request'),
		captureRefused: ({ event }) => fails(event, 'completion-advice'),
		debitRefused: ({ event }) => fails(event, 'financial-request'),
		refundRefused: ({ event }) => fails(event, 'refund-debit'),
		mayPersist: ({ context }) => context.tries < mostRepeats,
		mayInform: ({ context }) => context.informed < mostRepeats,
		mayPress: ({ context }) => context.pressed < mostPresses,
		claimRefused: ({ event }) => fails(event, 'dispute-claim'),
		claimWithWrongPassword: ({ event }) =>
			event.type === 'refused' && event.kind === 'dispute-claim' && event.code === 'CK23',
		chargedBack: ({ event }) =>
			event.type === 'chargeback-response' && event.parts.message.rc === '00',
		forCardholder: ({ event }) => decides(event, 'cardholder'),
		onIssuer: ({ event }) => decides(event, 'issuer'),
		lostInside: ({ context: { credit }, event }) =>
			decides(event, 'cardholder') && credit !== null && credit.issuer === credit.acquirer,
		wrongPassword: (args) => wrong(args, 'E-CREDENTIAL'),
		locked: (args) => wrong(args, 'E-LOCKED')
	},
	delays: {
		patience,
		nextTry: ({ context }) => nextRepeat(context.tries),
		nextInforming: ({ context }) => nextRepeat(context.informed),
		nextPress: ({ context }) => nextRepeat(context.pressed),
		holdEnds: ({ context }) => context.holdMs,
		answerDue: ({ context }) => context.answerMs
	}
});

type Hearing<T extends MemberBankEvent['type']> = Extract<MemberBankEvent, { type: T }>;
/** What `make` makes of an event of some types; another type here is a bug. */
function of<const T extends MemberBankEvent['type'], R>(
	types: readonly T[],
	make: (context: MemberBankContext, event: Hearing<T>) => R
) {
	return ({ context, event }: Args): R => {
		if (!types.some((type) => type === event.type))
			throw new Error(`not ${types.join(' or ')}: ${event.type}`);
		return make(context, event as Hearing<T>);
	};
}
export const send = (make: (context: MemberBankContext) => Draft) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
export const reply = <const T extends MemberBankEvent['type']>(
	type: T | readonly T[],
	make: (context: MemberBankContext, event: Hearing<T>) => Draft
) => ({ type: 'send', params: of([type].flat() as readonly T[], make) }) as const;
export const post = (make: (args: Args) => Posting) =>
	({ type: 'post', params: (args: Args) => make(args) }) as const;

/** The house keeps the day's log and the wrong passwords of each card. */
export const note = (make: (args: Args) => Act) => ({ type: 'note', params: make }) as const;
export const timeOf = ({ event }: Args): number => ('at' in event ? event.at : 0);
