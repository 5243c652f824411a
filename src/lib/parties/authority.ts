import { assign, setup } from 'xstate';
import type { Given, PureChecks } from '#lib/world/cast.ts';
import type { Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { acting } from './acting.ts';
import { allOf, found, same, word } from './finding.ts';
import {
	certificateIssued,
	publish,
	type certificateAccepted,
	type certificateRequestApproved
} from './kinds/enrolment.ts';
import { statusResponse, type statusRequest } from './kinds/status.ts';

export interface Revocation {
	readonly serial: string;
	readonly at: number;
	/** By its name in RFC 5280 section 5.3.1, such as keyCompromise. */
	readonly reason: string;
	readonly [name: string]: number | string;
}
export interface AuthorityInput {
	/** Serials revoked before the run begins. */
	readonly revoked: readonly Revocation[];
}
interface AuthorityContext extends AuthorityInput {
	readonly issued: readonly string[];
	readonly listNumber: number;
}
type AuthorityEvent = Heard<
	| typeof statusRequest
	| typeof certificateRequestApproved
	| typeof certificateAccepted
	| typeof publish,
	'authority'
>;

const base = setup({
	types: {} as { context: AuthorityContext; events: AuthorityEvent; input: AuthorityInput },
	actions: acting
});

/** What the certification centre checks before it signs: two people vouch, for these very bytes (CK17, CK28). */
export const authorityChecks: PureChecks = {
	'certificate-request-approved': {
		CK17(given) {
			const request = given.texts['request'] ?? '';
			return allOf(
				same(given.parts['teller']?.['request'], request),
				same(given.parts['officer']?.['request'], request)
			);
		},
		CK28: (given) => twoPeople(given),
		// A subject gets one certificate: the name must be new.
		CK30(given) {
			const subject = word(given.parts['request']?.['subject']);
			const { issued } = given.context as AuthorityContext;
			return allOf(
				found(!issued.includes(subject), subject, 'a subject without a certificate'),
				same(given.parts['teller']?.['applicant'], subject)
			);
		}
	}
};

/** Two different people of the counter signed the same words, each under their own name (CK28). */
export function twoPeople(given: Given): ReturnType<typeof found> {
	const [teller, officer] = [
		given.signers['teller'] ?? 'nobody',
		given.signers['officer'] ?? 'nobody'
	];
	const named = ['teller', 'officer'].flatMap((part) => [
		same(given.parts[part]?.['tellerId'], teller),
		same(given.parts[part]?.['officerId'], officer)
	]);
	return allOf(
		...named,
		found(teller !== officer, `${teller} and ${officer}`, 'two different people')
	);
}

/** The certification centre: issues and publishes certificates, answers for their status (domain 3.12, 5.2). */
export const authority = base.createMachine({
	id: 'authority',
	initial: 'serving',
	context: ({ input }) => ({ ...input, issued: [], listNumber: 1 }),
	states: {
		serving: {
			on: {
				'status-request': {
					actions: {
						type: 'send',
						params: ({ context, event }) => {
							const { serial, nonce } = event.parts.request;
							const revoked = context.revoked.find((one) => one.serial === serial);
							return {
								kind: statusResponse.kind,
								parts: {
									response: revoked
										? {
												serial,
												nonce,
												status: 'revoked',
												revokedAt: revoked.at,
												reason: revoked.reason
											}
										: { serial, nonce, status: 'good' }
								}
							};
						}
					}
				},
				'certificate-request-approved': {
					actions: [
						assign({
							issued: ({ context, event }) => [...context.issued, event.parts.request.subject]
						}),
						{
							type: 'send',
							params: ({ event }) => {
								const { subject, name, publicKey } = event.parts.request;
								return say(certificateIssued, {
									certificate: { subject, name, publicKey: publicKey ?? '', use: 'sign' }
								});
							}
						}
					]
				},
				// Only what the applicant has taken is published (E-6), beside the current list (RFC 5280 section 5).
				'certificate-accepted': {
					actions: {
						type: 'send',
						params: ({ context, event }) => ({
							kind: publish.kind,
							parts: {
								certificate: { $carry: event.texts.certificate },
								list: {
									number: context.listNumber,
									revoked: context.revoked.map(({ serial, at, reason }) => ({ serial, at, reason }))
								}
							}
						})
					}
				},
				publish: { actions: assign({ listNumber: ({ context }) => context.listNumber + 1 }) }
			}
		}
	}
});
