import type { Draft } from '#lib/world/row.ts';
import type { PaymentGatewayContext, PaymentGatewayEvent } from './context.ts';
import { says } from './says.ts';
import type { Args } from './setup.ts';

/** Sends what `make` makes of what the gateway knows. */
export const send = (make: (context: PaymentGatewayContext) => Draft) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
/** Sends what `make` makes of an event of one type; another type here is a bug. */
export const reply = <const T extends PaymentGatewayEvent['type']>(
	type: T,
	make: (context: PaymentGatewayContext, event: Extract<PaymentGatewayEvent, { type: T }>) => Draft
) =>
	({
		type: 'send',
		params({ context, event }: Args) {
			if (event.type !== type) throw new Error(`not ${type}: ${event.type}`);
			return make(context, event as Extract<PaymentGatewayEvent, { type: T }>);
		}
	}) as const;

const at = (event: PaymentGatewayEvent, context: PaymentGatewayContext): number =>
	'at' in event ? event.at : (context.payment?.openedAt ?? 0);
export const tellCustomer = {
	type: 'send',
	params: ({ context, event }: Args) => says.receipt(context, at(event, context))
} as const;
export const become = (state: string, error?: string) =>
	({ type: 'become', params: error ? { state, error } : { state } }) as const;
export const notify = [send((own) => says.notification(own)), 'countNotified'] as const;
/** The end of a payment is told twice: to the customer, and to the merchant (S7b, S7c). */
export const tellBoth = [tellCustomer, ...notify] as const;

/** What the customer instructed is a payment; before anything else it is asked whether the host is there. */
export const reach = ['instruct', 'forgetTries', send((own) => says.echo(own))] as const;
/** 0200, once the host has said that it is. */
export const execute = [
	'forgetTries',
	'stamp',
	become('EXECUTING'),
	send((own) => says.financial(own))
] as const;
export const askHost = ['countAsked', send((own) => says.askHost(own))] as const;
/** 0420: into the queue that forgets nothing. */
export const reverse = ['countReversal', send((own) => says.reversal(own))] as const;
const settled = (to: string) => ({ type: 'settle', params: to }) as const;

/** How the host's word ends the wait for it. */
export const answered = [
	{ guard: 'paid', target: 'succeeded', actions: [settled('FAILED'), ...tellBoth] },
	{ guard: 'wrongPin', target: 'awaitingPin', actions: [settled('PRESENTED'), tellCustomer] },
	{ target: 'failed', actions: [settled('FAILED'), ...tellBoth] }
] as const;
