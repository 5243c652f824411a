import type { Transaction } from './context.ts';
import { notes } from './notes.ts';
import { posts } from './posts.ts';
import { aboutRefused, says } from './says.ts';
import { base, post, reply, send, timeOf, transactionIn, type Args } from './setup.ts';

const heldIn = ({ context: { debit } }: Pick<Args, 'context'>): Transaction => {
	if (!debit) throw new Error('the issuer has no: hold');
	return debit;
};

/** Dual message: 0100 holds what a 0200 would debit (domain 6.4). */
export const holds = {
	'preauthorization-request': {
		target: 'held',
		actions: [
			'keepDebit',
			post((args) => posts.hold(args.context, transactionIn(args), timeOf(args))),
			{ type: 'send', params: (args: Args) => says.held(transactionIn(args)) }
		]
	}
} as const;
export const holdDeclined = {
	guard: 'holdRefused',
	target: 'declined',
	actions: reply('refused', (_, event) => says.notHeld(aboutRefused(event), event.error))
} as const;

const reversals = ['reversal-advice', 'reversal-repeat'] as const;
const release = post((args) => posts.release(args.context, heldIn(args)));
const reversed = {
	target: 'reversed',
	actions: [release, reply(reversals, (_, { parts }) => says.reversed(parts.message, '00'))]
} as const;
const captured = [
	post((args) => posts.capture(args.context, heldIn(args))),
	notes.made('issuer', heldIn),
	reply('completion-advice', (_, { parts }) => says.captured(parts.message))
] as const;

const tooLate = {
	guard: 'captureRefused',
	actions: reply('refused', (_, event) => says.notCaptured(aboutRefused(event), event.error))
} as const;

/** The money is held: it is captured, given back, or free again when its time has come. */
export const holding = {
	held: base.createStateConfig({
		after: {
			holdEnds: {
				target: 'holdExpired',
				actions: post((args) => posts.expire(args.context, heldIn(args)))
			}
		},
		on: {
			'results-response': { actions: send((own) => says.back(own)) },
			refused: tooLate,
			'completion-advice': [
				{
					guard: 'bothSides',
					target: 'debited',
					actions: [...captured, notes.made('acquirer', heldIn)]
				},
				{ target: 'debited', actions: captured }
			],
			'issuer-void': {
				target: 'voided',
				actions: [
					release,
					reply('issuer-void', (own, { parts }) => says.voided(own, parts.message, '00'))
				]
			},
			'reversal-advice': reversed,
			'reversal-repeat': reversed
		}
	}),
	holdExpired: base.createStateConfig({
		on: {
			refused: tooLate,
			'issuer-void': {
				actions: reply('issuer-void', (own, { parts }) => says.voided(own, parts.message, '25'))
			}
		}
	})
};
