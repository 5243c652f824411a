import type { Screen } from '#lib/world/world.ts';
import { screen } from '../acting.ts';

import type { CustomerContext } from './context.ts';
import { says, screens } from './says.ts';

import { base } from './setup.ts';

/** A page of the bank has arrived and passed every check: remember it, show it. */
export const seePage = {
	target: 'atPaymentPage',
	actions: [
		base.assign(({ context, event }) =>
			event.type === 'payment-page'
				? {
						page: event.parts.page,
						tries: 0,
						attempt: context.page ? context.attempt + 1 : context.attempt
					}
				: {}
		),
		{ type: 'show', params: ({ context }: { context: CustomerContext }) => screens.page(context) }
	]
} as const;

export const keepReceipt = base.assign(({ event }) =>
	event.type === 'payment-result' ? { receipt: { ...event.parts.result }, tries: 0 } : {}
);
interface Show {
	readonly type: 'show';
	readonly params: (args: { readonly context: CustomerContext }) => Screen;
}
export const showResult: Show = {
	type: 'show',
	params: ({ context }) => screens.result(context)
};

/** How the word about a payment ends the wait for it, and what she then sees. */
const endsShowing = (shown: Show) =>
	[
		{ guard: 'succeeded', target: 'paid', actions: [keepReceipt, shown] },
		{
			guard: 'wasCancelled',
			target: 'cancelled',
			actions: [keepReceipt, { type: 'show', params: screen('cancelled') }]
		},
		{ target: 'declined', actions: [keepReceipt, shown] }
	] as const;
export const ends = endsShowing(showResult);
/** How the bank's answer ends the wait, wherever she waits. */
export const resultsShowing = (shown: Show) =>
	[
		{
			guard: 'pending',
			target: 'waitingForCounter',
			actions: [base.assign({ tries: 0 }), { type: 'show', params: screen('waiting-counter') }]
		},
		...endsShowing(shown)
	] as const;
export type Results = ReturnType<typeof resultsShowing>;
export const results = resultsShowing(showResult);

export const submit = {
	target: 'submitted',
	actions: [
		base.assign(({ context }) => ({
			tries: 0,
			approved: context.page ? [...context.approved, context.page] : context.approved
		})),
		{
			type: 'send',
			params: ({ context }: { context: CustomerContext }) => says.submission(context)
		},
		{ type: 'show', params: screen('waiting') }
	]
} as const;
export const cancel = {
	target: 'cancelling',
	actions: [
		base.assign({ tries: 0 }),
		{ type: 'send', params: ({ context }: { context: CustomerContext }) => says.cancel(context) }
	]
} as const;
export const keepRefund = {
	actions: base.assign(({ event }) =>
		event.type === 'refund-notice' ? { refundedMinor: event.parts.notice.refundedMinor } : {}
	)
} as const;
export const keepOrderReceipt = {
	actions: [
		base.assign(({ event }) =>
			event.type === 'order-paid-notice' ? { orderReceipt: { ...event.parts.notice } } : {}
		),
		{
			type: 'show',
			params: ({ context }: { context: CustomerContext }) =>
				screen('order-paid', { ...context.orderReceipt })
		}
	]
} as const;

export const served = {
	target: 'served',
	actions: [
		base.assign(({ event }) =>
			event.type === 'shipment-notice' ? { waybillNo: event.parts.notice.waybillNo } : {}
		),
		{
			type: 'show',
			params: ({ context }: { context: CustomerContext }) =>
				screen('shipped', { waybillNo: context.waybillNo })
		}
	]
} as const;
