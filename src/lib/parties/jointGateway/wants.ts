import { feesOf, isOnUs, type ClearingLine } from '#lib/money/clearing.ts';
import type { Act } from '#lib/world/fact.ts';
import type { Draft } from '#lib/world/row.ts';
import { transfer, type Posting } from '../posting.ts';
import { paymentIn, type JointContext, type JointEvent } from './context.ts';
import { lineOf } from './iso.ts';
import { says } from './says.ts';

export type Args = { readonly context: JointContext; readonly event: JointEvent };

/** Sends what `make` makes of what the gateway knows. */
export const send = (make: (context: JointContext) => Draft) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
/** Sends what `make` makes of an event of one type; another type here is a bug. */
export const reply = <const T extends JointEvent['type']>(
	type: T,
	make: (context: JointContext, event: Extract<JointEvent, { type: T }>) => Draft
) =>
	({
		type: 'send',
		params({ context, event }: Args) {
			if (event.type !== type) throw new Error(`not ${type}: ${event.type}`);
			return make(context, event as Extract<JointEvent, { type: T }>);
		}
	}) as const;

export const timeOf = ({ context, event }: Args): number =>
	'at' in event ? event.at : (context.payment?.requestedAt ?? 0);
export const become = (state: string, error?: string) =>
	({ type: 'become', params: error ? { state, error } : { state } }) as const;
export const tellCustomer = {
	type: 'send',
	params: (args: Args) => says.result(args.context, timeOf(args))
} as const;
export const showPage = (error?: string) =>
	[
		{
			type: 'send',
			params: (args: Args) => says.page(args.context, timeOf(args), error)
		},
		become('PRESENTED')
	] as const;
export const notify = [send((own) => says.notification(own)), 'countNotified'] as const;
/** The network fee of both sides of a line (domain 6.4, G1); taken back with the line. */
export const earn = (
	id: (own: JointContext) => string,
	line: (own: JointContext) => ClearingLine
) =>
	({
		type: 'post',
		params({ context }: Args): Posting {
			const { paymentId } = paymentIn(context);
			const moved = line(context);
			const fee = isOnUs(moved) ? 0 : 2 * feesOf(moved).network;
			const [from, to] = moved.sign > 0 ? ['JG:clr', 'JG:inc:net'] : ['JG:inc:net', 'JG:clr'];
			const entries = [transfer(id(context), 'network fee', from ?? '', to ?? '', fee)];
			return { paymentId, entries: fee > 0 ? entries : [] };
		}
	}) as const;

/** The clearing house learns of a line that is final, or that takes an earlier one back. */
export const tellClearing = (line: (own: JointContext) => ClearingLine) =>
	({
		type: 'note',
		params: (args: Args): Act =>
			({
				type: 'clearing.line',
				at: timeOf(args),
				line: line(args.context)
			}) as unknown as Act
	}) as const;

/** A payment that is final: the gateway's fee, and a line for the night. */
export const settled = () =>
	[
		earn(
			({ payment: own }) => `G1-${own?.paymentId ?? ''}`,
			(own) => lineOf(own, 1)
		),
		tellClearing((own) => lineOf(own, 1))
	] as const;
