import { assign, setup } from 'xstate';
import type { PureChecks } from '#lib/world/cast.ts';
import type { Heard } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience, repeating, screen, type Asking } from './acting.ts';
import { decide, sign, type Deciding } from './counter/deciding.ts';
import { accepted, approved, written } from './counter/vouching.ts';
import { allOf, found, same, word } from './finding.ts';
import {
	certificateRequestApproved,
	type certificateIssued,
	type certificateRequest
} from './kinds/enrolment.ts';
import type { counterRequest } from './kinds/counter.ts';

interface AuthorizingInput extends Omit<Deciding, 'request'> {
	/** Whom the contracts of its companies name: nobody else gets a certificate here. */
	readonly known: readonly string[];
}
interface AuthorizingContext extends AuthorizingInput, Deciding, Asking {
	/** What was decided, by payment: whoever asks anew hears the same. */
	readonly decided: Readonly<Record<string, 'approved' | 'refused'>>;
	/** Whose certificate is being renewed, and the key it is to be for. */
	readonly renewal: { readonly subject: string; readonly publicKey: string } | null;
}
type AuthorizingEvent =
	| Heard<typeof counterRequest | typeof certificateRequest | typeof certificateIssued, 'counter'>
	| { readonly type: 'approve' | 'refuse' };

/** What the counter checks: whom it vouches for, and that it gets what it asked for (E-4, E-5). */
export const authorizingCounterChecks: PureChecks = {
	'certificate-request': {
		CK30(given) {
			const { known } = given.context as AuthorizingContext;
			const subject = word(given.parts['request']?.['subject']);
			return found(known.includes(subject), subject, known.join(' or '));
		}
	},
	'certificate-issued': {
		CK17(given) {
			const { renewal } = given.context as AuthorizingContext;
			return allOf(
				same(given.parts['certificate']?.['subject'], renewal?.subject),
				same(given.parts['certificate']?.['publicKey'], renewal?.publicKey)
			);
		}
	}
};

const base = setup({
	types: {} as { context: AuthorizingContext; events: AuthorizingEvent; input: AuthorizingInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		keepRequest: assign(({ event }) =>
			event.type === 'counter-request' ? { request: event.parts.request } : {}
		),
		decide: assign(({ context }, decision: 'approved' | 'refused') => ({
			decided: { ...context.decided, [context.request?.paymentId ?? '']: decision }
		}))
	},
	guards: {
		mayAskAgain,
		isAboutThis: ({ context, event }) =>
			event.type === 'counter-request' &&
			event.parts.request.paymentId === context.request?.paymentId,
		decidedAs: ({ context, event }, decision: 'approved' | 'refused') =>
			event.type === 'counter-request' &&
			context.decided[event.parts.request.paymentId] === decision
	},
	delays: { patience }
});

const again = <const D extends 'approved' | 'refused'>(decision: D) =>
	({
		guard: { type: 'decidedAs', params: decision },
		actions: ['keepRequest', sign(decision)]
	}) as const;
const deciding = <const D extends 'approved' | 'refused'>(decision: D) =>
	({
		target: 'open',
		actions: [
			{ type: 'decide', params: decision },
			sign(decision),
			{ type: 'show', params: screen('decided') }
		]
	}) as const;

/** The counter of a company's bank: two people authorize large payments, and renew certificates (domain 5.1, 7.7). */
export const authorizingCounter = base.createMachine({
	id: 'authorizingCounter',
	type: 'parallel',
	context: ({ input }) => ({ ...input, tries: 0, request: null, decided: {}, renewal: null }),
	states: {
		payments: {
			initial: 'open',
			states: {
				open: {
					on: {
						'counter-request': [
							again('approved'),
							again('refused'),
							{ target: 'deciding', actions: ['keepRequest', decide] }
						]
					}
				},
				deciding: {
					on: {
						'counter-request': { guard: 'isAboutThis', actions: 'keepRequest' },
						approve: deciding('approved'),
						refuse: deciding('refused')
					}
				}
			}
		},
		certificates: {
			initial: 'open',
			states: {
				open: {
					on: {
						'certificate-request': {
							target: 'vouching',
							actions: [
								assign(({ event }) => ({
									renewal: {
										subject: event.parts.request.subject,
										publicKey: event.parts.request.publicKey ?? ''
									},
									tries: 0
								})),
								{ type: 'send', params: ({ context, event }) => approved(context, event) }
							]
						}
					}
				},
				vouching: {
					after: repeating('vouching', certificateRequestApproved, 'open'),
					on: {
						'certificate-issued': {
							target: 'open',
							actions: [
								'forgetTries',
								{ type: 'send', params: ({ event }) => accepted(event) },
								{ type: 'send', params: ({ event }) => written(event) }
							]
						}
					}
				}
			}
		}
	}
});
