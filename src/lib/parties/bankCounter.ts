import { assign } from 'xstate';
import { say } from '#lib/world/row.ts';
import { repeating, screen } from './acting.ts';
import { decide, sign } from './counter/deciding.ts';
import { letterNo, resetting } from './counter/resetting.ts';
import { base } from './counter/setup.ts';
import { accepted, approved, written } from './counter/vouching.ts';
import { certificateRequestApproved, enrolRequest, handOver } from './kinds/enrolment.ts';

/** The bank counter: registers in person, and authorizes large payments with two people (domain 5.1, BC). */
export const bankCounter = base.createMachine({
	id: 'bankCounter',
	initial: 'open',
	context: ({ input }) => ({
		...input,
		tries: 0,
		form: null,
		letters: 0,
		resets: null,
		publicKey: null,
		request: null
	}),
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
				'reset-application': resetting.begin,
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
						assign({ tries: 0, letters: ({ context }) => context.letters + 1 }),
						{
							type: 'send',
							params: ({ context }) =>
								say(handOver, {
									goods: {
										keySerial: 'HBK-0000001',
										letterNo: letterNo(context),
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
				'reset-application': resetting.begin,
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
							params: ({ context, event }) => approved(context, event)
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
						{ type: 'send', params: ({ event }) => accepted(event) },
						{ type: 'send', params: ({ event }) => written(event) }
					]
				}
			}
		},
		resetting: resetting.state,
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
