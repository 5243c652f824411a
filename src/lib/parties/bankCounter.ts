import { assign, setup } from 'xstate';
import type { Claims } from '#lib/vault/vault.ts';
import type { PureChecks } from '#lib/world/cast.ts';
import type { Act } from '#lib/world/fact.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { acting, choice, mayAskAgain, patience, repeating, screen, type Asking } from './acting.ts';
import { allOf, same, word } from './finding.ts';
import {
	certificateAccepted,
	certificateRequestApproved,
	certificateWritten,
	enrolRequest,
	handOver,
	type application,
	type certificateIssued,
	type certificateRequest,
	type enrolAccepted
} from './kinds/enrolment.ts';
import { counterDecision, type counterRequest } from './kinds/payment.ts';

export interface CounterInput {
	readonly tellerId: string;
	readonly officerId: string;
	/** Accounts whose owners' documents the branch knows: account reference to document. */
	readonly owners: Readonly<Record<string, string>>;
	/** What the two people at the counter decide when nobody decides for them. */
	readonly decision: 'approves' | 'refuses' | 'silent';
}
interface CounterContext extends CounterInput, Asking {
	readonly form: Claims | null;
	/** The public key that the applicant's USB key has shown. */
	readonly publicKey: string | null;
	readonly request: {
		readonly paymentId: string;
		readonly payerName: string;
		readonly payeeName: string;
		readonly amount: AmountValue;
	} | null;
}
type CounterEvent =
	| Heard<
			| typeof application
			| typeof enrolAccepted
			| typeof certificateRequest
			| typeof certificateIssued
			| typeof counterRequest,
			'counter'
	  >
	| { readonly type: 'approve' | 'refuse' };
type Args = { readonly context: CounterContext };

const thinkMs = 120_000;

/** Face to face: the document is genuine and its holder owns the account (E-1). */
export const counterChecks: PureChecks = {
	application: {
		CK30(given) {
			const { owners } = given.context as CounterContext;
			const form = given.parts['form'];
			return same(form?.['document'], owners[word(form?.['accountRef'])]);
		}
	},
	// For her, and for the very key that was made in the USB key (E-5).
	'certificate-issued': {
		CK17(given) {
			const { form, publicKey } = given.context as CounterContext;
			return allOf(
				same(given.parts['certificate']?.['subject'], form?.['customerId']),
				same(given.parts['certificate']?.['publicKey'], publicKey ?? undefined)
			);
		}
	}
};

const sign = (decision: 'approved' | 'refused') =>
	({
		type: 'send',
		params: ({ context }: Args) => {
			if (!context.request) throw new Error('the counter has no: request');
			const { paymentId, amount } = context.request;
			const said = {
				paymentId,
				amount,
				decision,
				tellerId: context.tellerId,
				officerId: context.officerId
			};
			return say(counterDecision, { teller: said, officer: said });
		}
	}) as const;

const decide = {
	type: 'show',
	params: ({ context }: Args) => {
		const choices: readonly Act[] = [{ type: 'approve' }, { type: 'refuse' }];
		const usual = { approves: choices[0], refuses: choices[1], silent: undefined }[
			context.decision
		];
		return choice(
			'teller',
			{ ...context.request },
			choices,
			usual ? { event: usual, afterMs: thinkMs } : null
		);
	}
} as const;

/** The bank counter: registers in person, and authorizes large payments with two people (domain 5.1, BC). */
export const bankCounter = setup({
	types: {} as { context: CounterContext; events: CounterEvent; input: CounterInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 })
	},
	guards: { mayAskAgain },
	delays: { patience }
}).createMachine({
	id: 'bankCounter',
	initial: 'open',
	context: ({ input }) => ({ ...input, tries: 0, form: null, publicKey: null, request: null }),
	states: {
		open: {
			on: {
				application: {
					target: 'registering',
					actions: [
						assign({ form: ({ event }) => event.parts.form, tries: 0 }),
						{
							type: 'send',
							params: ({ context, event }) => {
								const { customerId, accountRef, limitMinor, edition } = event.parts.form;
								const said = {
									customerId,
									accountRef,
									limitMinor,
									edition,
									tellerId: context.tellerId,
									officerId: context.officerId
								};
								return say(enrolRequest, { teller: said, officer: said });
							}
						}
					]
				},
				'counter-request': {
					target: 'deciding',
					actions: [assign({ request: ({ event }) => event.parts.request, tries: 0 }), decide]
				}
			}
		},
		registering: {
			after: repeating('registering', enrolRequest, 'open'),
			on: {
				'enrol-accepted': {
					target: 'certifying',
					actions: [
						assign({ tries: 0 }),
						{
							type: 'send',
							params: ({ context }) =>
								say(handOver, {
									goods: {
										keySerial: 'HBK-0000001',
										letterNo: 'LTR-0000001',
										edition: context.form?.['edition'] === 'mass' ? 'mass' : 'certificate'
									}
								})
						}
					]
				}
			}
		},
		certifying: {
			on: {
				'counter-request': {
					target: 'deciding',
					actions: [assign({ request: ({ event }) => event.parts.request, tries: 0 }), decide]
				},
				'certificate-request': {
					target: 'awaitingCertificate',
					actions: [
						assign({ publicKey: ({ event }) => event.parts.request.publicKey ?? null }),
						{
							type: 'send',
							params: ({ context, event }) => {
								const said = {
									request: event.texts.request,
									applicant: event.parts.request.subject,
									tellerId: context.tellerId,
									officerId: context.officerId
								};
								return say(certificateRequestApproved, {
									request: { $carry: event.texts.request },
									teller: said,
									officer: said
								});
							}
						}
					]
				}
			}
		},
		awaitingCertificate: {
			after: repeating('awaitingCertificate', certificateRequestApproved, 'open'),
			on: {
				'certificate-issued': {
					target: 'open',
					actions: [
						assign({ tries: 0 }),
						{
							type: 'send',
							params: ({ event }) =>
								say(certificateAccepted, { certificate: { $carry: event.texts.certificate } })
						},
						{
							type: 'send',
							params: ({ event }) =>
								say(certificateWritten, { certificate: { $carry: event.texts.certificate } })
						}
					]
				}
			}
		},
		deciding: {
			on: {
				approve: {
					target: 'open',
					actions: [sign('approved'), { type: 'show', params: screen('decided') }]
				},
				refuse: {
					target: 'open',
					actions: [sign('refused'), { type: 'show', params: screen('decided') }]
				}
			}
		}
	}
});
