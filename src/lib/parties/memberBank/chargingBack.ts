import { sayAgain } from '#lib/world/row.ts';
import { chargebackAdvice } from '../kinds/chargeback.ts';
import type { Transaction } from './context.ts';
import { disputePosts } from './disputePosts.ts';
import { claimIn, disputeSays } from './disputeSays.ts';
import { notes } from './notes.ts';
import { base, post, reply, send, type Args } from './setup.ts';

function part({ context }: Pick<Args, 'context'>): Transaction {
	const { part: found } = claimIn(context);
	if (!found) throw new Error('the claim has no: line');
	return found;
}
/** The line by which the money returns: the gateway has given it a number of its own. */
function returning(args: Args): Transaction {
	const rrn = args.event.type === 'ruling' ? args.event.parts.ruling.rrn : undefined;
	return { ...part(args), rrn: rrn ?? '' };
}
const refuseClaim = reply('refused', (own, event) => disputeSays.refusedClaim(own, event));

/** A cardholder may dispute what was debited; whatever is wrong with her claim she is told. */
export const disputable = {
	'dispute-claim': {
		target: 'charging',
		actions: [
			'keepClaim',
			notes.password('right'),
			reply('dispute-claim', (own, { parts }) => disputeSays.receipt(own, parts.claim.disputeId)),
			send((own) => disputeSays.chargeback(own))
		]
	},
	refused: [
		{
			guard: 'claimWithWrongPassword',
			actions: ['countFailure', notes.password('wrong'), refuseClaim]
		},
		{ guard: 'claimRefused', actions: refuseClaim }
	]
} as const;

const takeRuling = [
	reply('ruling', (own, { parts }) => disputeSays.ruled(own, parts.ruling)),
	reply('ruling', (own, { parts }) => disputeSays.decision(own, parts.ruling))
] as const;
const returns = (bearer: 'cardholder' | 'issuer') =>
	[
		post((args) =>
			disputePosts.returnDebit(
				args.context,
				returning(args),
				claimIn(args.context).disputeId,
				bearer
			)
		),
		notes.regained('issuer', returning)
	] as const;
/** The issuer takes the money back for its cardholder, and gives it up again where it is so ruled (domain 6.7). */
export const chargingBack = {
	charging: base.createStateConfig({
		after: {
			nextTry: {
				guard: 'mayPersist',
				target: 'charging',
				reenter: true,
				actions: ['countTry', { type: 'send', params: sayAgain(chargebackAdvice) }]
			}
		},
		on: {
			'chargeback-response': [
				{
					guard: 'chargedBack',
					target: 'chargedBack',
					actions: [
						'keepLine',
						post((args) =>
							disputePosts.creditBack(args.context, part(args), claimIn(args.context).disputeId)
						),
						notes.taken('issuer', part)
					]
				},
				{
					target: 'debited',
					actions: reply('chargeback-response', (own, { parts }) =>
						disputeSays.receipt(own, parts.message.disputeId, parts.message.error ?? 'E-DISPUTE')
					)
				}
			]
		}
	}),
	chargedBack: base.createStateConfig({
		on: {
			ruling: [
				{ guard: 'forCardholder', target: 'claimUpheld', actions: takeRuling },
				{
					guard: 'onIssuer',
					target: 'claimBorne',
					actions: [...returns('issuer'), ...takeRuling]
				},
				{ target: 'claimDismissed', actions: [...returns('cardholder'), ...takeRuling] }
			]
		}
	}),
	claimUpheld: base.createStateConfig({}),
	claimDismissed: base.createStateConfig({}),
	claimBorne: base.createStateConfig({})
};
