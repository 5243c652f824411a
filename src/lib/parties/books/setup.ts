import { assign, setup } from 'xstate';
import { feeOf } from '#lib/money/amount.ts';

import { acting, mayAskAgain, patience } from '../acting.ts';
import { rcOf } from '../catalogue.ts';

import type { BooksContext, BooksEvent, BooksInput } from './context.ts';
import { accountsOf, partsOf, payment } from './posts.ts';

import { textOf } from './says.ts';
const refusable = ['CK18', 'CK21', 'CK22', 'CK25', 'CK26', 'CK29', 'CK30', 'CK32', 'CK33'];
/** Unique at this bank: one payment is opened at a time. */
export const idOf = (bank: string, at: number): string => `${bank}P${at}0001`;

const mostSettlements = 24;

/** What the data center's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: BooksContext; events: BooksEvent; input: BooksInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		open: assign(({ context, event }) => {
			if (event.type !== 'open-payment') return {};
			const { merchantId, orderId, amount } = event.parts.payment;
			return {
				payments: {
					...context.payments,
					[idOf(context.bank, event.at)]: { merchantId, orderId, amount }
				}
			};
		}),
		book: assign(({ context, event }) => {
			if (event.type !== 'transfer-command') return {};
			const { paymentId, accountRef, merchantId, amount } = event.parts.transfer;
			const accounts = accountsOf(context, accountRef, merchantId);
			const contract = context.contracts[merchantId];
			const minor = amount.minor - feeOf(amount.minor, context.feeMillionths);
			return {
				transfers: { ...context.transfers, [paymentId]: accounts },
				results: {
					...context.results,
					[paymentId]: {
						rc: '00',
						error: null,
						entryIds: payment(context, event.parts)
							.entries.map(({ id }) => id)
							.join(' '),
						account: accounts.payer
					}
				},
				spentToday: {
					...context.spentToday,
					[accounts.payer]: (context.spentToday[accounts.payer] ?? 0) + amount.minor
				},
				owed: contract?.elsewhere
					? {
							paymentId,
							minor,
							ccy: amount.ccy,
							creditor: contract.name,
							agent: contract.elsewhere
						}
					: context.owed
			};
		}),
		lessen: assign(({ context, event }) => {
			if (
				event.type !== 'refund-command' ||
				context.owed?.paymentId !== event.parts.refund.paymentId
			)
				return {};
			const { minor } = partsOf(context, event.parts.refund);
			return { owed: { ...context.owed, minor: context.owed.minor - minor } };
		}),
		paidOff: assign(({ context }) => ({
			tries: 0,
			owed: context.owed ? { ...context.owed, minor: 0 } : null
		})),
		countSettlement: assign({ settlements: ({ context }) => context.settlements + 1 }),
		noteRefusal: assign(({ context, event }) => {
			if (event.type !== 'refused' || event.kind !== 'transfer-command') return {};
			const paymentId = textOf(event, 'transfer', 'paymentId');
			return {
				results: {
					...context.results,
					[paymentId]: { rc: rcOf(event.error), error: event.error, entryIds: '', account: null }
				}
			};
		}),
		link: assign(({ context, event }) =>
			event.type === 'link-account'
				? { linked: { ...context.linked, [event.parts.link.userId]: event.parts.link.accountRef } }
				: {}
		)
	},
	guards: {
		mayAskAgain,
		owesNothing: ({ context }) => (context.owed?.minor ?? 0) === 0,
		maySettleAgain: ({ context }) => context.settlements < mostSettlements,
		business: ({ event }) => event.type === 'refused' && refusable.includes(event.code),
		owesElsewhere: ({ context, event }) =>
			event.type === 'transfer-command' &&
			context.contracts[event.parts.transfer.merchantId]?.elsewhere !== undefined &&
			context.contracts[event.parts.transfer.merchantId]?.elsewhere !== null
	},
	delays: {
		patience,
		settlement: ({ context }) => context.untilSettlementMs,
		settleAgain: 3_600_000
	}
});
