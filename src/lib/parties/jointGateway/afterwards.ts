import { sayAgain } from '#lib/world/row.ts';
import { acquirerVoid, issuerVoid, refundCredit, refundDebit } from '../kinds/switching.ts';
import { chargeable, disputing, notChargeable } from './disputing.ts';
import { refundLine } from './iso.ts';
import { refundSays } from './refundSays.ts';
import { base } from './setup.ts';
import { earn, reply, send, tellClearing, type Args } from './wants.ts';

const voidBoth = [
	send((own) => refundSays.voidAtIssuer(own)),
	send((own) => refundSays.voidAtAcquirer(own))
] as const;

/** What the merchant may ask for once the money has moved (domain 6.7). */
const refundable = {
	on: {
		...chargeable,
		'refund-request': [
			{
				guard: 'voidsBetweenBanks',
				target: '#jointPayment.payment.voiding',
				actions: ['expectRefund', ...voidBoth]
			},
			{
				guard: 'voids',
				target: '#jointPayment.payment.voiding',
				actions: ['expectRefund', send((own) => refundSays.voidAtIssuer(own))]
			},
			{
				target: '#jointPayment.payment.debiting',
				actions: ['expectRefund', send((own) => refundSays.debit(own))]
			}
		],
		refused: [
			{
				guard: 'refundOver',
				actions: reply('refused', (own, event) => refundSays.refused(own, event))
			},
			notChargeable
		]
	}
} as const;

/** The money is back: everybody is told, the line goes into the next file with its sign turned round. */
const given = [
	'forgetTries',
	earn(({ refund }) => `G2-${refund?.refundId ?? ''}`, refundLine),
	tellClearing(refundLine),
	'giveBack',
	{ type: 'send', params: (args: Args) => refundSays.result(args) },
	{ type: 'send', params: (args: Args) => refundSays.notice(args) }
] as const;
const persist = <const S extends string>(self: S, ...actions: readonly Resend[]) =>
	({
		nextTry: {
			guard: 'mayPersist',
			target: self,
			reenter: true,
			actions: ['countTry', ...actions]
		}
	}) as const;
type Resend = { readonly type: 'send'; readonly params: ReturnType<typeof sayAgain> };
const resend = (of: Parameters<typeof sayAgain>[0]): Resend => ({
	type: 'send',
	params: sayAgain(of)
});

/** The payment after it succeeded: void on the same day, refunds later (domain 6.7). */
export const afterwards = base.createStateConfig({
	initial: 'succeeded',
	states: {
		succeeded: refundable,
		partlyRefunded: refundable,
		voiding: {
			after: persist('voiding', resend(issuerVoid), resend(acquirerVoid)),
			on: {
				'void-answer': [
					{ guard: 'allUndone', target: 'refunded', actions: ['noteUndone', ...given] },
					{ actions: 'noteUndone' }
				]
			}
		},
		debiting: {
			after: persist('debiting', resend(refundDebit)),
			on: {
				'refund-debited': [
					{
						guard: 'refundFailed',
						target: 'succeeded',
						actions: [
							'forgetTries',
							reply('refund-debited', (own, event) => refundSays.failed(own, event))
						]
					},
					{
						target: 'crediting',
						actions: ['forgetTries', send((own) => refundSays.credit(own))]
					}
				]
			}
		},
		crediting: {
			after: persist('crediting', resend(refundCredit)),
			on: {
				'refund-credited': [
					{ guard: 'refundWhole', target: 'refunded', actions: given },
					{ target: 'partlyRefunded', actions: given }
				]
			}
		},
		refunded: {},
		...disputing
	}
}).states;
