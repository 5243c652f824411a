import type { Transaction } from './context.ts';
import { chargeable, contesting } from './contesting.ts';
import { notes } from './notes.ts';
import { posts } from './posts.ts';
import { aboutRefused, says } from './says.ts';
import { base, portion, post, reply, transactionIn, type Args } from './setup.ts';

const advices = ['financial-advice', 'financial-advice-repeat'] as const;
const booked = reply(advices, (_, { parts }) => says.booked(parts.message));
const book = {
	target: 'booked',
	actions: [
		'keepCredit',
		post((args) => posts.credit(args.context, transactionIn(args))),
		notes.booked('acquirer'),
		booked
	]
} as const;
const creditIn = ({ context: { credit } }: Pick<Args, 'context'>): Transaction => {
	if (!credit) throw new Error('the acquirer has no: credit');
	return credit;
};
/** The part of a credit that the merchant gives back. */
function partIn(args: Args): Transaction {
	if (args.event.type !== 'refund-debit') throw new Error(`not a refund: ${args.event.type}`);
	return portion(creditIn(args), args.event.parts.message);
}
const refundIdIn = ({ event }: Args): string =>
	event.type === 'refund-debit' ? event.parts.message.refundId : '';
const debitMerchant = [
	post((args) => posts.refundByMerchant(args.context, partIn(args), refundIdIn(args))),
	reply('refund-debit', (_, { parts }) => says.refundDebited(parts.message))
] as const;

/** The bank as acquirer: vouches for its merchant, books his receipts, takes refunds from him (domain 6.2, 6.7). */
export const acquiring = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: {
			on: {
				'merchant-check': {
					target: 'approved',
					actions: reply('merchant-check', (own, event) => says.approved(own, event))
				},
				refused: {
					guard: 'merchantRefused',
					target: 'rejected',
					actions: reply('refused', (own, event) => says.rejected(own, event))
				}
			}
		},
		rejected: {},
		approved: {
			on: {
				'financial-advice': book,
				'financial-advice-repeat': book,
				// On-us: the issuer's side has booked both (domain 6.3).
				'financial-request': { guard: 'bookedHere', target: 'booked', actions: 'keepCredit' },
				'completion-advice': {
					guard: 'bothSides',
					target: 'booked',
					actions: 'adoptCredit'
				},
				'acquirer-void': {
					target: 'undone',
					actions: reply('acquirer-void', (own, { parts }) => says.voided(own, parts.message, '25'))
				}
			}
		},
		booked: {
			on: {
				'financial-advice-repeat': { actions: booked },
				'acquirer-void': {
					target: 'undone',
					actions: [
						post((args) => posts.undoCredit(args.context, creditIn(args))),
						notes.undone('acquirer', ({ credit }) => credit),
						reply('acquirer-void', (own, { parts }) => says.voided(own, parts.message, '00'))
					]
				},
				...chargeable,
				'refund-debit': [
					{ guard: 'creditInside', actions: debitMerchant },
					{ actions: [...debitMerchant, notes.taken('acquirer', partIn)] }
				],
				refused: {
					guard: 'refundRefused',
					actions: reply('refused', (_, event) =>
						says.refundDebited(aboutRefused(event), event.error)
					)
				}
			}
		},
		// An advice that comes after all is acknowledged and not booked.
		undone: {
			on: {
				'financial-advice': { actions: booked },
				'financial-advice-repeat': { actions: booked }
			}
		},
		...contesting
	}
});
