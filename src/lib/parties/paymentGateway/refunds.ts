import { sayAgain } from '#lib/world/row.ts';
import { refundFinancial } from '../kinds/host.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { reply, send } from './wants.ts';

/** What the merchant may ask for once the money has moved (domain 4.6). */
export const refundable = {
	'refund-request': {
		target: 'refunding',
		actions: ['expectRefund', send((own) => says.refund(own))]
	},
	refused: {
		guard: 'refundOver',
		actions: reply('refused', (own, event) => says.refundRefused(own, event))
	}
} as const;
const tellMerchant = reply('refund-financial-response', (own, { parts, at }) =>
	says.refundResult(own, parts.message.rc, parts.message.error ?? null, at)
);
const given = [
	'giveBack',
	'forgetTries',
	tellMerchant,
	reply('refund-financial-response', (own, { parts, at }) =>
		says.refundNotice(own, parts.message.rc, parts.message.error ?? null, at)
	)
] as const;

/** How the host's answer to a refund ends the wait for it. */
const answered = [
	{
		guard: 'refundFailed',
		target: 'refundFailed',
		actions: ['forgetTries', tellMerchant]
	},
	{ guard: 'refundWhole', target: 'refunded', actions: given },
	{ target: 'partlyRefunded', actions: given }
] as const;

/** A payment whose money has moved, and how it goes back. */
export const refunds = {
	succeeded: base.createStateConfig({ on: refundable }),
	partlyRefunded: base.createStateConfig({ on: refundable }),
	refunding: base.createStateConfig({
		after: {
			patience: [
				{
					guard: 'mayAskAgain',
					target: 'refunding',
					reenter: true,
					actions: ['countTry', { type: 'send', params: sayAgain(refundFinancial) }]
				},
				{ target: 'refundUnanswered', actions: 'forgetTries' }
			]
		},
		on: { 'refund-financial-response': answered }
	}),
	refundUnanswered: base.createStateConfig({ on: { 'refund-financial-response': answered } }),
	refundFailed: base.createStateConfig({
		always: [{ guard: 'refundedBefore', target: 'partlyRefunded' }, { target: 'succeeded' }]
	}),
	refunded: base.createStateConfig({})
};
