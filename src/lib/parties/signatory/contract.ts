import { assign, setup } from 'xstate';
import { say } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience, repeating } from '../acting.ts';
import { contractApplication, contractSigned } from '../kinds/contract.ts';
import {
	certificateAccepted,
	certificateRequest,
	certificateRequestApproved,
	certificateWritten
} from '../kinds/enrolment.ts';
import type { ContractContext, ContractEvent, ContractInput } from './context.ts';
import { says } from './says.ts';

const concluded = { type: 'note', params: { type: 'contract.concluded' } } as const;
const send = (make: (own: ContractContext) => ReturnType<typeof say>) =>
	({
		type: 'send',
		params: ({ context }: { readonly context: ContractContext }) => make(context)
	}) as const;

/** One contract, as either side lives through it: papers, terms, certificate, two signatures (domain 3.3). */
export const contract = setup({
	types: {} as { context: ContractContext; events: ContractEvent; input: ContractInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		keepOffer: assign(({ event }) =>
			event.type === 'contract-offer' ? { offerDigest: event.digests.offer, tries: 0 } : {}
		),
		keepSigned: assign(({ event }) =>
			event.type === 'contract-signed'
				? { offerDigest: event.parts.contract.offerDigest, tries: 0 }
				: {}
		)
	},
	guards: {
		mayAskAgain,
		needsCertificate: ({ event }) =>
			event.type === 'contract-offer' && event.parts.offer.needsCertificate
	},
	delays: { patience: (args) => 300_000 + patience(args) }
}).createMachine({
	id: 'contract',
	initial: 'unsigned',
	context: ({ input }) => ({ ...input, tries: 0, form: null, offerDigest: null, publicKey: null }),
	states: {
		unsigned: {
			on: {
				apply: { target: 'applied', actions: send((own) => says.application(own)) },
				'contract-application': {
					target: 'offered',
					actions: [
						assign({ form: ({ event }) => event.parts.form }),
						{ type: 'send', params: ({ context, event }) => says.offer(context, event) }
					]
				}
			}
		},
		applied: {
			after: repeating('applied', contractApplication, 'noReply'),
			on: {
				'contract-offer': [
					{
						guard: 'needsCertificate',
						target: 'askingCertificate',
						actions: ['keepOffer', send((own) => says.certificateRequest(own))]
					},
					{ target: 'signed', actions: ['keepOffer', send((own) => says.signed(own))] }
				]
			}
		},
		askingCertificate: {
			after: repeating('askingCertificate', certificateRequest, 'noReply'),
			on: {
				'certificate-written': {
					target: 'signed',
					actions: ['forgetTries', send((own) => says.signed(own))]
				}
			}
		},
		signed: {
			after: repeating('signed', contractSigned, 'noReply'),
			on: { 'contract-in-force': { target: 'inForce', actions: concluded } }
		},
		noReply: {},
		offered: {
			on: {
				'certificate-request': {
					target: 'certifying',
					actions: [
						assign({ publicKey: ({ event }) => event.parts.request.publicKey ?? null }),
						{ type: 'send', params: ({ context, event }) => says.approved(context, event) }
					]
				},
				'contract-signed': { target: 'inForce', actions: counterSigned() }
			}
		},
		certifying: {
			after: repeating('certifying', certificateRequestApproved, 'offered'),
			on: {
				'certificate-issued': {
					target: 'awaitingSignature',
					actions: [
						'forgetTries',
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
		awaitingSignature: {
			on: { 'contract-signed': { target: 'inForce', actions: counterSigned() } }
		},
		inForce: {}
	}
});

function counterSigned() {
	return ['keepSigned', send((own) => says.inForce(own)), concluded] as const;
}
