import { sayAgain, type Draft } from '#lib/world/row.ts';
import { paymentTicket } from '../kinds/payment.ts';
import type { GatewayContext, GatewayEvent } from './context.ts';
import { says } from './says.ts';
import type { Args } from './setup.ts';

/** Sends what `make` makes of what the transaction server knows. */
export const send = (make: (context: GatewayContext) => Draft) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
/** Sends what `make` makes of an event of one type; another type here is a bug. */
export const reply = <const T extends GatewayEvent['type']>(
	type: T,
	make: (context: GatewayContext, event: Extract<GatewayEvent, { type: T }>) => Draft
) =>
	({
		type: 'send',
		params({ context, event }: Args) {
			if (event.type !== type) throw new Error(`not ${type}: ${event.type}`);
			return make(context, event as Extract<GatewayEvent, { type: T }>);
		}
	}) as const;

const at = (event: GatewayEvent, context: GatewayContext): number =>
	'at' in event ? event.at : (context.payment?.openedAt ?? 0);
export const tellCustomer = {
	type: 'send',
	params: ({ context, event }: Args) => says.result(context, at(event, context))
} as const;
export const become = (state: string, error?: string) =>
	({ type: 'become', params: error ? { state, error } : { state } }) as const;
export const notify = [send((own) => says.notification(own)), 'countNotified'] as const;
/** The end of a payment is told twice: to the customer, and to the merchant (S7b, S7c). */
export const tellBoth = [tellCustomer, ...notify] as const;
/** The page, at first and again after a wrong password: each time with a new challenge. */
export const orderPage = ['countPage', send((own) => says.page(own)), become('PRESENTED')] as const;
export const sameTicket = {
	'merchant-verified': { actions: { type: 'send', params: sayAgain(paymentTicket) } }
} as const;
/** Somebody answers a page whose payment is over: the result once more, nothing else. */
export const over = {
	'customer-authenticated': { actions: tellCustomer }
} as const;
export const failed = <const A extends readonly unknown[]>(...actions: A) =>
	({ target: 'failed', actions: [...actions, ...tellBoth] }) as const;
export const settled = [
	{ guard: 'paid', target: 'succeeded', actions: ['settle', ...tellBoth] },
	{ target: 'failed', actions: ['settle', ...tellBoth] }
] as const;
export const transfer = [become('EXECUTING'), send((own) => says.transfer(own))] as const;
export const askBooks = ['countAsked', send((own) => says.askBooks(own))] as const;
