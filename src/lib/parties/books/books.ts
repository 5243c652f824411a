import { assign, setup } from 'xstate';
import { feeOf } from '#lib/money/amount.ts';
import { say, type Draft, type Refused } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience, repeating } from '../acting.ts';
import { rcOf } from '../catalogue.ts';
import { accountLinked } from '../kinds/enrolment.ts';
import { bookAnswer, paymentOpened, transferResult } from '../kinds/payment.ts';
import { refundPosted } from '../kinds/refund.ts';
import { settlementOrder } from '../kinds/settlement.ts';
import { transfer } from '../posting.ts';
import type { BooksContext, BooksEvent, BooksInput, Result } from './context.ts';
import { accountsOf, payment, refund } from './posts.ts';

const refusable = ['CK18', 'CK21', 'CK22', 'CK25', 'CK26', 'CK29', 'CK30', 'CK32', 'CK33'];
const idOf = (bank: string, at: number): string => `${bank}P${at}0001`;

const resultOf = (
	paymentId: string,
	{ rc, error, entryIds, account }: Result,
	time: number
): Draft =>
	say(transferResult, {
		result: {
			paymentId,
			rc,
			...(error ? { error } : {}),
			entryIds,
			...(account ? { availableMinor: { $available: account } } : {}),
			time
		}
	});
const textOf = (event: Refused, part: string, field: string): string => {
	const value = event.parts[part]?.[field];
	return typeof value === 'string' ? value : 'unknown0unknown0';
};
/** A business check failed: the sender is told which, and nothing is posted. */
function refusal(event: Refused): Draft {
	const { error, at } = event;
	switch (event.kind) {
		case 'open-payment':
			return say(paymentOpened, {
				payment: {
					paymentId: 'none0none0none00',
					orderId: textOf(event, 'payment', 'orderId'),
					rc: rcOf(error),
					error
				}
			});
		case 'refund-command':
			return say(refundPosted, {
				result: {
					refundId: textOf(event, 'refund', 'refundId'),
					paymentId: textOf(event, 'refund', 'paymentId'),
					rc: rcOf(error),
					error,
					entryIds: '',
					time: at
				}
			});
		default:
			return resultOf(
				textOf(event, 'transfer', 'paymentId'),
				{ rc: rcOf(error), error, entryIds: '', account: null },
				at
			);
	}
}

const base = setup({
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
						entryIds: `L1-${paymentId} L2-${paymentId}`,
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
		business: ({ event }) => event.type === 'refused' && refusable.includes(event.code),
		owesElsewhere: ({ context, event }) =>
			event.type === 'transfer-command' &&
			context.contracts[event.parts.transfer.merchantId]?.elsewhere != null
	},
	delays: { patience, settlement: ({ context }) => context.untilSettlementMs }
});

const orderSettlement = {
	type: 'send',
	params: ({ context }: { readonly context: BooksContext }) => {
		if (!context.owed) throw new Error('the data center has no: debt');
		const { paymentId, minor, ccy, creditor, agent } = context.owed;
		return say(settlementOrder, {
			order: {
				txId: `TX-${paymentId}`,
				amount: { minor, ccy },
				creditor,
				creditorAgent: agent,
				debtorAgent: context.agent
			}
		});
	}
} as const;
const transferred = [
	'book',
	{
		type: 'post',
		params: ({ context, event }: { readonly context: BooksContext; readonly event: BooksEvent }) =>
			postingOf(context, event)
	},
	{
		type: 'send',
		params: ({
			context,
			event
		}: {
			readonly context: BooksContext;
			readonly event: BooksEvent;
		}) => {
			if (event.type !== 'transfer-command') throw new Error(`not a transfer: ${event.type}`);
			const { paymentId } = event.parts.transfer;
			const result = context.results[paymentId];
			if (!result) throw new Error(`no result: ${paymentId}`);
			return resultOf(paymentId, result, event.at);
		}
	}
] as const;

function postingOf(context: BooksContext, event: BooksEvent) {
	if (event.type === 'transfer-command') return payment(context, event.parts);
	if (event.type === 'refund-command') return refund(context, event.parts.refund);
	throw new Error(`nothing to post: ${event.type}`);
}

/** The business data center: all account records; money moves here and nowhere else (domain 5.1, BDC). */
export const businessDataCenter = base.createMachine({
	id: 'businessDataCenter',
	initial: 'keeping',
	context: ({ input }) => ({
		...input,
		tries: 0,
		payments: {},
		results: {},
		transfers: {},
		linked: {},
		spentToday: {},
		owed: null
	}),
	on: {
		'link-account': {
			actions: [
				'link',
				{
					type: 'send',
					params: ({ event }) =>
						say(accountLinked, { link: { userId: event.parts.link.userId, accepted: true } })
				}
			]
		},
		'open-payment': {
			actions: [
				'open',
				{
					type: 'send',
					params: ({ context, event }) =>
						say(paymentOpened, {
							payment: {
								paymentId: idOf(context.bank, event.at),
								orderId: event.parts.payment.orderId,
								rc: '00'
							}
						})
				}
			]
		},
		'transfer-command': [
			{ guard: 'owesElsewhere', target: '.owing', actions: transferred },
			{ actions: transferred }
		],
		'refund-command': {
			actions: [
				{ type: 'post', params: ({ context, event }) => postingOf(context, event) },
				{
					type: 'send',
					params: ({ event }) => {
						const { refundId, paymentId } = event.parts.refund;
						return say(refundPosted, {
							result: { refundId, paymentId, rc: '00', entryIds: `R1-${refundId}`, time: event.at }
						});
					}
				}
			]
		},
		'book-query': {
			actions: {
				type: 'send',
				params: ({ context, event }) => {
					const { paymentId } = event.parts.query;
					const result = context.results[paymentId];
					const { rc, error, account } = result ?? {
						rc: '25',
						error: 'E-ORDER-UNKNOWN',
						account: null
					};
					return say(bookAnswer, {
						answer: {
							paymentId,
							found: result !== undefined,
							rc,
							...(error ? { error } : {}),
							...(account ? { availableMinor: { $available: account } } : {}),
							try: event.parts.query.try
						}
					});
				}
			}
		},
		refused: {
			guard: 'business',
			actions: ['noteRefusal', { type: 'send', params: ({ event }) => refusal(event) }]
		}
	},
	states: {
		keeping: {},
		owing: { after: { settlement: { target: 'settling', actions: orderSettlement } } },
		settling: {
			after: repeating('settling', settlementOrder, 'unsettled'),
			on: { 'debit-notice': settledNow() }
		},
		unsettled: { on: { 'debit-notice': settledNow() } }
	}
});

/** B1: what was owed to the other bank is paid from the settlement account (domain 6.5). */
function settledNow() {
	return {
		target: 'keeping',
		actions: [
			{
				type: 'post',
				params: ({ context }: { readonly context: BooksContext }) => {
					const { paymentId = '', minor = 0 } = context.owed ?? {};
					return {
						paymentId,
						entries: [
							transfer(
								`B1-${paymentId}`,
								'settled',
								`${context.bank}:clr`,
								context.settlementAccount,
								minor
							)
						]
					};
				}
			},
			'forgetTries'
		]
	} as const;
}
