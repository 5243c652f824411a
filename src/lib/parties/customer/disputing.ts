import { repeating, screen, choice } from '../acting.ts';
import { disputeClaim } from '../kinds/chargeback.ts';
import { say, type Draft } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { act, type CustomerAct, type CustomerContext } from './context.ts';
import { send, type Args } from './jointPages.ts';
import { must, says } from './says.ts';
import { base } from './setup.ts';

/** She waits three days for her parcel, or looks at her statement after as long. */
const disputeAfterMs = 72 * 3_600_000;

const reasons = { 'dispute-delivery': 'not-received', 'dispute-payment': 'not-me' } as const;
type DisputeAct = CustomerAct & { readonly type: keyof typeof reasons };
const leftOf = ({ page, refundedMinor }: CustomerContext): number =>
	(page?.amount.minor ?? 0) - refundedMinor;

/** Her own bank hears what she disputes, under the password that only she and it know. */
const claim =
	(reason: 'not-received' | 'not-me') =>
	(her: CustomerContext): Draft => {
		const { txId, issuer } = must(her.verification, 'page of the issuer');
		const { amount, paymentId } = must(her.page, 'page');
		return say(
			disputeClaim,
			{
				claim: {
					disputeId: `D-${paymentId}`,
					txId,
					paymentId,
					reason,
					amount: { minor: leftOf(her), ccy: amount.ccy },
					password: {
						$secret: 'payment-password',
						name: must(her.chosen, 'password').password
					}
				}
			},
			issuer
		);
	};

/** A screen on which she may dispute the payment; the choice taken when nobody chooses follows the options. */
function disputable(her: CustomerContext, name: string, fields: Screen['fields']): Screen {
	const choices = (Object.keys(reasons) as DisputeAct['type'][]).map((type) => act({ type }));
	const planned = choices.find(
		({ type }) => reasons[type as DisputeAct['type']] === her.disputePlan
	);
	return choice(
		name,
		fields,
		choices,
		planned ? { event: planned, afterMs: disputeAfterMs } : null
	);
}

const disputes = (type: DisputeAct['type']) =>
	({
		guard: 'somethingLeft',
		target: 'claiming',
		actions: [
			base.assign({ tries: 0 }),
			send(claim(reasons[type])),
			{ type: 'show', params: screen('waiting') }
		]
	}) as const;
const mayDispute = {
	'dispute-delivery': disputes('dispute-delivery'),
	'dispute-payment': disputes('dispute-payment')
} as const;
const told = {
	'dispute-decision': [
		{
			guard: 'claimDismissed',
			target: 'claimDismissed',
			actions: { type: 'show', params: ({ event }: Args) => decided(event) }
		},
		{
			target: 'moneyBack',
			actions: { type: 'show', params: ({ event }: Args) => decided(event) }
		}
	]
} as const;
const decided = (event: Args['event']): Screen =>
	screen('dispute-decided', event.type === 'dispute-decision' ? { ...event.parts.decision } : {});
const received = {
	'dispute-receipt': [
		{
			guard: 'claimTaken',
			target: 'disputing',
			actions: { type: 'show', params: screen('dispute-open') }
		},
		{
			target: 'claimRefused',
			actions: {
				type: 'show',
				params: ({ event }: Args) =>
					screen(
						'dispute-refused',
						event.type === 'dispute-receipt' ? { ...event.parts.receipt } : {}
					)
			}
		}
	]
} as const;
const served = {
	target: 'served',
	actions: [
		base.assign(({ event }) =>
			event.type === 'shipment-notice' ? { waybillNo: event.parts.notice.waybillNo } : {}
		),
		{
			type: 'show',
			params: ({ context }: Args) =>
				disputable(context, 'shipped', { waybillNo: context.waybillNo })
		}
	]
} as const;

/** Where a payment leaves her that her own bank may still take back (domain 6.7). */
export const disputing = {
	paid: base.createStateConfig({
		on: {
			return: {
				target: 'returned',
				actions: [
					send((her) => says.returns(her)),
					{
						type: 'show',
						params: ({ context }: Args) => disputable(context, 'confirming', {})
					}
				]
			},
			'shipment-notice': served
		}
	}),
	returned: base.createStateConfig({ on: { 'shipment-notice': served, ...mayDispute } }),
	served: base.createStateConfig({ on: mayDispute }),
	claiming: base.createStateConfig({
		after: repeating('claiming', disputeClaim, 'claimUnanswered'),
		on: { ...received, ...told }
	}),
	claimUnanswered: base.createStateConfig({ on: { ...received, ...told } }),
	// The issuer may have to take its word back: the gateway's rules do not allow it.
	disputing: base.createStateConfig({ on: { ...received, ...told } }),
	claimRefused: base.createStateConfig({}),
	claimDismissed: base.createStateConfig({}),
	moneyBack: base.createStateConfig({})
};
