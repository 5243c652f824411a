import type { Refused } from '#lib/world/row.ts';
import type { DeskContext } from './context.ts';
import { banking } from './says/banking.ts';
import { cashier } from './says/cashier.ts';
import { disputing } from './says/disputing.ts';
import { trading } from './says/trading.ts';
import { base, type Args } from './setup.ts';
import { reply } from './wants.ts';

/** What the desk makes of a refusal: only where the reason lies with the sender, not with the line. */
const refusedAs =
	(kinds: readonly string[], ...codes: readonly string[]) =>
	({ event }: Args): boolean =>
		event.type === 'refused' && kinds.includes(event.kind) && codes.includes(event.code);

const userOf = ({ trade }: DeskContext, { parts }: Refused): string =>
	String((parts['login']?.['userId'] as string | undefined) ?? trade?.buyerId ?? '');
/** A wrong password counts; whatever else was refused does not. */
const count = base.assign(({ context, event }) => {
	if (event.type !== 'refused' || event.code !== 'CK23') return {};
	const user = userOf(context, event);
	return { failures: { ...context.failures, [user]: (context.failures[user] ?? 0) + 1 } };
});

const paying = ['open-cashier', 'pay-choice', 'wallet-payment', 'quick-agreement', 'quick-payment'];

export const refusals = [
	{
		guard: refusedAs(paying, 'CK11', 'CK18', 'CK23', 'CK24', 'CK25', 'CK14', 'CK31'),
		actions: [
			count,
			reply('refused', (own, event) => cashier.refusal(own, userOf(own, event), event.error))
		]
	},
	{
		guard: refusedAs(['confirm-receipt'], 'CK11', 'CK23', 'CK24', 'CK14'),
		actions: [
			count,
			reply('refused', (own, event) => trading.confirmRefused(own, userOf(own, event), event.error))
		]
	},
	{
		guard: refusedAs(['refund-claim'], 'CK40', 'CK32', 'CK14'),
		actions: reply('refused', (own, event) => disputing.refused(own, event))
	},
	{
		guard: refusedAs(['shipping-notice'], 'CK39', 'CK14'),
		actions: reply('refused', (own, event) => trading.shippingRefused(own, event))
	},
	{
		guard: refusedAs(['withdraw-request'], 'CK25', 'CK29'),
		actions: reply('refused', (_, { parts, error }) =>
			banking.withdrawTaken(
				String((parts['request']?.['withdrawalId'] as string | undefined) ?? 'unknown'),
				error
			)
		)
	}
] as const;
