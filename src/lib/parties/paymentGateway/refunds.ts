import { not } from 'xstate';
import { sayAgain } from '#lib/world/row.ts';
import { refundFinancial } from '../kinds/host.ts';
import { says } from './says.ts';
import { base, refundSays, type Args } from './setup.ts';
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
/** What the host did about the refund, in its answer or when it was asked. */
const tell = (make: typeof says.refundResult) =>
	({
		type: 'send',
		params({ context, event }: Args) {
			const said = refundSays(event);
			if (!said || !('at' in event)) throw new Error(`no word of the host: ${event.type}`);
			return make(context, said.rc, said.error ?? null, event.at);
		}
	}) as const;
const tellMerchant = tell(says.refundResult);
const given = ['giveBack', 'forgetTries', tellMerchant, tell(says.refundNotice)] as const;
const again = { type: 'send', params: sayAgain(refundFinancial) } as const;
const ask = ['countAsked', send((own) => says.askRefund(own))] as const;

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
					actions: ['countTry', again]
				},
				{ target: 'refundUnanswered', actions: ['forgetTries', ...ask] }
			]
		},
		on: { 'refund-financial-response': answered }
	}),
	// No answer is not a no: the host is asked, and where it has none it is told once more.
	refundUnanswered: base.createStateConfig({
		after: {
			host: { guard: 'mayAskHost', target: 'refundUnanswered', reenter: true, actions: ask }
		},
		on: {
			'refund-financial-response': answered,
			'host-answer': [{ guard: not('found'), actions: again }, ...answered]
		}
	}),
	refundFailed: base.createStateConfig({
		always: [{ guard: 'refundedBefore', target: 'partlyRefunded' }, { target: 'succeeded' }]
	}),
	refunded: base.createStateConfig({})
};
